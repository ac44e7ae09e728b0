// A window without a window: a real ImGui context, real fonts and views, no OpenGL. Tests draw with it, find
// widgets by name, click, press keys and type, and read what is on the screen.
//
//   WindowDriver driver;
//   driver.Draw([&](Ui& ui) { ui::Button(ui, "go", "Go"); });
//   driver.Click("go");
#pragma once

#include <imgui.h>

#include <algorithm>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/widgets/ui.h"
#include "app/window/context.h"
#include "content/base/utf8.h"

namespace lacuna {

struct DriverLook {
  float width = 1360, height = 860;  // screen pixels
  float scale = 1;
  ui::ThemeKind theme = ui::ThemeKind::kLight;
  bool reduce_motion = true;
};

class WindowDriver {
 public:
  explicit WindowDriver(DriverLook look = {}) : look_(look), fonts_(FontsFor(look.scale)) {
    context_ = std::make_unique<ui::Context>(*fonts_, true);
    ui_.Use(ui::MakeTheme(look.theme), fonts_, look.scale);
    ui_.SetReduceMotion(look.reduce_motion);
  }

  // From now on every frame draws this. Draws a few frames, until nothing asks for more.
  void Draw(std::function<void(Ui&)> draw) {
    draw_ = std::move(draw);
    Settle();
  }
  // Events wait where the window would let them wait.
  void Frame(std::vector<ui::InputEvent> events = {}) {
    while (!events.empty() && ui_.holds_input()) Frame();
    time_ += 1.0 / 60;
    ui_.BeginFrame({look_.width, look_.height, time_, 1.0F / 60, std::move(events)});
    draw_(ui_);
    ui_.EndFrame();
    ++frames_;
    KeepFontsFitting();
  }
  // Until nothing asks for another frame; gives up after `most`.
  void Settle(int most = 30) {
    Frame();
    while (most-- > 0 && ui_.keep_drawing_until() > time_) Frame();
  }
  void Wait(double seconds) {
    const double until = time_ + seconds;
    while (time_ < until) Frame();
  }

  const ui::Node* Find(std::string_view name) const { return ui_.registry().Find(name); }
  bool Has(std::string_view name) const { return Find(name) != nullptr; }
  const ui::Node& Get(std::string_view name) const {
    const ui::Node* node = Find(name);
    if (!node)
      throw std::runtime_error("not on the screen: " + std::string(name) + "; there are: " + Names());
    return *node;
  }
  std::string Value(std::string_view name) const { return Get(name).value; }
  std::string Label(std::string_view name) const { return Get(name).label; }
  std::string Focused() const { return ui_.focus().name(); }

  // Moves the pointer to the widget's middle, presses and releases, each in a frame of its own.
  void Click(std::string_view name) {
    const ui::Rect rect = Get(name).rect.Intersect(Get(name).clip);
    if (rect.empty()) throw std::runtime_error("scrolled out of sight: " + std::string(name));
    ClickAt(rect.center_x(), rect.center_y());
  }
  void ClickAt(float x, float y) {
    Frame({ui::MoveEvent{x, y}});
    Frame({ui::ButtonEvent{0, true}});
    Frame({ui::ButtonEvent{0, false}});
    Settle();
  }
  void Hover(std::string_view name) {
    const ui::Rect rect = Get(name).rect;
    Frame({ui::MoveEvent{rect.center_x(), rect.center_y()}});
    Frame();
  }
  void Press(ui::Key key) {
    Frame({ui::KeyEvent{key, true, false}});
    Frame({ui::KeyEvent{{key.code}, false, false}});  // Control and its like are let go too
    Settle();
  }
  void Type(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) Frame({ui::CharEvent{NextCodePoint(text, at)}});
    Settle();
  }
  void Scroll(std::string_view name, float notches) {
    Hover(name);
    Frame({ui::WheelEvent{0, notches}});
    Settle();
  }
  // As the command palette does it.
  void Activate(std::string_view name) {
    ui_.Activate(name);
    Frame();
    Settle();
  }

  Ui& ui() { return ui_; }
  double time() const { return time_; }
  int frames() const { return frames_; }
  std::string Names() const {
    std::string names;
    for (const ui::Node& node : ui_.registry().nodes()) names += node.name + " ";
    return names;
  }

 private:
  // One atlas a scale for the whole test program, widened when a text needs it: building one takes longer
  // than most tests. The narrower ones stay, for other drivers may draw with them.
  static std::vector<std::unique_ptr<ui::Fonts>>& KeptFonts() {
    static std::vector<std::unique_ptr<ui::Fonts>> kept;
    return kept;
  }
  static ui::Fonts* FontsFor(float scale) {
    auto& kept = KeptFonts();
    const auto found = std::find_if(kept.rbegin(), kept.rend(),
                                    [&](const auto& fonts) { return fonts->request().scale == scale; });
    if (found != kept.rend()) return found->get();
    kept.push_back(std::make_unique<ui::Fonts>(ui::FontRequest{.scale = scale}));
    return kept.back().get();
  }
  // As the window does between two frames.
  void KeepFontsFitting() {
    if (!fonts_->outgrown()) return;
    if (FontsFor(look_.scale) == fonts_) KeptFonts().push_back(std::make_unique<ui::Fonts>(fonts_->wanted()));
    fonts_ = FontsFor(look_.scale);
    context_->UseFonts(*fonts_);
    unsigned char* pixels = nullptr;
    int width = 0, height = 0;
    fonts_->atlas().GetTexDataAsAlpha8(&pixels, &width, &height);
    ui_.Use(ui::MakeTheme(look_.theme), fonts_, look_.scale);
  }

  DriverLook look_;
  ui::Fonts* fonts_;
  std::unique_ptr<ui::Context> context_;
  mutable Ui ui_;
  std::function<void(Ui&)> draw_ = [](Ui&) {};
  double time_ = 1;
  int frames_ = 0;
};

}  // namespace lacuna
