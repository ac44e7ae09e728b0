#include "tests/bench/library_of_size.h"

#include <fmt/format.h>

#include <stdexcept>

#include "content/base/random.h"

namespace lacuna::bench {
namespace {

void Require(const Outcome& outcome) {
  if (!outcome.ok()) throw std::runtime_error(outcome.error().message);
}

std::string Words(Random& random) {
  static constexpr const char* kWords[] = {"harbour", "treaty", "enzyme", "lantern", "orbit",
                                           "granite", "senate", "canal",  "fossil",  "harvest",
                                           "engine",  "island", "copper", "glacier"};
  std::string text;
  for (int i = 0; i < 8; ++i) text += fmt::format("{}{} ", kWords[random.Below(14)], random.Below(900));
  return text;
}

void AddCards(Database& database, int cards, Instant now) {
  Random random(1);
  Statement bank = database.Prepare("INSERT INTO bank VALUES (1, 'bench', 'Bench', 0, ?)");
  bank.With(now.ms).Run();
  Statement card = database.Prepare("INSERT INTO card VALUES (?, ?, NULL, 'hand', 'answer', ?, ?, 0, 0)");
  Statement member = database.Prepare("INSERT INTO bank_card VALUES (1, ?, ?)");
  Statement question =
      database.Prepare("INSERT INTO question VALUES (?, ?, ?, 'short', 'accepted', 0.5, 0, '[]', 1)");
  Statement version = database.Prepare(
      "INSERT INTO question_version VALUES (?, 1, ?, ?, '[]', '[]', '[]', '[]', '[]', '', ?, 1, 1)");
  Statement text =
      database.Prepare("INSERT INTO question_text (rowid, stem, answer, evidence) VALUES (?, ?, ?, '')");
  for (int i = 1; i <= cards; ++i) {
    const std::string uid = fmt::format("bench-{}", i);
    const std::string stem = "What is " + Words(random) + "?";
    const std::string answer = Words(random);
    card.With(i, uid, now.ms, i + 1).Run();
    member.With(i, i).Run();
    question.With(i, uid, i).Run();
    version.With(i, stem, answer, now.ms).Run();
    text.With(i, stem, answer).Run();
  }
  database.Execute(fmt::format("UPDATE change_counter SET value = {}", cards + 2));
}

void AddMemories(Database& database, LearnerId learner, int cards, int reviews_each, Instant now) {
  Random random(2);
  const Day today = StudyDay(now, 0);
  Statement sitting = database.Prepare(
      "INSERT INTO sitting VALUES (1, 'bench', ?, 'study', NULL, 'All banks', ?, NULL, ?, 0, 0, 0, 0, 0)");
  sitting.With(learner, now.ms - 400 * kMillisPerDay, (today + -400).number).Run();
  Statement memory = database.Prepare("INSERT INTO memory VALUES (?, ?, ?, 0, ?, 5, ?, 0, ?, ?, ?, ?, ?)");
  Statement review = database.Prepare(
      "INSERT INTO review (uid, learner, card, question, version, sitting, position, at_ms, day, "
      "zone_minutes, "
      "response, verdict, points, rating, millis, was, due_ms, due_day, scheduled_days, due_reason, state, "
      "step, chain) "
      "VALUES (?, ?, ?, ?, 1, 1, 0, ?, ?, 0, '{}', 'right', 1, 3, 4000, 'review', ?, ?, 10, 'interval', "
      "'review', 0, '')");
  for (int i = 1; i <= cards - cards / 10; ++i) {
    const int last = -1 - static_cast<int>(random.Below(300));
    const Day due = today + last + static_cast<int>(random.Below(400)) + 1;
    for (int k = 0; k < reviews_each; ++k) {
      const Day day = today + (last - 7 * (reviews_each - 1 - k));
      const Instant at = DayStart(day, 0) + 3'600'000;
      review
          .With(fmt::format("b{}-{}", i, k), learner, i, i, at.ms, day.number, DayStart(due, 0).ms,
                due.number)
          .Run();
    }
    const Day day = today + last;
    memory
        .With(learner, i, "review", 20.0 + static_cast<double>(random.Below(200)), reviews_each, day.number,
              (DayStart(day, 0) + 3'600'000).ms, day.number, DayStart(due, 0).ms, due.number)
        .Run();
  }
}

}  // namespace

BigLibrary MakeBigLibrary(const std::string& path, int cards, int reviews_each, Instant now) {
  auto opened = Database::Open(path);
  if (!opened.ok()) throw std::runtime_error(opened.error().message);
  BigLibrary library{std::move(*opened), {}};
  Database& database = *library.database;
  Require(BankStore::Prepare(database, now));
  Require(ProgressStore::Prepare(database, now));
  ProgressStore progress(database);
  library.learner = progress.DefaultLearner(now).id;
  {
    Transaction transaction(database);
    AddCards(database, cards, now);
    AddMemories(database, library.learner, cards, reviews_each, now);
    transaction.Commit();
  }
  progress.SyncNewCards(library.learner);
  return library;
}

}  // namespace lacuna::bench
