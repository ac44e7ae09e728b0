#include "app/window/gl/shader_painter.h"

#include <epoxy/gl.h>
#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "app/window/gl/program.h"
#include "shaders/backdrop.frag.h"
#include "shaders/box.vert.h"
#include "shaders/card.frag.h"
#include "shaders/fill.frag.h"

namespace lacuna::ui {
namespace {

void Set(GLuint program, const char* name, const Color& color) {
  glUniform4f(glGetUniformLocation(program, name), color.r, color.g, color.b, color.a);
}
void Set(GLuint program, const char* name, float value) {
  glUniform1f(glGetUniformLocation(program, name), value);
}
void Set(GLuint program, const char* name, const Rect& rect) {
  glUniform4f(glGetUniformLocation(program, name), rect.x, rect.y, rect.right(), rect.bottom());
}

// `outer` without `core`, as four strips; all of it when there is no core.
std::vector<Rect> Around(const Rect& core, const Rect& outer) {
  if (core.empty()) return {outer};
  return {{outer.x, outer.y, outer.w, core.y - outer.y},
          {outer.x, core.bottom(), outer.w, outer.bottom() - core.bottom()},
          {outer.x, core.y, core.x - outer.x, core.h},
          {core.right(), core.y, outer.right() - core.right(), core.h}};
}

// The middle of a card, where there is neither edge nor shadow: shading it in full would cost ten times as
// much where there is no graphics card.
Rect CoreOf(const Rect& rect, float radius) {
  const float inset = std::ceil(radius) + 1;
  const float left = std::ceil(rect.x + inset), top = std::ceil(rect.y + inset);
  return {left, top, std::floor(rect.right() - inset) - left, std::floor(rect.bottom() - inset) - top};
}

}  // namespace

std::optional<ShaderPainter> ShaderPainter::Make(std::string& problem) {
  ShaderPainter painter;
  painter.card_ = LinkProgram(kBoxVertex, kCardFragment, problem);
  if (painter.card_ == 0) return std::nullopt;
  painter.fill_ = LinkProgram(kBoxVertex, kFillFragment, problem);
  if (painter.fill_ == 0) return std::nullopt;
  painter.backdrop_ = LinkProgram(kBoxVertex, kBackdropFragment, problem);
  if (painter.backdrop_ == 0) return std::nullopt;
  glGenVertexArrays(1, &painter.vertices_);
  return painter;
}

ShaderPainter::ShaderPainter(ShaderPainter&& other) noexcept
    : card_(std::exchange(other.card_, 0)),
      fill_(std::exchange(other.fill_, 0)),
      backdrop_(std::exchange(other.backdrop_, 0)),
      vertices_(std::exchange(other.vertices_, 0)) {}

ShaderPainter::~ShaderPainter() {
  if (card_ != 0) glDeleteProgram(card_);
  if (fill_ != 0) glDeleteProgram(fill_);
  if (backdrop_ != 0) glDeleteProgram(backdrop_);
  if (vertices_ != 0) glDeleteVertexArrays(1, &vertices_);
}

void ShaderPainter::BeginFrame(float width, float height) {
  width_ = width;
  height_ = height;
  shapes_.clear();
  themes_.clear();
}

void ShaderPainter::Box(ImDrawList& list, const Rect& rect, const BoxLook& look) {
  shapes_.push_back({.painter = this, .rect = rect, .box = look});
  list.AddCallback(&ShaderPainter::Run, &shapes_.back());
  list.AddCallback(ImDrawCallback_ResetRenderState, nullptr);
}

void ShaderPainter::Backdrop(ImDrawList& list, const Rect& rect, const Theme& theme) {
  themes_.push_back(theme);
  shapes_.push_back({.painter = this, .rect = rect, .backdrop = &themes_.back()});
  list.AddCallback(&ShaderPainter::Run, &shapes_.back());
  list.AddCallback(ImDrawCallback_ResetRenderState, nullptr);
}

void ShaderPainter::Run(const ImDrawList*, const ImDrawCmd* command) {
  const auto& shape = *static_cast<const Shape*>(command->UserCallbackData);
  shape.painter->Draw(shape, *command);
}

void ShaderPainter::Draw(const Shape& shape, const ImDrawCmd& command) const {
  const ImVec4 clip = command.ClipRect;
  const float left = std::max(0.0F, clip.x), top = std::max(0.0F, clip.y);
  const float right = std::min(width_, clip.z), bottom = std::min(height_, clip.w);
  if (right <= left || bottom <= top) return;
  glScissor(static_cast<GLint>(left), static_cast<GLint>(height_ - bottom),
            static_cast<GLsizei>(right - left), static_cast<GLsizei>(bottom - top));
  glEnable(GL_BLEND);
  glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
  glBindVertexArray(vertices_);
  shape.backdrop ? DrawBackdrop(shape) : DrawBox(shape);
}

void ShaderPainter::DrawBox(const Shape& shape) const {
  const BoxLook& look = shape.box;
  const float sigma = look.shadow.a > 0 ? look.blur / 2 : 0;
  const float reach = sigma > 0 ? 2.6F * sigma + look.lift : 1;
  glUseProgram(card_);
  Set(card_, "box", shape.rect);
  Set(card_, "radius", std::min(look.radius, std::min(shape.rect.w, shape.rect.h) / 2));
  Set(card_, "sigma", sigma);
  Set(card_, "lift", look.lift);
  Set(card_, "sheen", look.sheen);
  Set(card_, "hairline", 1.0F);
  Set(card_, "fill", look.fill);
  Set(card_, "edge", look.edge);
  Set(card_, "shadow", look.shadow);
  const Rect core = look.fill.a >= 1 ? CoreOf(shape.rect, look.radius) : Rect{};
  for (const Rect& part : Around(core, shape.rect.Inset(-std::ceil(reach)))) DrawQuad(card_, part);
  if (core.empty()) return;
  glUseProgram(fill_);
  glDisable(GL_BLEND);
  Set(fill_, "box", shape.rect);
  Set(fill_, "sheen", look.sheen);
  Set(fill_, "fill", look.fill);
  DrawQuad(fill_, core);
}

void ShaderPainter::DrawQuad(unsigned program, const Rect& quad) const {
  glUniform2f(glGetUniformLocation(program, "viewport"), width_, height_);
  Set(program, "quad", quad);
  glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
}

void ShaderPainter::DrawBackdrop(const Shape& shape) const {
  const Theme& theme = *shape.backdrop;
  glUseProgram(backdrop_);
  glDisable(GL_BLEND);
  Set(backdrop_, "box", shape.rect);
  glUniform3f(glGetUniformLocation(backdrop_, "first"), theme.background_a.r, theme.background_a.g,
              theme.background_a.b);
  glUniform3f(glGetUniformLocation(backdrop_, "second"), theme.background_b.r, theme.background_b.g,
              theme.background_b.b);
  Set(backdrop_, "glow_a", Color{theme.accent.r, theme.accent.g, theme.accent.b, theme.glow_accent});
  Set(backdrop_, "glow_b", Color{theme.accent2.r, theme.accent2.g, theme.accent2.b, theme.glow_accent2});
  DrawQuad(backdrop_, shape.rect);
}

}  // namespace lacuna::ui
