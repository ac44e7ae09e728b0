// From an article to a draft, with a text of our own.
#include <algorithm>
#include <set>

#include "content/import.h"
#include "content/questions/lint.h"
#include "content/questions/words.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

const std::string kText =
    "The Harbour Bridges of Portugal\n\n"
    "Portugal gained a seat on the council from Spain in 1921. In 1934, engineers and mayors met in Lisbon "
    "and "
    "founded the Atlantic Bridge Society. Maria Duarte opened the first school for bridge builders in "
    "1948.\n\n"
    "Portugal supplied Brazil with steel cables and engines. Brazil built about 40 bridges in 1956. "
    "João Pereira, the director of the society, announced on Monday a new treaty between Portugal and "
    "Brazil. "
    "The signing of the Treaty of Recife in 1972 ended the dispute.\n\n"
    "He said that it was a great day. She may visit Spain next year. Today we are all friends. "
    "According to the Lisbon Herald, Spain bought 12 ferries from Portugal in 1981.";

Article Text() {
  const auto article = ReadArticle({"bridges.txt", kText});
  REQUIRE(article);
  return *article;
}

DraftOptions Generous() {
  DraftOptions options;
  options.density = 50;
  return options;
}

const Draft& Made() {
  static const Draft draft = *MakeDraft(Text(), Generous());
  return draft;
}

std::vector<const Question*> Proposed() {
  std::vector<const Question*> questions;
  for (const DraftCard& card : Made().cards)
    for (const Question& question : card.questions)
      if (question.status == QuestionStatus::proposed) questions.push_back(&question);
  return questions;
}

bool Asks(const std::string& stem, const std::string& answer) {
  const auto questions = Proposed();
  return std::any_of(questions.begin(), questions.end(), [&](const Question* question) {
    return question->form.stem == stem && question->form.answer == answer;
  });
}

}  // namespace

TEST_CASE("An article gives questions a reader can answer without it before their eyes",
          "[content][questions][draft]") {
  std::string stems;
  for (const Question* question : Proposed())
    stems += question->form.stem + " => " + question->form.answer + "\n";
  CAPTURE(stems);
  CHECK(Asks("In what year did Portugal gain a seat on the council from Spain?", "1921"));
  CHECK(Asks("Who opened the first school for bridge builders in 1948?", "Maria Duarte"));
  CHECK(Asks("According to the Lisbon Herald, which country bought 12 ferries from Portugal in 1981?",
             "Spain"));
  CHECK(Asks("How many bridges did Brazil build in 1956?", "about 40"));
  CHECK(Asks("In what year did the signing of the Treaty of Recife take place?", "1972"));
}

TEST_CASE("What the title names is no answer", "[content][questions][draft]") {
  for (const Question* question : Proposed()) {
    CAPTURE(question->form.stem);
    CHECK(question->form.answer != "Portugal");
  }
}

TEST_CASE("A claim is asked as its speaker's", "[content][questions][draft]") {
  bool found = false;
  for (const Question* question : Proposed()) {
    if (question->form.stem.find("ferries") == std::string::npos ||
        question->form.type == QuestionType::ordering || question->form.answer == "Lisbon Herald")
      continue;
    found = true;
    CHECK(question->form.stem.find("the Lisbon Herald") != std::string::npos);
  }
  CHECK(found);
}

TEST_CASE("Nothing is asked of pronouns, plans and days without a date", "[content][questions][draft]") {
  for (const Question* question : Proposed()) {
    CAPTURE(question->form.stem);
    for (const std::string_view word : {"great day", "visit Spain", "friends", "next year"})
      CHECK(question->form.stem.find(word) == std::string::npos);
  }
  CHECK(Made().refused.count("pronoun without antecedent") == 1);
}

TEST_CASE("Every proposed question passes the lint and points at its evidence",
          "[content][questions][draft]") {
  const Article article = Text();
  REQUIRE_FALSE(Proposed().empty());
  for (const Question* question : Proposed()) {
    CAPTURE(question->form.stem, question->form.answer);
    CHECK_FALSE(IsRefused(Lint(question->form, article.text)));
    CHECK(question->score > 0);
    CHECK(question->score < 1);
    for (const Span span : question->form.spans) CHECK(span.end <= article.text.size());
  }
}

TEST_CASE("One article gives several kinds of question", "[content][questions][draft]") {
  std::set<QuestionType> types;
  for (const Question* question : Proposed()) types.insert(question->form.type);
  CHECK(types.size() >= 5);
}

