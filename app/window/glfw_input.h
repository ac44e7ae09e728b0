// GLFW's callbacks, turned into events of the queue. Private to the window.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/window/input_queue.h"

struct GLFWwindow;

namespace lacuna::ui {

// What the system tells a window, gathered until the loop looks.
struct WindowNews {
  InputQueue input;
  std::vector<std::string> dropped;  // paths
  bool something = false;            // any event at all since the loop last looked
  bool focus_changed = false, focused = true;
  bool scale_changed = false;
  std::function<void()> repaint;  // the system wants the picture again, at once (while resizing)
};

// `news` must outlive the window; takes the window's user pointer.
void ListenTo(GLFWwindow* window, WindowNews& news);
// The system's clipboard for text fields.
void UseClipboardOf(GLFWwindow* window);

}  // namespace lacuna::ui
