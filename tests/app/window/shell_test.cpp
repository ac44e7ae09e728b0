// The window's whole way, without the window: what is clicked by name ends as rows in the library.
#include "app/window/shell.h"

#include <condition_variable>
#include <mutex>

#include "app/window/draw_shell.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/window_driver.h"

using namespace lacuna;

namespace {

constexpr const char* kText =
    "The lamp at Sandnes\n\n"
    "The lighthouse at Sandnes was built in 1841 by the engineer Karl Holm. Its lamp burned whale oil until "
    "1866. "
    "In 1866 the keeper Marta Lund changed the lamp to paraffin. The tower is 27 metres high and stands on "
    "the island "
    "of Rona.\n\n"
    "Marta Lund kept the lamp for 31 years. She was born in Bergen in 1820. In 1879 a storm broke the "
    "lantern, and "
    "the light was out for nine days. The lantern was repaired by the smith Ole Vik.\n\n"
    "The light was given electric power in 1934. The last keeper left the island in 1972. Since 1972 the "
    "lighthouse "
    "has worked without a keeper. The museum on the island was opened in 1985.\n";

// A library of its own, a worker, the shell and a headless window that draws it.
class Desk {
 public:
  Desk() : workspace_(OpenLibrary()), tasks_([this] { Ring(); }), shell(*workspace_, tasks_) {
    driver.Draw([this](Ui& ui) { DrawShell(ui, shell); });
  }

  // Draws frames until the imports are done.
  void FinishImports() {
    while (!tasks_.Running().empty()) {
      driver.Frame();
      std::unique_lock lock(mutex_);
      if (!tasks_.Running().empty()) news_.wait_for(lock, std::chrono::milliseconds(50));
    }
    driver.Settle();
  }
  void ImportText() {
    shell.Do(intent::ImportText{kText});
    FinishImports();
  }
  std::int64_t Count(const std::string& what) {
    auto query = workspace_->database->Prepare("SELECT count(*) FROM " + what);
    query.Step();
    return query.Int(0);
  }
  std::string Text(const std::string& query_text) {
    auto query = workspace_->database->Prepare(query_text);
    return query.Step() ? query.Text(0) : "";
  }
  void SetClock(const std::string& time) { workspace_->clock = Clock{*ParseRfc3339(time)}; }

 private:
  std::unique_ptr<Workspace> OpenLibrary() const {
    auto opened =
        Workspace::Open(folder_.File("library.lacuna"), Clock{*ParseRfc3339("2026-03-02T09:00:00Z")});
    REQUIRE(opened.ok());
    return std::move(*opened);
  }
  void Ring() {
    const std::lock_guard lock(mutex_);
    news_.notify_all();
  }

  TemporaryFolder folder_;
  std::mutex mutex_;
  std::condition_variable news_;
  std::unique_ptr<Workspace> workspace_;
  Tasks tasks_;

 public:
  Shell shell;
  WindowDriver driver;
};

// By the widgets of the question on the screen; false when it is of a kind that takes more than one step.
bool AnswerRightly(Desk& desk) {
  const std::string answer = desk.shell.models().study.presented->question.question.form.answer;
  if (desk.driver.Has("answer.text")) {
    desk.driver.Activate("answer.text");
    desk.driver.Type(answer);
    desk.driver.Press(ui::key::kEnter);
    return true;
  }
  for (const ui::Node& node : desk.driver.ui().registry().nodes()) {
    if (node.role != ui::Role::kChoice || node.label != answer || node.name.rfind("answer.option.", 0) != 0)
      continue;
    desk.driver.Activate(std::string(node.name));
    return true;
  }
  return false;
}

}  // namespace

TEST_CASE("A pasted text becomes an article, and its sheet shows what was found", "[app][window]") {
  Desk desk;
  CHECK(desk.driver.Has("home.first"));
  desk.driver.Press({'P'});
  desk.driver.Type(kText);
  desk.driver.Press({ui::key::kEnter.code, ui::kControl});
  desk.FinishImports();
  CHECK(desk.Text("SELECT title FROM article") == "The lamp at Sandnes");
  REQUIRE(desk.driver.Has("sheet"));
  CHECK(desk.driver.Value("sheet.cards") == std::to_string(desk.Count("card")));
  CHECK(desk.Count("card") >= 5);
  CHECK(desk.Count("question WHERE status = 'accepted'") == 0);
}

TEST_CASE("The title typed into the sheet is kept", "[app][window]") {
  Desk desk;
  desk.ImportText();
  desk.driver.Activate("sheet.author");
  desk.driver.Type("R. Holm");
  desk.driver.Press(ui::key::kEnter);
  desk.driver.Settle();
  CHECK(desk.Text("SELECT author FROM article") == "R. Holm");
  CHECK(desk.driver.Has("sheet"));
}

