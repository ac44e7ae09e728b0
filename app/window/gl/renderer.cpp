#include "app/window/gl/renderer.h"

#include <backends/imgui_impl_opengl3.h>
#include <epoxy/gl.h>
#include <imgui.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace lacuna::ui {
namespace {

// A buffer off the screen: a hidden window's own has no pixels of its own.
class OffScreen {
 public:
  OffScreen(int width, int height) {
    glGenTextures(1, &texture_);
    glBindTexture(GL_TEXTURE_2D, texture_);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_RGBA, GL_UNSIGNED_BYTE, nullptr);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glGenFramebuffers(1, &buffer_);
    glBindFramebuffer(GL_FRAMEBUFFER, buffer_);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture_, 0);
  }
  ~OffScreen() {
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    glDeleteFramebuffers(1, &buffer_);
    glDeleteTextures(1, &texture_);
  }
  OffScreen(const OffScreen&) = delete;
  OffScreen& operator=(const OffScreen&) = delete;

 private:
  GLuint texture_ = 0, buffer_ = 0;
};

Picture ReadBack(int width, int height) {
  Picture picture{width, height, std::vector<std::uint8_t>(static_cast<std::size_t>(width) * height * 3)};
  std::vector<std::uint8_t> rows(picture.rgb.size());
  glPixelStorei(GL_PACK_ALIGNMENT, 1);
  glReadPixels(0, 0, width, height, GL_RGB, GL_UNSIGNED_BYTE, rows.data());
  const std::size_t row = static_cast<std::size_t>(width) * 3;
  for (std::size_t y = 0; y < static_cast<std::size_t>(height); ++y) {  // GL counts rows from the bottom
    std::copy_n(rows.begin() + static_cast<std::ptrdiff_t>((static_cast<std::size_t>(height) - 1 - y) * row),
                row, picture.rgb.begin() + static_cast<std::ptrdiff_t>(y * row));
  }
  return picture;
}

}  // namespace

Renderer::Renderer(std::string& problem) {
  ImGui_ImplOpenGL3_Init("#version 330 core");
  if (auto made = ShaderPainter::Make(problem)) painter_.emplace(std::move(*made));
}

Renderer::~Renderer() {
  painter_.reset();
  ImGui_ImplOpenGL3_Shutdown();
}

void Renderer::BeginFrame(float width, float height) {
  ImGui_ImplOpenGL3_NewFrame();
  if (!sharp_) SharpenAtlas();
  if (painter_) painter_->BeginFrame(width, height);
}

void Renderer::Draw(int width, int height, Color ground) {
  glDisable(GL_SCISSOR_TEST);
  glViewport(0, 0, width, height);
  glClearColor(ground.r, ground.g, ground.b, 1);
  glClear(GL_COLOR_BUFFER_BIT);
  ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

Picture Renderer::Capture(int width, int height, Color ground) {
  const OffScreen target(width, height);
  Draw(width, height, ground);
  return ReadBack(width, height);
}

void Renderer::ReplaceFonts() {
  ImGui_ImplOpenGL3_DestroyFontsTexture();
  ImGui_ImplOpenGL3_CreateFontsTexture();
  sharp_ = false;
}

void Renderer::SharpenAtlas() {
  glBindTexture(GL_TEXTURE_2D,
                static_cast<GLuint>(reinterpret_cast<std::intptr_t>(ImGui::GetIO().Fonts->TexID)));
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
  sharp_ = true;
}

}  // namespace lacuna::ui
