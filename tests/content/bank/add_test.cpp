#include "content/base/random.h"
#include "tests/content/bank/small_library.h"
#include "tests/support/child.h"
#include "tests/support/temporary_folder.h"

namespace lacuna {

TEST_CASE("An import keeps the article, its facts, cards and questions, and makes the bank",
          "[content][bank]") {
  SmallLibrary library;
  const Added added = AddLighthouse(library);
  CHECK_FALSE(added.already_there);
  CHECK(added.facts == 4);
  CHECK(added.cards == 4);
  CHECK(added.questions == 8);
  CHECK(library.bank.FindBank("The light of Málwick") == added.bank);
  const auto article = library.bank.FindArticle(added.article);
  REQUIRE(article.ok());
  const Draft draft = LighthouseDraft();
  CHECK(article->text == draft.article.text);
  CHECK(article->blocks.size() == 4);
  CHECK(article->blocks[1].span == draft.article.blocks[1].span);
  CHECK(article->source_map.front().source.end == draft.article.text.size());
  const auto facts = library.bank.FactsOf(added.article);
  REQUIRE(facts.size() == 4);
  CHECK(facts[0].roles[0].text == "1844");
  CHECK(facts[3].sensitive);
  CHECK(library.bank.Check().empty());
}

TEST_CASE("A question comes back with its evidence word for word", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library);
  const auto question = Asking(library, "Who rowed to the reef?");
  CHECK(question.evidence == std::vector<std::string>{"Its keeper, Ada Fenn, rowed to the reef."});
  CHECK(question.article_title == "The light of Málwick");
  CHECK(question.facts.size() == 1);
  CHECK(question.banks.size() == 1);
  CHECK(question.question.status == QuestionStatus::proposed);
}

TEST_CASE("Refused questions are kept with their reasons", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library);
  const auto refused = Asking(library, "1844?", true);
  CHECK(refused.question.reasons == std::vector<std::string>{"stem gives the answer away"});
}

TEST_CASE("Importing the same again doubles nothing and changes nothing", "[content][bank]") {
  SmallLibrary library;
  const Added first = AddLighthouse(library);
  const auto revision = library.database->revision();
  const Added again = AddLighthouse(library);
  CHECK(again.already_there);
  CHECK(again.article == first.article);
  CHECK(again.bank == first.bank);
  CHECK(again.questions == 8);
  CHECK(CountRows(library, "question") == 12);
  CHECK(CountRows(library, "undo_step") == 1);
  CHECK(library.database->revision() == revision);
}

TEST_CASE("Importing the same into another bank puts its cards there as well", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library);
  const Added again = AddLighthouse(library, AcceptPolicy::none, "Coast");
  QuestionFilter coast;
  coast.bank = again.bank;
  CHECK(library.bank.Questions(coast).size() == 4);
  CHECK(library.bank.Questions({}).size() == 4);
  CHECK(library.bank.Questions({}).front().banks.size() == 2);
}

TEST_CASE("Importing again with more cards adds the ones that were left out", "[content][bank]") {
  SmallLibrary library;
  Draft some = LighthouseDraft();
  some.cards.resize(2);
  REQUIRE(library.bank.Add(some, "", AcceptPolicy::none, kThen).ok());
  const Added all = AddLighthouse(library);
  CHECK(all.already_there);
  CHECK(all.cards == 4);
  CHECK(library.bank.Check().empty());
}

TEST_CASE("Identical bytes that now read as another text are still the same article", "[content][bank]") {
  SmallLibrary library;
  const Added first = AddLighthouse(library);
  Draft reread = LighthouseDraft();
  reread.article.text += "\n\nA footer.";
  reread.article.uid = ContentUid("article", {reread.article.text});
  const auto again = library.bank.Add(reread, "", AcceptPolicy::none, kThen);
  REQUIRE(again.ok());
  CHECK(again->already_there);
  CHECK(again->article == first.article);
  CHECK(CountRows(library, "card") == 4);
}

TEST_CASE("What was rejected stays rejected when the article is imported again", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library);
  const auto question = Asking(library, "What did the lamp burn?").question.id;
  REQUIRE(library.bank.Reject(std::vector{question}, RejectScope::card, kThen).ok());
  AddLighthouse(library, AcceptPolicy::all);
  CHECK(library.bank.FindQuestion(question)->question.status == QuestionStatus::rejected);
  CHECK(library.bank.Articles().front().accepted == 3);
}

TEST_CASE("Two articles may share a sentence", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library);
  const auto other =
      library.bank.Add(MakeDraftOf("Another", {kLighthouse[0]}), "", AcceptPolicy::none, kThen);
  REQUIRE(other.ok());
  CHECK_FALSE(other->already_there);
  CHECK(other->facts == 1);
  CHECK(other->questions == 2);
}

TEST_CASE("One article may say the same twice", "[content][bank]") {
  SmallLibrary library;
  Draft draft = MakeDraftOf("Twice", {kLighthouse[0], kLighthouse[0]});
  for (auto& fact : draft.facts) fact.uid = "same";
  for (auto& card : draft.cards) card.uid = "same";
  const auto added = library.bank.Add(draft, "", AcceptPolicy::none, kThen);
  REQUIRE(added.ok());
  CHECK(added->facts == 2);
  CHECK(added->cards == 2);
  REQUIRE(library.bank.Add(draft, "", AcceptPolicy::none, kThen).ok());
  CHECK(CountRows(library, "card") == 2);
}

