#include "quiz/progress/memory_row.h"

#include "content/base/random.h"

namespace lacuna {
namespace {

// Accepted earlier comes earlier; of what was accepted in one step, the better card (its place in a bank).
constexpr std::string_view kNewPlace =
    "SELECT COALESCE(askable_since, 0) * 1048576 + "
    "MIN(COALESCE((SELECT MIN(position) FROM bank_card WHERE card = card.id), 0), 1048575) FROM card WHERE "
    "id = ?";

std::int64_t NewPlace(Database& database, CardId card) {
  Statement query = database.Prepare(kNewPlace);
  query.Bind(card);
  return query.Step() ? query.Int(0) : 0;
}

std::optional<std::int64_t> Number(const std::optional<Day>& day) {
  if (!day) return std::nullopt;
  return day->number;
}

}  // namespace

std::uint64_t FuzzSeed(CardId card, int reps) {
  return Random(static_cast<std::uint64_t>(card.value) * 1'000'003 + static_cast<std::uint64_t>(reps)).Next();
}

std::optional<MemoryRow> FindMemoryRow(Database& database, LearnerId learner, CardId card) {
  Statement row = database.Prepare(
      "SELECT state, step, stability, difficulty, reps, lapses, first_day, last_ms, last_day, due_ms, "
      "due_day "
      "FROM memory WHERE learner = ? AND card = ?");
  row.With(learner, card);
  if (!row.Step()) return std::nullopt;
  MemoryRow read;
  Memory& memory = read.memory;
  const Result<CardState> state = ParseCardState(row.Text(0));
  memory.state = state ? *state : CardState::fresh;
  if (memory.state == CardState::fresh) return read;
  memory.step = static_cast<int>(row.Int(1));
  memory.stability = row.Real(2);
  memory.difficulty = row.Real(3);
  memory.reps = static_cast<int>(row.Int(4));
  memory.lapses = static_cast<int>(row.Int(5));
  if (!row.IsNull(6)) read.first_day = Day{static_cast<std::int32_t>(row.Int(6))};
  if (!row.IsNull(7)) memory.last = Instant{row.Int(7)};
  if (!row.IsNull(8)) memory.last_day = Day{static_cast<std::int32_t>(row.Int(8))};
  memory.due = {row.Int(9)};
  memory.due_day = {static_cast<std::int32_t>(row.Int(10))};
  return read;
}

void WriteMemoryRow(Database& database, LearnerId learner, CardId card, const MemoryRow& row) {
  const Memory& m = row.memory;
  const bool fresh = m.state == CardState::fresh;
  std::optional<std::int64_t> last;
  if (m.last) last = m.last->ms;
  database
      .Prepare(
          "INSERT INTO memory(learner, card, state, step, stability, difficulty, reps, lapses, first_day, "
          "last_ms, "
          "last_day, due_ms, due_day) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?) "
          "ON CONFLICT(learner, card) DO UPDATE SET state = excluded.state, step = excluded.step, "
          "stability = excluded.stability, difficulty = excluded.difficulty, reps = excluded.reps, "
          "lapses = excluded.lapses, first_day = excluded.first_day, last_ms = excluded.last_ms, "
          "last_day = excluded.last_day, due_ms = excluded.due_ms, due_day = excluded.due_day")
      .With(learner, card, Name(m.state), m.step, m.stability, m.difficulty, m.reps, m.lapses,
            Number(row.first_day), last, Number(m.last_day), fresh ? NewPlace(database, card) : m.due.ms,
            std::int64_t{fresh ? 0 : m.due_day.number})
      .Run();
}

void MakeNewMemoryRow(Database& database, LearnerId learner, CardId card) {
  database
      .Prepare(
          "INSERT OR IGNORE INTO memory(learner, card, state, step, stability, difficulty, reps, lapses, "
          "due_ms, "
          "due_day) VALUES (?, ?, 'new', 0, 0, 0, 0, 0, ?, 0)")
      .With(learner, card, NewPlace(database, card))
      .Run();
}

MemoryRow Replay(const std::vector<ReviewRow>& standing, const SchedulerSettings& settings) {
  MemoryRow row;
  for (const ReviewRow& given : standing) {
    const Review& review = given.review;
    if (!row.first_day) row.first_day = review.day;
    const std::uint64_t seed = FuzzSeed(review.card, row.memory.reps);
    row.memory =
        ScheduleAnswer(row.memory, review.rating, {review.at, review.zone_minutes}, settings, seed).after;
    row.memory.state = review.state;
    row.memory.step = review.step;
    row.memory.due = review.due;
    row.memory.due_day = review.due_day;
  }
  return row;
}

MemoryRow RebuildMemoryRow(Database& database, LearnerId learner, CardId card,
                           const SchedulerSettings& settings) {
  const MemoryRow row = Replay(StandingReviews(ReviewRowsOf(database, learner, card)), settings);
  WriteMemoryRow(database, learner, card, row);
  return row;
}

}  // namespace lacuna
