#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "app/version.h"
#include "app/window/models/models.h"
#include "content/base/backup.h"
#include "third_party/NOTICE.h"

namespace lacuna {
namespace {

// How each preference is shown; the keys are those of Preferences(). What the control itself shows (its
// range, its choices) is not said again below it: without `help` nothing is.
struct ShownPreference {
  std::string_view group, key, label, help;
  SettingsModel::Control control;
  double low = 0, high = 0, step = 1;
};

using Control = SettingsModel::Control;

constexpr std::array<ShownPreference, 14> kShown = {{
    {"Studying", "retention", "How much to remember",
     "The higher, the sooner cards come back, and the fewer you forget", Control::number, 0.70, 0.97, 0.01},
    {"Studying", "new_per_day", "New cards a day", "At most; the others wait for another day",
     Control::number, 0, 200, 5},
    {"Studying", "reviews_per_day", "Reviews a day", "Known cards that come back, at most", Control::number,
     0, 2000, 50},
    {"Studying", "minutes_per_day", "Minutes a sitting", "A study sitting takes no longer", Control::number,
     0, 240, 5},
    {"Studying", "ask_confidence", "Ask how sure I am", "Before the answer is shown", Control::toggle},
    {"Look", "theme", "Theme", "", Control::choice},
    {"Look", "text_scale", "Text size", "", Control::number, 0.8, 2.0, 0.1},
    {"Look", "reduce_motion", "Reduce motion", "Nothing glides, rises or fades", Control::toggle},
    {"Look", "colour_blind_palette", "Blue and orange for right and wrong",
     "For eyes that hardly tell green from red", Control::toggle},
    {"Look", "language", "Language", "", Control::choice},
    {"Scheduling", "learning_steps", "Learning steps",
     "When a new card comes back before it is left to memory: 1m 10m, or none", Control::text},
    {"Scheduling", "relearning_steps", "Relearning steps", "The same for a card that was forgotten",
     Control::text},
    {"Scheduling", "long_term", "Whole days only", "No steps: every answer leads to an interval of days",
     Control::toggle},
    {"Scheduling", "fuzz", "Spread due days a little", "So that cards learned together do not stay together",
     Control::toggle},
}};

SettingsModel::Row RowOf(Workspace& workspace, const ShownPreference& shown) {
  SettingsModel::Row row;
  row.key = shown.key;
  row.label = shown.label;
  row.help = shown.help;
  row.control = shown.control;
  row.low = shown.low;
  row.high = shown.high;
  row.step = shown.step;
  const auto value = workspace.settings.Get(shown.key);
  row.value = value.ok() ? *value : "";
  for (const Preference& preference : Preferences()) {
    if (preference.key != shown.key) continue;
    row.choices.assign(preference.choices.begin(), preference.choices.end());
  }
  return row;
}

// What the month ahead holds with the present settings: the forecast's average, said in a sentence.
std::string Workload(Workspace& workspace, const Learner& learner) {
  const StatisticsQuery query = QueryFor(workspace, learner.id);
  const std::vector<ForecastDay> forecast = ComputeForecast(*workspace.database, query, 30);
  double cards = 0, minutes = 0;
  for (const ForecastDay& day : forecast) {
    cards += day.cards;
    minutes += day.minutes;
  }
  if (forecast.empty() || cards == 0) return "No reviews are planned yet: the first answers will plan them.";
  const auto days = static_cast<double>(forecast.size());
  const std::string each_day =
      minutes / days < 1 ? "less than a minute" : fmt::format("{:.0f} minutes", minutes / days);
  return fmt::format("With the cards learned so far: {:.0f} review{} in the next {} days, {} a day.", cards,
                     cards == 1 ? "" : "s", forecast.size(), each_day);
}

std::string Megabytes(std::uint64_t bytes) {
  return bytes < 1'000'000 ? fmt::format("{} kB", (bytes + 999) / 1000)
                           : fmt::format("{:.1f} MB", static_cast<double>(bytes) / 1e6);
}

}  // namespace

SettingsModel BuildSettings(Workspace& workspace, const Learner& learner) {
  SettingsModel model;
  for (const ShownPreference& shown : kShown) {
    if (model.groups.empty() || model.groups.back().title != shown.group)
      model.groups.push_back({std::string(shown.group), {}});
    model.groups.back().rows.push_back(RowOf(workspace, shown));
  }
  model.workload = Workload(workspace, learner);
  model.library_path = workspace.database->path();
  const std::int32_t zone = workspace.clock.Now().zone_minutes;
  for (const BackupFile& backup : ListBackups(model.library_path)) {
    std::string when = FormatRfc3339({backup.made, zone}).substr(0, 16);
    std::replace(when.begin(), when.end(), 'T', ' ');
    model.backups.push_back({backup.path, when, Megabytes(backup.bytes)});
  }
  model.version = kVersion;
  model.notices = kNotices;
  return model;
}

}  // namespace lacuna
