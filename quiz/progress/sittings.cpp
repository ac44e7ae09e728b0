#include <fmt/format.h>
#include <fmt/ranges.h>

#include <nlohmann/json.hpp>

#include "content/base/uid.h"
#include "quiz/progress.h"
#include "quiz/progress/sitting_row.h"

namespace lacuna {
namespace {

std::string ShownToJson(const Shown& shown) { return fmt::format("[{}]", fmt::join(shown.order, ",")); }

Shown ShownFromJson(const std::string& text) {
  const nlohmann::json list = nlohmann::json::parse(text, nullptr, false);
  Shown shown;
  if (!list.is_array()) return shown;
  for (const nlohmann::json& place : list)
    if (place.is_number_integer()) shown.order.push_back(place.get<int>());
  return shown;
}

SittingKind KindOf(std::string_view name) {
  if (name == "test") return SittingKind::test;
  return name == "class" ? SittingKind::klass : SittingKind::study;
}

bool IsSampleBank(Database& database, std::optional<BankId> bank) {
  if (!bank) return false;
  Statement query = database.Prepare("SELECT is_sample FROM bank WHERE id = ?");
  query.Bind(*bank);
  return query.Step() && query.Int(0) != 0;
}

std::string BankName(Database& database, const Sitting& sitting) {
  if (!sitting.bank_name.empty()) return sitting.bank_name;
  if (!sitting.bank) return "All banks";
  Statement query = database.Prepare("SELECT name FROM bank WHERE id = ?");
  query.Bind(*sitting.bank);
  return query.Step() ? query.Text(0) : "All banks";
}

}  // namespace

std::string_view Name(SittingKind kind) {
  switch (kind) {
    case SittingKind::study:
      return "study";
    case SittingKind::test:
      return "test";
    case SittingKind::klass:
      return "class";
  }
  return "";
}

SittingId ProgressStore::BeginSitting(const Sitting& sitting, std::int32_t zone_minutes) {
  Transaction transaction(database_);
  database_
      .Prepare(
          "INSERT INTO sitting(uid, learner, kind, bank, bank_name, started_ms, day, zone_minutes, seed, "
          "score, "
          "maximum, of_sample) VALUES (?,?,?,?,?,?,?,?,?,0,0,?)")
      .With(NewUuid(sitting.started), sitting.learner, Name(sitting.kind), sitting.bank,
            BankName(database_, sitting), sitting.started.ms,
            std::int64_t{StudyDay(sitting.started, zone_minutes).number}, std::int64_t{zone_minutes},
            static_cast<std::int64_t>(sitting.seed), IsSampleBank(database_, sitting.bank))
      .Run();
  const SittingId id{database_.LastInsertId()};
  transaction.Commit();
  return id;
}

int ProgressStore::AddSittingQuestion(SittingId id, const SittingQuestion& question) {
  Transaction transaction(database_);
  int position = 0;
  {
    Statement next =
        database_.Prepare("SELECT COALESCE(MAX(position) + 1, 0) FROM sitting_question WHERE sitting = ?");
    next.Bind(id);
    if (next.Step()) position = static_cast<int>(next.Int(0));
  }
  std::optional<std::string> response;
  if (question.response) response = ToJson(*question.response);
  database_
      .Prepare(
          "INSERT INTO sitting_question(sitting, position, card, question, version, shown, response, points, "
          "maximum) VALUES (?,?,?,?,?,?,?,?,?)")
      .With(id, position, question.card, question.question, question.version, ShownToJson(question.shown),
            response, question.points, question.maximum)
      .Run();
  RefreshScore(database_, id);
  transaction.Commit();
  return position;
}

void ProgressStore::EndSitting(SittingId id, Instant now) {
  Transaction transaction(database_);
  database_.Prepare("UPDATE sitting SET ended_ms = ? WHERE id = ?").With(now.ms, id).Run();
  transaction.Commit();
}

std::vector<Sitting> ProgressStore::Sittings(LearnerId learner, int limit) {
  Statement row = database_.Prepare(
      "SELECT id, kind, bank, bank_name, started_ms, ended_ms, day, seed, score, maximum FROM sitting "
      "WHERE learner = ? ORDER BY started_ms DESC, id DESC LIMIT ?");
  row.With(learner, limit > 0 ? limit : -1);
  std::vector<Sitting> sittings;
  while (row.Step()) {
    Sitting sitting;
    sitting.id = row.AsId<SittingTag>(0);
    sitting.learner = learner;
    sitting.kind = KindOf(row.Text(1));
    if (!row.IsNull(2)) sitting.bank = row.AsId<BankTag>(2);
    sitting.bank_name = row.Text(3);
    sitting.started = {row.Int(4)};
    if (!row.IsNull(5)) sitting.ended = Instant{row.Int(5)};
    sitting.day = {static_cast<std::int32_t>(row.Int(6))};
    sitting.seed = static_cast<std::uint64_t>(row.Int(7));
    sitting.score = row.Real(8);
    sitting.maximum = row.Real(9);
    sittings.push_back(std::move(sitting));
  }
  return sittings;
}

std::vector<SittingQuestion> ProgressStore::SittingQuestions(SittingId id) {
  Statement row = database_.Prepare(
      "SELECT card, question, version, shown, response, points, maximum FROM sitting_question WHERE sitting "
      "= ? "
      "ORDER BY position");
  row.Bind(id);
  std::vector<SittingQuestion> questions;
  while (row.Step()) {
    SittingQuestion question;
    question.card = row.AsId<CardTag>(0);
    question.question = row.AsId<QuestionTag>(1);
    question.version = static_cast<int>(row.Int(2));
    question.shown = ShownFromJson(row.Text(3));
    if (!row.IsNull(4)) {
      const Result<Response> response = ResponseFromJson(row.Text(4));
      question.response = response ? *response : Response{};
    }
    question.points = row.Real(5);
    question.maximum = row.Real(6);
    questions.push_back(std::move(question));
  }
  return questions;
}

void RefreshScore(Database& database, SittingId id) {
  database
      .Prepare(
          "UPDATE sitting SET (score, maximum) = (SELECT TOTAL(q.points), TOTAL(q.maximum) FROM "
          "sitting_question q "
          "WHERE q.sitting = sitting.id AND (q.response IS NOT NULL OR sitting.kind <> 'study')) WHERE id = "
          "?")
      .Bind(id)
      .Run();
}

void FillSittingQuestion(Database& database, SittingId id, int position,
                         const std::optional<std::string>& response, double points) {
  database.Prepare("UPDATE sitting_question SET response = ?, points = ? WHERE sitting = ? AND position = ?")
      .With(response, points, id, position)
      .Run();
  RefreshScore(database, id);
}

}  // namespace lacuna
