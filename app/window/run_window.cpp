#include "app/window/run_window.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <thread>

#include "app/tasks.h"
#include "app/window/draw_shell.h"
#include "app/window/shell.h"
#include "app/window/window.h"
#include "app/workspace.h"
#include "content/base/backup.h"

namespace lacuna {
namespace {

ui::ThemeKind KindOf(Theme theme) {
  switch (theme) {
    case Theme::system:  // X11 does not say what the desktop wears
    case Theme::light:
      return ui::ThemeKind::kLight;
    case Theme::dark:
      return ui::ThemeKind::kDark;
    case Theme::contrast:
      return ui::ThemeKind::kHighContrast;
  }
  return ui::ThemeKind::kLight;
}

ui::WindowLook LookOf(const Appearance& look, const WindowRequest& request) {
  ui::WindowLook shown;
  shown.theme = request.theme ? ui::ThemeKindNamed(*request.theme) : KindOf(look.theme);
  shown.blue_orange = look.colour_blind_palette;
  shown.reduce_motion = look.reduce_motion;
  shown.text_size = static_cast<float>(look.text_scale);
  return shown;
}

ui::WindowOptions OptionsOf(const WindowRequest& request, const Appearance& look) {
  ui::WindowOptions options;
  options.visible = request.screenshot.empty();
  options.trace = request.trace;
  options.look = LookOf(look, request);
  if (request.width > 0) {
    options.width = request.width;
    options.height = request.height;
    options.exact_size = true;
  }
  return options;
}

ViewName ViewOf(const WindowRequest& request) {
  const std::vector<std::string> names = ViewNames();
  const auto found = std::find(names.begin(), names.end(), request.view.value_or("home"));
  return static_cast<ViewName>(found == names.end() ? 0 : found - names.begin());
}

int Fail(const std::string& sentence) {
  fmt::print(stderr, "lacuna: {}\n", sentence);
  return 1;
}

// The files of the command line; at the very first start a sample, so that there is something to look at.
void BeginWith(Shell& shell, Workspace& workspace, const WindowRequest& request) {
  if (!request.files.empty())
    shell.Do(intent::ImportPaths{request.files});
  else if (request.screenshot.empty() && workspace.bank.Articles().empty() && !workspace.bank.UndoLabel())
    shell.Do(intent::LoadSamples{.only_first = true});
  // A reader without an article would be an empty page: open the newest.
  const auto articles = workspace.bank.Articles();
  if (ViewOf(request) == ViewName::reader && !articles.empty())
    shell.Do(intent::OpenArticle{articles.back().id, std::nullopt});
  else
    shell.Do(intent::Show{ViewOf(request)});
}

void FinishImports(Shell& shell, Tasks& tasks) {
  while (!tasks.Running().empty()) {
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
    shell.Refresh();
  }
}

// One library in one window. A backup's path when it is to be put in the library's place.
Result<std::optional<std::string>> Show(const WindowRequest& request, Workspace& workspace) {
  auto window = ui::Window::Open(OptionsOf(request, workspace.settings.Look()));
  if (!window.ok()) return window.error();
  Tasks tasks(&ui::Window::Wake);
  Shell shell(workspace, tasks);
  shell.SetStatus((*window)->notices());
  BeginWith(shell, workspace, request);
  ui::WindowCalls calls;
  calls.prepare = [&] {
    if (shell.restore_request()) (*window)->Close();
    (*window)->SetLook(LookOf(shell.look(), request));
  };
  calls.draw = [&shell](Ui& ui) { DrawShell(ui, shell); };
  calls.dropped = [&shell](const std::vector<std::string>& paths) { shell.Do(intent::ImportPaths{paths}); };
  if (request.screenshot.empty()) {
    (*window)->Run(calls);
  } else {
    FinishImports(shell, tasks);
    if (const Outcome captured = (*window)->Capture(calls, request.screenshot); !captured.ok())
      return captured.error();
  }
  return shell.restore_request();
}

}  // namespace

int RunWindow(const WindowRequest& request) {
  try {
    while (true) {
      auto workspace = Workspace::Open(request.library, request.clock);
      if (!workspace.ok()) return Fail(workspace.error().message);
      const auto restore = Show(request, **workspace);
      if (!restore.ok()) return Fail(restore.error().message);
      if (!*restore) return 0;
      workspace->reset();  // closed, so that the backup can take its place
      const Outcome restored = RestoreBackup(**restore, request.library, request.clock.Now().now);
      if (!restored.ok()) return Fail(restored.error().message);
    }
  } catch (const StorageError& error) {
    return Fail(error.what());
  }
}

}  // namespace lacuna
