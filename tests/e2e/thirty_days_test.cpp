// Thirty days of a learner, one study a day, and what the reviews and the statistics say of them.
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "content/base/instant.h"
#include "content/base/random.h"
#include "quiz/scheduler.h"
#include "tests/support/catch.h"
#include "tests/support/conversation.h"
#include "tests/support/program.h"

namespace lacuna {
namespace {

using nlohmann::json;

constexpr int kDays = 30;
const Day kFirstDay = *ParseDay("2026-03-02");

std::string MorningOf(int day) { return FormatDay(kFirstDay + day) + "T09:30:00Z"; }

// The place of `text` among shown lines such as "  2) text": "2".
std::string PlaceOf(const std::vector<std::string>& shown, const std::string& text, std::size_t from = 0) {
  for (std::size_t i = from; i < shown.size(); ++i)
    if (shown[i].size() > 5 && shown[i].substr(5) == text) return shown[i].substr(2, 1);
  return "";
}

std::string RightAnswer(const json& question, const std::vector<std::string>& shown) {
  std::string line;
  if (question["type"] == "flip") return "3";
  for (const auto& item : question["items"]) line += PlaceOf(shown, item) + " ";
  const auto& pairs = question["pairs"];
  for (std::size_t i = 0; i < pairs.size(); ++i)
    line += std::to_string(i + 1) + PlaceOf(shown, pairs[i][1], pairs.size()) + " ";
  return line.empty() ? question["answer"].get<std::string>() : line;
}

// Whether what is shown under a stem are this question's options.
bool IsShown(const json& question, const std::vector<std::string>& shown) {
  std::vector<std::string> texts = question["options"].get<std::vector<std::string>>();
  for (const auto& item : question["items"]) texts.push_back(item);
  for (const auto& pair : question["pairs"]) texts.insert(texts.end(), {pair[0], pair[1]});
  return texts.size() == shown.size() &&
         std::all_of(texts.begin(), texts.end(),
                     [&shown](const std::string& text) { return !PlaceOf(shown, text).empty(); });
}

class Learner30 {
 public:
  explicit Learner30(const json& questions) {
    for (const auto& question : questions) by_stem_[question["question"]].push_back(question);
  }

  // One study to its end; returns how many answers were given.
  int Study(const Program& program) {
    Conversation study(program.Words({"study"}), program.folder());
    int answers = 0;
    std::string stem;
    std::vector<std::string> shown;
    while (const auto line = study.Hear()) {
      if (by_stem_.count(*line)) {
        stem = *line;
        shown.clear();
      } else if (!stem.empty() && line->rfind("  (", 0) == 0) {
        study.Say(Reply(stem, shown));
        stem.clear();
        ++answers;
      } else if (!stem.empty()) {
        shown.push_back(*line);
      }
    }
    REQUIRE(study.Finish() == 0);
    return answers;
  }

 private:
  // Knows the answer six times in seven.
  std::string Reply(const std::string& stem, const std::vector<std::string>& shown) {
    if (random_.Below(7) == 0) return "?";
    for (const auto& question : by_stem_[stem])
      if (IsShown(question, shown)) return RightAnswer(question, shown);
    FAIL("asked what is not in the bank: " << stem);
    return "";
  }

  std::map<std::string, std::vector<json>> by_stem_;
  Random random_{30};
};

int DayNumber(const json& day) { return *ParseDay(day.get<std::string>()) - kFirstDay; }

std::map<int, std::vector<json>> ByCard(const json& reviews) {
  std::map<int, std::vector<json>> by_card;
  for (const auto& review : reviews) by_card[review["card"]].push_back(review);
  return by_card;
}

// Cards that share a fact with each card.
std::map<int, std::set<int>> Siblings(const json& questions) {
  std::map<int, std::set<int>> by_fact, siblings;
  for (const auto& question : questions)
    for (const int fact : question["facts"]) by_fact[fact].insert(question["card"].get<int>());
  for (const auto& [fact, cards] : by_fact)
    for (const int card : cards)
      for (const int other : cards)
        if (other != card) siblings[card].insert(other);
  return siblings;
}

// Whether a card that is due may wait on that day: a sibling was asked then.
class Waits {
 public:
  Waits(const json& reviews, const json& questions) : siblings_(Siblings(questions)) {
    for (const auto& review : reviews) asked_.insert({review["card"], DayNumber(review["day"])});
  }
  bool May(int card, int day) const {
    const auto found = siblings_.find(card);
    return found != siblings_.end() &&
           std::any_of(found->second.begin(), found->second.end(), [&](int other) {
             return asked_.count({other, day}) > 0;
           });
  }

