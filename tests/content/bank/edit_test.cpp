#include "tests/content/bank/small_library.h"

namespace lacuna {

TEST_CASE("Editing the words makes a new version of the same question", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library);
  const auto before = Asking(library, "Who rowed to the reef?").question;
  QuestionEdit edit;
  edit.stem = "Which keeper rowed to the reef?";
  edit.accepted = {"Fenn", "Ada Fenn", " ", "Fenn"};
  const auto id = library.bank.Edit(before.id, edit, kThen);
  REQUIRE(id.ok());
  CHECK(*id == before.id);
  const auto now = library.bank.FindQuestion(before.id);
  CHECK(now->question.version == 2);
  CHECK(now->question.uid == before.uid);
  CHECK(now->question.form.accepted == std::vector<std::string>{"Fenn"});
  CHECK(library.bank.FindQuestion(before.id, 1)->question.form.stem == "Who rowed to the reef?");
  CHECK(library.bank.FindQuestion(before.id, 1)->evidence == now->evidence);
  CHECK_FALSE(library.bank.FindQuestion(before.id, 3).ok());
  CHECK(library.bank.Search("which keeper").size() == 1);
  CHECK(library.bank.Check().empty());
}

TEST_CASE("An edit that changes nothing makes no version", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library);
  const auto before = Asking(library, "Who rowed to the reef?").question;
  QuestionEdit edit;
  edit.stem = " Who rowed to the reef? ";
  CHECK(*library.bank.Edit(before.id, edit, kThen) == before.id);
  CHECK(library.bank.FindQuestion(before.id)->question.version == 1);
  CHECK(CountRows(library, "undo_step") == 1);
}

TEST_CASE("Another answer makes another card, and the old one is rejected", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library, AcceptPolicy::all);
  const auto before = Asking(library, "Who rowed to the reef?").question;
  QuestionEdit edit;
  edit.answer = "the keeper";
  const auto id = library.bank.Edit(before.id, edit, kThen);
  REQUIRE(id.ok());
  CHECK(*id != before.id);
  const auto after = library.bank.FindQuestion(*id);
  CHECK(after->question.card != before.card);
  CHECK(after->question.status == QuestionStatus::accepted);
  CHECK(after->question.version == 1);
  CHECK(after->banks.size() == 1);
  CHECK(after->facts == library.bank.FindQuestion(before.id)->facts);
  CHECK(library.bank.FindCard(after->question.card)->origin == "article");
  CHECK(library.bank.AskableForms(before.card).empty());
  CHECK(library.bank.FindQuestion(before.id)->question.form.answer == "Ada Fenn");
  CHECK(library.bank.SiblingsOf(after->question.card) == std::vector{before.card});
  CHECK(library.bank.Check().empty());
}

TEST_CASE("The same edit made, undone and made again is no obstacle", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library, AcceptPolicy::all);
  const auto question = Asking(library, "Who rowed to the reef?").question;
  QuestionEdit words, answer;
  words.stem = "Which keeper rowed to the reef?";
  answer.answer = "the keeper";
  for (int round = 0; round < 3; ++round) {
    REQUIRE(library.bank.Edit(question.id, words, kThen).ok());
    REQUIRE(library.bank.Edit(question.id, answer, kThen).ok());
    REQUIRE(library.bank.Undo(kThen).has_value());
    REQUIRE(library.bank.Undo(kThen).has_value());
    CHECK(library.bank.FindQuestion(question.id)->question.form.stem == "Who rowed to the reef?");
  }
  REQUIRE(library.bank.Edit(question.id, answer, kThen).ok());
  CHECK(library.bank.Edit(question.id, answer, kThen).ok());
}

TEST_CASE("An edit that would leave no question is refused in a sentence", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library);
  const auto short_answer = Asking(library, "Who rowed to the reef?").question.id;
  const auto true_false = Asking(library, "True or false: The lamp burned oil from whales.").question.id;
  QuestionEdit edit;
  edit.stem = "  ";
  CHECK_THAT(library.bank.Edit(short_answer, edit, kThen).error().message, ContainsSubstring("is empty"));
  edit.stem = "\xC3";
  CHECK_THAT(library.bank.Edit(short_answer, edit, kThen).error().message, ContainsSubstring("not UTF-8"));
  edit = {};
  edit.answer = "perhaps";
  CHECK_THAT(library.bank.Edit(true_false, edit, kThen).error().message, ContainsSubstring("true or false"));
  CHECK_FALSE(library.bank.Edit(QuestionId{500}, edit, kThen).ok());
}

