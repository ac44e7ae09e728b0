#include "app/window/fonts.h"

#include <imgui.h>
#if __has_include(<imgui_freetype.h>)
#include <imgui_freetype.h>
#else
#include <misc/freetype/imgui_freetype.h>
#endif

#include <cmath>
#include <deque>
#include <map>
#include <vector>

namespace lacuna::ui {
namespace {

// Latin, Greek, Cyrillic, Vietnamese, punctuation and signs: what Inter and Noto Serif hold themselves.
bool InOwnFace(char32_t character) {
  return character < 0x0300 || (character >= 0x0370 && character < 0x0530) ||
         (character >= 0x1E00 && character < 0x2280);
}

std::vector<ImWchar> AsImGui(const std::vector<std::pair<char32_t, char32_t>>& ranges) {
  std::vector<ImWchar> list;
  for (const auto& [first, last] : ranges) {
    list.push_back(static_cast<ImWchar>(first));
    list.push_back(static_cast<ImWchar>(last));
  }
  list.push_back(0);
  return list;
}

}  // namespace

void Fonts::AtlasDeleter::operator()(ImFontAtlas* atlas) const { IM_DELETE(atlas); }

Fonts::Fonts(const FontRequest& request)
    : atlas_(IM_NEW(ImFontAtlas)()), request_(request), wanted_(request) {
  atlas_->FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
  atlas_->FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
  atlas_->Flags |= ImFontAtlasFlags_NoPowerOfTwoHeight;
  atlas_->TexGlyphPadding = 1;
  atlas_->TexDesiredWidth = request.scale > 1.2F ? 2048 : 1024;
  const std::vector<std::pair<char32_t, char32_t>> ranges = request_.blocks.Ranges();
  std::deque<std::vector<ImWchar>> kept;  // the atlas reads the lists when it is built
  kept.push_back(AsImGui(ranges));
  std::map<std::filesystem::path, std::vector<std::pair<char32_t, char32_t>>> others;
  for (const auto& [first, last] : ranges) {
    for (char32_t block = first & ~char32_t{127}; block <= last; block += 128) {
      if (InOwnFace(block)) continue;
      if (auto path = FindFaceFor(block); !path.empty()) others[path].emplace_back(block, block + 127);
    }
  }
  for (int index = 0; index < kFaceCount; ++index) {
    if (!request_.faces.test(static_cast<std::size_t>(index))) continue;
    const FaceFile file = FindFace(static_cast<Face>(index));
    sizes_[index] = std::round(file.size * request_.scale);
    if (file.path.empty()) {
      notice_ = "No text font was found: install fonts-inter and fonts-noto-core for readable text.";
      ImFontConfig config;
      config.SizePixels = sizes_[index];
      faces_[index] = atlas_->AddFontDefault(&config);
      continue;
    }
    if (file.substitute) {
      notice_ =
          "Lacuna's own typefaces are missing, so another is shown: install fonts-inter and fonts-noto-core.";
    }
    ImFontConfig config;
    config.OversampleH = config.OversampleV = 1;
    config.PixelSnapH = true;
    faces_[index] =
        atlas_->AddFontFromFileTTF(file.path.c_str(), sizes_[index], &config, kept.front().data());
    config.MergeMode = true;
    for (const auto& [path, blocks] : others) {
      kept.push_back(AsImGui(blocks));
      atlas_->AddFontFromFileTTF(path.c_str(), sizes_[index], &config, kept.back().data());
    }
  }
  atlas_->Build();
}

Fonts::~Fonts() = default;
Fonts::Fonts(Fonts&&) noexcept = default;
Fonts& Fonts::operator=(Fonts&&) noexcept = default;

ImFont* Fonts::Get(Face face) const {
  if (ImFont* font = faces_[static_cast<int>(face)]) return font;
  return faces_[static_cast<int>(face == Face::kStage ? Face::kQuestion : Face::kBody)];
}

float Fonts::Size(Face face) const {
  const float size = sizes_[static_cast<int>(face)];
  return size > 0 ? size : std::round(FindFace(face).size * request_.scale);
}

void Fonts::Need(Face face, std::string_view text) {
  const auto index = static_cast<std::size_t>(face);
  if (!wanted_.faces.test(index)) {
    wanted_.faces.set(index);
    outgrown_ = true;
  }
  if (wanted_.blocks.Need(text)) outgrown_ = true;
}

}  // namespace lacuna::ui
