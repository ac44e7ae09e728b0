#include "app/window/glfw_input.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <imgui.h>

#include <cctype>
#include <cstring>

namespace lacuna::ui {
namespace {

static_assert(key::kSpace.code == GLFW_KEY_SPACE && key::kEscape.code == GLFW_KEY_ESCAPE &&
              key::kEnter.code == GLFW_KEY_ENTER && key::kTab.code == GLFW_KEY_TAB &&
              key::kDown.code == GLFW_KEY_DOWN && key::kUp.code == GLFW_KEY_UP &&
              key::kEnd.code == GLFW_KEY_END);

WindowNews& News(GLFWwindow* window) {
  auto& news = *static_cast<WindowNews*>(glfwGetWindowUserPointer(window));
  news.something = true;
  return news;
}

int ModifiersOf(int mods) {
  return ((mods & GLFW_MOD_SHIFT) ? kShift : 0) | ((mods & GLFW_MOD_CONTROL) ? kControl : 0) |
         ((mods & GLFW_MOD_ALT) ? kAlt : 0);
}

// GLFW names keys after their place on a US keyboard; a shortcut is the letter that is printed there.
int CodeOf(int key, int scancode) {
  if (key >= GLFW_KEY_KP_0 && key <= GLFW_KEY_KP_9) return '0' + (key - GLFW_KEY_KP_0);
  if (key == GLFW_KEY_KP_ENTER) return GLFW_KEY_ENTER;
  if (key < GLFW_KEY_A || key > GLFW_KEY_Z) {
    if (key <= GLFW_KEY_SPACE || key > GLFW_KEY_GRAVE_ACCENT || (key >= '0' && key <= '9')) return key;
  }
  const char* name = glfwGetKeyName(key, scancode);
  if (!name || std::strlen(name) != 1) return key;
  const auto letter = static_cast<unsigned char>(name[0]);
  return letter > 32 && letter < 127 ? std::toupper(letter) : key;
}

void OnKey(GLFWwindow* window, int key, int scancode, int action, int mods) {
  if (key == GLFW_KEY_UNKNOWN) return;
  News(window).input.Push(
      KeyEvent{{CodeOf(key, scancode), ModifiersOf(mods)}, action != GLFW_RELEASE, action == GLFW_REPEAT});
}

void OnChar(GLFWwindow* window, unsigned character) {
  News(window).input.Push(CharEvent{static_cast<char32_t>(character)});
}

void OnMove(GLFWwindow* window, double x, double y) {
  // Wayland counts in its own units; frames count in pixels.
  int width = 0, height = 0, pixels_x = 0, pixels_y = 0;
  glfwGetWindowSize(window, &width, &height);
  glfwGetFramebufferSize(window, &pixels_x, &pixels_y);
  const double ratio_x = width > 0 ? static_cast<double>(pixels_x) / width : 1;
  const double ratio_y = height > 0 ? static_cast<double>(pixels_y) / height : 1;
  News(window).input.Push(MoveEvent{static_cast<float>(x * ratio_x), static_cast<float>(y * ratio_y)});
}

void OnButton(GLFWwindow* window, int button, int action, int) {
  News(window).input.Push(ButtonEvent{button, action == GLFW_PRESS});
}

void OnWheel(GLFWwindow* window, double x, double y) {
  News(window).input.Push(WheelEvent{static_cast<float>(x), static_cast<float>(y)});
}

void OnLeave(GLFWwindow* window, int entered) {
  if (!entered) News(window).input.Push(MoveEvent{-1e6F, -1e6F});
}

void OnDrop(GLFWwindow* window, int count, const char** paths) {
  WindowNews& news = News(window);
  for (int i = 0; i < count; ++i) news.dropped.emplace_back(paths[i]);
}

void OnFocus(GLFWwindow* window, int focused) {
  WindowNews& news = News(window);
  news.focus_changed = true;
  news.focused = focused != 0;
}

void OnScale(GLFWwindow* window, float, float) { News(window).scale_changed = true; }
void OnIconify(GLFWwindow* window, int) { News(window); }
void OnSize(GLFWwindow* window, int, int) { News(window); }
void OnRefresh(GLFWwindow* window) {
  if (const auto& repaint = News(window).repaint) repaint();
}

const char* GetClipboard(void* window) {
  const char* text = glfwGetClipboardString(static_cast<GLFWwindow*>(window));
  return text ? text : "";
}
void SetClipboard(void* window, const char* text) {
  glfwSetClipboardString(static_cast<GLFWwindow*>(window), text);
}

}  // namespace

void ListenTo(GLFWwindow* window, WindowNews& news) {
  glfwSetWindowUserPointer(window, &news);
  glfwSetKeyCallback(window, OnKey);
  glfwSetCharCallback(window, OnChar);
  glfwSetCursorPosCallback(window, OnMove);
  glfwSetMouseButtonCallback(window, OnButton);
  glfwSetScrollCallback(window, OnWheel);
  glfwSetCursorEnterCallback(window, OnLeave);
  glfwSetDropCallback(window, OnDrop);
  glfwSetWindowFocusCallback(window, OnFocus);
  glfwSetWindowContentScaleCallback(window, OnScale);
  glfwSetWindowIconifyCallback(window, OnIconify);
  glfwSetFramebufferSizeCallback(window, OnSize);
  glfwSetWindowRefreshCallback(window, OnRefresh);
}

void UseClipboardOf(GLFWwindow* window) {
  ImGuiIO& io = ImGui::GetIO();
  io.ClipboardUserData = window;
  io.GetClipboardTextFn = GetClipboard;
  io.SetClipboardTextFn = SetClipboard;
}

}  // namespace lacuna::ui
