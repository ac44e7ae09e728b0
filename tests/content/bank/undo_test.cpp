#include "content/base/random.h"
#include "tests/content/bank/dump.h"
#include "tests/content/bank/small_library.h"

namespace lacuna {
namespace {

// Stands for the quiz module's reviews, which content does not know.
void AddReviewsOf(SmallLibrary& library, const std::string& cards) {
  library.database->Execute(
      "CREATE TABLE review (card INTEGER REFERENCES card(id), question INTEGER REFERENCES question(id))");
  library.database->Execute("INSERT INTO review SELECT card, id FROM question WHERE card IN (" + cards + ")");
}

QuestionId AnyQuestion(SmallLibrary& library, Random& random) {
  auto row = library.database->Prepare("SELECT id FROM question ORDER BY id LIMIT 1 OFFSET ?");
  const auto count = static_cast<std::uint64_t>(CountRows(library, "question"));
  row.With(static_cast<std::int64_t>(random.Below(count))).Step();
  return row.AsId<QuestionTag>(0);
}

std::string AnyBank(SmallLibrary& library, Random& random) {
  const auto banks = library.bank.Banks();
  return banks.empty() ? "none" : banks[random.Below(banks.size())].name;
}

// One step of curation, some of which are refused or change nothing.
void DoSomething(SmallLibrary& library, Random& random) {
  BankStore& bank = library.bank;
  const std::string number = std::to_string(random.Below(4));
  const std::vector ids = {AnyQuestion(library, random), AnyQuestion(library, random)};
  const CardId card = bank.FindQuestion(ids[0])->question.card;
  QuestionEdit edit;
  ArticleEdit article;
  article.title = "Title " + number;
  switch (random.Below(15)) {
    case 0:
      (void)bank.Accept(ids, kThen);
      break;
    case 1:
      (void)bank.Reject(ids, RejectScope::form, kThen);
      break;
    case 2:
      (void)bank.Reject(ids, RejectScope::card, kThen);
      break;
    case 3:
      edit.stem = "What of " + number + "?";
      (void)bank.Edit(ids[0], edit, kThen);
      break;
    case 4:
      edit.answer = "answer " + number;
      (void)bank.Edit(ids[0], edit, kThen);
      break;
    case 5:
      (void)bank.AddCard({"Hand " + number, "What is " + number + "?", number, {}, {}, "", {}}, kThen);
      break;
    case 6:
      (void)bank.Suspend(card, random.Below(2) == 0, kThen);
      break;
    case 7:
      (void)bank.EditArticle({1}, article, kThen);
      break;
    case 8:
      (void)bank.RemoveArticle({1}, kThen);
      break;
    case 9:
      (void)bank.RenameBank(AnyBank(library, random), "Bank " + number, kThen);
      break;
    case 10:
      (void)bank.MergeBanks(AnyBank(library, random), AnyBank(library, random), kThen);
      break;
    case 11:
      (void)bank.DeleteBank(AnyBank(library, random), kThen);
      break;
    case 12:
      (void)bank.Add(LighthouseDraft(), "Import " + number, AcceptPolicy::best, kThen);
      break;
    case 13:
      (void)bank.Update({1},
                        MakeDraftOf("Newer", {kLighthouse[random.Below(4)], kLighthouse[random.Below(4)]}),
                        "", AcceptPolicy::none, kThen);
      break;
    default:
      (void)bank.Add(MakeDraftOf("Other " + number, {kLighthouse[random.Below(4)]}), "", AcceptPolicy::all,
                     kThen);
  }
}

}  // namespace

TEST_CASE("However curation went, undoing every step leads back", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library);
  const std::string start = Dump(library);
  const auto seed = GENERATE(range(1, 26));
  CAPTURE(seed);
  Random random(static_cast<std::uint64_t>(seed));
  std::vector<std::string> before;
  for (int i = 0; i < 60; ++i) {
    const auto steps = CountRows(library, "undo_step");
    const std::string state = Dump(library);
    DoSomething(library, random);
    if (CountRows(library, "undo_step") > steps)
      before.push_back(state);
    else
      CHECK(Dump(library) == state);
  }
  CHECK(before.size() > 20);
  CHECK(library.bank.Check() == std::vector<std::string>());
  for (; !before.empty(); before.pop_back()) {
    REQUIRE(library.bank.Undo(kThen).has_value());
    REQUIRE(Dump(library) == before.back());
  }
  CHECK(Dump(library) == start);
  CHECK(library.bank.Check() == std::vector<std::string>());
}

