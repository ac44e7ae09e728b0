// Draws what needs a shader into ImGui's draw lists: cards with soft shadows, and the backdrop.
//
// Shapes are recorded while a frame is built and drawn, in order with everything else, when ImGui's draw data
// is rendered; they are dropped at the next BeginFrame. Needs a current OpenGL 3.3 context, from construction
// to destruction.
#pragma once

#include <deque>
#include <optional>
#include <string>

#include "app/widgets/geometry.h"
#include "app/window/color.h"
#include "app/window/theme.h"

struct ImDrawCmd;
struct ImDrawList;

namespace lacuna::ui {

// A rounded box; lengths in screen pixels.
struct BoxLook {
  Color fill = {}, edge = {}, shadow = {};  // shadow's alpha = its strength
  float radius = 0, blur = 0;               // blur 0: no shadow
  float lift = 0;                           // how far the shadow lies below the box
  float sheen = 0;                          // how much lighter the top is than the bottom
};

class ShaderPainter {
 public:
  // None when a shader does not compile or link; `problem` then holds the driver's words.
  static std::optional<ShaderPainter> Make(std::string& problem);
  ~ShaderPainter();
  ShaderPainter(ShaderPainter&& other) noexcept;
  ShaderPainter& operator=(ShaderPainter&&) = delete;

  // Screen pixels of the frame that begins.
  void BeginFrame(float width, float height);
  void Box(ImDrawList& list, const Rect& rect, const BoxLook& look);
  void Backdrop(ImDrawList& list, const Rect& rect, const Theme& theme);

 private:
  struct Shape {
    ShaderPainter* painter = nullptr;
    Rect rect = {};
    BoxLook box = {};
    const Theme* backdrop = nullptr;
  };
  ShaderPainter() = default;
  static void Run(const ImDrawList* list, const ImDrawCmd* command);
  void Draw(const Shape& shape, const ImDrawCmd& command) const;
  void DrawBox(const Shape& shape) const;
  void DrawQuad(unsigned program, const Rect& quad) const;
  void DrawBackdrop(const Shape& shape) const;

  unsigned card_ = 0, fill_ = 0, backdrop_ = 0, vertices_ = 0;
  float width_ = 0, height_ = 0;
  std::deque<Shape> shapes_;
  std::deque<Theme> themes_;
};

}  // namespace lacuna::ui
