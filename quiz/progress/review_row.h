// A review as its table keeps it, and the chain that shows damage.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "quiz/progress.h"

namespace lacuna {

struct ReviewRow {
  Review review;
  std::string uid;
  std::string response;  // JSON, as stored
  std::optional<ReviewId> corrects;
  std::string chain;
};

// With "WHERE …" behind it: rows for ReadReviewRow. `r` is the review, `v` its void.
inline constexpr std::string_view kSelectReview =
    "SELECT r.id, r.uid, r.learner, r.card, r.question, r.version, r.sitting, r.position, r.at_ms, r.day, "
    "r.zone_minutes, r.response, r.verdict, r.points, r.rating, r.millis, r.confidence, r.retrievability, "
    "r.was, "
    "r.due_ms, r.due_day, r.scheduled_days, r.due_reason, r.state, r.step, r.corrects, r.chain, "
    "v.review IS NOT NULL FROM review r LEFT JOIN review_void v ON v.review = r.id ";
ReviewRow ReadReviewRow(const Statement& row);

std::optional<ReviewRow> FindReviewRow(Database& database, ReviewId id);
// All of a card's reviews, voided ones too, by id.
std::vector<ReviewRow> ReviewRowsOf(Database& database, LearnerId learner, CardId card);
// Those that stand, in the order the answers were given: a correction takes the place of what it corrects.
std::vector<ReviewRow> StandingReviews(const std::vector<ReviewRow>& rows);
// The last that stands of all the learner's.
std::optional<ReviewRow> LastStanding(Database& database, LearnerId learner);

// SHA-256 over the link before ("" for the learner's first) and every field but id and chain.
std::string ChainLink(std::string_view previous, const ReviewRow& row);
// Gives the row its id and its link, and writes it. Inside the caller's transaction.
void AppendReview(Database& database, ReviewRow& row);
enum class VoidReason { undo, corrected };
void VoidReview(Database& database, ReviewId id, VoidReason why, Instant now);

}  // namespace lacuna
