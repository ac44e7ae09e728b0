#include "tests/content/bank/small_library.h"

namespace lacuna {
namespace {

std::optional<std::int64_t> AskableSince(SmallLibrary& library, CardId card) {
  auto row = library.database->Prepare("SELECT askable_since FROM card WHERE id = ?");
  row.With(card).Step();
  return row.IsNull(0) ? std::nullopt : std::optional(row.Int(0));
}

}  // namespace

TEST_CASE("Accepting one form takes the others that passed the gate along", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library);
  const auto question = Asking(library, "Who rowed to the reef?").question;
  REQUIRE(library.bank.Accept(std::vector{question.id}, kThen).ok());
  const auto forms = library.bank.AskableForms(question.card);
  CHECK(Stems(forms) == std::vector<std::string>{"Who rowed to the reef?",
                                                 "True or false: Its keeper, Ada Fenn, rowed to the reef."});
}

TEST_CASE("Accepting is idempotent and a refused question is accepted only by name", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library);
  const auto refused = Asking(library, "1844?", true).question;
  REQUIRE(library.bank.Accept(std::vector{refused.id}, kThen).ok());
  CHECK(library.bank.AskableForms(refused.card).size() == 3);
  const auto revision = library.database->revision();
  REQUIRE(library.bank.Accept(std::vector{refused.id, refused.id}, kThen).ok());
  CHECK(library.database->revision() == revision);
}

TEST_CASE("An unknown id fails the whole step and changes nothing", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library);
  const auto question = Asking(library, "Who rowed to the reef?").question.id;
  const std::vector ids = {question, QuestionId{999}};
  CHECK_THAT(library.bank.Accept(ids, kThen).error().message, ContainsSubstring("There is no question 999"));
  CHECK_FALSE(library.bank.Reject(ids, RejectScope::card, kThen).ok());
  CHECK(library.bank.FindQuestion(question)->question.status == QuestionStatus::proposed);
}

TEST_CASE("Rejecting takes a form or the whole card", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library, AcceptPolicy::all);
  const auto question = Asking(library, "Who rowed to the reef?").question;
  REQUIRE(library.bank.Reject(std::vector{question.id}, RejectScope::form, kThen).ok());
  CHECK(library.bank.AskableForms(question.card).size() == 1);
  CHECK(AskableSince(library, question.card).has_value());
  REQUIRE(library.bank.Reject(std::vector{question.id}, RejectScope::card, kThen).ok());
  CHECK(library.bank.AskableForms(question.card).empty());
  CHECK_FALSE(AskableSince(library, question.card).has_value());
  CHECK(library.bank.Check().empty());
}

TEST_CASE("Cards that become askable are stamped ever higher", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library);
  const auto first = Asking(library, "Who rowed to the reef?").question;
  const auto second = Asking(library, "What did the lamp burn?").question;
  CHECK_FALSE(AskableSince(library, first.card).has_value());
  REQUIRE(library.bank.Accept(std::vector{first.id}, kThen).ok());
  REQUIRE(library.bank.Accept(std::vector{second.id}, kThen).ok());
  const auto one = AskableSince(library, first.card), two = AskableSince(library, second.card);
  CHECK(*one < *two);
  REQUIRE(library.bank.Reject(std::vector{first.id}, RejectScope::card, kThen).ok());
  REQUIRE(library.bank.Undo(kThen).has_value());
  CHECK(*AskableSince(library, first.card) > *two);
}

TEST_CASE("A suspended card, a removed article and a deleted bank are not asked", "[content][bank]") {
  SmallLibrary library;
  const Added added = AddLighthouse(library, AcceptPolicy::all);
  const CardId card = Asking(library, "Who rowed to the reef?").question.card;
  const auto asked = [&] { return CountRows(library, "card WHERE askable_since IS NOT NULL"); };
  REQUIRE(asked() == 4);
  REQUIRE(library.bank.Suspend(card, true, kThen).ok());
  CHECK(asked() == 3);
  CHECK(library.bank.FindCard(card)->suspended);
  REQUIRE(library.bank.Suspend(card, false, kThen).ok());
  CHECK(asked() == 4);
  REQUIRE(library.bank.RemoveArticle(added.article, kThen).ok());
  CHECK(asked() == 0);
  REQUIRE(library.bank.Undo(kThen) == "Remove “The light of Málwick”");
  CHECK(asked() == 4);
  REQUIRE(library.bank.DeleteBank("The light of Málwick", kThen).ok());
  CHECK(asked() == 0);
  CHECK(library.bank.Check().empty());
}

