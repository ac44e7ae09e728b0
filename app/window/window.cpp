#include "app/window/window.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <imgui.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <future>
#include <iostream>
#include <optional>
#include <utility>

#include "app/widgets/text_lines.h"
#include "app/window/context.h"
#include "app/window/frame_loop.h"
#include "app/window/frame_trace.h"
#include "app/window/gl/renderer.h"
#include "app/window/glfw_input.h"
#include "app/window/window_icon.h"

namespace lacuna::ui {
namespace {

// GLFW as a whole; ends with the last window.
class Glfw {
 public:
  Glfw() : ready_(glfwInit() == GLFW_TRUE) {}
  ~Glfw() {
    if (ready_) glfwTerminate();
  }
  Glfw(const Glfw&) = delete;
  Glfw& operator=(const Glfw&) = delete;
  bool ready() const { return ready_; }

 private:
  bool ready_;
};

struct DestroyWindow {
  void operator()(GLFWwindow* window) const { glfwDestroyWindow(window); }
};
using WindowHandle = std::unique_ptr<GLFWwindow, DestroyWindow>;

float ScaleOfDisplay() {
  GLFWmonitor* monitor = glfwGetPrimaryMonitor();
  float x = 1, y = 1;
  if (monitor) glfwGetMonitorContentScale(monitor, &x, &y);
  return x > 0.25F && x < 8 ? x : 1.0F;
}

WindowHandle MakeWindow(const WindowOptions& options, float scale, int way_to_context) {
  glfwDefaultWindowHints();
  glfwWindowHint(GLFW_CONTEXT_CREATION_API, way_to_context);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
  glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
  glfwWindowHint(GLFW_VISIBLE, options.visible ? GLFW_TRUE : GLFW_FALSE);
  glfwWindowHint(GLFW_DEPTH_BITS, 0);
  glfwWindowHint(GLFW_STENCIL_BITS, 0);
  glfwWindowHint(GLFW_SAMPLES, 0);
  glfwWindowHintString(GLFW_X11_CLASS_NAME, "lacuna");
  glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "lacuna");
  const float factor = options.exact_size ? 1.0F : scale;
  const int width = static_cast<int>(std::lround(static_cast<float>(options.width) * factor));
  const int height = static_cast<int>(std::lround(static_cast<float>(options.height) * factor));
  return WindowHandle(glfwCreateWindow(width, height, options.title.c_str(), nullptr, nullptr));
}

// EGL is there 60 ms sooner than GLX under software OpenGL; where it is missing, GLX will do.
WindowHandle MakeWindow(const WindowOptions& options, float scale) {
  if (WindowHandle window = MakeWindow(options, scale, GLFW_EGL_CONTEXT_API)) return window;
  return MakeWindow(options, scale, GLFW_NATIVE_CONTEXT_API);
}

void SetIcon(GLFWwindow* window) {
  constexpr int kSide = 64;
  std::vector<std::uint8_t> pixels = IconPixels(kSide);
  const GLFWimage image{kSide, kSide, pixels.data()};
  glfwSetWindowIcon(window, 1, &image);
}

// The pointer's shapes the widgets ask for.
class Cursors {
 public:
  ~Cursors() {
    for (GLFWcursor* cursor : {hand_, beam_}) {
      if (cursor) glfwDestroyCursor(cursor);
    }
  }
  void Show(GLFWwindow* window) {
    const ImGuiMouseCursor wanted = ImGui::GetMouseCursor();
    if (wanted == shown_) return;
    shown_ = wanted;
    if (wanted == ImGuiMouseCursor_Hand && !hand_) hand_ = glfwCreateStandardCursor(GLFW_HAND_CURSOR);
    if (wanted == ImGuiMouseCursor_TextInput && !beam_) beam_ = glfwCreateStandardCursor(GLFW_IBEAM_CURSOR);
    glfwSetCursor(window, wanted == ImGuiMouseCursor_Hand        ? hand_
                          : wanted == ImGuiMouseCursor_TextInput ? beam_
                                                                 : nullptr);
  }

 private:
  GLFWcursor *hand_ = nullptr, *beam_ = nullptr;
  ImGuiMouseCursor shown_ = ImGuiMouseCursor_Arrow;
};

// Wake is called by workers that know no window, as glfwPostEmptyEvent is GLFW's alone.
std::atomic<bool> woken{false};

double Milliseconds(std::chrono::steady_clock::duration time) {
  return std::chrono::duration<double, std::milli>(time).count();
}

}  // namespace