TEST_CASE("The same import in another library gives the same uids", "[content][bank]") {
  const auto uids = [] {
    SmallLibrary library;
    AddLighthouse(library);
    std::vector<std::string> all;
    auto rows = library.database->Prepare(
        "SELECT uid FROM article UNION ALL SELECT uid FROM fact UNION ALL SELECT uid FROM card"
        " UNION ALL SELECT uid FROM question");
    while (rows.Step()) all.push_back(rows.Text(0));
    return all;
  };
  const auto here = uids();
  CHECK(here.size() == 1 + 4 + 4 + 12);
  CHECK(here == uids());
}

TEST_CASE("Accepting all takes every form that passed the gate", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library, AcceptPolicy::all);
  CHECK(CountRows(library, "question WHERE status = 'accepted'") == 8);
  CHECK(CountRows(library, "question WHERE status = 'refused'") == 4);
}

TEST_CASE("Accepting the best takes the ten best cards and nothing sensitive", "[content][bank]") {
  SmallLibrary library;
  std::vector<ArticleLine> lines;
  for (int i = 0; i < 15; ++i) {
    const std::string n = std::to_string(i);
    lines.push_back(
        {"Lamp " + n + " was lit.", "Which lamp was lit, " + n + "?", "lamp " + n, i / 20.0, i == 14});
  }
  REQUIRE(library.bank.Add(MakeDraftOf("Lamps", lines), "", AcceptPolicy::best, kThen).ok());
  std::vector<std::string> accepted;
  QuestionFilter filter;
  filter.status = QuestionStatus::accepted;
  for (const auto& question : library.bank.Questions(filter))
    accepted.push_back(question.question.form.answer);
  CHECK(accepted == std::vector<std::string>{"lamp 4", "lamp 5", "lamp 6", "lamp 7", "lamp 8", "lamp 9",
                                             "lamp 10", "lamp 11", "lamp 12", "lamp 13"});
}

TEST_CASE("Samples are labelled, and their bank too until it holds something else", "[content][bank]") {
  SmallLibrary library;
  Draft sample = LighthouseDraft();
  sample.article.is_sample = true;
  const auto added = library.bank.Add(sample, "Mixed", AcceptPolicy::all, kThen);
  REQUIRE(added.ok());
  CHECK(library.bank.Articles().front().is_sample);
  CHECK(library.bank.Banks().front().is_sample);
  CHECK(library.bank.FindCard(library.bank.Questions({}).front().question.card)->origin == "sample");
  REQUIRE(library.bank.Add(MakeDraftOf("Own", {kLighthouse[0]}), "mixed", AcceptPolicy::all, kThen).ok());
  CHECK(library.bank.Banks().size() == 1);
  CHECK_FALSE(library.bank.Banks().front().is_sample);
}

TEST_CASE("An article is found by the bytes it came from until it is removed", "[content][bank]") {
  SmallLibrary library;
  const Added added = AddLighthouse(library);
  const std::string bytes = LighthouseDraft().article.source_sha256;
  CHECK(library.bank.FindBySource(bytes) == added.article);
  CHECK_FALSE(library.bank.FindBySource("0000").has_value());
  REQUIRE(library.bank.RemoveArticle(added.article, kThen).ok());
  CHECK_FALSE(library.bank.FindBySource(bytes).has_value());
}

TEST_CASE("A kill during imports leaves whole articles only", "[content][bank]") {
  const TemporaryFolder folder;
  const std::string path = folder.File("library.lacuna");
  Random random(9);
  for (int round = 0; round < 20; ++round) {
    const pid_t child = StartChild([&] {
      auto opened = Database::Open(path);
      if (!opened || !BankStore::Prepare(**opened, kThen)) return 1;
      BankStore bank(**opened);
      for (int i = 0;; ++i) {
        Draft draft = LighthouseDraft();
        draft.article.text += "\n\n" + std::to_string(round) + " " + std::to_string(i);
        draft.article.uid = ContentUid("article", {draft.article.text});
        draft.article.source_sha256 = draft.article.uid;
        if (!bank.Add(draft, "Coast", AcceptPolicy::all, kThen)) return 1;
      }
    });
    KillAfter(child, static_cast<int>(2000 + random.Below(40'000)));
    auto opened = Database::Open(path);
    INFO((opened ? std::string() : opened.error().message));
    REQUIRE(opened.ok());
    auto& database = *opened;
    const auto prepared = BankStore::Prepare(*database, kThen);
    INFO((prepared ? std::string() : prepared.error().message));
    REQUIRE(prepared.ok());
    BankStore bank(*database);
    CHECK(bank.Check() == std::vector<std::string>());
    for (const auto& article : bank.Articles()) {
      CHECK(article.questions == 8);
      CHECK(article.accepted == 4);
    }
  }
}

}  // namespace lacuna