namespace {

// The text with another year in the sentence of a question that asks for it.
std::string Corrected(Desk& desk) {
  const std::string sentence = desk.Text(
      "SELECT evidence FROM question_text WHERE answer GLOB '1[0-9][0-9][0-9]' AND instr(evidence, answer)");
  REQUIRE_FALSE(sentence.empty());
  std::string text = kText;
  const std::size_t year = text.find(sentence) + sentence.find("1");
  text[year + 3] = text[year + 3] == '9' ? '8' : '9';
  return text;
}

void ImportFile(Desk& desk, const TemporaryFolder& folder, const std::string& text) {
  WriteBytes(folder.File("lamp.txt"), text);
  desk.shell.Do(intent::ImportPaths{{folder.File("lamp.txt")}});
  desk.FinishImports();
}

}  // namespace

TEST_CASE("A changed article asks before it becomes the next version, and Undo takes it back",
          "[app][window]") {
  Desk desk;
  const TemporaryFolder folder;
  ImportFile(desk, folder, kText);
  desk.driver.Press(ui::key::kEscape);
  const auto cards = desk.Count("card");
  ImportFile(desk, folder, Corrected(desk));
  REQUIRE(desk.driver.Has("update"));
  CHECK(desk.Count("article") == 1);
  CHECK(std::stoi(desk.driver.Value("update.unchanged")) > 3);
  desk.driver.Activate("update.update");
  CHECK_FALSE(desk.driver.Has("update"));
  CHECK(desk.driver.Has("sheet"));
  CHECK(desk.Count("article") == 1);
  CHECK(desk.Text("SELECT version FROM article") == "2");
  desk.driver.Press(ui::key::kEscape);
  desk.shell.Do(intent::Undo{});
  CHECK(desk.Text("SELECT version FROM article") == "1");
  CHECK(desk.Count("card") == cards);
}

TEST_CASE("A changed article can be kept apart, or left out", "[app][window]") {
  Desk desk;
  const TemporaryFolder folder;
  ImportFile(desk, folder, kText);
  desk.driver.Press(ui::key::kEscape);
  ImportFile(desk, folder, Corrected(desk));
  desk.driver.Press(ui::key::kEscape);
  CHECK_FALSE(desk.driver.Has("update"));
  CHECK(desk.Count("article") == 1);
  ImportFile(desk, folder, Corrected(desk));
  desk.driver.Press({'S'});
  CHECK(desk.Count("article") == 2);
  CHECK(desk.Text("SELECT group_concat(version) FROM article") == "1,1");
}

TEST_CASE("After an update, changed questions lead to what they said before", "[app][window]") {
  Desk desk;
  const TemporaryFolder folder;
  ImportFile(desk, folder, kText);
  desk.driver.Press(ui::key::kEscape);
  ImportFile(desk, folder, Corrected(desk));
  desk.driver.Activate("update.update");
  REQUIRE(desk.driver.Has("sheet.changed"));
  desk.driver.Activate("sheet.changed");
  CHECK(desk.shell.view() == ViewName::curate);
  CHECK(desk.driver.Has("curate.changed.0"));
  const auto retired = desk.Count("question q JOIN card c ON c.id = q.card WHERE c.retired_by = 2");
  REQUIRE(retired > 0);
  desk.shell.Do(intent::ShowQueue{std::nullopt, false, true});
  desk.driver.Settle();
  CHECK(desk.driver.Has("curate.retired"));
  desk.driver.Press({'E'});
  CHECK(desk.shell.view() == ViewName::reader);
  CHECK(desk.shell.models().reader.article->version == 1);
  CHECK(desk.driver.Has("reader.version"));
  desk.driver.Press({'V'});
  CHECK(desk.shell.models().reader.article->version == 2);
  CHECK_FALSE(desk.driver.Has("reader.version"));
}

TEST_CASE("Starting with the best accepts at most ten cards and asks one", "[app][window]") {
  Desk desk;
  desk.ImportText();
  desk.driver.Activate("sheet.start");
  CHECK_FALSE(desk.driver.Has("sheet"));
  CHECK(desk.shell.view() == ViewName::study);
  const auto accepted = desk.Count("(SELECT DISTINCT card FROM question WHERE status = 'accepted')");
  CHECK(accepted >= 1);
  CHECK(accepted <= kBestCards);
  REQUIRE(desk.driver.Has("answer.dont_know"));
  desk.driver.Activate("answer.dont_know");
  CHECK(desk.Count("review") == 1);
  CHECK(desk.Count("review WHERE verdict = 'wrong' AND rating = 1") == 1);
}

