// Which cards and reviews a statistic speaks of: the learner's, of one bank or all, without samples.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "quiz/statistics.h"

namespace lacuna {

inline constexpr int kRetentionDays = 30;  // that Overview::retention and each point of its curve take in

inline Day Today(const StatisticsQuery& query) { return StudyDay(query.now.now, query.now.zone_minutes); }
inline std::int64_t BankOrAll(const StatisticsQuery& query) { return query.bank ? query.bank->value : 0; }

// Cards of samples, for "card NOT IN": found by their articles, which are few, and read once a query.
inline constexpr std::string_view kSampleCards =
    "(SELECT id FROM card WHERE origin = 'sample' AND article IN (SELECT id FROM article WHERE is_sample = "
    "1))";
// Ends a query on reviews `r` of a learner (?1) and a bank (?2, 0: all): what counts.
std::string CountingReviews();

// A card that was asked before and may be asked again.
struct SeenCard {
  CardId card;
  double stability = 0;
  int lapses = 0;
  double retrievability = 0;  // today
};
// By card. One row at a time in the order of the file, since this looks at all that was ever learned.
std::vector<SeenCard> SeenCards(Database& database, const StatisticsQuery& query);
// The weakest of them with their evidence, weakest first.
std::vector<WeakFact> WeakestOf(Database& database, std::vector<SeenCard> cards, int limit);

// Cards that may be asked.
int CountAskable(Database& database, const StatisticsQuery& query);
// Standing reviews.
int CountReviews(Database& database, const StatisticsQuery& query);

// Per study day from `first` to `last`: the first review that day of each card that was in state review, and
// how many of them were recalled (not Again). Days without any are left out.
struct Recalled {
  int n = 0, right = 0;
};
std::map<Day, Recalled> RecalledByDay(Database& database, const StatisticsQuery& query, Day first, Day last);

}  // namespace lacuna
