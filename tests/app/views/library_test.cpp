#include "app/views/library.h"

#include "tests/app/views/scenes.h"
#include "tests/app/views/stage.h"
#include "tests/support/catch.h"

using namespace lacuna;

namespace {
using LibraryStage = Stage<LibraryModel, LibraryState>;
using SheetStage = Stage<ImportSheet, ImportSheetState>;
}  // namespace

TEST_CASE("The chosen article can be read, studied, looked through by key", "[app][views]") {
  LibraryStage stage(DrawLibrary, UsualLibrary());
  stage.driver.Press(ui::key::kEnter);
  const auto read = stage.Take<intent::OpenArticle>();
  REQUIRE(read);
  CHECK(read->article == ArticleId{1});
  stage.driver.Press({'S'});
  const auto study = stage.Take<intent::Study>();
  REQUIRE(study);
  CHECK(study->bank == BankId{1});

  stage.driver.Press(ui::key::kDown);
  CHECK(stage.state.list.selected == 1);
  CHECK_FALSE(stage.driver.Get("library.study").enabled);  // nothing of it was accepted
  stage.driver.Press({'L'});
  const auto curate = stage.Take<intent::Curate>();
  REQUIRE(curate);
  CHECK(curate->article == ArticleId{2});
}

TEST_CASE("A click on a row chooses its article", "[app][views]") {
  LibraryStage stage(DrawLibrary, UsualLibrary());
  stage.driver.Click("library.list.2");
  CHECK(stage.driver.Label("library.chosen.title") == "The lamp at Sandnes, part 2");
  stage.driver.Click("library.read");
  CHECK(stage.Take<intent::OpenArticle>()->article == ArticleId{3});
}

TEST_CASE("Removing asks first", "[app][views]") {
  LibraryStage stage(DrawLibrary, UsualLibrary());
  stage.driver.Press(ui::key::kDelete);
  REQUIRE(stage.driver.Has("library.removing.yes"));
  stage.driver.Press(ui::key::kEscape);
  CHECK_FALSE(stage.driver.Has("library.removing.yes"));
  CHECK(stage.AskedNothing());
  stage.driver.Press(ui::key::kDelete);
  stage.driver.Click("library.removing.yes");
  const auto removed = stage.Take<intent::RemoveArticle>();
  REQUIRE(removed);
  CHECK(removed->article == ArticleId{1});
}

TEST_CASE("The filter finds by title, author and date, whatever the case", "[app][views]") {
  LibraryStage stage(DrawLibrary, UsualLibrary(100));
  const auto typed = GENERATE(as<std::string>{}, "PART 3", "holm", "1931-05");
  stage.driver.Press({'/'});
  stage.driver.Type(typed);
  CAPTURE(typed);
  REQUIRE(stage.driver.Has("library.list.0"));
  CHECK(stage.driver.Value("library.list") != "100 rows");
}

TEST_CASE("A filter nothing answers to says so", "[app][views]") {
  LibraryStage stage(DrawLibrary, UsualLibrary());
  stage.driver.Press({'/'});
  stage.driver.Type("zeppelin");
  CHECK(stage.driver.Has("library.none"));
}

TEST_CASE("A path is imported with Enter, and an import can be cancelled", "[app][views]") {
  LibraryStage stage(DrawLibrary, UsualLibrary());
  stage.driver.Press({'O', ui::kControl});
  stage.driver.Type(" /tmp/lamp.txt ");
  stage.driver.Press(ui::key::kEnter);
  const auto paths = stage.Take<intent::ImportPaths>();
  REQUIRE(paths);
  CHECK(paths->paths == std::vector<std::string>{"/tmp/lamp.txt"});

  stage.model.importing = {true, "/tmp/lamp.txt", "Finding facts", 0.5, 0, 2};
  stage.driver.Settle();
  CHECK(stage.driver.Label("library.importing.stage") == "Finding facts  ·  article 1 of 2");
  CHECK(stage.driver.Value("library.importing.bar") == "50 %");
  stage.driver.Click("library.importing.cancel");
  CHECK(stage.Take<intent::CancelImport>());
}