TEST_CASE("Right answers, chosen or typed by hand, become reviews rated Good", "[app][window]") {
  Desk desk;
  desk.ImportText();
  desk.driver.Activate("sheet.start");
  int right = 0;
  for (int asked = 0; asked < 10 && desk.driver.Has("answer.dont_know"); ++asked) {
    if (AnswerRightly(desk))
      ++right;
    else
      desk.driver.Activate("answer.dont_know");
    desk.driver.Activate("study.next");
  }
  CHECK(right >= 3);
  CHECK(desk.Count("review WHERE verdict = 'right' AND rating = 3") == right);
}

TEST_CASE("Accepting and rejecting in Curate, and taking it back", "[app][window]") {
  Desk desk;
  desk.ImportText();
  desk.driver.Activate("sheet.curate");
  REQUIRE(desk.driver.Has("curate.accept"));
  const auto proposed = desk.shell.proposed();
  desk.driver.Press({'A'});
  CHECK(desk.Count("question WHERE status = 'accepted'") >= 1);
  CHECK(desk.shell.proposed() == proposed - 1);
  desk.driver.Press({'X'});
  CHECK(desk.Count("question WHERE status = 'rejected'") >= 1);
  desk.driver.Press({'Z', ui::kControl});
  CHECK(desk.Count("question WHERE status = 'rejected'") == 0);
  desk.driver.Press({'Z', ui::kControl});
  CHECK(desk.Count("question WHERE status = 'accepted'") == 0);
}

TEST_CASE("A test sat by name ends as a sitting with its score, and its answers as reviews",
          "[app][window]") {
  Desk desk;
  desk.ImportText();
  desk.driver.Activate("sheet.curate");
  for (int i = 0; i < 4; ++i) desk.driver.Click("curate.accept");
  desk.driver.Click("frame.quiz");
  desk.driver.Click("quiz.start");
  const auto asked = desk.shell.models().quiz.questions.size();
  REQUIRE(asked >= 3);
  desk.driver.Click("answer.dont_know");
  desk.driver.Click("answer.dont_know");
  CHECK(desk.Count("review") == 0);  // nothing is graded before the end
  desk.driver.Click("quiz.end");
  desk.driver.Click("quiz.hand_in.yes");
  CHECK(desk.driver.Label("quiz.title").find("0 of ") == 0);
  CHECK(desk.Count("sitting WHERE kind = 'test' AND ended_ms IS NOT NULL AND score = 0") == 1);
  CHECK(desk.Text("SELECT maximum FROM sitting") == std::to_string(asked) + ".0");
  CHECK(desk.Count("review WHERE verdict = 'wrong' AND rating = 1") == 2);
  desk.driver.Click("quiz.again");
  CHECK(desk.driver.Has("quiz.earlier.0"));
}

TEST_CASE("A question edited by name gets a second version", "[app][window]") {
  Desk desk;
  desk.ImportText();
  desk.driver.Activate("sheet.curate");
  desk.driver.Click("curate.edit");
  desk.driver.Activate("curate.edit.explanation");
  desk.driver.Type("The keepers changed often.");
  desk.driver.Click("curate.edit.yes");
  CHECK_FALSE(desk.driver.Has("curate.edit.yes"));
  CHECK(desk.Count("question WHERE version = 2") == 1);
  CHECK(desk.Text("SELECT explanation FROM question_version WHERE version = 2") ==
        "The keepers changed often.");
  desk.driver.Click("curate.undo");
  CHECK(desk.Count("question WHERE version = 2") == 0);
}

TEST_CASE("A card made by name is in its bank and is asked", "[app][window]") {
  Desk desk;
  desk.driver.Click("frame.curate");
  desk.driver.Click("curate.add");
  desk.driver.Activate("curate.new.stem");
  desk.driver.Type("What burns in the lamp?");
  desk.driver.Activate("curate.new.answer");
  desk.driver.Type("paraffin");
  desk.driver.Click("curate.new.yes");
  CHECK(desk.Count("card WHERE origin = 'hand' AND askable_since IS NOT NULL") == 1);
  CHECK(desk.Text("SELECT name FROM bank") == "My cards");
  desk.driver.Click("frame.study");
  REQUIRE(desk.driver.Has("answer.text"));
  desk.driver.Type("parafin");
  desk.driver.Press(ui::key::kEnter);
  CHECK(desk.driver.Label("study.verdict") == "Nearly");
  CHECK(desk.Count("review WHERE verdict = 'near' AND rating = 2") == 1);
}

