// What every draw function gets: the theme, the faces, the clock, the keys, and the record of what was drawn.
//
// One Ui lives as long as the window (or a test). A frame is BeginFrame, draw, EndFrame; in between the
// widgets in this folder are called, and only they call Dear ImGui's. Drawing thread only.
//
// Units: a Rect is screen pixels; a plain length in a parameter is design pixels (scale 1) and becomes screen
// pixels through Px.
#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "app/widgets/focus.h"
#include "app/widgets/geometry.h"
#include "app/widgets/registry.h"
#include "app/window/fonts.h"
#include "app/window/input_queue.h"
#include "app/window/theme.h"

namespace lacuna::ui {

class LineCache;
class ShaderPainter;

struct FrameInput {
  float width = 0, height = 0;  // screen pixels
  double time = 0;              // seconds, from any start, never backwards
  float delta = 0;              // seconds since the last frame, > 0
  std::vector<InputEvent> events = {};
  double attention = -1;  // of delta, the seconds the window had the keyboard; below 0: all of it
};

// A region that widgets are placed into, top to bottom (a column) or left to right (a row). See layout.h.
struct Area {
  Rect rect = {};
  float x = 0, y = 0;      // where the next widget goes
  float gap = 0;           // between two widgets
  float line_height = 0;   // rows: the tallest so far
  float least_height = 0;  // rows: what widgets are centred in
  bool is_row = false, wraps = false, first = true;
};

// A short message at the lower edge, gone after some seconds.
struct Toast {
  std::string text, action;  // action: label of its one button, "" for none
  double until = 0;
};

class Ui {
 public:
  Ui();
  ~Ui();
  Ui(const Ui&) = delete;
  Ui& operator=(const Ui&) = delete;

  // ---- what the window sets -------------------------------------------------------------------------------
  void Use(Theme theme, Fonts* fonts, float scale);
  void UseShaders(ShaderPainter* painter) { painter_ = painter; }  // null: plain boxes
  // Whether the window has the keyboard: while it has not, the answer time stands still.
  void SetReduceMotion(bool reduce) { reduce_motion_ = reduce; }
  void BeginFrame(const FrameInput& input);
  void EndFrame();

  // ---- what widgets and views read ------------------------------------------------------------------------
  const Theme& theme() const { return theme_; }
  Fonts& fonts() const { return *fonts_; }
  float scale() const { return scale_; }
  float Px(float length) const { return length * scale_; }
  const Rect& screen() const { return screen_; }
  double time() const { return time_; }   // seconds
  float delta() const { return delta_; }  // since the last frame; long after a pause, for nothing was drawn
  // The part of delta in which the window had the keyboard: what the answer clock counts.
  double attention() const { return attention_; }
  // Moves whenever theme, faces or scale moved: what was measured before is stale.
  std::size_t look_version() const { return look_version_; }
  bool headless() const { return painter_ == nullptr; }
  ShaderPainter* painter() const { return painter_; }
  bool reduce_motion() const { return reduce_motion_; }
  bool has_attention() const { return attention_ > 0; }  // since the last frame
  // Whether a text field has the keyboard: letters then are text, no shortcuts.
  bool typing() const { return typing_; }

  // ---- keys -----------------------------------------------------------------------------------------------
  // True when `key` was pressed in this frame and nobody took it yet; takes it. While typing only keys with
  // Control or Alt, Escape and function keys are given. Nothing under an open sheet gets a key.
  bool Take(Key key);
  // Whether the key is down in this frame's events, taken or not (list scrolling, long presses).
  bool Pressed(Key key) const;
  // Who gets a key is known from the frame before. Where an act changes that (a screen gives way to another,
  // a text field takes the keyboard or leaves it), the next frame is drawn without input.
  void HoldInput() { holds_input_ = true; }
  bool holds_input() const { return holds_input_; }  // of the frame to come

  // ---- registry and focus ---------------------------------------------------------------------------------
  Registry& registry() { return registry_; }                // of this frame, so far
  const Registry& last_frame() const { return previous_; }  // complete
  Focus& focus() { return focus_; }
  int layer() const { return layer_; }
  bool in_top_layer() const { return layer_ >= top_layer_; }
  // Makes the widget of this name report a press in the next frame: palette, screen reader, tests.
  void Activate(std::string_view name);
  bool TakeActivation(std::string_view name);
  // Sheets and menus draw between these.
  void EnterLayer();
  void LeaveLayer();

  // ---- motion and time ------------------------------------------------------------------------------------
  // A value that eases towards `target` at `rate` per second, kept under `name`; at once with reduced motion.
  float Ease(std::string_view name, float target, float rate);
  // Seconds since `name` was first drawn without a pause of a frame; 0 in the first frame.
  double Since(std::string_view name);
  // Whether `name` was not drawn in the last frame, with motion or without.
  bool Appeared(std::string_view name);
  // Frames are wanted without a pause until `time`, or once at `time`.
  void KeepDrawing(double until);
  void WakeAt(double time);
  double keep_drawing_until() const { return keep_drawing_until_; }
  double wake_at() const { return wake_at_; }  // a time in the future, or infinity

  // ---- small memories of widgets, by name -----------------------------------------------------------------
  float& Memory(std::string_view name, std::string_view what, float initial = 0);

  // ---- clipboard: the system's; a string of its own in headless runs
  // ----------------------------------------
  std::string ClipboardText() const;
  void SetClipboardText(const std::string& text);

  // The screen that the next frame draws has no use for the field that is being typed in: its keys are
  // shortcuts from the first frame on. For a view that hands an answer on.
  void LeaveField() { typing_now_ = false; }

  // ---- toasts ---------------------------------------------------------------------------------------------
  void ShowToast(std::string text, std::string action = {}, double seconds = 6);
  std::vector<Toast>& toasts() { return toasts_; }

  // ---- for the widgets in this folder ---------------------------------------------------------------------
  std::vector<Area>& areas() { return areas_; }
  LineCache& lines() { return *lines_; }
  void SetTyping() { typing_now_ = true; }

 private:
  struct PressedKey {
    Key key;
    bool taken = false;
  };
  struct EasedValue {
    float value = 0;
    int frame = 0;
  };
  struct Birth {
    double time = 0;
    int frame = 0;
  };
  void FeedEvent(const InputEvent& event);
  void ForgetUnused();

  Theme theme_;
  Fonts* fonts_ = nullptr;
  ShaderPainter* painter_ = nullptr;
  float scale_ = 1;
  Rect screen_;
  double time_ = 0, keep_drawing_until_ = 0, wake_at_ = 0;
  float delta_ = 0;
  double attention_ = 0;
  int frame_ = 0;
  std::size_t look_version_ = 0;
  bool reduce_motion_ = false, typing_ = false, typing_now_ = false, clicked_ = false;
  bool holds_input_ = false;
  std::vector<PressedKey> keys_;
  Registry registry_, previous_;
  Focus focus_;
  int layer_ = 0, layers_now_ = 0, top_layer_ = 0;
  std::string activation_, next_activation_;
  std::unordered_map<std::string, EasedValue> eased_;
  std::unordered_map<std::string, Birth> births_;
  std::unordered_map<std::string, float> memory_;
  std::vector<Toast> toasts_;
  std::vector<Area> areas_;
  std::unique_ptr<LineCache> lines_;
};

}  // namespace lacuna::ui

namespace lacuna {
using ui::Ui;
}
