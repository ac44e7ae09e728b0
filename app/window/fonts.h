// The faces of the interface, rendered through FreeType with light hinting into one atlas.
//
// Building takes tens of milliseconds and needs neither a window nor an ImGui context, so it can run on a
// thread while the window is being made. The finished object belongs to the drawing thread.
#pragma once

#include <bitset>
#include <memory>
#include <string>
#include <string_view>

#include "app/window/font_files.h"
#include "app/window/glyph_blocks.h"

struct ImFont;
struct ImFontAtlas;

namespace lacuna::ui {

struct FontRequest {
  float scale = 1;  // screen pixels per design pixel
  GlyphBlocks blocks = GlyphBlocks::AtStart();
  std::bitset<kFaceCount> faces = (1U << kFaceCount) - 1 - (1U << static_cast<int>(Face::kStage));
};

class Fonts {
 public:
  explicit Fonts(const FontRequest& request);
  ~Fonts();
  Fonts(Fonts&&) noexcept;
  Fonts& operator=(Fonts&&) noexcept;

  ImFontAtlas& atlas() const { return *atlas_; }
  ImFont* Get(Face face) const;  // never null; another face while the wanted one is not there yet
  float Size(Face face) const;   // px on the screen
  const FontRequest& request() const { return request_; }

  // To be called with every text before it is drawn: notes characters and faces the atlas lacks.
  void Need(Face face, std::string_view text);
  // Whether something was noted; the window then builds new Fonts from wanted() between two frames.
  bool outgrown() const { return outgrown_; }
  const FontRequest& wanted() const { return wanted_; }
  // One sentence when a face had to be replaced by another, else empty.
  const std::string& notice() const { return notice_; }

 private:
  struct AtlasDeleter {
    void operator()(ImFontAtlas* atlas) const;
  };
  std::unique_ptr<ImFontAtlas, AtlasDeleter> atlas_;
  ImFont* faces_[kFaceCount] = {};
  float sizes_[kFaceCount] = {};
  FontRequest request_, wanted_;
  std::string notice_;
  bool outgrown_ = false;
};

}  // namespace lacuna::ui