TEST_CASE("A small window keeps the ways in behind one button", "[app][views]") {
  LibraryStage stage(DrawLibrary, UsualLibrary(), {}, {.width = 900, .height = 600});
  CHECK_FALSE(stage.driver.Has("library.file.path"));
  stage.driver.Press({'A'});
  REQUIRE(stage.driver.Has("library.file.path"));
  stage.driver.Click("library.samples");
  CHECK(stage.Take<intent::LoadSamples>());
  CHECK_FALSE(stage.driver.Has("library.file.path"));
}

TEST_CASE("The import sheet offers three ways on", "[app][views]") {
  SheetStage stage(DrawImportSheet, UsualSheet());
  CHECK(stage.driver.Label("sheet.start") == "Start with the best 10");
  stage.driver.Press(ui::key::kSpace);
  CHECK(stage.Take<intent::StartBest>()->article == ArticleId{7});
  stage.driver.Press({'L'});
  CHECK(stage.Take<intent::Curate>()->article == ArticleId{7});
  stage.driver.Press({'R'});
  CHECK(stage.Take<intent::OpenArticle>()->article == ArticleId{7});
  stage.driver.Press(ui::key::kEscape);
  CHECK(stage.Take<intent::CloseSheet>());
}

TEST_CASE("A newer version of an article is shown before it is decided about", "[app][views]") {
  const auto draw = [](Ui& ui, const UpdateSheet& sheet, int&) { return DrawUpdateSheet(ui, sheet); };
  Stage<UpdateSheet, int> stage(draw, UsualUpdate());
  CHECK(stage.driver.Label("update.which") ==
        "~/texts/lamp.txt looks like “The lamp at Sandnes” in your library: it comes from the same place.");
  CHECK(stage.driver.Value("update.unchanged") == "31");
  CHECK(stage.driver.Value("update.changed") == "2");
  CHECK(stage.driver.Label("update.change.0.was") ==
        "Was: When was the lamp lit for the first time?  =  1841");
  CHECK(stage.driver.Label("update.change.0.now") ==
        "Now: When was the lamp lit for the first time?  =  1842");
  stage.driver.Press(ui::key::kSpace);
  CHECK(stage.Take<intent::UpdateArticle>());
  stage.driver.Press({'S'});
  CHECK(stage.Take<intent::KeepSeparate>());
  stage.driver.Press(ui::key::kEscape);
  CHECK(stage.Take<intent::LeaveOut>());
}

TEST_CASE("After an update the sheet leads to what changed", "[app][views]") {
  ImportSheet sheet = UsualSheet();
  sheet.changes = "31 cards unchanged, 1 reworded";
  sheet.flagged = true;
  SheetStage stage(DrawImportSheet, sheet);
  CHECK(stage.driver.Label("sheet.changes") == "31 cards unchanged, 1 reworded. Ctrl+Z takes it back.");
  stage.driver.Press(ui::key::kSpace);
  const auto curate = stage.Take<intent::Curate>();
  REQUIRE(curate);
  CHECK(curate->changed);
}

TEST_CASE("What is typed into the import sheet is handed over once", "[app][views]") {
  SheetStage stage(DrawImportSheet, UsualSheet());
  stage.driver.Activate("sheet.author");
  stage.driver.Press(ui::key::kEnd);
  stage.driver.Type(" jr");
  CHECK(stage.AskedNothing());
  stage.driver.Press(ui::key::kTab);
  stage.driver.Settle();
  const auto edited = stage.Take<intent::EditArticle>();
  REQUIRE(edited);
  REQUIRE(edited->edit.author);
  CHECK(edited->edit.author->find(" jr") != std::string::npos);
  CHECK_FALSE(edited->edit.title);
  stage.driver.Press(ui::key::kEscape);
  stage.driver.Wait(0.2);
  CHECK(stage.asked() <= 2);  // the edit, and perhaps the closing
}

TEST_CASE("An article without questions says why and can still be read", "[app][views]") {
  ImportSheet sheet = UsualSheet();
  sheet.cards = sheet.questions = 0;
  SheetStage stage(DrawImportSheet, sheet);
  CHECK_FALSE(stage.driver.Has("sheet.start"));
  CHECK(stage.driver.Label("sheet.reasons").find("Asks the same as another card (12)") == 0);
  stage.driver.Press(ui::key::kSpace);
  CHECK(stage.Take<intent::OpenArticle>());
}
