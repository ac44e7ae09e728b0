#include "app/widgets/ui.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "app/widgets/text_lines.h"
#include "app/window/imgui_compat.h"

namespace lacuna::ui {
namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();
// After a pause nothing may jump: motion begins when it is first seen.
constexpr float kLongestStep = 1.0F / 30;

std::string Joined(std::string_view name, std::string_view what) {
  std::string joined(name);
  joined += '#';
  joined += what;
  return joined;
}

void BeginPage(const Rect& screen) {
  ImGui::SetNextWindowPos(ImVec2(screen.x, screen.y));
  ImGui::SetNextWindowSize(ImVec2(screen.w, screen.h));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, 0);
  ImGui::Begin("##page", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoBringToFrontOnFocus |
                   ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoScrollWithMouse);
  ImGui::PopStyleVar(3);
}

}  // namespace

Ui::Ui() : wake_at_(kNever), lines_(std::make_unique<LineCache>()) {}
Ui::~Ui() = default;

void Ui::Use(Theme theme, Fonts* fonts, float scale) {
  lines_->Clear();
  ++look_version_;
  theme_ = theme;
  fonts_ = fonts;
  scale_ = scale;
}

void Ui::FeedEvent(const InputEvent& event) {
  if (const auto* key = std::get_if<KeyEvent>(&event)) {
    compat::FeedModifiers(key->key.modifiers);
    if (!key->repeat) compat::FeedKey(key->key.code, key->down);
    if (key->down) keys_.push_back({key->key});
  } else if (const auto* typed = std::get_if<CharEvent>(&event)) {
    ImGui::GetIO().AddInputCharacter(typed->character);
  } else if (const auto* move = std::get_if<MoveEvent>(&event)) {
    compat::FeedMouse(move->x, move->y);
  } else if (const auto* button = std::get_if<ButtonEvent>(&event)) {
    compat::FeedButton(button->button, button->down);
    if (button->down) clicked_ = true;
  } else if (const auto* wheel = std::get_if<WheelEvent>(&event)) {
    compat::FeedWheel(wheel->x, wheel->y);
  }
}

void Ui::BeginFrame(const FrameInput& input) {
  ++frame_;
  time_ = input.time;
  delta_ = std::max(input.delta, 1e-5F);
  attention_ = input.attention < 0 ? delta_ : input.attention;
  screen_ = {0, 0, input.width, input.height};
  wake_at_ = kNever;
  keys_.clear();
  clicked_ = false;
  holds_input_ = false;
  std::swap(previous_, registry_);
  registry_.Clear();
  top_layer_ = layers_now_;
  layer_ = layers_now_ = 0;
  typing_ = typing_now_;
  typing_now_ = false;
  activation_ = std::exchange(next_activation_, {});

  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = ImVec2(input.width, input.height);
  io.DeltaTime = std::min(delta_, kLongestStep);
  for (const InputEvent& event : input.events) FeedEvent(event);
  if (clicked_) focus_.HideRing();
  for (PressedKey& pressed : keys_) {
    if (!(typing_ && pressed.key.code != key::kTab.code)) {
      pressed.taken = focus_.Move(pressed.key, previous_, top_layer_);
    }
  }
  ImGui::NewFrame();
  BeginPage(screen_);
  areas_.assign(1, Area{.rect = screen_, .x = screen_.x, .y = screen_.y});
}

void Ui::EndFrame() {
  ImGui::End();
  ImGui::Render();
  lines_->EndFrame();
  if (frame_ % 256 == 0) ForgetUnused();
  if (fonts_->outgrown()) KeepDrawing(time_ + 0.05);
}

void Ui::ForgetUnused() {
  for (auto at = eased_.begin(); at != eased_.end();) {
    at = frame_ - at->second.frame > 256 ? eased_.erase(at) : std::next(at);
  }
  for (auto at = births_.begin(); at != births_.end();) {
    at = frame_ - at->second.frame > 256 ? births_.erase(at) : std::next(at);
  }
}

bool Ui::Take(Key key) {
  if (!key || !in_top_layer()) return false;
  const bool function_key = key.code >= 290 && key.code <= 314;
  if (typing_ && !(key.modifiers & (kControl | kAlt)) && key != key::kEscape && !function_key) return false;
  for (PressedKey& pressed : keys_) {
    if (pressed.taken || pressed.key != key) continue;
    pressed.taken = true;
    return true;
  }
  return false;
}

bool Ui::Pressed(Key key) const {
  return std::any_of(keys_.begin(), keys_.end(),
                     [&](const PressedKey& pressed) { return pressed.key == key; });
}

void Ui::Activate(std::string_view name) {
  next_activation_ = name;
  KeepDrawing(time_ + 0.05);
}

bool Ui::TakeActivation(std::string_view name) {
  if (activation_.empty() || activation_ != name) return false;
  activation_.clear();
  return true;
}

void Ui::EnterLayer() {
  layer_ = ++layers_now_;
  if (layers_now_ > top_layer_) {  // just opened: what lies below must not get this frame's keys again
    for (PressedKey& pressed : keys_) pressed.taken = true;
    KeepDrawing(time_ + 0.05);
  }
}

void Ui::LeaveLayer() { --layer_; }

float Ui::Ease(std::string_view name, float target, float rate) {
  auto [at, fresh] = eased_.try_emplace(std::string(name), EasedValue{target, frame_});
  EasedValue& eased = at->second;
  if (fresh || reduce_motion_ || frame_ - eased.frame > 1) eased.value = target;
  eased.frame = frame_;
  eased.value += (target - eased.value) * (1 - std::exp(-rate * std::min(delta_, kLongestStep)));
  if (std::abs(target - eased.value) < 0.004F) {
    eased.value = target;
  } else {
    KeepDrawing(time_ + 0.1);  // longer than a slow frame, or the motion would stop half way
  }
  return eased.value;
}

double Ui::Since(std::string_view name) {
  auto [at, fresh] = births_.try_emplace(std::string(name), Birth{time_, frame_});
  if (!fresh && frame_ - at->second.frame > 1) at->second.time = time_;
  at->second.frame = frame_;
  return reduce_motion_ ? 1e9 : time_ - at->second.time;
}

bool Ui::Appeared(std::string_view name) {
  auto [at, fresh] = births_.try_emplace(std::string(name), Birth{time_, frame_});
  const bool appeared = fresh || frame_ - at->second.frame > 1;
  at->second.frame = frame_;
  return appeared;
}

void Ui::KeepDrawing(double until) { keep_drawing_until_ = std::max(keep_drawing_until_, until); }

void Ui::WakeAt(double time) {
  if (time > time_) wake_at_ = std::min(wake_at_, time);
}

float& Ui::Memory(std::string_view name, std::string_view what, float initial) {
  return memory_.try_emplace(Joined(name, what), initial).first->second;
}

std::string Ui::ClipboardText() const {
  const char* text = ImGui::GetClipboardText();
  return text ? text : "";
}

void Ui::SetClipboardText(const std::string& text) { ImGui::SetClipboardText(text.c_str()); }

void Ui::ShowToast(std::string text, std::string action, double seconds) {
  constexpr std::size_t kMost = 3;
  if (toasts_.size() == kMost) toasts_.erase(toasts_.begin());
  toasts_.push_back({std::move(text), std::move(action), time_ + seconds});
  KeepDrawing(time_ + 0.3);
}

}  // namespace lacuna::ui