 private:
  std::map<int, std::set<int>> siblings_;
  std::set<std::pair<int, int>> asked_;
};

// Each card came back on its due day: never before, and later only when a sibling took the day.
void CheckDueDays(const json& reviews, const json& questions) {
  const Waits waits(reviews, questions);
  int came_back = 0;
  for (const auto& [card, history] : ByCard(reviews)) {
    for (std::size_t i = 0; i < history.size(); ++i) {
      const bool last = i + 1 == history.size();
      const int due = DayNumber(history[i]["due_day"]);
      const int next = last ? kDays : DayNumber(history[i + 1]["day"]);
      CAPTURE(card, i, history[i].dump(), next);
      if (!last) CHECK(next >= due);
      for (int day = due; day < next; ++day) CHECK(waits.May(card, day));
      came_back += !last && history[i]["scheduled_days"] > 0 ? 1 : 0;
    }
  }
  CHECK(came_back > 20);
}

json Histories(const json& reviews) {
  json histories = json::array();
  for (const auto& [card, history] : ByCard(reviews)) {
    json answers = json::array();
    for (const auto& review : history)
      answers.push_back(
          {{"now_ms", ParseRfc3339(review["at"].get<std::string>())->now.ms}, {"rating", review["rating"]}});
    histories.push_back({{"id", card},
                         {"w", DefaultWeights()},
                         {"learning_steps", {"1m", "10m"}},
                         {"relearning_steps", {"10m"}},
                         {"reviews", answers}});
  }
  return {{"histories", histories}};
}

// Every interval is what FSRS says of that history on its own.
void CheckAgainstReplay(const Program& program, const json& reviews) {
  WriteBytes(program.folder() + "/histories.json", Histories(reviews).dump());
  std::istringstream lines(program.Run({"fsrs", "replay", "histories.json"}).out);
  auto by_card = ByCard(reviews);
  std::size_t compared = 0;
  for (std::string text; std::getline(lines, text); ++compared) {
    const json expected = json::parse(text);
    const json& review = by_card.at(expected["id"]).at(expected["i"]);
    CAPTURE(review.dump(), text);
    CHECK(review["scheduled_days"] == expected["scheduled_days"]);
    CHECK(review["state"] == expected["state"]);
    CHECK(review["step"] == expected["step"]);
    CHECK(review["retrievability"].is_null() == expected["R"].is_null());
    if (!expected["R"].is_null())
      CHECK(review["retrievability"].get<double>() == Approx(expected["R"].get<double>()).margin(1e-7));
  }
  CHECK(compared == reviews.size());
}

// Answers to cards that were in review, in the last 30 days.
int KnownCardAnswers(const json& reviews) {
  int count = 0;
  for (const auto& [card, history] : ByCard(reviews))
    for (std::size_t i = 1; i < history.size(); ++i) count += history[i - 1]["state"] == "review" ? 1 : 0;
  return count;
}

void CheckStatistics(const json& stats, const json& reviews, const std::map<int, int>& answers_by_day) {
  CHECK(stats["reviews"] == reviews.size());
  CHECK(stats["retention"]["n"] == KnownCardAnswers(reviews));
  CHECK(stats["sittings"].size() == answers_by_day.size());
  double points = 0, score = 0, maximum = 0;
  for (const auto& review : reviews) points += review["points"].get<double>();
  for (const auto& sitting : stats["sittings"]) {
    score += sitting["score"].get<double>();
    maximum += sitting["maximum"].get<double>();
    CHECK(sitting["maximum"] == answers_by_day.at(DayNumber(sitting["day"])));
    CHECK(sitting["kind"] == "study");
  }
  CHECK(score == Approx(points));
  CHECK(maximum == reviews.size());
  CHECK(stats["known"] > 0);
  CHECK(stats["known"] <= stats["cards"]);
}

}  // namespace

TEST_CASE("Over thirty days every card comes back when FSRS says", "[e2e][days]") {
  Program program;
  program.now = MorningOf(0);
  REQUIRE(program.Run({"settings", "fuzz", "off"}).exit_code == 0);
  const std::string harbour = std::string(LACUNA_SOURCE_DIR) + "/tests/app/transcripts/files/harbour.txt";
  const json imported = program.Json({"import", harbour, "--accept", "all", "--json"});
  REQUIRE(imported["articles"][0]["cards"] >= 10);
  const json questions = program.Json({"questions", "--forms", "all", "--status", "accepted", "--json"});

  Learner30 learner(questions);
  std::map<int, int> answers_by_day;
  for (int day = 0; day < kDays; ++day) {
    program.now = MorningOf(day);
    if (const int answers = learner.Study(program)) answers_by_day[day] = answers;
  }
  const json reviews = program.Json({"export", "--format", "json", "--what", "reviews"});
  REQUIRE(reviews.size() > 50);
  CheckDueDays(reviews, questions);
  CheckAgainstReplay(program, reviews);
  CheckStatistics(program.Json({"stats", "--json"}), reviews, answers_by_day);
  CHECK(program.Run({"check"}).out == "ok\n");
}

}  // namespace lacuna
