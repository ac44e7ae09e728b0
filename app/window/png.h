// Pictures to files.
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "content/base/result.h"

namespace lacuna::ui {

struct Picture {
  int width = 0, height = 0;
  std::vector<std::uint8_t> rgb;  // three bytes a pixel, from the top left
};
Outcome WritePng(const std::filesystem::path& path, const Picture& picture);

}  // namespace lacuna::ui
