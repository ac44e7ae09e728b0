// Shows the gallery, or takes its pictures:
//   lacuna_gallery PAGE [light|dark|contrast] [SCALE]
//   lacuna_gallery --pictures FOLDER [SCALE]
//   lacuna_gallery --scenes FOLDER [SCALE]    every screen in every state, tests/app/views/scenes.h
#include <algorithm>
#include <cstdlib>
#include <functional>
#include <iostream>
#include <string>
#include <vector>

#include "app/window/window.h"
#include "tests/app/views/scenes.h"
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

using Drawing = std::function<void(Ui&)>;

// One picture of each name in each theme.
int TakePictures(const std::string& folder, float scale, const std::vector<std::string>& names,
                 const std::function<Drawing(const std::string&)>& drawing_of) {
  for (const ui::ThemeKind theme :
       {ui::ThemeKind::kLight, ui::ThemeKind::kDark, ui::ThemeKind::kHighContrast}) {
    ui::WindowOptions options = OptionsFor(scale, theme);
    options.visible = false;
    auto window = ui::Window::Open(options);
    if (!window) return Fail(window.error());
    for (const std::string& name : names) {
      (*window)->ui().toasts().clear();
      std::string file = name + "-" + std::string(NameOf(theme)) + ".png";
      std::replace(file.begin(), file.end(), ' ', '-');
      const Outcome done = (*window)->Capture({.draw = drawing_of(name)}, folder + "/" + file);
      if (!done) return Fail(done.error());
    }
  }
  return 0;
}

Drawing PageNamed(const std::string& name) {
  return [name, state = GalleryState()](Ui& ui) mutable { DrawGallery(ui, name, state); };
}

}  // namespace

int main(int count, char** words) {
  const std::vector<std::string> arguments(words + 1, words + count);
  const auto word = [&](std::size_t at, const char* otherwise) {
    return at < arguments.size() ? arguments[at] : std::string(otherwise);
  };
  if (word(0, "") == "--pictures")
    return TakePictures(word(1, "."), std::stof(word(2, "1")), GalleryPages(), PageNamed);
  if (word(0, "") == "--scenes")
    return TakePictures(word(1, "."), std::stof(word(2, "1")), SceneNames(),
                        [](const std::string& name) { return DrawingOf(SceneNamed(name)); });
  auto window = ui::Window::Open(OptionsFor(std::stof(word(2, "1")), ui::ThemeKindNamed(word(1, "light"))));
  if (!window) return Fail(window.error());
  for (const std::string& notice : (*window)->notices()) std::cerr << notice << "\n";
  GalleryState state;
  (*window)->Run({.draw = [&](Ui& ui) { DrawGallery(ui, word(0, "study"), state); }});
  return 0;
}
