// Every screen in every state it can be in, from models made by hand: empty, usual, very full, at work,
// asking.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "app/views/frame.h"
#include "app/views/home.h"
#include "app/views/library.h"
#include "app/views/progress.h"
#include "app/views/reader.h"
#include "app/views/settings.h"

namespace lacuna {

// The calendar days of the models below end here: a Monday.
inline constexpr Day kSceneDay{20'600};

HomeModel UsualHome();
HomeModel FullHome();  // many banks, long names, large numbers
LibraryModel UsualLibrary(int articles = 4);
ReaderModel UsualReader(int paragraphs = 6);
ProgressModel UsualProgress();
SettingsModel UsualSettings();
ImportSheet UsualSheet();
UpdateSheet UsualUpdate();

struct Scene {
  std::string name;
  ViewName view = ViewName::home;
  FrameModel frame;
  // Makes a fresh state and returns what draws the view with it, over and over.
  std::function<std::function<std::optional<Intent>(Ui&)>()> start;
};

std::vector<Scene> Scenes();
std::vector<std::string> SceneNames();
const Scene& SceneNamed(const std::string& name);
// Frame and view, as the window draws them.
std::function<void(Ui&)> DrawingOf(const Scene& scene);

}  // namespace lacuna
