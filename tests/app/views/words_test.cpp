#include "app/views/words.h"

#include "tests/support/catch.h"

using namespace lacuna;

TEST_CASE("Counts and shares are written as said", "[app][views]") {
  CHECK(CountOf(1, "card") == "1 card");
  CHECK(CountOf(0, "card") == "0 cards");
  CHECK(CountOf(1203, "word") == "1,203 words");
  CHECK(CountOf(2, "was", "were") == "2 were");
  CHECK(Thousands(-1234567) == "-1,234,567");
  CHECK(MinutesWords(0.4) == "less than a minute");
  CHECK(MinutesWords(7.4) == "about 7 min");
  CHECK(MinutesWords(119) == "about 119 min");
  CHECK(MinutesWords(200) == "about 3 h");
  CHECK(ShareWords(WilsonShare(0, 0)) == "no answers yet");
  CHECK(ShareWords(WilsonShare(193, 214)) == "90 % of 214 answers (95 % interval 85 to 93)");
  CHECK(Dotted({"a", "", "b"}) == "a  ·  b");
}

TEST_CASE("Days have their names", "[app][views]") {
  const Day thursday{0};  // 1 January 1970
  CHECK(WeekdayName(thursday) == "Thursday");
  CHECK(DayWords(thursday) == "1 January");
  CHECK(ShortDay(thursday + 31) == "1 Feb");
  CHECK(WeekdayName(thursday + -1) == "Wednesday");
  CHECK(DayAsSaid(thursday, thursday) == "today");
  CHECK(DayAsSaid(thursday + 1, thursday) == "tomorrow");
  CHECK(DayAsSaid(thursday + -1, thursday) == "yesterday");
  CHECK(DayAsSaid(thursday + 40, thursday) == "10 February");
}
