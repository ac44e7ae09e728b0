// Dear ImGui 1.86 (Debian 12) to 1.90 (Debian 13) behind one face: what changed between them is wrapped here
// and nowhere else. See the functions' names for what they stand for.
#pragma once

#include <imgui.h>
#include <imgui_internal.h>
#if __has_include(<imgui_stdlib.h>)
#include <imgui_stdlib.h>
#else
#include <misc/cpp/imgui_stdlib.h>
#endif

#include <iterator>

#include "app/window/keys.h"

namespace lacuna::ui::compat {

// The keys text fields need; Tab, Space and Escape are ours and never reach ImGui.
struct EditingKey {
  int code;
  ImGuiKey imgui;
};
inline constexpr EditingKey kEditingKeys[] = {
    {257, ImGuiKey_Enter},      {259, ImGuiKey_Backspace}, {260, ImGuiKey_Insert},    {261, ImGuiKey_Delete},
    {262, ImGuiKey_RightArrow}, {263, ImGuiKey_LeftArrow}, {264, ImGuiKey_DownArrow}, {265, ImGuiKey_UpArrow},
    {266, ImGuiKey_PageUp},     {267, ImGuiKey_PageDown},  {268, ImGuiKey_Home},      {269, ImGuiKey_End},
    {'A', ImGuiKey_A},          {'C', ImGuiKey_C},         {'V', ImGuiKey_V},         {'X', ImGuiKey_X},
    {'Y', ImGuiKey_Y},          {'Z', ImGuiKey_Z},
};

// Once, after the context is made.
inline void PrepareKeys() {
  ImGuiIO& io = ImGui::GetIO();
#if IMGUI_VERSION_NUM < 18700
  for (const EditingKey& key : kEditingKeys) io.KeyMap[key.imgui] = key.code;
#else
  io.ConfigInputTrickleEventQueue = false;  // our queue already gives one edge a frame
#endif
}

inline void FeedKey(int code, bool down) {
  ImGuiIO& io = ImGui::GetIO();
#if IMGUI_VERSION_NUM < 18700
  for (const EditingKey& key : kEditingKeys) {
    if (key.code == code) io.KeysDown[code] = down;
  }
#else
  for (const EditingKey& key : kEditingKeys) {
    if (key.code == code) io.AddKeyEvent(key.imgui, down);
  }
#endif
}

inline void FeedModifiers(int modifiers) {
  ImGuiIO& io = ImGui::GetIO();
#if IMGUI_VERSION_NUM < 18700
  io.KeyCtrl = (modifiers & kControl) != 0;
  io.KeyShift = (modifiers & kShift) != 0;
  io.KeyAlt = (modifiers & kAlt) != 0;
#elif IMGUI_VERSION_NUM < 18900
  io.AddKeyEvent(ImGuiKey_ModCtrl, (modifiers & kControl) != 0);
  io.AddKeyEvent(ImGuiKey_ModShift, (modifiers & kShift) != 0);
  io.AddKeyEvent(ImGuiKey_ModAlt, (modifiers & kAlt) != 0);
#else
  io.AddKeyEvent(ImGuiMod_Ctrl, (modifiers & kControl) != 0);
  io.AddKeyEvent(ImGuiMod_Shift, (modifiers & kShift) != 0);
  io.AddKeyEvent(ImGuiMod_Alt, (modifiers & kAlt) != 0);
#endif
}

inline void FeedMouse(float x, float y) {
#if IMGUI_VERSION_NUM < 18700
  ImGui::GetIO().MousePos = ImVec2(x, y);
#else
  ImGui::GetIO().AddMousePosEvent(x, y);
#endif
}

inline void FeedButton(int button, bool down) {
  if (button < 0 || button >= static_cast<int>(std::size(ImGui::GetIO().MouseDown))) return;
#if IMGUI_VERSION_NUM < 18700
  ImGui::GetIO().MouseDown[button] = down;
#else
  ImGui::GetIO().AddMouseButtonEvent(button, down);
#endif
}

inline void FeedWheel(float x, float y) {
#if IMGUI_VERSION_NUM < 18700
  ImGui::GetIO().MouseWheelH += x;
  ImGui::GetIO().MouseWheel += y;
#else
  ImGui::GetIO().AddMouseWheelEvent(x, y);
#endif
}

inline bool BeginChild(const char* name, ImVec2 size, ImGuiWindowFlags flags) {
#if IMGUI_VERSION_NUM < 19000
  return ImGui::BeginChild(name, size, false, flags);
#else
  return ImGui::BeginChild(name, size, ImGuiChildFlags_None, flags);
#endif
}

// A rectangle that can be clicked; with `overlap`, later ones may lie on top of it and win.
inline bool Touchpad(const char* name, ImVec2 size, bool overlap) {
#if IMGUI_VERSION_NUM < 18967
  const bool pressed = ImGui::InvisibleButton(name, size);
  if (overlap) ImGui::SetItemAllowOverlap();
  return pressed;
#else
  if (overlap) ImGui::SetNextItemAllowOverlap();
  return ImGui::InvisibleButton(name, size);
#endif
}

// Puts the caret into the text field drawn with this id in the next frame.
inline void StartEditing(ImGuiID id) {
  ImGuiContext& context = *ImGui::GetCurrentContext();
  context.NavNextActivateId = id;
  context.NavNextActivateFlags = ImGuiActivateFlags_PreferInput;
}

}  // namespace lacuna::ui::compat
