// What the learner prefers, kept in the library.
//
// Preferences() is the one table of them: `lacuna settings` prints it and the window
// draws it. To add a preference add a row there, and a field below if code reads it.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "content/base/database.h"
#include "content/base/result.h"
#include "quiz/progress.h"
#include "quiz/scheduler.h"

namespace lacuna {

struct Preference {
  std::string_view key;
  std::string_view fallback;  // the value while none is set, as text
  std::string_view help;      // one line: what it does, and which values there are
  // The value as it is stored ("YES" → "on"), or a sentence that says what would be a value.
  Result<std::string> (*normalise)(std::string_view key, std::string_view value);
  std::vector<std::string_view> choices;  // every value there is; empty for numbers and lists
};

// In the order they are shown.
std::span<const Preference> Preferences();

enum class Theme { system, light, dark, contrast };

struct Appearance {
  Theme theme = Theme::system;
  double text_scale = 1;  // 0.8..2
  bool reduce_motion = false;
  bool colour_blind_palette = false;
  std::string language;  // "en"
};

// One a Database; the same thread rules.
class Settings {
 public:
  explicit Settings(Database& database) : database_(&database) {}
  static Outcome Prepare(Database& database, Instant now);

  // A key that is in no row of the table is refused, as is a value that is none.
  Result<std::string> Get(std::string_view key) const;
  Outcome Set(std::string_view key, std::string_view value);
  Outcome Reset(std::string_view key);  // back to the fallback

  SchedulerSettings Scheduler() const;
  DailyLimits Limits() const;
  int MinutesPerDay() const;  // 0 = no budget
  bool AskConfidence() const;
  Appearance Look() const;

 private:
  std::string Value(std::string_view key) const;
  Database* database_;
};

}  // namespace lacuna
