// One preference of Settings: its words and the control that fits its kind.
#pragma once

#include <optional>

#include "app/views/settings.h"

namespace lacuna {

// The intent comes once a value is settled: a switch or choice at once, a text with Enter or when the
// keyboard leaves it, a number when it has rested for a moment (each value set is written to the library).
// Nodes: settings.KEY and its parts, settings.KEY.help.
std::optional<Intent> DrawSettingRow(Ui& ui, const SettingsModel::Row& row, SettingsState& state);

}  // namespace lacuna
