// Puts ImGui's draw data on the screen, or into a picture. Needs a current OpenGL 3.3 context throughout its
// life.
#pragma once

#include <optional>
#include <string>

#include "app/window/color.h"
#include "app/window/gl/shader_painter.h"
#include "app/window/png.h"

namespace lacuna::ui {

class Renderer {
 public:
  // After the ImGui context. `problem` says why there are no shaders, in which case plain boxes are drawn.
  explicit Renderer(std::string& problem);
  ~Renderer();
  Renderer(const Renderer&) = delete;
  Renderer& operator=(const Renderer&) = delete;

  ShaderPainter* painter() { return painter_ ? &*painter_ : nullptr; }
  void BeginFrame(float width, float height);
  // The frame that ImGui has finished, into the window's own buffer.
  void Draw(int width, int height, Color ground);
  // The same into a picture, whatever the window shows.
  Picture Capture(int width, int height, Color ground);
  // The atlas is another: its texture is made anew.
  void ReplaceFonts();

 private:
  // Glyphs lie on whole pixels, so the nearest texel is the exact one, and costs a quarter in software.
  void SharpenAtlas();

  bool sharp_ = false;
  std::optional<ShaderPainter> painter_;
};

}  // namespace lacuna::ui
