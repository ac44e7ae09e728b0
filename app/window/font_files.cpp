#include "app/window/font_files.h"

#include <cstdlib>
#include <initializer_list>
#include <string>
#include <vector>

namespace lacuna::ui {
namespace {

namespace fs = std::filesystem;

struct FaceRow {
  const char* file;
  float size;
  bool serif;
};

FaceRow RowOf(Face face) {
  switch (face) {
    case Face::kBody:
      return {"Inter-Regular.otf", 16, false};
    case Face::kStrong:
      return {"Inter-SemiBold.otf", 16, false};
    case Face::kSmall:
      return {"Inter-Medium.otf", 14, false};
    case Face::kTitle:
      return {"InterDisplay-Bold.otf", 30, false};
    case Face::kHeading:
      return {"InterDisplay-SemiBold.otf", 18, false};
    case Face::kNumber:
      return {"InterDisplay-Bold.otf", 34, false};
    case Face::kReading:
      return {"NotoSerif-Regular.ttf", 20, true};
    case Face::kQuestion:
      return {"NotoSerif-Regular.ttf", 27, true};
    case Face::kStage:
      return {"NotoSerif-Regular.ttf", 52, true};
  }
  return {"Inter-Regular.otf", 16, false};
}

std::vector<fs::path> Folders() {
  std::vector<fs::path> folders;
  if (const char* own = std::getenv("LACUNA_FONTS")) folders.emplace_back(own);
  for (const char* folder :
       {"/usr/share/fonts/opentype/inter", "/usr/share/fonts/truetype/noto", "/usr/share/fonts/opentype/noto",
        "/usr/share/fonts/inter", "/usr/share/fonts/noto", "/usr/share/fonts/truetype/dejavu",
        "/usr/share/fonts/truetype/liberation"}) {
    folders.emplace_back(folder);
  }
  if (const char* home = std::getenv("HOME")) folders.emplace_back(fs::path(home) / ".local/share/fonts");
  return folders;
}

fs::path Find(const std::string& file) {
  std::error_code ignored;
  for (const fs::path& folder : Folders()) {
    if (fs::exists(folder / file, ignored)) return folder / file;
  }
  return {};
}

fs::path FirstOf(std::initializer_list<const char*> files) {
  for (const char* file : files) {
    if (fs::path path = Find(file); !path.empty()) return path;
  }
  return {};
}

struct Block {
  char32_t first, last;
  const char* file;
};

// Scripts after their Unicode blocks. Without shaping: letters are there, joined forms and marks are not.
constexpr Block kBlocks[] = {
    {0x0300, 0x036F, "NotoSans-Regular.ttf"},         {0x0530, 0x058F, "NotoSansArmenian-Regular.ttf"},
    {0x0590, 0x05FF, "NotoSansHebrew-Regular.ttf"},   {0x0600, 0x06FF, "NotoSansArabic-Regular.ttf"},
    {0x0750, 0x077F, "NotoSansArabic-Regular.ttf"},   {0x0900, 0x097F, "NotoSansDevanagari-Regular.ttf"},
    {0x0980, 0x09FF, "NotoSansBengali-Regular.ttf"},  {0x0B80, 0x0BFF, "NotoSansTamil-Regular.ttf"},
    {0x0E00, 0x0E7F, "NotoSansThai-Regular.ttf"},     {0x10A0, 0x10FF, "NotoSansGeorgian-Regular.ttf"},
    {0x1200, 0x137F, "NotoSansEthiopic-Regular.ttf"}, {0x1780, 0x17FF, "NotoSansKhmer-Regular.ttf"},
    {0x2200, 0x23FF, "NotoSansMath-Regular.ttf"},     {0x2500, 0x27BF, "NotoSansSymbols2-Regular.ttf"},
    {0x2900, 0x2BFF, "NotoSansMath-Regular.ttf"},     {0xFB1D, 0xFB4F, "NotoSansHebrew-Regular.ttf"},
    {0xFB50, 0xFDFF, "NotoSansArabic-Regular.ttf"},   {0xFE70, 0xFEFF, "NotoSansArabic-Regular.ttf"},
    {0x2E80, 0x9FFF, "NotoSansCJK-Regular.ttc"},      {0xAC00, 0xD7AF, "NotoSansCJK-Regular.ttc"},
    {0xF900, 0xFAFF, "NotoSansCJK-Regular.ttc"},      {0xFF00, 0xFFEF, "NotoSansCJK-Regular.ttc"},
};

}  // namespace

FaceFile FindFace(Face face) {
  const FaceRow row = RowOf(face);
  if (fs::path path = Find(row.file); !path.empty()) return {path, row.size, false};
  fs::path other = row.serif
                       ? FirstOf({"NotoSerif-Regular.ttf", "DejaVuSerif.ttf", "LiberationSerif-Regular.ttf"})
                       : FirstOf({"NotoSans-Regular.ttf", "DejaVuSans.ttf", "LiberationSans-Regular.ttf"});
  if (other.empty()) other = FirstOf({"NotoSans-Regular.ttf", "DejaVuSans.ttf", "NotoSerif-Regular.ttf"});
  return {other, row.size, true};
}

fs::path FindFaceFor(char32_t character) {
  for (const Block& block : kBlocks) {
    if (character >= block.first && character <= block.last) return Find(block.file);
  }
  return Find("NotoSans-Regular.ttf");
}

}  // namespace lacuna::ui
