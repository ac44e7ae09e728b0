// A library in memory and an article of four sentences to fill it with.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "content/bank.h"
#include "content/base/uid.h"
#include "tests/support/catch.h"

namespace lacuna {

inline const Instant kThen{1'795'339'800'000};  // 2026-11-22T09:30:00Z

struct SmallLibrary {
  std::unique_ptr<Database> database = Database::OpenInMemory();
  BankStore bank{*database};
  SmallLibrary() { REQUIRE(BankStore::Prepare(*database, kThen).ok()); }
};

// One sentence of the article, what is asked of it, and how good the question is.
struct ArticleLine {
  std::string sentence, stem, answer;
  double score = 0.5;
  bool sensitive = false;
};

inline const std::vector<ArticleLine> kLighthouse = {
    {"The lighthouse of Málwick was lit in 1844.", "When was the lighthouse of Málwick lit?", "1844", 0.9,
     false},
    {"Its keeper, Ada Fenn, rowed to the reef.", "Who rowed to the reef?", "Ada Fenn", 0.8, false},
    {"The lamp burned oil from whales.", "What did the lamp burn?", "oil from whales", 0.7, false},
    {"Two sailors drowned in the storm.", "How many sailors drowned in the storm?", "two", 0.95, true},
};

inline Question ShortAnswer(const ArticleLine& line, Span evidence) {
  Question question;
  question.form.stem = line.stem;
  question.form.answer = line.answer;
  question.form.spans = {evidence};
  question.score = line.score;
  question.sensitive = line.sensitive;
  return question;
}

inline Question TrueFalse(const ArticleLine& line, Span evidence) {
  Question question = ShortAnswer(line, evidence);
  question.form.type = QuestionType::true_false;
  question.form.stem = "True or false: " + line.sentence;
  question.form.answer = "true";
  question.score = line.score - 0.2;
  return question;
}

inline Question Refused(const ArticleLine& line, Span evidence) {
  Question question = ShortAnswer(line, evidence);
  question.form.stem = line.answer + "?";
  question.status = QuestionStatus::refused;
  question.score = 0;
  question.reasons = {"stem gives the answer away"};
  return question;
}

// Each line becomes a fact and a card with two forms that passed the gate and one that did not.
inline Draft MakeDraftOf(const std::string& title, const std::vector<ArticleLine>& lines) {
  Draft draft;
  Article& article = draft.article;
  article.title = title;
  article.source = title + ".txt";
  article.format = "text";
  article.language = "en";
  for (const ArticleLine& line : lines) {
    const Span evidence{article.text.size(), article.text.size() + line.sentence.size()};
    article.text += line.sentence + "\n\n";
    article.blocks.push_back({BlockKind::paragraph, evidence, 0});
    Fact fact;
    fact.kind = FactKind::event;
    fact.roles = {{RoleName::object, line.answer, evidence, "", ""}};
    fact.evidence = {evidence};
    fact.confidence = 0.9;
    fact.sensitive = line.sensitive;
    DraftCard card;
    card.facts = {draft.facts.size()};
    card.slot = "object";
    card.questions = {ShortAnswer(line, evidence), TrueFalse(line, evidence), Refused(line, evidence)};
    card.score = line.score;
    card.sensitive = line.sensitive;
    draft.facts.push_back(fact);
    draft.cards.push_back(card);
  }
  article.text.resize(article.text.size() - 2);
  article.source_map = {{0, {0, article.text.size()}}};
  article.source_sha256 = Sha256(article.text + title);
  article.uid = ContentUid("article", {article.text});
  draft.words = 30;
  draft.sentences = lines.size();
  return draft;
}

inline Draft LighthouseDraft() { return MakeDraftOf("The light of Málwick", kLighthouse); }

inline Added AddLighthouse(SmallLibrary& library, AcceptPolicy accept = AcceptPolicy::none,
                           const std::string& bank = "") {
  auto added = library.bank.Add(LighthouseDraft(), bank, accept, kThen);
  REQUIRE(added.ok());
  return *added;
}

// The question of the article that asks `stem`.
inline BankQuestion Asking(SmallLibrary& library, const std::string& stem, bool refused = false) {
  QuestionFilter filter;
  filter.all_forms = true;
  if (refused) filter.status = QuestionStatus::refused;
  for (auto& question : library.bank.Questions(filter))
    if (question.question.form.stem == stem) return question;
  FAIL("no question asks " << stem);
  return {};
}

inline std::int64_t CountRows(SmallLibrary& library, const std::string& from) {
  auto row = library.database->Prepare("SELECT count(*) FROM " + from);
  row.Step();
  return row.Int(0);
}

inline std::vector<std::string> Stems(const std::vector<BankQuestion>& questions) {
  std::vector<std::string> stems;
  for (const auto& question : questions) stems.push_back(question.question.form.stem);
  return stems;
}

}  // namespace lacuna
