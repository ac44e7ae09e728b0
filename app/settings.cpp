#include "app/settings.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <optional>

#include "content/base/utf8.h"

namespace lacuna {
namespace {

using Normalised = Result<std::string>;

Error Refused(std::string_view key, std::string_view value, std::string_view wanted) {
  return {fmt::format("'{}' is no value for {}: use {}.", value, key, wanted)};
}

std::optional<int> ReadInt(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<double> ReadDecimal(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

template <int low, int high>
Normalised WholeNumber(std::string_view key, std::string_view value) {
  const auto number = ReadInt(value);
  if (!number || *number < low || *number > high)
    return Refused(key, value, fmt::format("a whole number from {} to {}", low, high));
  return std::to_string(*number);
}

template <int low_percent, int high_percent>
Normalised Decimal(std::string_view key, std::string_view value) {
  const auto number = ReadDecimal(value);
  if (!number || !(*number >= low_percent / 100.0 && *number <= high_percent / 100.0))  // NaN is neither
    return Refused(key, value,
                   fmt::format("a number from {:.2f} to {:.2f}", low_percent / 100.0, high_percent / 100.0));
  return fmt::format("{}", *number);
}

Normalised OnOff(std::string_view key, std::string_view value) {
  const std::string folded = FoldCase(value);
  for (const auto* yes : {"on", "yes", "true", "1"})
    if (folded == yes) return std::string("on");
  for (const auto* no : {"off", "no", "false", "0"})
    if (folded == no) return std::string("off");
  return Refused(key, value, "on or off");
}

// "90s" is no step: the scheduler counts in minutes.
std::optional<int> ReadStep(std::string_view word) {
  if (word.size() < 2) return std::nullopt;
  const auto count = ReadInt(word.substr(0, word.size() - 1));
  if (!count || *count < 1 || *count > 10'000) return std::nullopt;
  switch (word.back()) {
    case 'm':
      return *count;
    case 'h':
      return *count * 60;
    case 'd':
      return *count * 24 * 60;
    default:
      return std::nullopt;
  }
}

// Words between blanks and commas; nullopt when one of them is no step. "none" has no steps.
std::optional<std::vector<int>> ReadSteps(std::string_view text) {
  std::vector<int> steps;
  if (text == "none") return steps;
  while (true) {
    const auto begin = text.find_first_not_of(" ,");
    if (begin == std::string_view::npos) return steps;
    text.remove_prefix(begin);
    const auto end = std::min(text.find_first_of(" ,"), text.size());
    const auto step = ReadStep(text.substr(0, end));
    if (!step) return std::nullopt;
    steps.push_back(*step);
    text.remove_prefix(end);
  }
}

std::string WriteSteps(const std::vector<int>& steps) {
  std::string text;
  for (const int minutes : steps) {
    const bool days = minutes % (24 * 60) == 0, hours = minutes % 60 == 0;
    text += fmt::format("{}{}{}", text.empty() ? "" : " ",
                        days    ? minutes / (24 * 60)
                        : hours ? minutes / 60
                                : minutes,
                        days    ? 'd'
                        : hours ? 'h'
                                : 'm');
  }
  return text.empty() ? "none" : text;
}

Normalised Steps(std::string_view key, std::string_view value) {
  const auto steps = ReadSteps(value);
  if (!steps || steps->size() > 10)
    return Refused(key, value, "at most ten times such as \"1m 10m\", \"1h\" or \"2d\", or none");
  return WriteSteps(*steps);
}

const std::vector<std::string_view> kOnOff = {"on", "off"};
const std::vector<std::string_view> kThemes = {"system", "light", "dark", "contrast"};
const std::vector<std::string_view> kLanguages = {"en"};

Normalised OneOf(std::string_view key, std::string_view value, const std::vector<std::string_view>& choices) {
  const std::string folded = FoldCase(value);
  if (std::find(choices.begin(), choices.end(), folded) != choices.end()) return folded;
  return Refused(key, value, fmt::format("{}", fmt::join(choices, ", ")));
}

Normalised OneTheme(std::string_view key, std::string_view value) { return OneOf(key, value, kThemes); }
Normalised OneLanguage(std::string_view key, std::string_view value) { return OneOf(key, value, kLanguages); }

const std::array<Preference, 14> kPreferences = {{
    {"retention",
     "0.9",
     "how likely you want to remember a card when it comes back (0.70 to 0.97)",
     Decimal<70, 97>,
     {}},
    {"new_per_day", "20", "new cards a day, at most", WholeNumber<0, 9999>, {}},
    {"reviews_per_day", "200", "known cards that come back a day, at most", WholeNumber<0, 9999>, {}},
    {"minutes_per_day",
     "0",
     "minutes a study sitting takes, at most; 0 for no limit",
     WholeNumber<0, 1440>,
     {}},
    {"learning_steps",
     "1m 10m",
     "when a new card comes back before it is left to memory, or none",
     Steps,
     {}},
    {"relearning_steps", "10m", "the same for a card that was forgotten", Steps, {}},
    {"long_term", "off", "no steps: every answer leads to an interval of days", OnOff, kOnOff},
    {"fuzz", "on", "spread due days a little, so that cards learned together do not stay together", OnOff,
     kOnOff},
    {"ask_confidence", "off", "ask how sure you are before the answer is shown", OnOff, kOnOff},
    {"theme", "system", "colours of the window: system, light, dark or contrast", OneTheme, kThemes},
    {"text_scale", "1", "size of the window's text (0.80 to 2.00)", Decimal<80, 200>, {}},
    {"reduce_motion", "off", "no movement in the window", OnOff, kOnOff},
    {"colour_blind_palette", "off", "right and wrong in blue and orange", OnOff, kOnOff},
    {"language", "en", "language of the window", OneLanguage, kLanguages},
}};

const Preference* Find(std::string_view key) {
  const auto* found = std::find_if(kPreferences.begin(), kPreferences.end(),
                                   [key](const Preference& row) { return row.key == key; });
  return found == kPreferences.end() ? nullptr : found;
}

Error Unknown(std::string_view key) {
  return {fmt::format("There is no setting named '{}': `lacuna settings` lists them.", key)};
}

}  // namespace

std::span<const Preference> Preferences() { return kPreferences; }

Outcome Settings::Prepare(Database& database, Instant now) {
  constexpr std::array<struct Upgrade, 1> kUpgrades = {
      {{1, "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;"}}};
  return database.Upgrade("app", kUpgrades, now);
}

Result<std::string> Settings::Get(std::string_view key) const {
  if (Find(key) == nullptr) return Unknown(key);
  return Value(key);
}

Outcome Settings::Set(std::string_view key, std::string_view value) {
  const Preference* row = Find(key);
  if (row == nullptr) return Unknown(key);
  const auto stored = row->normalise(key, Trim(value));
  if (!stored) return stored.error();
  Transaction transaction(*database_);
  database_->Prepare("INSERT OR REPLACE INTO setting(key, value) VALUES (?, ?)").With(key, *stored).Run();
  transaction.Commit();
  return Done{};
}

Outcome Settings::Reset(std::string_view key) {
  if (Find(key) == nullptr) return Unknown(key);
  Transaction transaction(*database_);
  database_->Prepare("DELETE FROM setting WHERE key = ?").With(key).Run();
  transaction.Commit();
  return Done{};
}

// A value an older or newer program stored may be none today: then the fallback holds.
std::string Settings::Value(std::string_view key) const {
  const Preference* row = Find(key);
  assert(row != nullptr);
  auto query = database_->Prepare("SELECT value FROM setting WHERE key = ?");
  query.With(key);
  if (!query.Step()) return std::string(row->fallback);
  const auto value = row->normalise(key, query.Text(0));
  return value ? *value : std::string(row->fallback);
}

SchedulerSettings Settings::Scheduler() const {
  SchedulerSettings settings;
  settings.desired_retention = ReadDecimal(Value("retention")).value();
  settings.learning_minutes = ReadSteps(Value("learning_steps")).value();
  settings.relearning_minutes = ReadSteps(Value("relearning_steps")).value();
  settings.long_term = Value("long_term") == "on";
  settings.fuzz = Value("fuzz") == "on";
  return settings;
}

DailyLimits Settings::Limits() const {
  return {ReadInt(Value("new_per_day")).value(), ReadInt(Value("reviews_per_day")).value()};
}

int Settings::MinutesPerDay() const { return ReadInt(Value("minutes_per_day")).value(); }
bool Settings::AskConfidence() const { return Value("ask_confidence") == "on"; }

Appearance Settings::Look() const {
  const std::string theme = Value("theme");
  Appearance look;
  look.theme = theme == "light"      ? Theme::light
               : theme == "dark"     ? Theme::dark
               : theme == "contrast" ? Theme::contrast
                                     : Theme::system;
  look.text_scale = ReadDecimal(Value("text_scale")).value();
  look.reduce_motion = Value("reduce_motion") == "on";
  look.colour_blind_palette = Value("colour_blind_palette") == "on";
  look.language = Value("language");
  return look;
}

}  // namespace lacuna
