// Settings: few, in plain words; what a change of retention means for the day's work; backup and restore.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/views/intent.h"
#include "app/widgets/flow_text.h"

namespace lacuna {

struct SettingsModel {
  enum class Control { toggle, choice, number, text };
  struct Row {
    std::string key, label, help, value;
    Control control = Control::text;
    std::vector<std::string> choices;
    double low = 0, high = 0, step = 1;  // number
  };
  struct Group {
    std::string title;
    std::vector<Row> rows;
  };
  struct Backup {
    std::string path, when, size;
  };
  std::vector<Group> groups;
  std::string workload;  // what the retention asks for, in a sentence
  std::string library_path;
  std::vector<Backup> backups;  // newest first
  std::string version;
  std::vector<std::string> status;  // what is missing: a font, WordNet, …
  std::string notices;              // licences, for About
};

struct SettingsState {
  std::optional<std::string> restoring;       // asked "really?": the path of the backup
  std::string text_key, text_value;           // the text field being edited
  std::string number_key;                     // the number being moved, set when it rests
  double number_value = 0, number_moved = 0;  // number_moved: Ui::time() of the last step
  bool about = false;
  ui::FlowState notices;
};

std::optional<Intent> DrawSettings(Ui& ui, const SettingsModel& model, SettingsState& state);

}  // namespace lacuna
