// Check: what is kept twice must agree: chain, memory, sitting scores, queue.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "quiz/progress.h"
#include "quiz/progress/memory_row.h"
#include "quiz/progress/review_row.h"
#include "quiz/progress/sitting_row.h"

namespace lacuna {
namespace {

// Cards a transaction while repairing, so that the library is never held long.
constexpr std::size_t kBatch = 200;

void CheckChain(Database& database, const Learner& learner, std::vector<std::string>& found) {
  Statement query = database.Prepare(std::string(kSelectReview) + "WHERE r.learner = ? ORDER BY r.id");
  query.Bind(learner.id);
  std::string previous;
  while (query.Step()) {
    ReviewRow row = ReadReviewRow(query);
    if (ChainLink(previous, row) != row.chain)
      found.push_back(
          fmt::format("Answer {} of {} was changed, or one before it is missing: bring back a backup "
                      "with `lacuna restore`.",
                      row.review.id.value, learner.name));
    previous = std::move(row.chain);
  }
}

// The first thing that differs, "" when nothing does.
std::string Difference(const MemoryRow& stored, const MemoryRow& rebuilt) {
  const Memory& a = stored.memory;
  const Memory& b = rebuilt.memory;
  if (a.state != b.state) return fmt::format("state {} stored, {} rebuilt", Name(a.state), Name(b.state));
  if (a.stability != b.stability)
    return fmt::format("stability {} stored, {} rebuilt", a.stability, b.stability);
  if (a.difficulty != b.difficulty)
    return fmt::format("difficulty {} stored, {} rebuilt", a.difficulty, b.difficulty);
  if (a.reps != b.reps) return fmt::format("{} answers stored, {} rebuilt", a.reps, b.reps);
  if (a.lapses != b.lapses) return fmt::format("{} lapses stored, {} rebuilt", a.lapses, b.lapses);
  if (a.step != b.step) return fmt::format("step {} stored, {} rebuilt", a.step, b.step);
  if (a.due != b.due || a.due_day != b.due_day)
    return fmt::format("due {} stored, {} rebuilt", FormatDay(a.due_day), FormatDay(b.due_day));
  if (a.last != b.last || a.last_day != b.last_day || stored.first_day != rebuilt.first_day)
    return "the days of its answers";
  return "";
}

struct Differing {
  LearnerId learner;
  CardId card;
};

class MemoryCheck {
 public:
  MemoryCheck(Database& database, const Learner& learner, const SchedulerSettings& settings)
      : database_(database), learner_(learner), settings_(settings) {}

  void Run(std::vector<std::string>& found, std::vector<Differing>& differing) {
    Statement query =
        database_.Prepare(std::string(kSelectReview) + "WHERE r.learner = ? ORDER BY r.card, r.id");
    query.Bind(learner_.id);
    std::vector<ReviewRow> rows;
    while (query.Step()) {
      ReviewRow row = ReadReviewRow(query);
      if (!rows.empty() && rows.front().review.card != row.review.card) {
        CheckCard(rows.front().review.card, rows, found, differing);
        rows.clear();
      }
      rows.push_back(std::move(row));
    }
    if (!rows.empty()) CheckCard(rows.front().review.card, rows, found, differing);
    for (const CardId card : CardsWithoutReviews()) CheckCard(card, {}, found, differing);
  }

 private:
  void CheckCard(CardId card, const std::vector<ReviewRow>& rows, std::vector<std::string>& found,
                 std::vector<Differing>& differing) {
    const MemoryRow stored = FindMemoryRow(database_, learner_.id, card).value_or(MemoryRow{});
    const std::string difference = Difference(stored, Replay(StandingReviews(rows), settings_));
    if (difference.empty()) return;
    found.push_back(
        fmt::format("What {} remembers of card {} does not follow from the answers ({}): "
                    "`lacuna check --repair` rebuilds it.",
                    learner_.name, card.value, difference));
    differing.push_back({learner_.id, card});
  }

  std::vector<CardId> CardsWithoutReviews() {
    Statement query = database_.Prepare(
        "SELECT card FROM memory m WHERE learner = ? AND state <> 'new' AND NOT EXISTS "
        "(SELECT 1 FROM review r WHERE r.learner = m.learner AND r.card = m.card)");
    query.Bind(learner_.id);
    std::vector<CardId> cards;
    while (query.Step()) cards.push_back(query.AsId<CardTag>(0));
    return cards;
  }

  Database& database_;
  const Learner& learner_;
  const SchedulerSettings& settings_;
};

std::vector<SittingId> CheckScores(Database& database, std::vector<std::string>& found) {
  Statement query = database.Prepare(
      "SELECT s.id, s.score, s.maximum, TOTAL(q.points), TOTAL(q.maximum) FROM sitting s LEFT JOIN "
      "sitting_question q "
      "ON q.sitting = s.id AND (q.response IS NOT NULL OR s.kind <> 'study') GROUP BY s.id");
  std::vector<SittingId> wrong;
  while (query.Step()) {
    if (std::abs(query.Real(1) - query.Real(3)) < 1e-9 && std::abs(query.Real(2) - query.Real(4)) < 1e-9)
      continue;
    found.push_back(
        fmt::format("The score of sitting {} is {} of {}, its questions give {} of {}: "
                    "`lacuna check --repair` counts it again.",
                    query.Int(0), query.Real(1), query.Real(2), query.Real(3), query.Real(4)));
    wrong.push_back(query.AsId<SittingTag>(0));
  }
  return wrong;
}

bool CheckQueue(Database& database, std::vector<std::string>& found) {
  Statement query = database.Prepare(
      "SELECT (SELECT count(*) FROM (SELECT * FROM queue EXCEPT SELECT * FROM queue_expected)) + "
      "(SELECT count(*) FROM (SELECT * FROM queue_expected EXCEPT SELECT * FROM queue))");
  const std::int64_t wrong = query.Step() ? query.Int(0) : 0;
  if (wrong == 0) return true;
  found.push_back(fmt::format(
      "The queue of cards to ask has {} wrong places: `lacuna check --repair` sorts it again.", wrong));
  return false;
}

void RepairMemory(Database& database, const std::vector<Differing>& differing,
                  const SchedulerSettings& settings) {
  for (std::size_t begin = 0; begin < differing.size(); begin += kBatch) {
    Transaction transaction(database);
    for (std::size_t i = begin; i < std::min(differing.size(), begin + kBatch); ++i)
      RebuildMemoryRow(database, differing[i].learner, differing[i].card, settings);
    transaction.Commit();
  }
}

void RepairQueue(Database& database) {
  Transaction transaction(database);
  database.Execute("DELETE FROM queue; INSERT INTO queue SELECT * FROM queue_expected");
  transaction.Commit();
}

}  // namespace

std::vector<std::string> ProgressStore::Check(const SchedulerSettings& settings, bool repair) {
  std::vector<std::string> found;
  std::vector<Differing> differing;
  for (const Learner& learner : Learners()) {
    CheckChain(database_, learner, found);
    MemoryCheck(database_, learner, settings).Run(found, differing);
  }
  const std::vector<SittingId> scores = CheckScores(database_, found);
  const bool queue_sound = CheckQueue(database_, found);
  if (!repair) return found;
  RepairMemory(database_, differing, settings);
  Transaction transaction(database_);
  for (const SittingId id : scores) RefreshScore(database_, id);
  transaction.Commit();
  if (!queue_sound) RepairQueue(database_);
  return found;
}

}  // namespace lacuna
