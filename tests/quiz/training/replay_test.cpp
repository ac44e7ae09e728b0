#include <nlohmann/json.hpp>
#include <vector>

#include "quiz/training.h"
#include "tests/quiz/training/vectors.h"
#include "tests/support/catch.h"
#include "tests/support/shared_data.h"

namespace lacuna {
namespace {

std::vector<nlohmann::json> Lines(const std::string& text, const ReplayOptions& options = {}) {
  std::vector<nlohmann::json> lines;
  const Outcome outcome = ReplayHistories(
      text, options, [&](std::string_view line) { lines.push_back(nlohmann::json::parse(line)); });
  REQUIRE(outcome.ok());
  return lines;
}

std::string Refusal(const std::string& text, const ReplayOptions& options = {}) {
  const Outcome outcome = ReplayHistories(text, options, [](std::string_view) {});
  return outcome.ok() ? "" : outcome.error().message;
}

double NoClock() { return 0; }

}  // namespace

// Numbers by ts-fsrs 5.4.2: see make_golden.mjs.
TEST_CASE("Histories over the whole range of weights give the golden numbers", "[quiz][training]") {
  const VectorCheck check = CheckVectors(
      ReadTestFile(std::string(LACUNA_SOURCE_DIR) + "/tests/quiz/scheduler/golden_histories.json"));
  CAPTURE(check.first);
  CHECK(check.mismatches == 0);
  CHECK(check.reviews > 500);
}

TEST_CASE("The reference vectors are reproduced", "[quiz][training]") {
  const auto path = SharedDataPath("fsrs/vectors_dev.json");
  if (!path) return;
  const VectorCheck check = CheckVectors(ReadTestFile(*path));
  CAPTURE(check.first);
  CHECK(check.mismatches == 0);
  CHECK(check.reviews == 4 * 3203);
}

TEST_CASE("A real review log of 12,580 answers gives the reference sums", "[quiz][training]") {
  const auto path = SharedDataPath("fsrs/josh_pyfsrs.csv");
  if (!path) return;
  const auto replay = ReplayCsv(ReadTestFile(*path), NoClock);
  REQUIRE(replay.ok());
  CHECK(replay->reviews == 12'580);
  CHECK(replay->cards == 1'205);
  CHECK(replay->scheduled_days_sum == 51'246);
  CHECK(replay->lapses_sum == 1'372);
  CHECK(replay->stability_sum == Approx(28776.850047).epsilon(1e-9));
}

TEST_CASE("A replayed line holds the card after the answer", "[quiz][training]") {
  const auto lines = Lines(R"({"histories":[{"id":"a","future":1,"learning_steps":["1m","10m"],
      "reviews":[{"now_ms":1700000000000,"rating":3},{"now_ms":1700000600000,"rating":3}]}]})");
  REQUIRE(lines.size() == 2);
  CHECK(lines[0]["id"] == "a");
  CHECK(lines[0]["R"].is_null());
  CHECK(lines[0]["S"] == 2.3065);
  CHECK(lines[0]["state"] == "learning");
  CHECK(lines[0]["due_ms"] == 1700000600000);
  CHECK(lines[1]["i"] == 1);
  CHECK(lines[1]["R"] == 1);
  CHECK(lines[1]["state"] == "review");
  CHECK(lines[1]["scheduled_days"] == lines[1]["interval"]);
}

TEST_CASE("Without steps every answer leads to review", "[quiz][training]") {
  const auto lines =
      Lines(R"({"histories":[{"reviews":[{"now_ms":0,"rating":1},{"now_ms":5,"rating":1}]}]})", {false, 0.9});
  REQUIRE(lines.size() == 2);
  CHECK(lines[0]["state"] == "review");
  CHECK(lines[0]["lapses"] == 0);
  CHECK(lines[1]["lapses"] == 1);
  CHECK(lines[1]["due_ms"] == 5 + 86'400'000);
}

TEST_CASE("What is no history is refused in a sentence that names the place", "[quiz][training]") {
  CHECK_THAT(Refusal("not json"), ContainsSubstring("must be JSON"));
  CHECK_THAT(Refusal("[]"), ContainsSubstring("must be JSON"));
  CHECK_THAT(Refusal(R"({"histories":[{"id":7,"w":[1,2],"reviews":[]}]})"),
             ContainsSubstring("History 7: FSRS weights"));
  CHECK_THAT(Refusal(R"({"histories":[{"id":7,"w":["x"],"reviews":[]}]})"),
             ContainsSubstring("\"x\" is not a number"));
  CHECK_THAT(Refusal(R"({"histories":[{"id":7}]})"), ContainsSubstring("no list of reviews"));
  CHECK_THAT(Refusal(R"({"histories":[{"learning_steps":["1x"],"reviews":[]}]})"),
             ContainsSubstring("\"1x\" is no step"));
  CHECK_THAT(Refusal(R"({"histories":[{"learning_steps":["9999999999m"],"reviews":[]}]})"),
             ContainsSubstring("is no step"));
  CHECK_THAT(Refusal(R"({"histories":[{"reviews":[{"now_ms":1,"rating":5}]}]})"),
             ContainsSubstring("rating must be"));
  CHECK_THAT(Refusal(R"({"histories":[{"reviews":[{"rating":1}]}]})"), ContainsSubstring("now_ms must be"));
  CHECK_THAT(Refusal(R"({"histories":[{"reviews":[{"now_ms":9,"rating":1},{"now_ms":3,"rating":1}]}]})"),
             ContainsSubstring("time order"));
  CHECK_THAT(Refusal(R"({"histories":[]})", {true, 1.5}), ContainsSubstring("between 0 and 1"));
  CHECK(Refusal(R"({"histories":[]})").empty());
}

TEST_CASE("The columns of a log may come in any order, quoted, with Windows line ends", "[quiz][training]") {
  const auto plain = ReplayCsv(
      "card_id,review_time,review_rating\n1,1700000000000,3\n2,1700000000000,1\n1,1700400000000,3\n",
      NoClock);
  const auto other = ReplayCsv(
      "\xEF\xBB\xBFreview_rating,\"x\",card_id,review_time\r\n"
      "3,\"a,b\",\"1\",2023-11-19T13:20:00+00:00\r\n\r\n"
      "1,,2,2023-11-14T22:13:20Z\r\n3,,1,2023-11-14 22:13:20\r\n",
      NoClock);
  REQUIRE(plain.ok());
  REQUIRE(other.ok());
  CHECK(plain->reviews == 3);
  CHECK(plain->cards == 2);
  CHECK(other->reviews == plain->reviews);
  CHECK(other->scheduled_days_sum == plain->scheduled_days_sum);
  CHECK(other->stability_sum == plain->stability_sum);
}

TEST_CASE("A log out of time order gives the same as one in order", "[quiz][training]") {
  const std::string header = "card_id,review_time,review_rating\n";
  const std::string first = "a,1700000000000,3\n", second = "a,1700400000000,3\n",
                    third = "a,1702000000000,1\n";
  const auto ordered = ReplayCsv(header + first + second + third, NoClock);
  const auto mixed = ReplayCsv(header + third + first + second, NoClock);
  REQUIRE(ordered.ok());
  REQUIRE(mixed.ok());
  CHECK(ordered->lapses_sum == 1);
  CHECK(mixed->lapses_sum == 1);
  CHECK(mixed->stability_sum == ordered->stability_sum);
}

TEST_CASE("Card ids are told apart as written", "[quiz][training]") {
  const auto replay =
      ReplayCsv("card_id,review_time,review_rating\n7,1,3\n07,1,3\nx,1,3\n,1,3\n7,2,3\nx,2,3\n", NoClock);
  REQUIRE(replay.ok());
  CHECK(replay->cards == 4);
}

TEST_CASE("A log that cannot be read is refused in a sentence that names the line", "[quiz][training]") {
  const auto refusal = [](std::string_view csv) {
    const auto replay = ReplayCsv(csv, NoClock);
    return replay.ok() ? std::string() : replay.error().message;
  };
  CHECK_THAT(refusal(""), ContainsSubstring("is empty"));
  CHECK_THAT(refusal("card_id,review_time\n"), ContainsSubstring("no column 'review_rating'"));
  CHECK_THAT(refusal("card_id,review_time,review_rating\n1,2\n"),
             ContainsSubstring("Line 2 of the review log has only 2"));
  CHECK_THAT(refusal("card_id,review_time,review_rating\n\n1,soon,3\n"), ContainsSubstring("Line 3"));
  CHECK_THAT(refusal("card_id,review_time,review_rating\n1,9999999999999999999,3\n"),
             ContainsSubstring("is not a time"));
  CHECK_THAT(refusal("card_id,review_time,review_rating\n1,5,0\n"), ContainsSubstring("'0' is not a rating"));
  CHECK(refusal("card_id,review_time,review_rating\n").empty());
}

TEST_CASE("The seconds of a replay are those of the given clock", "[quiz][training]") {
  double now = 10;
  const auto replay = ReplayCsv("card_id,review_time,review_rating\n", [&] { return now += 2; });
  REQUIRE(replay.ok());
  CHECK(replay->seconds == 2);
}

}  // namespace lacuna
