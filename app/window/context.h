// The one ImGui context: made, set up and destroyed together.
#pragma once

struct ImGuiContext;

namespace lacuna::ui {

class Fonts;

// ImGui's own navigation, settings file and title bars off; our keys set. `headless`: no renderer will
// follow, the atlas is kept in memory only.
class Context {
 public:
  Context(Fonts& fonts, bool headless);
  ~Context();
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;
  // Between two frames.
  void UseFonts(Fonts& fonts);

 private:
  ImGuiContext* context_;
};

}  // namespace lacuna::ui