TEST_CASE("Undo says what it took back, and stops when nothing is left", "[content][bank]") {
  SmallLibrary library;
  CHECK_FALSE(library.bank.UndoLabel().has_value());
  CHECK_FALSE(library.bank.Undo(kThen).has_value());
  AddLighthouse(library);
  const auto question = Asking(library, "Who rowed to the reef?").question.id;
  REQUIRE(library.bank.Reject(std::vector{question}, RejectScope::form, kThen).ok());
  CHECK(library.bank.UndoLabel() == "Reject 1 question");
  CHECK(library.bank.Undo(kThen) == "Reject 1 question");
  CHECK(library.bank.Undo(kThen) == "Import “The light of Málwick”");
  CHECK_FALSE(library.bank.Undo(kThen).has_value());
  CHECK(CountRows(library, "article") == 0);
}

TEST_CASE("The last hundred steps can be undone", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library);
  const CardId card = Asking(library, "Who rowed to the reef?").question.card;
  for (int i = 0; i < 130; ++i) REQUIRE(library.bank.Suspend(card, i % 2 == 0, kThen).ok());
  int undone = 0;
  while (library.bank.Undo(kThen)) ++undone;
  CHECK(undone == kUndoSteps);
}

TEST_CASE("Undoing an import keeps out of sight what was reviewed, and the same import finds it",
          "[content][bank]") {
  SmallLibrary library;
  const Added added = AddLighthouse(library, AcceptPolicy::all);
  AddReviewsOf(library, "1, 2");
  REQUIRE(library.bank.Undo(kThen).has_value());
  CHECK(library.bank.Articles().empty());
  CHECK(library.bank.Banks().empty());
  CHECK(library.bank.Questions({}).empty());
  CHECK(CountRows(library, "card WHERE askable_since IS NOT NULL") == 0);
  CHECK(library.bank.FindQuestion({1})->evidence.front() == kLighthouse[0].sentence);
  CHECK(library.bank.Check().empty());
  const Added again = AddLighthouse(library, AcceptPolicy::all);
  CHECK(again.article == added.article);
  CHECK(library.bank.Articles().front().accepted == 4);
}

TEST_CASE("Undoing a new answer that was reviewed brings the old card back and rejects the new",
          "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library, AcceptPolicy::all);
  const auto old = Asking(library, "Who rowed to the reef?").question;
  QuestionEdit edit;
  edit.answer = "the keeper";
  const auto id = library.bank.Edit(old.id, edit, kThen);
  const auto card = library.bank.FindQuestion(*id)->question.card;
  AddReviewsOf(library, std::to_string(card.value));
  REQUIRE(library.bank.Undo(kThen).has_value());
  CHECK(library.bank.AskableForms(old.card).size() == 2);
  CHECK(library.bank.AskableForms(card).empty());
  CHECK(library.bank.FindQuestion(*id)->question.form.answer == "the keeper");
  CHECK(library.bank.Check().empty());
}

TEST_CASE("A version that a review was asked outlives the undoing of its edit", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library);
  const auto id = Asking(library, "Who rowed to the reef?").question.id;
  QuestionEdit edit;
  edit.stem = "Which keeper rowed?";
  REQUIRE(library.bank.Edit(id, edit, kThen).ok());
  REQUIRE(library.bank.Undo(kThen).has_value());
  CHECK(library.bank.FindQuestion(id)->question.version == 1);
  CHECK(library.bank.FindQuestion(id, 2)->question.form.stem == "Which keeper rowed?");
}

}  // namespace lacuna
