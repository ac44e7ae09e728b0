// Choosing: options of a question, switches, segments, numbers, lists that fold out.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "app/widgets/ui.h"

namespace lacuna::ui {

enum class OptionState {
  kIdle,
  kChosen,   // before the verdict
  kRight,    // the right one: tick and word
  kWrong,    // the learner's, and wrong: cross and word
  kPassive,  // after the verdict, neither
};
struct OptionLook {
  Key key = {};  // '1' ... shown in the disc at its left
  OptionState state = OptionState::kIdle;
  std::string_view verdict = {};  // the word at its right: "Right", "Your answer"
  bool enabled = true;
};
// One option across the line, as high as its words need. True when it was chosen.
bool OptionButton(Ui& ui, std::string_view name, std::string_view text, OptionLook look = {});

// A switch with its words at the right. True when it was turned; `on` then holds the new state.
bool Toggle(Ui& ui, std::string_view name, std::string_view label, bool& on, bool enabled = true);

// One of a few, side by side; nodes name.0, name.1 ... True when `chosen` changed.
bool Segments(Ui& ui, std::string_view name, const std::vector<std::string>& labels, int& chosen);

struct NumberLook {
  double least = 0, most = 1, step = 0.01;
  std::function<std::string(double)> shown = {};  // how the number is written; default: up to two decimals
  float width = 0;                                // design pixels; 0: the whole line
};
// A track with a knob, label at the left above it and the number at the right. By drag, and arrow keys while
// focused.
bool Slider(Ui& ui, std::string_view name, std::string_view label, double& value, const NumberLook& look);
// Minus, number, plus; nodes name.less, name, name.more.
bool Stepper(Ui& ui, std::string_view name, std::string_view label, double& value, const NumberLook& look);

// Shows the chosen label; pressed, it folds out a menu with nodes name.0 ... True when `chosen` changed.
// Draws its menu itself, so it can stand anywhere, also on a sheet.
bool Dropdown(Ui& ui, std::string_view name, std::string_view label, const std::vector<std::string>& labels,
              int& chosen, float width = 0);

}  // namespace lacuna::ui
