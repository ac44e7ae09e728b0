// Libraries of earlier versions, as their programs left them.
#include "content/bank/schema.sql.h"
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

}  // namespace lacuna
