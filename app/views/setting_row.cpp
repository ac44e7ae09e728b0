#include "app/views/setting_row.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "app/widgets/choice.h"
#include "app/widgets/field.h"
#include "app/widgets/layout.h"
#include "app/widgets/text.h"

namespace lacuna {
namespace {

using Row = SettingsModel::Row;

constexpr double kRest = 0.35;  // seconds without a step until a number is set
constexpr std::size_t kSegmentsAtMost = 4;

std::string Capitalised(std::string words) {
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z')
    words[0] = static_cast<char>(words[0] - 'a' + 'A');
  return words;
}

std::string ChoiceLabel(const std::string& value) {
  if (value == "system") return "As the desktop";
  if (value == "contrast") return "High contrast";
  if (value == "en") return "English";
  return Capitalised(value);
}

std::string NumberLabel(const Row& row, double value) {
  if (row.high <= 2.001) return fmt::format("{:.0f} %", value * 100);
  if (row.key == "minutes_per_day" && value == 0) return "no limit";
  return fmt::format("{:.0f}", value);
}

std::string NumberValue(double value) { return fmt::format("{:g}", std::round(value * 1000) / 1000); }

std::optional<Intent> DrawToggle(Ui& ui, const Row& row, const std::string& name) {
  bool on = row.value == "on";
  if (!ui::Toggle(ui, name, row.label, on)) return std::nullopt;
  return intent::SetSetting{row.key, on ? "on" : "off"};
}

std::optional<Intent> DrawChoice(Ui& ui, const Row& row, const std::string& name) {
  std::vector<std::string> labels;
  for (const std::string& choice : row.choices) labels.push_back(ChoiceLabel(choice));
  const auto at = std::find(row.choices.begin(), row.choices.end(), row.value);
  int chosen = at == row.choices.end() ? -1 : static_cast<int>(at - row.choices.begin());
  ui::Label(ui, name + ".label", row.label);
  const bool few = row.choices.size() > 1 && row.choices.size() <= kSegmentsAtMost;
  const bool changed =
      few ? ui::Segments(ui, name, labels, chosen) : ui::Dropdown(ui, name, row.label, labels, chosen, 260);
  if (!changed) return std::nullopt;
  return intent::SetSetting{row.key, row.choices[static_cast<std::size_t>(chosen)]};
}

std::optional<Intent> DrawNumber(Ui& ui, const Row& row, const std::string& name, SettingsState& state) {
  const bool moving = state.number_key == row.key;
  double value = moving ? state.number_value : std::strtod(row.value.c_str(), nullptr);
  const ui::NumberLook look{
      .least = row.low, .most = row.high, .step = row.step, .shown = [&](double number) {
        return NumberLabel(row, number);
      }};
  const bool share = row.high <= 2.001;
  const bool changed =
      share ? ui::Slider(ui, name, row.label, value, look) : ui::Stepper(ui, name, row.label, value, look);
  if (changed) {
    state.number_key = row.key;
    state.number_value = value;
    state.number_moved = ui.time();
  } else if (moving && ui.time() - state.number_moved >= kRest) {
    state.number_key.clear();
    return intent::SetSetting{row.key, NumberValue(value)};
  }
  if (state.number_key == row.key) ui.WakeAt(state.number_moved + kRest + 0.01);
  return std::nullopt;
}

std::optional<Intent> DrawText(Ui& ui, const Row& row, const std::string& name, SettingsState& state) {
  const bool editing = state.text_key == row.key;
  std::string text = editing ? state.text_value : row.value;
  const auto field = ui::TextField(ui, name, text, {.label = row.label, .show_label = true, .width = 320});
  if (field.changed) {
    state.text_key = row.key;
    state.text_value = text;
  }
  const bool left = !(ui.typing() && ui.focus().Is(name));
  if (state.text_key != row.key || !(field.submitted || left) || field.changed) return std::nullopt;
  state.text_key.clear();
  if (text == row.value) return std::nullopt;
  return intent::SetSetting{row.key, text};
}

}  // namespace

std::optional<Intent> DrawSettingRow(Ui& ui, const Row& row, SettingsState& state) {
  const std::string name = "settings." + row.key;
  std::optional<Intent> asked;
  switch (row.control) {
    case SettingsModel::Control::toggle:
      asked = DrawToggle(ui, row, name);
      break;
    case SettingsModel::Control::choice:
      asked = DrawChoice(ui, row, name);
      break;
    case SettingsModel::Control::number:
      asked = DrawNumber(ui, row, name, state);
      break;
    case SettingsModel::Control::text:
      asked = DrawText(ui, row, name, state);
      break;
  }
  if (row.help.empty()) return asked;
  ui::Gap(ui, -4);
  ui::Paragraph(ui, name + ".help", Capitalised(row.help) + ".",
                {.face = ui::Face::kSmall, .ink = ui::Ink::kDim});
  return asked;
}

}  // namespace lacuna
