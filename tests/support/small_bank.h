// A library in memory with a small article and short-answer cards, made by hand, and one learner: for tests
// that need something to ask. Card i (from 1) asks fact i: "When did event i happen?" – "1900 + i".
#pragma once

#include <fmt/format.h>

#include <memory>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <vector>

#include "content/bank/schema.sql.h"
#include "content/base/database.h"
#include "content/question.h"
#include "quiz/progress.h"

namespace lacuna {

inline Moment At(const std::string& time) {
  const Result<Moment> moment = ParseRfc3339(time);
  if (!moment) throw std::invalid_argument(moment.error().message);
  return *moment;
}

inline Moment Later(Moment moment, std::int64_t minutes) {
  return {moment.now + minutes * kMillisPerMinute, moment.zone_minutes};
}

// FSRS without chance, so that tests can state intervals.
inline SchedulerSettings PlainScheduler() {
  SchedulerSettings settings;
  settings.fuzz = false;
  return settings;
}

class SmallBank {
 public:
  explicit SmallBank(int card_count = 0, std::unique_ptr<Database> opened = Database::OpenInMemory())
      : database(std::move(opened)), progress(*database) {
    const Instant now = At("2026-01-01T00:00:00Z").now;
    if (!BankStore::Prepare(*database, now) || !ProgressStore::Prepare(*database, now))
      throw std::runtime_error("the tables could not be made");
    Transaction transaction(*database);
    article = AddArticle(card_count);
    bank = AddBank("Small");
    for (int i = 1; i <= card_count; ++i) cards.push_back(AddCard(bank, {AddFact(i)}));
    learner = progress.DefaultLearner(now).id;
    transaction.Commit();
  }

  BankId AddBank(const std::string& name, bool is_sample = false) {
    database->Prepare("INSERT INTO bank(uid, name, is_sample, created_ms) VALUES (?, ?, ?, 0)")
        .With("bank-" + name, name, is_sample)
        .Run();
    return {database->LastInsertId()};
  }

  // The fact that sentence `i` of the article states.
  FactId AddFact(int i) {
    const Span span = sentences_.at(static_cast<std::size_t>(i - 1));
    database
        ->Prepare(
            "INSERT INTO fact(uid, article, kind, roles, spans, confidence, claim_source, sensitive) "
            "VALUES (?, ?, 'event', '[]', ?, 1, '', 0)")
        .With(fmt::format("fact-{}", ++made_), article, fmt::format("[[{},{}]]", span.begin, span.end))
        .Run();
    return {database->LastInsertId()};
  }

  // An askable card; without facts it is hand-made, of origin "sample" it belongs to a sample article. Its
  // first form is a short answer, more with AddForm.
  CardId AddCard(BankId in, const std::vector<FactId>& facts, const std::string& origin = "article") {
    const std::int64_t since = ++changes_;
    database->Prepare("UPDATE change_counter SET value = ?").Bind(since).Run();
    std::optional<ArticleId> from;
    if (!facts.empty()) from = origin == "sample" ? SampleArticle() : article;
    database
        ->Prepare(
            "INSERT INTO card(uid, article, origin, slot, created_ms, askable_since) VALUES (?, ?, ?, '', 0, "
            "?)")
        .With(fmt::format("card-{}", ++made_), from, facts.empty() ? "hand" : origin, since)
        .Run();
    const CardId card{database->LastInsertId()};
    for (std::size_t i = 0; i < facts.size(); ++i)
      database->Prepare("INSERT INTO card_fact VALUES (?, ?, ?)")
          .With(card, static_cast<int>(i), facts[i])
          .Run();
    PutInBank(card, in);
    QuestionForm form;
    form.stem = fmt::format("When did event {} happen?", card.value);
    form.answer = fmt::format("{}", 1900 + card.value);
    if (!facts.empty()) form.spans = {SpanOf(facts.front())};
    AddForm(card, form);
    return card;
  }

  void PutInBank(CardId card, BankId in) {
    database
        ->Prepare(
            "INSERT INTO bank_card VALUES (?, ?, (SELECT COALESCE(MAX(position) + 1, 0) FROM bank_card "
            "WHERE bank = ?))")
        .With(in, card, in)
        .Run();
  }

  QuestionId AddForm(CardId card, const QuestionForm& form, double score = 0.5) {
    using nlohmann::json;
    database
        ->Prepare(
            "INSERT INTO question(uid, card, type, status, score, sensitive, reasons, version) "
            "VALUES (?, ?, ?, 'accepted', ?, 0, '[]', 1)")
        .With(fmt::format("question-{}", ++made_), card, Name(form.type), score)
        .Run();
    const QuestionId id{database->LastInsertId()};
    json spans = json::array(), pairs = json::array();
    for (const Span span : form.spans) spans.push_back({span.begin, span.end});
    for (const auto& [left, right] : form.pairs) pairs.push_back({left, right});
    database->Prepare("INSERT INTO question_version VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, 0, 1, 0)")
        .With(id, form.stem, form.answer, json(form.accepted).dump(), json(form.options).dump(),
              json(form.items).dump(), pairs.dump(), spans.dump(), form.explanation)
        .Run();
    return id;
  }

