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

// Goes once through all reviews, card by card and learner by learner.
class MemoryCheck {
 public:
  MemoryCheck(Database& database, const SchedulerSettings& settings)
      : database_(database), settings_(settings) {}

  void Run() {
    Statement query = database_.Prepare(std::string(kSelectReview) + "ORDER BY r.card, r.learner, r.id");
    std::vector<ReviewRow> rows;
    while (query.Step()) {
      ReviewRow row = ReadReviewRow(query);
      const bool same = !rows.empty() && rows.front().review.card == row.review.card &&
                        rows.front().review.learner == row.review.learner;
      if (!rows.empty() && !same) {
        Compare({rows.front().review.learner, rows.front().review.card}, rows);
        rows.clear();
      }
      rows.push_back(std::move(row));
    }
    if (!rows.empty()) Compare({rows.front().review.learner, rows.front().review.card}, rows);
    for (const Differing& unanswered : WithoutReviews()) Compare(unanswered, {});
  }

  std::vector<Differing> differing;
  std::vector<std::string> differences;

 private:
  void Compare(const Differing& of, const std::vector<ReviewRow>& rows) {
    const MemoryRow stored = FindMemoryRow(database_, of.learner, of.card).value_or(MemoryRow{});
    const std::string difference = Difference(stored, Replay(StandingReviews(rows), settings_));
    if (difference.empty()) return;
    differing.push_back(of);
    differences.push_back(difference);
  }

  std::vector<Differing> WithoutReviews() {
    Statement query = database_.Prepare(
        "SELECT learner, card FROM memory m WHERE state <> 'new' AND NOT EXISTS "
        "(SELECT 1 FROM review r WHERE r.learner = m.learner AND r.card = m.card)");
    std::vector<Differing> unanswered;
    while (query.Step()) unanswered.push_back({query.AsId<LearnerTag>(0), query.AsId<CardTag>(1)});
    return unanswered;
  }

  Database& database_;
  const SchedulerSettings& settings_;
};

std::string NameOf(const std::vector<Learner>& learners, LearnerId id) {
  for (const Learner& learner : learners)
    if (learner.id == id) return learner.name;
  return fmt::format("learner {}", id.value);
}

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
  const std::vector<Learner> learners = Learners();
  for (const Learner& learner : learners) CheckChain(database_, learner, found);
  MemoryCheck memory(database_, settings);
  memory.Run();
  for (std::size_t i = 0; i < memory.differing.size(); ++i)
    found.push_back(
        fmt::format("What {} remembers of card {} does not follow from the answers ({}): "
                    "`lacuna check --repair` rebuilds it.",
                    NameOf(learners, memory.differing[i].learner), memory.differing[i].card.value,
                    memory.differences[i]));
  const std::vector<SittingId> scores = CheckScores(database_, found);
  const bool queue_sound = CheckQueue(database_, found);
  if (!repair) return found;
  RepairMemory(database_, memory.differing, settings);
  Transaction transaction(database_);
  for (const SittingId id : scores) RefreshScore(database_, id);
  transaction.Commit();
  if (!queue_sound) RepairQueue(database_);
  return found;
}

}  // namespace lacuna
