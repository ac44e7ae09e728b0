// The window: GLFW, OpenGL 3.3, fonts, frames. Knows nothing of articles or questions.
//
//   auto window = Window::Open({.title = "Lacuna"});
//   if (!window) return Fail(window.error());
//   (*window)->Run({.draw = [&](Ui& ui) { ... }});
//
// All of it on the main thread but Wake.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "app/widgets/ui.h"
#include "content/base/result.h"

namespace lacuna::ui {

struct WindowLook {
  ThemeKind theme = ThemeKind::kLight;
  bool blue_orange = false;
  bool reduce_motion = false;
  float text_size = 1;  // on top of the display's scale, 0.8 .. 2
  friend bool operator==(const WindowLook&, const WindowLook&) = default;
};

struct WindowOptions {
  std::string title = "Lacuna";
  int width = 1360, height = 860;  // design pixels: the display's scale comes on top
  bool exact_size = false;  // width and height are screen pixels instead, and the scale is 1 unless given
  float scale = 0;          // screen pixels per design pixel; 0: the display's
  bool visible = true;      // false: only for Capture
  bool trace = false;       // JSON lines on stderr, see frame_trace.h
  WindowLook look;
};

struct WindowCalls {
  // Before every frame: take in what workers have posted, read models anew. May change the look.
  std::function<void()> prepare = {};
  std::function<void(Ui&)> draw = {};
  std::function<void(const std::vector<std::string>&)> dropped = {};  // files fell on the window
  // The learner closes the window; false keeps it open.
  std::function<bool()> may_close = {};
};

class Window {
 public:
  // Fails with a sentence when there is no display, or none that can do OpenGL 3.3.
  static Result<std::unique_ptr<Window>> Open(const WindowOptions& options);
  ~Window();
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;

  // Draws when there is something to draw and sleeps otherwise, until the window is closed.
  void Run(const WindowCalls& calls);
  void Close();
  // Draws frames of 1/60 s on a clock of its own until nothing moves, and writes the last: the same input
  // gives the same picture.
  Outcome Capture(const WindowCalls& calls, const std::filesystem::path& path);

  void SetLook(const WindowLook& look);
  const WindowLook& look() const;
  Ui& ui();
  // One sentence each about what is missing here (fonts, shaders); empty when nothing is.
  std::vector<std::string> notices() const;

  // From any thread: the loop looks again.
  static void Wake();

 private:
  struct Parts;
  explicit Window(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace lacuna::ui
