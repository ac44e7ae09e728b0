#include "app/window/draw_shell.h"

#include "app/widgets/card.h"

namespace lacuna {
namespace {

FrameModel FrameOf(const Shell& shell) {
  FrameModel model;
  model.view = shell.view();
  model.due = shell.due();
  model.proposed = shell.proposed();
  if (shell.notice()) model.notice = {shell.notice()->text, shell.notice()->is_error};
  model.importing = shell.models().library.importing;
  return model;
}

std::optional<Intent> DrawView(Ui& ui, Shell& shell) {
  const ViewModels& models = shell.models();
  ViewStates& states = shell.states();
  switch (shell.view()) {
    case ViewName::home:
      return DrawHome(ui, models.home, states.home);
    case ViewName::library:
      return DrawLibrary(ui, models.library, states.library);
    case ViewName::reader:
      return DrawReader(ui, models.reader, states.reader);
    case ViewName::curate:
      return DrawCurate(ui, models.curate, states.curate);
    case ViewName::study:
      return DrawStudy(ui, models.study, states.study);
    case ViewName::quiz:
      return DrawQuiz(ui, models.quiz, states.quiz);
    case ViewName::progress:
      return DrawProgress(ui, models.progress, states.progress);
    case ViewName::settings:
      return DrawSettings(ui, models.settings, states.settings);
  }
  return std::nullopt;
}

void CarryOut(Ui& ui, Shell& shell, const std::optional<Intent>& intent) {
  if (!intent) return;
  if (std::holds_alternative<intent::OpenArticle>(*intent) && shell.view() != ViewName::reader)
    shell.states().reader.back = shell.view();
  shell.Do(*intent);
  ui.HoldInput();
  ui.KeepDrawing(ui.time() + 0.1);  // what it led to is on the next frame
}

}  // namespace

void DrawShell(Ui& ui, Shell& shell) {
  shell.Refresh();
  FrameState& frame = shell.states().frame;
  const std::optional<Intent> from_frame = DrawFrame(ui, FrameOf(shell), frame);
  if (frame.notice_seen) shell.CloseNotice();
  const std::optional<Intent> from_view = DrawView(ui, shell);
  std::optional<Intent> from_sheet;
  if (shell.update_sheet())
    from_sheet = DrawUpdateSheet(ui, *shell.update_sheet());
  else if (shell.sheet())
    from_sheet = DrawImportSheet(ui, *shell.sheet(), shell.states().sheet);
  ui::Toasts(ui);
  for (const auto& intent : {from_view, from_sheet, from_frame}) CarryOut(ui, shell, intent);
}

}  // namespace lacuna