TEST_CASE("A removed article is in no list, and comes back with a new import", "[content][bank]") {
  SmallLibrary library;
  const Added added = AddLighthouse(library, AcceptPolicy::all);
  REQUIRE(library.bank.RemoveArticle(added.article, kThen).ok());
  CHECK(library.bank.Articles().empty());
  CHECK(library.bank.Questions({}).empty());
  CHECK(library.bank.Search("lighthouse").empty());
  CHECK(library.bank.Banks().front().cards == 0);
  CHECK(library.bank.FindArticle(added.article).ok());
  const Added again = AddLighthouse(library);
  CHECK(again.article == added.article);
  CHECK(library.bank.Questions({}).size() == 4);
}

TEST_CASE("Cards that share a fact are siblings", "[content][bank]") {
  SmallLibrary library;
  Draft draft = LighthouseDraft();
  draft.cards[1].facts = {0, 1};
  REQUIRE(library.bank.Add(draft, "", AcceptPolicy::none, kThen).ok());
  const CardId first = Asking(library, kLighthouse[0].stem).question.card;
  const CardId second = Asking(library, kLighthouse[1].stem).question.card;
  CHECK(library.bank.SiblingsOf(first) == std::vector{second});
  CHECK(library.bank.SiblingsOf(second) == std::vector{first});
  CHECK(library.bank.FindCard(second)->facts.size() == 2);
}

TEST_CASE("Questions are filtered by bank, article, card and status, best form first", "[content][bank]") {
  SmallLibrary library;
  const Added added = AddLighthouse(library);
  REQUIRE(library.bank.Add(MakeDraftOf("Another", {kLighthouse[0]}), "", AcceptPolicy::all, kThen).ok());
  const auto count = [&](QuestionFilter filter) { return library.bank.Questions(filter).size(); };
  QuestionFilter filter;
  CHECK(count(filter) == 5);
  filter.all_forms = true;
  CHECK(count(filter) == 10);
  filter.article = added.article;
  CHECK(count(filter) == 8);
  filter.bank = library.bank.FindBank("another");
  CHECK(count(filter) == 0);
  filter.article.reset();
  CHECK(count(filter) == 2);
  filter.status = QuestionStatus::proposed;
  CHECK(count(filter) == 0);
  filter = {};
  filter.limit = 3;
  CHECK(count(filter) == 3);
  filter = {};
  filter.card = Asking(library, "Who rowed to the reef?").question.card;
  CHECK(Stems(library.bank.Questions(filter)) == std::vector<std::string>{"Who rowed to the reef?"});
  filter.status = QuestionStatus::refused;
  CHECK(Stems(library.bank.Questions(filter)) == std::vector<std::string>{"Ada Fenn?"});
}

TEST_CASE("An accepted form is the best form of its card", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library, AcceptPolicy::all);
  const auto best = Asking(library, "Who rowed to the reef?").question;
  REQUIRE(library.bank.Reject(std::vector{best.id}, RejectScope::form, kThen).ok());
  QuestionFilter filter;
  filter.card = best.card;
  CHECK(Stems(library.bank.Questions(filter)) ==
        std::vector<std::string>{"True or false: Its keeper, Ada Fenn, rowed to the reef."});
}

TEST_CASE("Articles and banks are counted", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library);
  REQUIRE(
      library.bank.Accept(std::vector{Asking(library, "Who rowed to the reef?").question.id}, kThen).ok());
  const auto article = library.bank.Articles().front();
  CHECK(article.facts == 4);
  CHECK(article.cards == 4);
  CHECK(article.questions == 8);
  CHECK(article.accepted == 1);
  CHECK(article.proposed == 3);
  CHECK(article.words == 30);
  const auto bank = library.bank.Banks().front();
  CHECK(bank.cards == 4);
  CHECK(bank.accepted == 1);
  CHECK(bank.proposed == 3);
}

TEST_CASE("What the source did not say can be filled in", "[content][bank]") {
  SmallLibrary library;
  const Added added = AddLighthouse(library);
  ArticleEdit edit;
  edit.title = "  Málwick light ";
  edit.author = "B. Reed";
  REQUIRE(library.bank.EditArticle(added.article, edit, kThen).ok());
  CHECK(library.bank.FindArticle(added.article)->title == "Málwick light");
  CHECK(library.bank.FindArticle(added.article)->author == "B. Reed");
  edit.title = "  ";
  CHECK_FALSE(library.bank.EditArticle(added.article, edit, kThen).ok());
  CHECK_FALSE(library.bank.EditArticle(ArticleId{77}, {}, kThen).ok());
}

}  // namespace lacuna
