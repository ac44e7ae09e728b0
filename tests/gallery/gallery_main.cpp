// Shows the gallery, or takes its pictures:
//   lacuna_gallery PAGE [light|dark|contrast] [SCALE]
//   lacuna_gallery --pictures FOLDER [SCALE]
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include "app/window/window.h"
#include "tests/app/widgets/gallery.h"

namespace {

using namespace lacuna;

int Fail(const Error& error) {
  std::cerr << error.message << "\n";
  return 1;
}

ui::WindowOptions OptionsFor(float scale, ui::ThemeKind theme) {
  return {.width = static_cast<int>(1360 * scale),
          .height = static_cast<int>(860 * scale),
          .exact_size = true,
          .scale = scale,
          .trace = true,
          .look = {.theme = theme}};
}

int TakePictures(const std::string& folder, float scale) {
  for (const ui::ThemeKind theme :
       {ui::ThemeKind::kLight, ui::ThemeKind::kDark, ui::ThemeKind::kHighContrast}) {
    ui::WindowOptions options = OptionsFor(scale, theme);
    options.visible = false;
    auto window = ui::Window::Open(options);
    if (!window) return Fail(window.error());
    for (const std::string& page : GalleryPages()) {
      (*window)->ui().toasts().clear();
      GalleryState state;
      const ui::WindowCalls calls{.draw = [&](Ui& ui) { DrawGallery(ui, page, state); }};
      const std::string path = folder + "/" + page + "-" + std::string(NameOf(theme)) + ".png";
      if (const Outcome done = (*window)->Capture(calls, path); !done) return Fail(done.error());
    }
  }
  return 0;
}

}  // namespace

int main(int count, char** words) {
  const std::vector<std::string> arguments(words + 1, words + count);
  const auto word = [&](std::size_t at, const char* otherwise) {
    return at < arguments.size() ? arguments[at] : std::string(otherwise);
  };
  if (word(0, "study") == "--pictures") return TakePictures(word(1, "."), std::stof(word(2, "1")));
  auto window = ui::Window::Open(OptionsFor(std::stof(word(2, "1")), ui::ThemeKindNamed(word(1, "light"))));
  if (!window) return Fail(window.error());
  for (const std::string& notice : (*window)->notices()) std::cerr << notice << "\n";
  GalleryState state;
  (*window)->Run({.draw = [&](Ui& ui) { DrawGallery(ui, word(0, "study"), state); }});
  return 0;
}
