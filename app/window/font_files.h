// Where the faces of the interface lie on this machine.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace lacuna::ui {

enum class Face {
  kBody,      // Inter Regular 16
  kStrong,    // Inter SemiBold 16
  kSmall,     // Inter Medium 14
  kTitle,     // Inter Display Bold 30
  kHeading,   // Inter Display SemiBold 18
  kNumber,    // Inter Display Bold 34
  kReading,   // Noto Serif 20
  kQuestion,  // Noto Serif 27
  kStage,     // Noto Serif 52: the projector; made only when first drawn
};
inline constexpr int kFaceCount = 9;

struct FaceFile {
  std::filesystem::path path;  // empty: nothing usable on this machine, ImGui's own bitmap face is drawn
  float size = 16;             // px at scale 1
  bool substitute = false;     // another family stands in
};

// Looks in the places fonts-inter and fonts-noto-core use, then in ~/.local/share/fonts, then takes any text
// face it knows. LACUNA_FONTS names a folder that is searched first.
FaceFile FindFace(Face face);
// A face for characters the interface's own lack (Hebrew, Arabic, Devanagari, Thai, CJK, symbols ...); empty
// when there is none.
std::filesystem::path FindFaceFor(char32_t character);

}  // namespace lacuna::ui
