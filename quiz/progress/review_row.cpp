#include "quiz/progress/review_row.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <unordered_map>

#include "content/base/uid.h"

namespace lacuna {
namespace {

// A word the program does not know means a damaged row: Check names it by its chain, so reading goes on.
template <class T>
T Or(const Result<T>& parsed, T otherwise) {
  return parsed ? *parsed : otherwise;
}

std::string Field(std::string_view text) { return fmt::format("{}:{}|", text.size(), text); }

template <class T>
std::string Field(const std::optional<T>& value) {
  return value ? fmt::format("{}|", *value) : "-|";
}

std::vector<ReviewRow> ReadAll(Statement query) {
  std::vector<ReviewRow> rows;
  while (query.Step()) rows.push_back(ReadReviewRow(query));
  return rows;
}

std::optional<ReviewRow> ReadOne(Statement query) {
  if (!query.Step()) return std::nullopt;
  return ReadReviewRow(query);
}

std::string LastLink(Database& database, LearnerId learner) {
  Statement query = database.Prepare("SELECT chain FROM review WHERE learner = ? ORDER BY id DESC LIMIT 1");
  query.Bind(learner);
  return query.Step() ? query.Text(0) : std::string();
}

}  // namespace

ReviewRow ReadReviewRow(const Statement& row) {
  ReviewRow read;
  Review& review = read.review;
  review.id = row.AsId<ReviewTag>(0);
  read.uid = row.Text(1);
  review.learner = row.AsId<LearnerTag>(2);
  review.card = row.AsId<CardTag>(3);
  review.question = row.AsId<QuestionTag>(4);
  review.version = static_cast<int>(row.Int(5));
  review.sitting = row.AsId<SittingTag>(6);
  review.position = static_cast<int>(row.Int(7));
  review.at = {row.Int(8)};
  review.day = {static_cast<std::int32_t>(row.Int(9))};
  review.zone_minutes = static_cast<std::int32_t>(row.Int(10));
  read.response = row.Text(11);
  review.response = Or(ResponseFromJson(read.response), Response{});
  review.verdict = Or(ParseVerdict(row.Text(12)), Verdict::wrong);
  review.points = row.Real(13);
  review.rating = static_cast<Rating>(row.Int(14));
  review.millis = static_cast<int>(row.Int(15));
  if (!row.IsNull(16)) review.confidence = static_cast<int>(row.Int(16));
  if (!row.IsNull(17)) review.retrievability = row.Real(17);
  review.was = Or(ParseCardState(row.Text(18)), CardState::fresh);
  review.due = {row.Int(19)};
  review.due_day = {static_cast<std::int32_t>(row.Int(20))};
  review.scheduled_days = static_cast<int>(row.Int(21));
  review.due_reason = Or(ParseDueReason(row.Text(22)), DueReason::interval);
  review.state = Or(ParseCardState(row.Text(23)), CardState::learning);
  review.step = static_cast<int>(row.Int(24));
  if (!row.IsNull(25)) read.corrects = row.AsId<ReviewTag>(25);
  read.chain = row.Text(26);
  review.voided = row.Int(27) != 0;
  return read;
}

std::optional<ReviewRow> FindReviewRow(Database& database, ReviewId id) {
  return ReadOne(std::move(database.Prepare(std::string(kSelectReview) + "WHERE r.id = ?").Bind(id)));
}

std::vector<ReviewRow> ReviewRowsOf(Database& database, LearnerId learner, CardId card) {
  return ReadAll(std::move(
      database.Prepare(std::string(kSelectReview) + "WHERE r.learner = ? AND r.card = ? ORDER BY r.id")
          .With(learner, card)));
}

std::vector<ReviewRow> StandingReviews(const std::vector<ReviewRow>& rows) {
  std::unordered_map<std::int64_t, std::int64_t> root;  // review → the answer it goes back to
  std::vector<ReviewRow> standing;
  for (const ReviewRow& row : rows) {
    const std::int64_t id = row.review.id.value;
    const auto corrected = row.corrects ? root.find(row.corrects->value) : root.end();
    root[id] = corrected == root.end() ? id : corrected->second;
    if (!row.review.voided) standing.push_back(row);
  }
  std::stable_sort(standing.begin(), standing.end(), [&root](const ReviewRow& a, const ReviewRow& b) {
    return root[a.review.id.value] < root[b.review.id.value];
  });
  return standing;
}

std::optional<ReviewRow> LastStanding(Database& database, LearnerId learner) {
  return ReadOne(std::move(database
                               .Prepare(std::string(kSelectReview) +
                                        "WHERE r.learner = ? AND v.review IS NULL ORDER BY r.id DESC LIMIT 1")
                               .Bind(learner)));
}

std::string ChainLink(std::string_view previous, const ReviewRow& row) {
  const Review& r = row.review;
  std::string text = Field(previous) + Field(row.uid);
  text += fmt::format("{}|{}|{}|{}|{}|{}|{}|{}|{}|", r.learner.value, r.card.value, r.question.value,
                      r.version, r.sitting.value, r.position, r.at.ms, r.day.number, r.zone_minutes);
  text += Field(row.response) + Field(Name(r.verdict));
  text += fmt::format("{}|{}|{}|", r.points, static_cast<int>(r.rating), r.millis);
  text += Field(r.confidence) + Field(r.retrievability) + Field(Name(r.was));
  text += fmt::format("{}|{}|{}|", r.due.ms, r.due_day.number, r.scheduled_days);
  text += Field(Name(r.due_reason)) + Field(Name(r.state));
  text += fmt::format("{}|{}", r.step, row.corrects ? row.corrects->value : 0);
  return Sha256(text);
}

void AppendReview(Database& database, ReviewRow& row) {
  const Review& r = row.review;
  row.chain = ChainLink(LastLink(database, r.learner), row);
  database
      .Prepare(
          "INSERT INTO review(uid, learner, card, question, version, sitting, position, at_ms, day, "
          "zone_minutes, "
          "response, verdict, points, rating, millis, confidence, retrievability, was, due_ms, due_day, "
          "scheduled_days, due_reason, state, step, corrects, chain) "
          "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
      .With(row.uid, r.learner, r.card, r.question, r.version, r.sitting, r.position, r.at.ms,
            std::int64_t{r.day.number}, std::int64_t{r.zone_minutes}, row.response, Name(r.verdict), r.points,
            static_cast<int>(r.rating), r.millis, r.confidence, r.retrievability, Name(r.was), r.due.ms,
            std::int64_t{r.due_day.number}, r.scheduled_days, Name(r.due_reason), Name(r.state), r.step,
            row.corrects, row.chain)
      .Run();
  row.review.id = {database.LastInsertId()};
}

void VoidReview(Database& database, ReviewId id, VoidReason why, Instant now) {
  database.Prepare("INSERT INTO review_void(review, at_ms, why) VALUES (?, ?, ?)")
      .With(id, now.ms, why == VoidReason::undo ? "undo" : "corrected")
      .Run();
}

}  // namespace lacuna