TEST_CASE("A card made by hand is accepted and asked at once", "[content][bank]") {
  SmallLibrary library;
  NewCard card;
  card.bank = "Coast";
  card.stem = "What marks the reef?";
  card.answer = "a bell";
  card.accepted = {"the bell"};
  const auto id = library.bank.AddCard(card, kThen);
  REQUIRE(id.ok());
  const auto question = library.bank.FindQuestion(*id);
  CHECK(question->question.form.type == QuestionType::short_answer);
  CHECK(question->question.form.spans.empty());
  CHECK_FALSE(question->article.has_value());
  CHECK(library.bank.FindCard(question->question.card)->origin == "hand");
  CHECK(CountRows(library, "card WHERE askable_since IS NOT NULL") == 1);
  CHECK(library.bank.Questions({}).size() == 1);
  CHECK(*library.bank.AddCard(card, kThen) == *id);
  CHECK(CountRows(library, "card") == 1);
}

TEST_CASE("Options make a hand-made card multiple choice, and the key joins them", "[content][bank]") {
  SmallLibrary library;
  NewCard card{"Coast", "What marks the reef?", "a bell", {}, {"a buoy", "a flag"}, "", std::nullopt};
  const auto id = library.bank.AddCard(card, kThen);
  REQUIRE(id.ok());
  CHECK(library.bank.FindQuestion(*id)->question.form.type == QuestionType::mcq);
  CHECK(library.bank.FindQuestion(*id)->question.form.options ==
        std::vector<std::string>{"a buoy", "a flag", "a bell"});
  QuestionEdit edit;
  edit.answer = "a horn";
  const auto changed = library.bank.Edit(*id, edit, kThen);
  CHECK(library.bank.FindQuestion(*changed)->question.form.options ==
        std::vector<std::string>{"a buoy", "a flag", "a horn"});
}

TEST_CASE("A hand-made card that lacks something is refused in a sentence", "[content][bank]") {
  SmallLibrary library;
  const auto refusal = [&](NewCard card) { return library.bank.AddCard(card, kThen).error().message; };
  CHECK_THAT(refusal({"", "Why?", "So", {}, {}, "", std::nullopt}), ContainsSubstring("bank needs a name"));
  CHECK_THAT(refusal({"B", "", "So", {}, {}, "", std::nullopt}), ContainsSubstring("question is empty"));
  CHECK_THAT(refusal({"B", "Why?", "", {}, {}, "", std::nullopt}), ContainsSubstring("answer is empty"));
  CHECK_THAT(refusal({"B", "No gap", "So", {}, {}, "", QuestionType::cloze}), ContainsSubstring("one gap"));
  CHECK_THAT(refusal({"B", "Why?", "So", {}, {}, "", QuestionType::mcq}),
             ContainsSubstring("two or more options"));
  CHECK(library.bank.Banks().empty());
}

TEST_CASE("Banks are renamed, merged and deleted by name, whatever its case", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library, AcceptPolicy::all, "Coast");
  REQUIRE(library.bank.Add(MakeDraftOf("Another", {kLighthouse[0]}), "Sea", AcceptPolicy::all, kThen).ok());
  CHECK_THAT(library.bank.RenameBank("coast", "SEA", kThen).error().message, ContainsSubstring("already"));
  CHECK_THAT(library.bank.RenameBank("Nowhere", "X", kThen).error().message,
             ContainsSubstring("There is no bank"));
  CHECK_FALSE(library.bank.MergeBanks("sea", "Sea", kThen).ok());
  REQUIRE(library.bank.RenameBank("coast", "COAST", kThen).ok());
  REQUIRE(library.bank.MergeBanks("sea", "coast", kThen).ok());
  REQUIRE(library.bank.Banks().size() == 1);
  CHECK(library.bank.Banks().front().name == "COAST");
  CHECK(library.bank.Banks().front().accepted == 5);
  REQUIRE(library.bank.DeleteBank("Coast", kThen).ok());
  CHECK(library.bank.Banks().empty());
  CHECK(library.bank.Questions({}).size() == 5);
}

}  // namespace lacuna