TEST_CASE("Of a list three are shown with one that the article names elsewhere",
          "[content][questions][draft]") {
  const auto article = ReadArticle(
      {"visits.txt",
       "The Harbour Bridges\n\nMaria Duarte visited Lisbon, Recife, Porto and Madrid in the spring of 1934. "
       "Peter Holt invented the steam hammer in Leeds.\n"});
  REQUIRE(article);
  const Draft draft = *MakeDraft(*article, Generous());
  const QuestionForm* found = nullptr;
  for (const DraftCard& card : draft.cards)
    for (const Question& question : card.questions)
      if (question.form.stem.find("odd one out") != std::string::npos) found = &question.form;
  REQUIRE(found != nullptr);
  CHECK(found->stem ==
        "Maria Duarte visited three of the four places in the spring of 1934. Which is the odd one out?");
  CHECK(found->answer == "Leeds");
  CHECK(std::set<std::string>(found->options.begin(), found->options.end()) ==
        std::set<std::string>{"Lisbon", "Recife", "Porto", "Leeds"});
  REQUIRE(found->spans.size() == 2);
  CHECK(found->spans[1].In(article->text).find("Leeds") != std::string_view::npos);
}

TEST_CASE("Bullets under a heading and rows of a table are asked with one of them missing",
          "[content][questions][draft]") {
  const auto article = ReadArticle({"notes.md",
                                    "# Cells\n\n## Phases of mitosis\n\n- prophase\n- metaphase\n- anaphase\n"
                                    "- telophase\n\n## Discoveries\n\n| Year | Who |\n|---|---|\n"
                                    "| 1665 | Robert Hooke |\n| 1831 | Robert Brown |\n"});
  REQUIRE(article);
  std::size_t lists = 0, rows = 0;
  const Draft draft = *MakeDraft(*article, Generous());
  for (const DraftCard& card : draft.cards)
    for (const Question& question : card.questions) {
      const QuestionForm& form = question.form;
      CHECK(form.spans.front().In(article->text).find(form.answer) != std::string_view::npos);
      lists += form.stem.starts_with("Phases of mitosis: ") ? 1 : 0;
      rows += form.stem == "Discoveries: Year: 1831; Who: ____." ? 1 : 0;
    }
  CHECK(lists > 0);
  CHECK(rows == 1);
}

TEST_CASE("The same article gives the same draft", "[content][questions][draft]") {
  const auto again = MakeDraft(Text(), Generous());
  REQUIRE(again->cards.size() == Made().cards.size());
  for (std::size_t i = 0; i < again->cards.size(); ++i) {
    CHECK(again->cards[i].uid == Made().cards[i].uid);
    REQUIRE(again->cards[i].questions.size() == Made().cards[i].questions.size());
    for (std::size_t q = 0; q < again->cards[i].questions.size(); ++q) {
      CHECK(again->cards[i].questions[q].uid == Made().cards[i].questions[q].uid);
      CHECK(again->cards[i].questions[q].form.options == Made().cards[i].questions[q].form.options);
    }
  }
}

TEST_CASE("A card is about one part of a fact, and no two are the same", "[content][questions][draft]") {
  std::set<std::string> uids, stems;
  for (const DraftCard& card : Made().cards) {
    CHECK(uids.insert(card.uid).second);
    CHECK(stems.insert(card.questions.front().form.stem).second);
    for (const std::size_t fact : card.facts) CHECK(fact < Made().facts.size());
  }
}

TEST_CASE("A limit keeps the best cards and says why there are no more", "[content][questions][draft]") {
  DraftOptions options;
  options.limit = 3;
  const auto draft = MakeDraft(Text(), options);
  CHECK(draft->cards.size() == 3);
  CHECK(draft->refused.at("limit of cards") > 0);
}

TEST_CASE("A draft that is cancelled is an error, not half a draft", "[content][questions][draft]") {
  const auto draft = MakeDraft(Text(), {}, [](double fraction, std::string_view) { return fraction < 0.5; });
  REQUIRE_FALSE(draft);
  CHECK(draft.error().message.find("cancelled") != std::string::npos);
}

TEST_CASE("An article that says nothing gives an empty draft with the reasons",
          "[content][questions][draft]") {
  const auto article = ReadArticle({"note.txt", "A note\n\nWould he? Perhaps. It was not there."});
  REQUIRE(article);
  const auto draft = MakeDraft(*article, {});
  REQUIRE(draft);
  CHECK(draft->cards.empty());
  CHECK_FALSE(draft->refused.empty());
}

}  // namespace lacuna
