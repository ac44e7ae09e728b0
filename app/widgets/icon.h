// Pictograms of 1.6 px strokes in a 15 px box (design pixels).
#pragma once

#include "app/widgets/ui.h"

namespace lacuna::ui {

enum class Icon {
  kToday,
  kLibrary,
  kReader,
  kQuestions,
  kStudy,
  kQuiz,
  kProgress,
  kClassroom,
  kSettings,
  kSearch,
  kClose,
  kPlus,
  kMinus,
  kUp,
  kDown,
  kImport,
  kTick,
  kCross,
  kUndo,
  kDelete,
  kEdit,
  kInfo,
  kWarning,
  kMore,
};
void PaintIcon(Ui& ui, Icon icon, float center_x, float center_y, Color color);

// Lacuna's mark: an open ring with a dot in the gap.
void PaintLogo(Ui& ui, float center_x, float center_y, float scale = 1);

}  // namespace lacuna::ui
