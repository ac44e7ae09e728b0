// The next card and the counts of what is due: looks at the queue table, in a few index steps each.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "quiz/progress.h"

namespace lacuna {

enum class QueueKind { learning, review, fresh };  // as queue.kind: 0, 1, 2

// The first card of a queue before `place` that shares no fact with a card answered on a day.
// Parameters: learner, bank (0: all), kind, place, that day.
inline constexpr std::string_view kFirstApart =
    "SELECT q.card FROM queue q WHERE q.learner = ?1 AND q.bank = ?2 AND q.kind = ?3 AND q.place < ?4 "
    "AND NOT EXISTS (SELECT 1 FROM card_fact mine "
    "CROSS JOIN card_fact theirs ON theirs.fact = mine.fact AND theirs.card <> mine.card "
    "CROSS JOIN memory m ON m.learner = ?1 AND m.card = theirs.card AND m.last_day = ?5 "
    "WHERE mine.card = q.card) "
    "ORDER BY q.place, q.card LIMIT 1";
// The first card of a queue before `place`. Parameters: learner, bank, kind, place.
inline constexpr std::string_view kFirst =
    "SELECT card FROM queue WHERE learner = ?1 AND bank = ?2 AND kind = ?3 AND place < ?4 "
    "ORDER BY place, card LIMIT 1";
// How many there are, counting to a limit. Parameters: learner, bank, kind, place, limit.
inline constexpr std::string_view kCountUpTo =
    "SELECT count(*) FROM (SELECT 1 FROM queue WHERE learner = ?1 AND bank = ?2 AND kind = ?3 AND place < ?4 "
    "LIMIT ?5)";
// In order. Parameters: learner, bank, kind, place.
inline constexpr std::string_view kInOrder =
    "SELECT q.card FROM queue q WHERE q.learner = ?1 AND q.bank = ?2 AND q.kind = ?3 AND q.place < ?4 "
    "ORDER BY q.place, q.card";
inline constexpr std::string_view kInOrderWithoutSamples =
    "SELECT q.card FROM queue q WHERE q.learner = ?1 AND q.bank = ?2 AND q.kind = ?3 AND q.place < ?4 "
    "AND NOT EXISTS (SELECT 1 FROM card c WHERE c.id = q.card AND c.origin = 'sample') "
    "ORDER BY q.place, q.card";
// Cards answered on a day, and how many of them for the first time. Parameters: that day, learner.
inline constexpr std::string_view kAnsweredOn =
    "SELECT count(*), COALESCE(SUM(first_day = ?1), 0) FROM memory WHERE learner = ?2 AND last_day = ?1";
// The facts of the cards answered on a day. Parameters: learner, that day.
inline constexpr std::string_view kFactsAnsweredOn =
    "SELECT f.fact FROM memory m CROSS JOIN card_fact f ON f.card = m.card "
    "WHERE m.learner = ?1 AND m.last_day = ?2";

// What a day's limits still allow.
struct Allowance {
  int fresh = 0, reviews = 0;
  int fresh_done = 0, reviews_done = 0;
};
Allowance AllowanceOf(Database& database, LearnerId learner, Day today, const DailyLimits& limits);

// The end of what is due in a queue: for learning by time, for reviews by day, for new cards none.
std::int64_t DueBefore(QueueKind kind, Moment now);

enum class Counted { all, without_samples };
DueCounts CountQueue(Database& database, LearnerId learner, std::optional<BankId> bank, Moment now,
                     const DailyLimits& limits, Counted counted);

}  // namespace lacuna
