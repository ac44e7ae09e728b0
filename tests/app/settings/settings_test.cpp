#include "app/settings.h"

#include "tests/support/catch.h"

namespace lacuna {
namespace {

struct Library {
  std::unique_ptr<Database> database = Database::OpenInMemory();
  Settings settings{*database};
  Library() { REQUIRE(Settings::Prepare(*database, Instant{0}).ok()); }
};

}  // namespace

TEST_CASE("A setting that was never set has its fallback, which is a value itself", "[app][settings]") {
  Library library;
  for (const Preference& row : Preferences()) {
    CAPTURE(row.key);
    CHECK(*library.settings.Get(row.key) == row.fallback);
    REQUIRE(row.normalise(row.key, row.fallback).ok());
    CHECK(*row.normalise(row.key, row.fallback) == row.fallback);
    CHECK_FALSE(row.help.empty());
  }
}

TEST_CASE("Fallbacks are the scheduler's own defaults", "[app][settings]") {
  Library library;
  const SchedulerSettings ours = library.settings.Scheduler(), defaults;
  CHECK(ours.desired_retention == defaults.desired_retention);
  CHECK(ours.learning_minutes == defaults.learning_minutes);
  CHECK(ours.relearning_minutes == defaults.relearning_minutes);
  CHECK(ours.long_term == defaults.long_term);
  CHECK(ours.fuzz == defaults.fuzz);
  CHECK(library.settings.Limits().new_cards == DailyLimits{}.new_cards);
  CHECK(library.settings.Limits().reviews == DailyLimits{}.reviews);
}

TEST_CASE("A value is kept in its normal form", "[app][settings]") {
  struct Row {
    const char *key, *given, *kept;
  };
  const auto row =
      GENERATE(Row{"retention", " 0.85 ", "0.85"}, Row{"new_per_day", "007", "7"}, Row{"fuzz", "No", "off"},
               Row{"long_term", "TRUE", "on"}, Row{"learning_steps", "1m, 90m 1440m", "1m 90m 1d"},
               Row{"learning_steps", "none", "none"}, Row{"learning_steps", "", "none"},
               Row{"theme", "Dark", "dark"}, Row{"text_scale", "1.50", "1.5"});
  CAPTURE(row.key, row.given);
  Library library;
  REQUIRE(library.settings.Set(row.key, row.given).ok());
  CHECK(*library.settings.Get(row.key) == row.kept);
}

TEST_CASE("A value that is none is refused in a sentence that says what would be one", "[app][settings]") {
  struct Row {
    const char *key, *given, *hint;
  };
  const auto row = GENERATE(
      Row{"retention", "0.99", "0.70 to 0.97"}, Row{"retention", "nan", "0.70 to 0.97"},
      Row{"retention", "high", "0.70 to 0.97"}, Row{"new_per_day", "-1", "0 to 9999"},
      Row{"new_per_day", "2.5", "0 to 9999"}, Row{"reviews_per_day", "99999999999999999999", "0 to 9999"},
      Row{"fuzz", "maybe", "on or off"}, Row{"learning_steps", "10", "1m 10m"},
      Row{"learning_steps", "0m", "1m 10m"}, Row{"learning_steps", "1m 2x", "1m 10m"},
      Row{"theme", "pink", "system, light, dark, contrast"}, Row{"language", "tlh", "en"});
  CAPTURE(row.key, row.given);
  Library library;
  const auto set = library.settings.Set(row.key, row.given);
  REQUIRE_FALSE(set.ok());
  CHECK_THAT(set.error().message, ContainsSubstring(row.hint));
  CHECK_THAT(set.error().message, ContainsSubstring(row.key));
}

TEST_CASE("An unknown setting is refused, and the way to the known ones named", "[app][settings]") {
  Library library;
  CHECK_THAT(library.settings.Get("colour").error().message, ContainsSubstring("lacuna settings"));
  CHECK_THAT(library.settings.Set("colour", "red").error().message, ContainsSubstring("'colour'"));
  CHECK_THAT(library.settings.Reset("colour").error().message, ContainsSubstring("'colour'"));
}

TEST_CASE("Reset brings the fallback back", "[app][settings]") {
  Library library;
  REQUIRE(library.settings.Set("new_per_day", "3").ok());
  CHECK(library.settings.Limits().new_cards == 3);
  REQUIRE(library.settings.Reset("new_per_day").ok());
  CHECK(library.settings.Limits().new_cards == 20);
}

TEST_CASE("Settings reach what they are for", "[app][settings]") {
  Library library;
  const std::pair<const char*, const char*> values[] = {
      {"retention", "0.8"},     {"learning_steps", "5m 1h"}, {"relearning_steps", "none"},
      {"fuzz", "off"},          {"long_term", "on"},         {"minutes_per_day", "15"},
      {"ask_confidence", "on"}, {"theme", "contrast"},       {"reduce_motion", "on"},
      {"text_scale", "1.25"},   {"reviews_per_day", "50"}};
  for (const auto& [key, value] : values) REQUIRE(library.settings.Set(key, value).ok());
  const SchedulerSettings scheduler = library.settings.Scheduler();
  CHECK(scheduler.desired_retention == 0.8);
  CHECK(scheduler.learning_minutes == std::vector<int>{5, 60});
  CHECK(scheduler.relearning_minutes.empty());
  CHECK_FALSE(scheduler.fuzz);
  CHECK(scheduler.long_term);
  CHECK(library.settings.MinutesPerDay() == 15);
  CHECK(library.settings.AskConfidence());
  CHECK(library.settings.Limits().reviews == 50);
  CHECK(library.settings.Look().theme == Theme::contrast);
  CHECK(library.settings.Look().reduce_motion);
  CHECK(library.settings.Look().text_scale == 1.25);
}

TEST_CASE("A stored value that is none any more counts as never set", "[app][settings]") {
  Library library;
  library.database->Execute("INSERT INTO setting(key, value) VALUES ('retention', '7')");
  CHECK(library.settings.Scheduler().desired_retention == 0.9);
}

}  // namespace lacuna
