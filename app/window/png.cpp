#include "app/window/png.h"

#include <stb_image_write.h>

namespace lacuna::ui {

Outcome WritePng(const std::filesystem::path& path, const Picture& picture) {
  if (stbi_write_png(path.c_str(), picture.width, picture.height, 3, picture.rgb.data(), picture.width * 3)) {
    return Done{};
  }
  return Error{"The picture could not be written to " + path.string() +
               ": check that the folder exists and has room."};
}

}  // namespace lacuna::ui
