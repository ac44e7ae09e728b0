#include "app/window/context.h"

#include <imgui.h>

#include "app/window/fonts.h"
#include "app/window/imgui_compat.h"

namespace lacuna::ui {

Context::Context(Fonts& fonts, bool headless) : context_(ImGui::CreateContext(&fonts.atlas())) {
  ImGui::SetCurrentContext(context_);
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.ConfigWindowsMoveFromTitleBarOnly = true;
  io.ConfigFlags |= ImGuiConfigFlags_NoMouseCursorChange;
  compat::PrepareKeys();
  ImGui::GetStyle().AntiAliasedLinesUseTex = false;  // those lines would need the atlas sampled softly
  UseFonts(fonts);
  if (!headless) return;
  io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
  unsigned char* pixels = nullptr;
  int width = 0, height = 0;
  fonts.atlas().GetTexDataAsAlpha8(&pixels, &width, &height);
}

Context::~Context() {
  ImGui::SetCurrentContext(context_);
  ImGui::DestroyContext(context_);
}

void Context::UseFonts(Fonts& fonts) {
  ImGuiIO& io = ImGui::GetIO();
  io.Fonts = &fonts.atlas();
  io.FontDefault = fonts.Get(Face::kBody);
}

}  // namespace lacuna::ui
