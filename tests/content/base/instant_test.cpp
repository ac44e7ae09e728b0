#include "content/base/instant.h"

#include "tests/support/catch.h"

namespace lacuna {

TEST_CASE("RFC 3339 times round-trip with their offset", "[content][base]") {
  const auto text = GENERATE(as<std::string>{}, "2026-11-22T09:30:00Z", "2026-11-22T09:30:00.250+05:45",
                             "1969-12-31T23:59:59-08:00", "2024-02-29T00:00:00Z");
  const auto moment = ParseRfc3339(text);
  REQUIRE(moment.ok());
  CHECK(FormatRfc3339(*moment) == text);
}

TEST_CASE("What is no time is refused in one sentence", "[content][base]") {
  const auto text = GENERATE(as<std::string>{}, "", "yesterday", "2026-11-22", "2026-02-30T00:00:00Z",
                             "2026-11-22T25:00:00Z", "2026-11-22T09:30:00", "2026-11-22T09:30:00Zjunk",
                             "2026-11-22T09:30:00+1:00", "2026-1-22T09:30:00Z");
  const auto moment = ParseRfc3339(text);
  REQUIRE_FALSE(moment.ok());
  CHECK_THAT(moment.error().message, ContainsSubstring("is not a time"));
}

TEST_CASE("The study day begins at four in the morning, local time", "[content][base]") {
  const auto day = [](const char* text) {
    const auto moment = ParseRfc3339(text);
    return FormatDay(StudyDay(moment->now, moment->zone_minutes));
  };
  CHECK(day("2026-11-22T03:59:59Z") == "2026-11-21");
  CHECK(day("2026-11-22T04:00:00Z") == "2026-11-22");
  CHECK(day("2026-11-22T03:59:59+09:00") == "2026-11-21");
  CHECK(day("2026-11-22T23:59:59-08:00") == "2026-11-22");
  CHECK(day("1969-12-31T03:00:00Z") == "1969-12-30");
}

TEST_CASE("A study day's start lies in that day", "[content][base]") {
  const auto zone = GENERATE(-720, -61, 0, 345, 840);
  const Day day{20779};
  CHECK(StudyDay(DayStart(day, zone), zone) == day);
  CHECK(StudyDay(DayStart(day, zone) + -1, zone) == day + -1);
}

}  // namespace lacuna
