#include "tests/app/views/scenes.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "app/widgets/card.h"
#include "tests/app/views/asking_scenes.h"

namespace lacuna {
namespace {

Overview OverviewOf(int reviews) {
  Overview overview;
  overview.reviews = reviews;
  overview.cards = 60;
  overview.due_now = 12;
  overview.minutes_due = 3.4;
  overview.known = 41.7;
  overview.retention = WilsonShare(reviews * 9 / 10, reviews);
  for (int i = 0; i < 30; ++i) overview.forecast.push_back({kSceneDay + i, (i * 7) % 23, (i * 7) % 23 * 0.2});
  for (int i = 0; i < 24; ++i) {
    Sitting sitting;
    sitting.id = {i + 1};
    sitting.kind = i % 3 == 0 ? SittingKind::test : SittingKind::study;
    sitting.bank_name = "Lighthouses";
    sitting.day = kSceneDay + -i;
    sitting.maximum = 10;
    sitting.score = 5 + i % 6;
    overview.sittings.push_back(sitting);
  }
  for (int i = 0; i < 8; ++i)
    overview.weakest.push_back(
        {{i + 1},
         {i + 101},
         0.4 + 0.05 * i,
         i % 3,
         fmt::format("What did the keeper of lamp {} write into the book each night?", i),
         "the hour and the wind",
         "Each night the keeper wrote the hour and the wind into the book.",
         "The lamp at Sandnes"});
  return overview;
}

std::vector<CalendarDay> CalendarOf(int weeks) {
  std::vector<CalendarDay> days;
  for (int i = weeks * 7 - 1; i >= 0; --i) days.push_back({kSceneDay + -i, (i * 13) % 31});
  return days;
}

std::vector<RetentionDay> RetentionOf(int count) {
  std::vector<RetentionDay> days;
  for (int i = count - 1; i >= 0; --i) {
    const int right = 30 + static_cast<int>(std::lround(6 * std::sin(i / 5.0)));
    days.push_back({kSceneDay + -i, WilsonShare(std::min(40, right), 40)});
  }
  return days;
}

LibraryModel::Row ArticleRow(int i) {
  LibraryModel::Row row;
  row.article.id = {i + 1};
  row.article.title = i % 5 == 4 ? fmt::format(
                                       "A very long title about the {}th lighthouse of the northern coast, "
                                       "its keepers, its lamps and what became of them after the war",
                                       i)
                                 : fmt::format("The lamp at Sandnes, part {}", i);
  row.article.author = i % 2 == 0 ? "R. Holm" : "";
  row.article.published = i % 3 == 0 ? "1931-05-02" : "";
  row.article.is_sample = i % 4 == 3;
  row.article.words = 1200 + static_cast<std::size_t>(i);
  row.article.cards = 20;
  row.article.accepted = i % 3 == 1 ? 0 : 12;
  row.article.proposed = 8;
  row.mastery = {12, 9, 7.5};
  row.imported_on = "2026-05-25";
  row.bank = BankId{i + 1};
  return row;
}

template <class Model, class State, class Draw>
std::function<std::function<std::optional<Intent>(Ui&)>()> Starting(Model model, State state, Draw draw) {
  return [model = std::move(model), state = std::move(state), draw] {
    auto kept = std::make_shared<State>(state);
    return [model, kept, draw](Ui& ui) { return draw(ui, model, *kept); };
  };
}

Scene HomeScene(const std::string& name, HomeModel model, HomeState state = {}) {
  return {name, ViewName::home, {}, Starting(std::move(model), std::move(state), DrawHome)};
}
Scene LibraryScene(const std::string& name, LibraryModel model, LibraryState state = {}) {
  return {name, ViewName::library, {}, Starting(std::move(model), std::move(state), DrawLibrary)};
}
Scene ReaderScene(const std::string& name, ReaderModel model, ReaderState state = {}) {
  return {name, ViewName::reader, {}, Starting(std::move(model), std::move(state), DrawReader)};
}
Scene ProgressScene(const std::string& name, ProgressModel model, ProgressState state = {}) {
  return {name, ViewName::progress, {}, Starting(std::move(model), std::move(state), DrawProgress)};
}
Scene SettingsScene(const std::string& name, SettingsModel model, SettingsState state = {}) {
  return {name, ViewName::settings, {}, Starting(std::move(model), std::move(state), DrawSettings)};
}
Scene SheetScene(const std::string& name, ImportSheet sheet) {
  return {name, ViewName::library, {}, Starting(std::move(sheet), ImportSheetState{}, DrawImportSheet)};
}

std::optional<Intent> DrawUpdate(Ui& ui, const UpdateSheet& sheet, int&) {
  return DrawUpdateSheet(ui, sheet);
}

std::vector<Scene> HomeScenes() {
  HomeModel first;
  first.greeting = "Good evening";
  HomeState choosing, pasting;
  choosing.import.asks_path = true;
  pasting.import.pasting = true;
  HomeModel done = UsualHome();
  done.due = 0;
  done.proposed = 0;
  HomeModel young = UsualHome();
  young.answers_until_curve = 11;
  young.retention.clear();
  young.overview.weakest.clear();
  return {HomeScene("home, first start", first),
          HomeScene("home, choosing a file", first, choosing),
          HomeScene("home, pasting", first, pasting),
          HomeScene("home", UsualHome()),
          HomeScene("home, full", FullHome()),
          HomeScene("home, all done", done),
          HomeScene("home, young", young)};
}

std::vector<Scene> LibraryScenes() {
  LibraryModel importing = UsualLibrary();
  importing.importing = {true, "~/texts/lighthouses.html", "Finding facts", 0.4, 1, 3};
  LibraryState adding, removing, filtered, pasting;
  adding.adding = true;
  removing.removing = ArticleId{2};
  filtered.filter = "zeppelin";
  pasting.import.pasting = true;
  std::vector<Scene> scenes = {LibraryScene("library, empty", {}),
                               LibraryScene("library", UsualLibrary()),
                               LibraryScene("library, full", UsualLibrary(1000)),
                               LibraryScene("library, importing", importing),
                               LibraryScene("library, adding", UsualLibrary(), adding),
                               LibraryScene("library, removing", UsualLibrary(), removing),
                               LibraryScene("library, nothing found", UsualLibrary(), filtered),
                               LibraryScene("library, pasting", UsualLibrary(), pasting)};
  scenes[3].frame.importing = importing.importing;
  return scenes;
}

std::vector<Scene> OtherScenes() {
  ReaderState sent;
  sent.scroll_to_highlight = true;
  sent.back = ViewName::study;
  ReaderModel at_evidence = UsualReader(40);
  at_evidence.highlighted = Span{at_evidence.marks[5].span.begin - 4, at_evidence.marks[5].span.end + 20};
  ProgressModel new_learner = UsualProgress();
  new_learner.overview = {};
  new_learner.retention.clear();
  new_learner.answers_until_curve = 30;
  ProgressState tests;
  tests.tests_only = true;
  SettingsState restoring, about;
  restoring.restoring = UsualSettings().backups[1].path;
  about.about = true;
  ImportSheet nothing = UsualSheet(), again = UsualSheet();
  nothing.cards = nothing.questions = 0;
  again.already_there = true;
  again.cards = 1;
  ImportSheet updated = UsualSheet();
  updated.changes = "31 cards unchanged, 1 reworded, 1 answer changed";
  updated.flagged = true;
  ReaderModel earlier = UsualReader();
  earlier.is_current = false;
  earlier.marks.clear();
  earlier.highlighted = Span{30, 60};
  return {ReaderScene("reader, nothing open", {}),
          ReaderScene("reader", UsualReader()),
          ReaderScene("reader, at evidence", at_evidence, sent),
          ReaderScene("reader, earlier version", earlier),
          ProgressScene("progress", UsualProgress()),
          ProgressScene("progress, tests", UsualProgress(), tests),
          ProgressScene("progress, new", new_learner),
          SettingsScene("settings", UsualSettings()),
          SettingsScene("settings, restoring", UsualSettings(), restoring),
          SettingsScene("settings, notices", UsualSettings(), about),
          SheetScene("import sheet", UsualSheet()),
          SheetScene("import sheet, nothing", nothing),
          SheetScene("import sheet, again", again),
          SheetScene("import sheet, updated", updated),
          {"update sheet", ViewName::library, {}, Starting(UsualUpdate(), 0, DrawUpdate)}};
}

std::vector<Scene> FrameScenes() {
  Scene failed = HomeScene("notice", UsualHome());
  failed.frame.notice = {
      "The file “~/texts/lighthouse.pdf” is not text: save it as text, Markdown or HTML and try again.",
      true};
  Scene busy = HomeScene("badges", UsualHome());
  busy.frame.due = 4200;
  busy.frame.proposed = 17;
  busy.frame.importing = {
      true, "a-very-long-name-of-a-file-about-lighthouses.html", "Writing questions", 0.8, 0, 1};
  return {failed, busy};
}

}  // namespace

HomeModel UsualHome() {
  HomeModel model;
  model.greeting = "Good morning";
  model.sentences = {
      "You would know about 42 of your 60 cards today, after 214 answers.",
      "Of 214 cards that came back in the last 30 days you knew 193 (90 %, likely between 85 and 93 %).",
      "12 cards are due now: about 3 minutes."};
  model.due = 12;
  model.minutes = 3.4;
  model.answered_today = 5;
  model.proposed = 17;
  model.empty = false;
  model.overview = OverviewOf(214);
  model.calendar = CalendarOf(20);
  model.retention = RetentionOf(60);
  model.banks = {
      {{1}, "Lighthouses", 24, 7, false}, {{2}, "Tides", 18, 5, false}, {{3}, "Samples", 18, 0, true}};
  model.today = kSceneDay;
  return model;
}

HomeModel FullHome() {
  HomeModel model = UsualHome();
  model.due = 12'345;
  model.minutes = 3456;
  model.proposed = 9876;
  for (int i = 4; i < 50; ++i)
    model.banks.push_back(
        {{i}, fmt::format("Everything that was ever written about lighthouse {}", i), 400, 99, false});
  return model;
}

LibraryModel UsualLibrary(int articles) {
  LibraryModel model;
  for (int i = 0; i < articles; ++i) model.rows.push_back(ArticleRow(i));
  return model;
}

ReaderModel UsualReader(int paragraphs) {
  ReaderModel model;
  Article article;
  article.id = {7};
  article.title = "The lamp at Sandnes";
  article.text = article.title;
  article.blocks.push_back({BlockKind::title, {0, article.text.size()}, 0});
  for (int i = 0; i < paragraphs; ++i) {
    article.text += "\n\n";
    const std::size_t begin = article.text.size();
    const std::string answer = fmt::format("{}", 1801 + i);
    article.text += "The lamp was lit for the ";
    const Span year{article.text.size() + 14, article.text.size() + 14 + answer.size()};
    article.text +=
        "first time in " + answer +
        " and burned every night of that winter, though the oil was dear and the keeper alone. Ships that "
        "had gone wide of the rocks before came close enough to hear the bell.";
    article.blocks.push_back(
        {i % 5 == 3 ? BlockKind::quotation : BlockKind::paragraph, {begin, article.text.size()}, 0});
    const auto kind = static_cast<MarkKind>(i % 4);
    model.marks.push_back({year, kind, {i + 1}, "When was the lamp lit for the first time?"});
    (kind == MarkKind::known      ? model.known
     : kind == MarkKind::fading   ? model.fading
     : kind == MarkKind::proposed ? model.proposed
                                  : model.not_asked) += 1;
  }
  model.byline = "R. Holm  ·  1931-05-02  ·  lamp.txt";
  model.article = std::move(article);
  return model;
}

ProgressModel UsualProgress() {
  ProgressModel model;
  model.banks = {{std::nullopt, "All banks"}, {BankId{1}, "Lighthouses"}, {BankId{2}, "Tides"}};
  model.sentences = UsualHome().sentences;
  model.overview = OverviewOf(214);
  model.calendar = CalendarOf(26);
  model.retention = RetentionOf(90);
  model.today = kSceneDay;
  return model;
}

SettingsModel UsualSettings() {
  using Control = SettingsModel::Control;
  SettingsModel model;
  model.groups = {
      {"Studying",
       {{"retention",
         "How much to remember",
         "the chance to know a card when it comes back",
         "0.9",
         Control::number,
         {},
         0.7,
         0.97,
         0.01},
        {"new_per_day", "New cards a day", "at most", "20", Control::number, {}, 0, 200, 5},
        {"ask_confidence", "Ask how sure I am", "before the answer is shown", "off", Control::toggle, {}}}},
      {"Look",
       {{"theme",
         "Theme",
         "colours of the window",
         "light",
         Control::choice,
         {"system", "light", "dark", "contrast"}},
        {"language", "Language", "of the window", "en", Control::choice, {"en"}}}},
      {"Scheduling",
       {{"learning_steps", "Learning steps", "when a new card comes back", "1m 10m", Control::text, {}}}}};
  model.workload =
      "With the cards learned so far: about 9.3 reviews, 2.1 minutes a day over the next 30 days.";
  model.library_path = "~/.local/share/lacuna/library.lacuna";
  for (int i = 0; i < 12; ++i)
    model.backups.push_back(
        {fmt::format("/backups/{}.lacuna", i), fmt::format("2026-05-{:02} 09:30", 25 - i), "1.2 MB"});
  model.version = "0.1.0";
  model.status = {"The reading face Noto Serif is not installed: another one stands in for it."};
  for (int i = 0; i < 200; ++i)
    model.notices += fmt::format("Line {} of the licence of something useful.\n", i);
  return model;
}

UpdateSheet UsualUpdate() {
  UpdateSheet sheet;
  sheet.source = "~/texts/lamp.txt";
  sheet.earlier.article = sheet.changes.article = {7};
  sheet.earlier.title = sheet.changes.title = "The lamp at Sandnes";
  sheet.earlier.same_source = true;
  sheet.changes.to = 2;
  for (int i = 0; i < 31; ++i)
    sheet.changes.cards.push_back({CardFate::unchanged, {i + 1}, {}, {}, false, false});
  const Wording was{"When was the lamp lit for the first time?", "1841", "The lamp was lit in 1841."};
  const Wording now{"When was the lamp lit for the first time?", "1842", "The lamp was lit in 1842."};
  sheet.changes.cards.push_back({CardFate::answer_changed, {32}, was, now, false, false});
  sheet.changes.cards.push_back({CardFate::reworded, {33}, was, was, true, false});
  sheet.changes.cards.push_back({CardFate::removed, {34}, was, {}, false, true});
  for (int i = 0; i < 9; ++i) sheet.changes.cards.push_back({CardFate::added, {}, {}, now, false, false});
  return sheet;
}

ImportSheet UsualSheet() {
  ImportSheet sheet;
  sheet.article = {7};
  sheet.title = "The lamp at Sandnes";
  sheet.author = "R. Holm";
  sheet.published = "1931-05-02";
  sheet.source = "~/texts/lamp.txt";
  sheet.words = 1203;
  sheet.cards = 34;
  sheet.questions = 71;
  sheet.refused = {
      {"asks the same as another card", 12}, {"a question, not a statement", 3}, {"garbled sentence", 1}};
  return sheet;
}

std::vector<Scene> Scenes() {
  std::vector<Scene> scenes;
  for (auto part : {HomeScenes(), LibraryScenes(), OtherScenes(), AskingScenes(), FrameScenes()})
    scenes.insert(scenes.end(), part.begin(), part.end());
  for (Scene& scene : scenes) scene.frame.view = scene.view;
  return scenes;
}

std::vector<std::string> SceneNames() {
  std::vector<std::string> names;
  for (const Scene& scene : Scenes()) names.push_back(scene.name);
  return names;
}

const Scene& SceneNamed(const std::string& name) {
  static const std::vector<Scene> scenes = Scenes();
  for (const Scene& scene : scenes)
    if (scene.name == name) return scene;
  throw std::invalid_argument("no such scene: " + name);
}

std::function<void(Ui&)> DrawingOf(const Scene& scene) {
  auto frame = std::make_shared<FrameState>();
  auto draw = scene.start();
  return [model = scene.frame, frame, draw](Ui& ui) {
    DrawFrame(ui, model, *frame);
    draw(ui);
    ui::Toasts(ui);
  };
}

}  // namespace lacuna