  // As a curator's reject or suspend does, and its undo.
  void Hide(CardId card) {
    database->Prepare("UPDATE card SET askable_since = NULL WHERE id = ?").Bind(card).Run();
  }
  void Show(CardId card, std::int64_t since) {
    database->Prepare("UPDATE card SET askable_since = ? WHERE id = ?").With(since, card).Run();
  }

  QuestionId FirstForm(CardId card) {
    Statement query = database->Prepare("SELECT MIN(id) FROM question WHERE card = ?");
    query.Bind(card);
    query.Step();
    return query.AsId<QuestionTag>(0);
  }

  SittingId Begin(Moment now, SittingKind kind = SittingKind::study) {
    Sitting sitting;
    sitting.learner = learner;
    sitting.kind = kind;
    sitting.bank = bank;
    sitting.started = now.now;
    return progress.BeginSitting(sitting, now.zone_minutes);
  }

  // Asks the card and keeps an answer of this rating (Again: wrong, Hard: near, else right).
  Review Answer(SittingId sitting, CardId card, Rating rating, Moment now,
                const SchedulerSettings& settings = PlainScheduler()) {
    SittingQuestion asked;
    asked.card = card;
    asked.question = FirstForm(card);
    AnswerRecord answer;
    answer.learner = learner;
    answer.card = card;
    answer.question = asked.question;
    answer.sitting = sitting;
    answer.position = progress.AddSittingQuestion(sitting, asked);
    answer.at = now;
    answer.response.text = fmt::format("{}", 1900 + card.value);
    answer.grade = GradeOf(rating);
    answer.rating = rating;
    answer.millis = 5'000;
    return progress.Record(answer, settings);
  }

  static Grade GradeOf(Rating rating) {
    Grade grade;
    grade.verdict = rating == Rating::again  ? Verdict::wrong
                    : rating == Rating::hard ? Verdict::near
                                             : Verdict::right;
    grade.points = rating == Rating::again ? 0 : 1;
    return grade;
  }

  std::int64_t Count(const std::string& sql) {
    Statement query = database->Prepare(sql);
    return query.Step() ? query.Int(0) : 0;
  }

  std::unique_ptr<Database> database;
  ProgressStore progress;
  ArticleId article;
  BankId bank;
  LearnerId learner;
  std::vector<CardId> cards;  // in the order made

 private:
  ArticleId SampleArticle() {
    database->Execute(
        "INSERT OR IGNORE INTO article(uid, title, author, publisher, published, source, language, "
        "is_sample, "
        "imported_ms) SELECT 'article-sample', 'Sample', author, publisher, published, source, language, 1, "
        "0 "
        "FROM article WHERE uid = 'article-small'");
    const ArticleId sample{Count("SELECT id FROM article WHERE is_sample = 1")};
    database
        ->Prepare(
            "INSERT OR IGNORE INTO article_version SELECT ?, 1, 'sample', title, author, publisher, "
            "published, "
            "source, format, '', words, sentences, 0, 0, text, blocks, source_map FROM article_version "
            "WHERE uid = 'small'")
        .With(sample)
        .Run();
    return sample;
  }

  ArticleId AddArticle(int sentence_count) {
    std::string text = "Events";
    for (int i = 1; i <= sentence_count; ++i) {
      text += i == 1 ? "\n\n" : " ";
      const std::size_t begin = text.size();
      text += fmt::format("Event {} happened in {}.", i, 1900 + i);
      sentences_.push_back({begin, text.size()});
    }
    database
        ->Prepare(
            "INSERT INTO article(uid, title, author, publisher, published, source, language, is_sample, "
            "imported_ms) VALUES ('article-small', 'Events', '', '', '', 'events.txt', 'en', 0, 0)")
        .Run();
    const ArticleId made{database->LastInsertId()};
    database
        ->Prepare(
            "INSERT INTO article_version VALUES (?, 1, 'small', 'Events', '', '', '', 'events.txt', 'text', "
            "'', "
            "?, ?, 0, 0, ?, ?, '[[0,0,0]]')")
        .With(made, 5 * sentence_count, sentence_count, text,
              fmt::format("[[\"title\",0,6,0],[\"paragraph\",8,{},0]]", text.size()))
        .Run();
    return made;
  }

  Span SpanOf(FactId fact) {
    Statement query = database->Prepare("SELECT spans FROM fact WHERE id = ?");
    query.Bind(fact);
    query.Step();
    const auto spans = nlohmann::json::parse(query.Text(0));
    return {spans[0][0].get<std::size_t>(), spans[0][1].get<std::size_t>()};
  }

  std::vector<Span> sentences_;
  int made_ = 0;
  std::int64_t changes_ = 1;
};

}  // namespace lacuna
