// Memory rows: read, written, and rebuilt from the reviews.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "quiz/progress/review_row.h"

namespace lacuna {

struct MemoryRow {
  Memory memory;
  std::optional<Day> first_day;  // study day of the first review
};

// What the interval's fuzz is drawn from: the card and how often it was answered, so that a preview, the
// answer, and the same answer after an undo agree.
std::uint64_t FuzzSeed(CardId card, int reps);

std::optional<MemoryRow> FindMemoryRow(Database& database, LearnerId learner, CardId card);
// Writes the row; a memory without reviews becomes a new card at its old place among the new ones.
void WriteMemoryRow(Database& database, LearnerId learner, CardId card, const MemoryRow& row);
// Makes the row of a new card, unless there is one.
void MakeNewMemoryRow(Database& database, LearnerId learner, CardId card);

// Replays one card's standing reviews. Stability, difficulty and counts follow from the ratings; state and
// due are what each review decided.
MemoryRow Replay(const std::vector<ReviewRow>& standing, const SchedulerSettings& settings);
// Rebuilds and writes the row of one card.
MemoryRow RebuildMemoryRow(Database& database, LearnerId learner, CardId card,
                           const SchedulerSettings& settings);

}  // namespace lacuna
