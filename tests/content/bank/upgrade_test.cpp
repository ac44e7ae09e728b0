// Libraries of earlier versions, as their programs left them.
#include "content/bank/schema.sql.h"
#include "content/bank/upgrade_2.sql.h"
#include "tests/content/bank/small_library.h"
#include "tests/support/temporary_folder.h"

namespace lacuna {
namespace {

// A library of version 1 with one hand-made, accepted card.
void MakeFirstVersion(const std::string& path) {
  auto opened = Database::Open(path);
  REQUIRE(opened.ok());
  Database& database = **opened;
  const Upgrade first[] = {{1, kContentSchema}};
  REQUIRE(database.Upgrade("content", first, kThen).ok());
  database.Execute(
      "INSERT INTO bank VALUES (1, 'b', 'Bench', 0, 0);"
      "INSERT INTO card VALUES (7, 'c', NULL, 'hand', 'answer', 0, 1, 0);"
      "INSERT INTO bank_card VALUES (1, 7, 0);"
      "INSERT INTO question VALUES (9, 'q', 7, 'short', 'accepted', 0.5, 0, '[]', 1);"
      "INSERT INTO question_version VALUES"
      " (9, 1, 'What do glaciologists study?', 'ice', '[]', '[]', '[]', '[]', '[]', '', 0);"
      "INSERT INTO question_text (rowid, stem, answer, evidence)"
      " VALUES (9, 'What do glaciologists study?', 'ice', '')");
}

}  // namespace

TEST_CASE("A library of the first version is found in as before, and was backed up", "[content][bank]") {
  const TemporaryFolder folder;
  const std::string path = folder.File("library.lacuna");
  MakeFirstVersion(path);
  auto opened = Database::Open(path);
  REQUIRE(opened.ok());
  REQUIRE(BankStore::Prepare(**opened, kThen).ok());
  BankStore bank(**opened);
  CHECK(bank.Check().empty());
  CHECK(std::filesystem::exists(folder.File("backups")));
  const auto beginning = GENERATE(as<std::string>{}, "gla", "glac", "glaci", "glacio", "glaciol", "glaciolo",
                                  "glaciologist", "study ice", "ice");
  CAPTURE(beginning);
  REQUIRE(bank.Search(beginning).size() == 1);
  CHECK(bank.Search(beginning).front().question.question.id == QuestionId{9});
}

namespace {

// A library of version 2: an article of one sentence, its card worded anew, and one made of it with another
// answer.
void MakeSecondVersion(Database& database) {
  const Upgrade both[] = {{1, kContentSchema}, {2, kContentUpgrade2}};
  REQUIRE(database.Upgrade("content", both, kThen).ok());
  const std::string text = "The lamp was lit in 1844.";
  database
      .Prepare(
          "INSERT INTO article VALUES (1, ?1, 'The lamp', '', '', '', 'lamp.txt', 'text', 'en', 'bytes', 6, "
          "1, 0,"
          " 5, 0, ?2, '[[\"paragraph\",0,25,0]]', '[[0,0,25]]')")
      .With(ContentUid("article", {text}), text)
      .Run();
  database.Execute(
      "INSERT INTO fact VALUES (1, 'f', 1, 'event', '[]', '[[0,25]]', 0.9, '', 0);"
      "INSERT INTO card VALUES (1, 'c', 1, 'article', 'time', 0, 1, 0), (2, 'd', 1, 'article', 'time', 0, 1, "
      "0);"
      "INSERT INTO card_fact VALUES (1, 0, 1), (2, 0, 1);"
      "INSERT INTO bank VALUES (1, 'b', 'Lamps', 0, 0);"
      "INSERT INTO bank_card VALUES (1, 1, 0), (1, 2, 1);"
      "INSERT INTO question VALUES (1, 'q', 1, 'short', 'accepted', 0.5, 0, '[]', 2),"
      " (2, 'r', 2, 'short', 'accepted', 0.5, 0, '[]', 1);"
      "INSERT INTO question_version VALUES"
      " (1, 1, 'When was it lit?', '1844', '[]', '[]', '[]', '[]', '[[0,25]]', '', 0),"
      " (1, 2, 'When?', '1844', '[]', '[]', '[]', '[]', '[[0,25]]', '', 0),"
      " (2, 1, 'When was it lit?', 'in spring', '[]', '[]', '[]', '[]', '[[0,25]]', '', 0);"
      "INSERT INTO question_text (rowid, stem, answer, evidence) VALUES"
      " (1, 'When?', '1844', 'The lamp was lit in 1844.'),"
      " (2, 'When was it lit?', 'in spring', 'The lamp was lit in 1844.');"
      "UPDATE change_counter SET value = 2;");
}

}  // namespace

TEST_CASE("A library from before articles had versions keeps all it had, and can be updated",
          "[content][bank]") {
  auto database = Database::OpenInMemory();
  MakeSecondVersion(*database);
  REQUIRE(BankStore::Prepare(*database, kThen).ok());
  BankStore bank(*database);
  CHECK(bank.Check() == std::vector<std::string>());
  const auto article = bank.FindArticle({1});
  REQUIRE(article.ok());
  CHECK(article->text == "The lamp was lit in 1844.");
  CHECK(article->version == 1);
  CHECK(bank.Articles().front().words == 6);
  CHECK(bank.FactsOf({1}).size() == 1);
  CHECK_FALSE(bank.FindQuestion({1}, 1)->by_hand);
  CHECK(bank.FindQuestion({1})->by_hand);
  CHECK(bank.FindQuestion({2})->by_hand);
  CHECK(bank.FindQuestion({1})->evidence.front() == article->text);
  CHECK(bank.FindBySource("bytes") == ArticleId{1});

  Draft newer =
      MakeDraftOf("The lamp", {{"It is said so.", "What is said?", "so", 0.5, false},
                               {"The lamp was lit in 1844.", "When was it lit?", "1844", 0.5, false}});
  newer.article.source = "lamp.txt";
  for (DraftCard& card : newer.cards) card.slot = "time";
  CHECK(bank.FindEarlier(newer.article)->same_source);
  REQUIRE(bank.Update({1}, newer, "", AcceptPolicy::none, kThen).ok());
  CHECK(bank.FindQuestion({1})->question.form.stem == "When?");
  CHECK(bank.FindQuestion({2})->question.form.answer == "in spring");
  CHECK(bank.FindQuestion({1})->question.form.spans.front() == Span{16, 41});
  CHECK(bank.Check() == std::vector<std::string>());
}

}  // namespace lacuna