namespace {

// Two cards whose answers are typed, and the first of them asked.
void StudyTypedCards(Desk& desk) {
  for (const char* stem : {"What burns in the lamp?", "What burned before?"}) {
    NewCard card;
    card.bank = "My cards";
    card.stem = stem;
    card.answer = "paraffin";
    desk.shell.Do(intent::AddCard{card});
  }
  desk.driver.Click("frame.study");
  REQUIRE(desk.driver.Has("answer.text"));
}

// One key a frame, each let go in the frame of the next: as the queue hands out what comes too fast.
void PressWithoutPause(Desk& desk, const std::vector<ui::Key>& keys) {
  std::vector<ui::InputEvent> events;
  for (const ui::Key key : keys) {
    events.emplace_back(ui::KeyEvent{key, true, false});
    if (!key.modifiers) events.emplace_back(ui::CharEvent{static_cast<char32_t>(key.code)});
    desk.driver.Frame(events);
    events = {ui::KeyEvent{{key.code}, false, false}};
  }
  desk.driver.Frame(events);
  desk.driver.Settle();
}

constexpr ui::Key kDontKnow{'0', ui::kControl};

}  // namespace

TEST_CASE("Typed questions hear every key, however fast they come", "[app][window]") {
  Desk desk;
  StudyTypedCards(desk);
  PressWithoutPause(desk, {kDontKnow, ui::key::kSpace, kDontKnow});
  CHECK(desk.Count("review") == 2);
}

TEST_CASE("What is typed before the field is on the screen goes into the field", "[app][window]") {
  Desk desk;
  StudyTypedCards(desk);
  PressWithoutPause(desk, {kDontKnow, ui::key::kSpace, {'0'}, {'1'}});
  CHECK(desk.Count("review") == 1);
  REQUIRE(desk.driver.Has("answer.text"));
  CHECK(desk.driver.Value("answer.text") == "01");
}

TEST_CASE("Every view draws with a library that has been studied for days", "[app][window]") {
  Desk desk;
  desk.ImportText();
  desk.driver.Activate("sheet.start");
  for (int day = 2; day < 6; ++day) {
    desk.SetClock("2026-03-0" + std::to_string(day) + "T10:00:00Z");
    desk.shell.Do(intent::Study{});
    desk.driver.Settle();
    for (int i = 0; i < 30 && desk.driver.Has("answer.dont_know"); ++i) {
      Response response;
      const auto& form = desk.shell.models().study.presented->question.question.form;
      if (i % 3 == 0)
        response.dont_know = true;
      else
        response.text = form.answer;
      desk.shell.Do(intent::Answer{response, 4000, std::nullopt});
      desk.shell.Do(intent::NextQuestion{});
      desk.driver.Settle();
    }
  }
  CHECK(desk.Count("review") >= 8);
  for (const char* place : {"frame.home", "frame.library", "frame.reader", "frame.curate", "frame.study",
                            "frame.quiz", "frame.progress", "frame.settings"}) {
    CAPTURE(place);
    desk.driver.Click(place);
    CHECK(desk.driver.Value(place) == "current");
    CHECK(desk.driver.ui().registry().Repeated().empty());
    CHECK(FindOverlaps(desk.driver.ui().registry()).empty());
    CHECK_FALSE(desk.driver.Has("frame.notice"));
  }
}

TEST_CASE("Removing an article in Library can be taken back", "[app][window]") {
  Desk desk;
  desk.ImportText();
  desk.driver.Press(ui::key::kEscape);
  desk.driver.Click("frame.library");
  desk.driver.Press(ui::key::kDelete);
  desk.driver.Click("library.removing.yes");
  CHECK(desk.shell.models().library.rows.empty());
  desk.driver.Press({'Z', ui::kControl});
  CHECK(desk.shell.models().library.rows.size() == 1);
}

TEST_CASE("A file that cannot be read is said in a banner, and the rest goes on", "[app][window]") {
  const TemporaryFolder folder;
  Desk desk;
  desk.shell.Do(intent::ImportPaths{{folder.File("missing.txt")}});
  desk.FinishImports();
  REQUIRE(desk.driver.Has("frame.notice"));
  CHECK(desk.driver.Label("frame.notice").find("missing.txt") != std::string::npos);
  desk.driver.Click("frame.notice.close");
  CHECK_FALSE(desk.driver.Has("frame.notice"));
  desk.ImportText();
  CHECK(desk.Count("article") == 1);
}

TEST_CASE("The theme set in the sidebar is kept in the library", "[app][window]") {
  Desk desk;
  desk.driver.Click("frame.theme");
  CHECK(desk.Text("SELECT value FROM setting WHERE key = 'theme'") == "dark");
}

TEST_CASE("From a question to its evidence in the article and back", "[app][window]") {
  Desk desk;
  desk.ImportText();
  desk.driver.Activate("sheet.start");
  desk.driver.Activate("answer.dont_know");
  REQUIRE(desk.driver.Has("study.evidence.open"));
  desk.driver.Activate("study.evidence.open");
  REQUIRE(desk.shell.view() == ViewName::reader);
  CHECK(desk.driver.Label("reader.back") == "Back to Study");
  desk.driver.Press(ui::key::kEscape);
  CHECK(desk.shell.view() == ViewName::study);
  CHECK(desk.Count("review") == 1);
}