// Declared in the order of their making; what is below needs what is above.
struct Window::Parts {
  Glfw glfw;
  WindowOptions options;
  WindowHandle window;
  WindowNews news;
  std::unique_ptr<Fonts> fonts;
  std::unique_ptr<Context> context;
  std::string shader_problem;
  std::unique_ptr<Renderer> renderer;
  Cursors cursors;
  Ui ui;
  float display_scale = 1;
  std::optional<FrameTrace> trace;
  const WindowCalls* calls = nullptr;
  double last_frame = 0, last_event = 0;
  double attention = 0, attention_since = 0;  // seconds with the keyboard since the last frame
  bool was_focused = true;
  bool closing = false;

  float Scale() const { return display_scale * std::clamp(options.look.text_size, 0.5F, 4.0F); }
  void ApplyLook();
  void ReplaceFonts(const FontRequest& request);
  void KeepFontsFitting();
  void CountAttention(double now);
  void Build(const FrameInput& input);
  void DrawFrame();
  void TakeNews();
  void Wait(double seconds);
};

Window::Window(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Window::~Window() = default;

Result<std::unique_ptr<Window>> Window::Open(const WindowOptions& options) {
  auto parts = std::make_unique<Parts>();
  parts->options = options;
  if (!parts->glfw.ready()) {
    return Error{
        "Lacuna found no display to open its window on: start it in a desktop session, or use its commands "
        "(lacuna --help)."};
  }
  parts->display_scale = options.scale > 0 ? options.scale : options.exact_size ? 1.0F : ScaleOfDisplay();
  // The atlas takes about as long as the window and its context: both at once.
  std::future<std::unique_ptr<Fonts>> fonts = std::async(std::launch::async, [scale = parts->Scale()] {
    auto built = std::make_unique<Fonts>(FontRequest{.scale = scale});
    PrepareLineBreaking();
    return built;
  });
  parts->window = MakeWindow(options, parts->display_scale);
  if (!parts->window) {
    return Error{
        "Lacuna's window needs OpenGL 3.3, which this display does not offer: install libgl1-mesa-dri, or "
        "use its commands (lacuna --help)."};
  }
  GLFWwindow* window = parts->window.get();
  glfwMakeContextCurrent(window);
  glfwSwapInterval(options.visible ? 1 : 0);
  parts->fonts = fonts.get();
  parts->context = std::make_unique<Context>(*parts->fonts, false);
  UseClipboardOf(window);
  parts->renderer = std::make_unique<Renderer>(parts->shader_problem);
  parts->ui.UseShaders(parts->renderer->painter());
  parts->ApplyLook();
  ListenTo(window, parts->news);
  SetIcon(window);
  glfwSetWindowSizeLimits(window, 640, 480, GLFW_DONT_CARE, GLFW_DONT_CARE);
  if (options.trace) {
    parts->trace.emplace([](const std::string& line) { std::cerr << line << std::endl; });
  }
  return std::unique_ptr<Window>(new Window(std::move(parts)));
}

void Window::Parts::ApplyLook() {
  ui.Use(MakeTheme(options.look.theme, options.look.blue_orange), fonts.get(), Scale());
  ui.SetReduceMotion(options.look.reduce_motion);
}

void Window::Parts::ReplaceFonts(const FontRequest& request) {
  auto next = std::make_unique<Fonts>(request);
  context->UseFonts(*next);
  fonts = std::move(next);
  renderer->ReplaceFonts();
  ApplyLook();
}

// Between two frames: characters or faces that the last one lacked, or another scale.
void Window::Parts::KeepFontsFitting() {
  if (news.scale_changed && options.scale == 0 && !options.exact_size) {
    float x = 1, y = 1;
    glfwGetWindowContentScale(window.get(), &x, &y);
    display_scale = x;
  }
  news.scale_changed = false;
  const bool rescaled = std::abs(fonts->request().scale - Scale()) > 1e-3F;
  if (!rescaled && !fonts->outgrown()) return;
  FontRequest request = fonts->wanted();
  request.scale = Scale();
  ReplaceFonts(request);
}

void Window::Parts::CountAttention(double now) {
  if (was_focused) attention += now - attention_since;
  attention_since = now;
  was_focused = news.focused;
}

void Window::Parts::Build(const FrameInput& input) {
  renderer->BeginFrame(input.width, input.height);
  ui.BeginFrame(input);
  if (calls->draw) calls->draw(ui);
  ui.EndFrame();
}

void Window::Parts::DrawFrame() {
  int width = 0, height = 0;
  glfwGetFramebufferSize(window.get(), &width, &height);
  if (width <= 0 || height <= 0 || !calls) return;
  const double now = glfwGetTime();
  CountAttention(now);
  if (calls->prepare) calls->prepare();
  KeepFontsFitting();
  const auto begin = std::chrono::steady_clock::now();
  Build({.width = static_cast<float>(width),
         .height = static_cast<float>(height),
         .time = now,
         .delta = static_cast<float>(last_frame > 0 ? now - last_frame : 1.0 / 60),
         .events = ui.holds_input() ? std::vector<InputEvent>{} : news.input.TakeFrame(),
         .attention = std::exchange(attention, 0.0)});
  const double build = Milliseconds(std::chrono::steady_clock::now() - begin);
  last_frame = now;
  renderer->Draw(width, height, ui.theme().background_a);
  glfwSwapBuffers(window.get());
  cursors.Show(window.get());
  if (trace) trace->Frame(MillisecondsSinceProcessStart(), build);
}

void Window::Parts::TakeNews() {
  if (news.focus_changed) CountAttention(glfwGetTime());
  news.focus_changed = false;
  if (std::exchange(news.something, false)) last_event = glfwGetTime();
  if (news.dropped.empty()) return;
  const std::vector<std::string> dropped = std::exchange(news.dropped, {});
  if (calls->dropped) calls->dropped(dropped);
}

void Window::Parts::Wait(double seconds) {
  if (trace) {
    trace->Tick(glfwGetTime());
    seconds = std::min(seconds, std::max(0.0, trace->next_second() - glfwGetTime()));
  }
  if (seconds <= 0) {
    glfwPollEvents();
  } else if (std::isinf(seconds)) {
    glfwWaitEvents();
  } else {
    glfwWaitEventsTimeout(seconds);
  }
}

void Window::Run(const WindowCalls& calls) {
  Parts& parts = *parts_;
  GLFWwindow* window = parts.window.get();
  parts.calls = &calls;
  parts.news.repaint = [&parts] { parts.DrawFrame(); };
  parts.attention_since = parts.last_event = glfwGetTime();
  while (!parts.closing) {
    if (glfwWindowShouldClose(window)) {
      if (!calls.may_close || calls.may_close()) break;
      glfwSetWindowShouldClose(window, GLFW_FALSE);
    }
    const LoopStep step = NextStep({.now = glfwGetTime(),
                                    .last_event = parts.last_event,
                                    .last_frame = parts.last_frame,
                                    .keep_drawing_until = parts.ui.keep_drawing_until(),
                                    .wake_at = parts.ui.wake_at(),
                                    .input_waits = !parts.news.input.empty(),
                                    .hidden = glfwGetWindowAttrib(window, GLFW_ICONIFIED) == GLFW_TRUE});
    if (step.draw) parts.DrawFrame();
    parts.Wait(step.draw ? 0 : step.wait);
    parts.TakeNews();
    if (woken.exchange(false)) parts.last_event = glfwGetTime();
  }
  parts.news.repaint = {};
  parts.calls = nullptr;
}

void Window::Close() { parts_->closing = true; }

void Window::Wake() {
  woken = true;
  glfwPostEmptyEvent();
}

Outcome Window::Capture(const WindowCalls& calls, const std::filesystem::path& path) {
  Parts& parts = *parts_;
  const float factor = parts.options.exact_size ? 1.0F : parts.display_scale;
  const int width = static_cast<int>(std::lround(static_cast<float>(parts.options.width) * factor));
  const int height = static_cast<int>(std::lround(static_cast<float>(parts.options.height) * factor));
  parts.calls = &calls;
  constexpr float kStep = 1.0F / 60;
  constexpr int kLeast = 4, kMost = 240;
  double time = 1;
  for (int frame = 0; frame < kMost; ++frame, time += kStep) {
    if (frame >= kLeast && parts.ui.keep_drawing_until() < time) break;
    if (calls.prepare) calls.prepare();
    parts.KeepFontsFitting();
    parts.Build({.width = static_cast<float>(width),
                 .height = static_cast<float>(height),
                 .time = time,
                 .delta = kStep});
  }
  const Picture picture = parts.renderer->Capture(width, height, parts.ui.theme().background_a);
  parts.calls = nullptr;
  return WritePng(path, picture);
}

void Window::SetLook(const WindowLook& look) {
  if (look == parts_->options.look) return;
  parts_->options.look = look;
  parts_->ApplyLook();
  Wake();
}

const WindowLook& Window::look() const { return parts_->options.look; }

Ui& Window::ui() { return parts_->ui; }

std::vector<std::string> Window::notices() const {
  std::vector<std::string> lines;
  if (!parts_->fonts->notice().empty()) lines.push_back(parts_->fonts->notice());
  if (!parts_->renderer->painter()) {
    lines.push_back("This display's OpenGL could not build Lacuna's shaders, so cards are drawn plain: " +
                    parts_->shader_problem);
  }
  return lines;
}

}  // namespace lacuna::ui
