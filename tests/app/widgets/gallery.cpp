#include "tests/app/widgets/gallery.h"

#include <fmt/format.h>

#include <cmath>

#include "app/widgets/arranging.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/chart.h"
#include "app/widgets/choice.h"
#include "app/widgets/field.h"
#include "app/widgets/layout.h"
#include "app/widgets/metrics.h"
#include "app/widgets/navigation.h"
#include "app/widgets/overlay.h"
#include "app/widgets/reading.h"
#include "app/widgets/text.h"

namespace lacuna {
namespace {

using namespace ui;

constexpr const char* kStem =
    "The lamp of the third tower on the rock was lit by ____ candles, which burned tallow.";
constexpr const char* kEvidence = "Its 24 candles of tallow gave less light than a single bulb does today.";

struct Place {
  const char* name;
  const char* label;
  Icon icon;
};
constexpr Place kPlaces[] = {{"nav.home", "Today", Icon::kToday},
                             {"nav.library", "Library", Icon::kLibrary},
                             {"nav.curate", "Questions", Icon::kQuestions},
                             {"nav.progress", "Progress", Icon::kProgress},
                             {"nav.settings", "Settings", Icon::kSettings}};

void DrawSidebar(Ui& ui, GalleryState& state) {
  Sidebar side(ui, "Lacuna");
  for (const Place& place : kPlaces) {
    const bool first = place.icon == Icon::kToday;
    NavigationItem(ui, place.name, place.label,
                   {.icon = place.icon, .badge = first ? "42" : "", .current = first});
  }
  side.Foot(52);
  if (!side.narrow()) SearchBox(ui, "side.search", state.search, {.placeholder = "Search", .key = Key{'/'}});
}

std::vector<LinePoint> Retention() {
  std::vector<LinePoint> points;
  for (int day = 0; day < 45; ++day) {
    const double value = 0.79 + 0.0025 * day + 0.018 * std::sin(day * 0.7) + 0.01 * std::sin(day * 1.9);
    points.push_back({.value = value,
                      .low = value - 0.03,
                      .high = value + 0.025,
                      .label = day == 0    ? "12 Feb"
                               : day == 44 ? "28 Mar"
                                           : fmt::format("day {}", day),
                      .shown = fmt::format("{:.1f} % of 214", value * 100)});
  }
  return points;
}

void DrawRetention(Ui& ui, const Rect& rect) {
  const Card card(ui, "chart.card.retention", {.rect = rect, .padding = 20, .gap = 8});
  {
    const Row row(ui);
    Figure(ui, "chart.now", "Retention, 45 days (n = 214)", "89.9 %");
    SkipToRight(ui, PillWidth(ui, "+4.2 points"));
    Pill(ui, "chart.change", "+4.2 points", Ink::kGood);
  }
  LineChart(ui, "chart.retention", "Retention rose from 79 to 90 percent in 45 days.", Retention(),
            {.height = 158,
             .axis = [](double value) { return fmt::format("{:.0f} %", value * 100); },
             .target = 0.9,
             .target_name = "goal 90 %"});
}

std::vector<HeatDay> Days() {
  std::vector<HeatDay> days;
  for (int day = 0; day < 139; ++day) {
    const int value = day % 11 == 0 ? 0 : (day * 37 % 23) + day % 5;
    days.push_back({value, fmt::format("day {}: {} reviews", day, value)});
  }
  return days;
}

void DrawActivity(Ui& ui, const Rect& rect) {
  const Card card(ui, "chart.card.activity", {.rect = rect, .padding = 20, .gap = 12});
  Label(ui, "chart.activity.title", "Activity, 20 weeks", {.face = Face::kSmall, .ink = Ink::kDim});
  CalendarHeat(ui, "chart.activity", "You answered on 126 of 139 days.", Days(),
               {.first_weekday = 0, .less = "fewer", .more = "more answers"});
}

void DrawForecast(Ui& ui, const Rect& rect) {
  const Card card(ui, "chart.card.forecast", {.rect = rect, .padding = 20, .gap = 10});
  Label(ui, "chart.forecast.title", "Due this week", {.face = Face::kSmall, .ink = Ink::kDim});
  const char* names[] = {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};
  const double counts[] = {42, 31, 38, 22, 27, 12, 18};
  std::vector<Bar> bars;
  for (int i = 0; i < 7; ++i)
    bars.push_back({counts[i], names[i], fmt::format("{}: {} cards", names[i], counts[i])});
  BarChart(ui, "chart.forecast", "42 cards are due today, 190 in the week.", bars, {.height = 158});
}

void DrawStudy(Ui& ui, GalleryState& state) {
  const Rect page = PageRect(ui);
  const bool wide = ui.screen().w > ui.Px(metrics::kSideColumnFrom);
  const std::vector<Rect> columns = wide ? SplitColumns(ui, page, {-1, 358}) : std::vector<Rect>{page, {}};
  {
    const Column column(ui, columns[0], 10);
    PageTitle(ui, "study.title", "Good morning");
    PageSubtitle(ui, "study.subtitle", "8 of 42 done  ·  about 10 min left");
    ProgressBar(ui, "study.progress", "Done", 8.0F / 42);
    Gap(ui, 12);
    const Rect rest{columns[0].x, ui.areas().back().y, columns[0].w,
                    columns[0].bottom() - ui.areas().back().y};
    const Card card(ui, "study.card", {.rect = rest, .gap = 18, .lift = 1.3F});
    {
      const Column body(ui, card.Body(state.revealed ? 96 : 52), 0);
      const ScrollArea scroll(ui, "study.scroll", 0, 18);
      {
        const Row row(ui, {.gap = 8, .wraps = true});
        Pill(ui, "study.bank", "Lighthouses", Ink::kAccent);
        Pill(ui, "study.kind", "Fill the gap");
      }
      Cloze(ui, "study.stem", kStem, state.revealed ? std::optional<std::string_view>("24") : std::nullopt);
      if (state.revealed) {
        Verdict(ui, "study.verdict", VerdictKind::kRight, "Right", "you wrote “twenty-four”");
        Evidence(ui, "study.evidence", kEvidence,
                 {.words = {{4, 6}},
                  .before = "Smeaton's tower was first lit on 16 October 1759. ",
                  .after = " Fishermen saw it five miles away all the same.",
                  .source = "The Eddystone lighthouse",
                  .open_label = "Open in article",
                  .open_key = Key{'O'}});
      }
    }
    if (state.revealed) {
      const Column foot(ui, card.Foot(96), 14);
      RatingRow(
          ui, "study.rate",
          {{{"Again", "in 10 min"}, {"Hard", "in 2 days"}, {"Good", "in 5 days"}, {"Easy", "in 12 days"}}},
          3);
      KeyHint(ui, "study.hint", key::kSpace, "takes Good and goes on");
    } else {
      const Column foot(ui, card.Foot(52), 0);
      const Row row(ui, {.gap = 12});
      if (Button(ui, "study.reveal", "Show answer",
                 {.style = ButtonStyle::kPrimary, .size = ButtonSize::kLarge, .key = key::kSpace})) {
        state.revealed = true;
      }
      Button(ui, "study.skip", "I don't know",
             {.style = ButtonStyle::kQuiet, .size = ButtonSize::kLarge, .key = Key{'0'}});
    }
  }
  if (!wide) return;
  const float third = (columns[1].h - 2 * ui.Px(20)) / 3;
  Rect side{columns[1].x, columns[1].y, columns[1].w, third};
  DrawRetention(ui, side);
  side.y += third + ui.Px(20);
  DrawActivity(ui, side);
  side.y += third + ui.Px(20);
  DrawForecast(ui, side);
}

void DrawChoices(Ui& ui, GalleryState& state) {
  const Column page(ui, PageRect(ui), 14);
  PageTitle(ui, "choices.title", "Choices");
  const ScrollArea scroll(ui, "choices.scroll", 0, 14);
  {
    const Card card(ui, "choices.options", {.padding = 24, .gap = 10});
    Question(ui, "choices.stem", "Who built the first tower on the Eddystone rocks?");
    OptionButton(ui, "choices.option.0", "Henry Winstanley",
                 {.key = Key{'1'}, .state = OptionState::kRight, .verdict = "Right answer"});
    OptionButton(ui, "choices.option.1", "John Smeaton",
                 {.key = Key{'2'}, .state = OptionState::kWrong, .verdict = "Your answer"});
    OptionButton(ui, "choices.option.2", "James Douglass", {.key = Key{'3'}, .state = OptionState::kPassive});
    OptionButton(ui, "choices.option.3",
                 "John Rudyard, a silk merchant of Ludgate Hill, who had never built a tower in his life "
                 "before and never built another after it",
                 {.key = Key{'4'}, .state = OptionState::kChosen});
    OptionButton(ui, "choices.option.4", "Robert Stevenson", {.key = Key{'5'}});
  }
  {
    const Card card(ui, "choices.controls", {.padding = 24, .gap = 14});
    Segments(ui, "choices.theme", {"Light", "Dark", "High contrast"}, state.segment);
    Toggle(ui, "choices.reminders", "Remind me when questions are due", state.reminders);
    Toggle(ui, "choices.sounds", "Sounds", state.sounds);
    Slider(ui, "choices.retention", "Remember at least", state.retention,
           {.least = 0.7,
            .most = 0.97,
            .step = 0.01,
            .shown = [](double v) { return fmt::format("{:.0f} %", v * 100); },
            .width = 420});
    Stepper(ui, "choices.limit", "New questions a day", state.limit,
            {.least = 0, .most = 100, .step = 5, .width = 420});
    Dropdown(ui, "choices.subject", "Bank", {"All banks", "Lighthouses", "Honeybees"}, state.subject, 260);
  }
}

void DrawAnswers(Ui& ui, GalleryState& state) {
  const Column page(ui, PageRect(ui), 14);
  PageTitle(ui, "answers.title", "Putting together");
  const ScrollArea scroll(ui, "answers.scroll", 0, 14);
  {
    const Card card(ui, "answers.match", {.padding = 24, .gap = 12});
    Heading(ui, "answers.match.title", "Match the builders with their towers");
    Matching(ui, "answers.pairs", {"Winstanley", "Rudyard", "Smeaton"},
             {"the third tower, of granite blocks", "the first tower, of wood", "the second tower"},
             state.matches, state.picked);
  }
  {
    const Card card(ui, "answers.order", {.padding = 24, .gap = 10});
    Heading(ui, "answers.order.title", "Put them into order, earliest first");
    Ordering(ui, "answers.items",
             {"The first lamp is lit", "The great storm", "Smeaton's tower is taken down"}, state.order,
             state.ordered);
  }
  {
    const Card card(ui, "answers.marked", {.padding = 24, .gap = 10});
    const std::vector<int> solution{0, 1, 2};
    std::vector<int> given{0, 2, 1};
    int none = 0;
    Ordering(ui, "answers.checked",
             {"The first lamp is lit", "The great storm", "Smeaton's tower is taken down"}, given, none,
             {.solution = &solution});
  }
}

void DrawFields(Ui& ui, GalleryState& state) {
  const Column page(ui, PageRect(ui), 14);
  PageTitle(ui, "fields.title", "Fields, buttons and messages");
  const ScrollArea scroll(ui, "fields.scroll", 0, 14);
  Banner(ui, "fields.error",
         "notes.pdf could not be read: it is a picture without text. Open it in a text recognition program "
         "first, or paste the text.",
         {.severity = Severity::kError, .action = "Paste text"});
  Banner(ui, "fields.warn", "The library lies on a network folder.", {.severity = Severity::kWarn});
  Banner(ui, "fields.info", "A sample article is loaded.", {.action = "Remove"});
  {
    const Card card(ui, "fields.card", {.padding = 24, .gap = 12});
    TextField(ui, "fields.answer", state.answer,
              {.label = "Your answer", .show_label = true, .width = 420, .serif = true});
    SearchBox(
        ui, "fields.search", state.search,
        {.label = "Search", .placeholder = "Search questions", .width = 420, .key = Key{'F', kControl}});
    TextBox(ui, "fields.notes", state.notes, 90,
            {.label = "Notes", .placeholder = "Notes", .show_label = true});
    const Row row(ui, {.gap = 12, .wraps = true, .height = 52});
    Button(ui, "fields.primary", "Start with the best 10",
           {.style = ButtonStyle::kPrimary, .size = ButtonSize::kLarge, .key = key::kEnter});
    Button(ui, "fields.secondary", "Look through first", {.size = ButtonSize::kLarge});
    Button(ui, "fields.quiet", "Read first",
           {.style = ButtonStyle::kQuiet, .size = ButtonSize::kLarge, .icon = Icon::kReader});
    Button(ui, "fields.danger", "Remove article", {.style = ButtonStyle::kDanger, .icon = Icon::kDelete});
    Button(ui, "fields.off", "Not now", {.enabled = false});
    Button(ui, "fields.small", "Accept", {.size = ButtonSize::kSmall, .key = Key{'A'}});
    MarkButton(ui, "fields.mark", "Undo", Icon::kUndo, {'Z', kControl});
    LinkButton(ui, "fields.link", "Why this card now?");
  }
  {
    const Card card(ui, "fields.empty", {.padding = 24, .gap = 12});
    EmptyPlace(ui, "fields.nothing", Icon::kImport, "Nothing here yet",
               "Drop an article on this window: a text, a web page or a Markdown file.");
  }
}

void DrawReading(Ui& ui, GalleryState& state) {
  static const std::string text =
      "The tower on the rocks\nFour towers have stood on the Eddystone rocks, nine miles off the coast. The "
      "first was lit in 1698, when a merchant named Henry Winstanley had lost two ships there and wanted to "
      "lose no third.\nThe storm\nIn November 1703 the greatest storm on record took the tower, its builder, "
      "and everyone in it. Nothing but a few iron bars was left in the morning.\nfirst tower: wood, "
      "1698\nsecond tower: wood and ballast, 1709\n“I only wish that I may be there in the greatest storm "
      "that ever was.”\n";
  static const std::vector<FlowBlock> blocks = [] {
    const FlowKind kinds[] = {FlowKind::kTitle,     FlowKind::kParagraph, FlowKind::kHeading,
                              FlowKind::kParagraph, FlowKind::kListItem,  FlowKind::kListItem,
                              FlowKind::kQuotation};
    std::vector<FlowBlock> made;
    std::size_t at = 0;
    for (const FlowKind kind : kinds) {
      const std::size_t end = text.find('\n', at);
      made.push_back({{at, end}, kind});
      at = end + 1;
    }
    return made;
  }();
  const auto mark = [](const char* words, FlowMarkKind kind) {
    const std::size_t at = text.find(words);
    return FlowMark{{at, at + std::string_view(words).size()}, kind, "Opens its question"};
  };
  const std::vector<FlowMark> marks{
      mark("lit in 1698", FlowMarkKind::kGood), mark("Henry Winstanley", FlowMarkKind::kSought),
      mark("lost two ships there", FlowMarkKind::kQuiet), mark("In November 1703", FlowMarkKind::kWarn),
      mark("a few iron bars", FlowMarkKind::kAccent)};
  const Column page(ui, PageRect(ui), 14);
  const Rect rest{PageRect(ui).x, PageRect(ui).y, std::min(PageRect(ui).w, ui.Px(760)), PageRect(ui).h};
  const Card card(ui, "reading.card", {.rect = rest});
  const ScrollArea scroll(ui, "reading.scroll", 0, 14);
  FlowText(ui, "reading.text", text, blocks, marks, state.flow);
}

void DrawLists(Ui& ui, GalleryState& state) {
  const Column page(ui, PageRect(ui), 14);
  PageTitle(ui, "lists.title", "A hundred thousand questions");
  const Card card(ui, "lists.card", {.height = 560, .padding = 12});
  List(ui, "lists.rows",
       {.count = 100000,
        .label = [](int row) { return fmt::format("Question {}", row); },
        .draw =
            [&](int row, const Rect&) {
              Label(ui, fmt::format("lists.rows.{}.title", row),
                    fmt::format("Question {}: in which year was the tower lit?", row));
              Label(ui, fmt::format("lists.rows.{}.detail", row), "Lighthouses  ·  proposed",
                    {.face = Face::kSmall, .ink = Ink::kDim});
            }},
       state.list);
}

void DrawSheet(Ui& ui, GalleryState& state) {
  DrawStudy(ui, state);
  if (ui.toasts().empty()) ui.ShowToast("7 questions accepted", "Undo", 1e6);
  const Sheet sheet(ui, "sheet", "The Eddystone lighthouse");
  Paragraph(ui, "sheet.text",
            "31 questions were found in 812 words. 9 more were left out: 6 were too vague, 3 had no good "
            "wrong answers.",
            {.ink = Ink::kDim});
  TextField(ui, "sheet.author", state.answer, {.label = "Author", .show_label = true});
  const Row row(ui, {.gap = 12, .wraps = true});
  Button(ui, "sheet.best", "Start with the best 10", {.style = ButtonStyle::kPrimary, .key = key::kEnter});
  Button(ui, "sheet.look", "Look through first", {.key = Key{'L'}});
  Button(ui, "sheet.read", "Read first", {.style = ButtonStyle::kQuiet});
}

}  // namespace

const std::vector<std::string>& GalleryPages() {
  static const std::vector<std::string> pages{"study",  "reveal",  "choices", "answers",
                                              "fields", "reading", "lists",   "sheet"};
  return pages;
}

void DrawGallery(Ui& ui, const std::string& page, GalleryState& state) {
  Backdrop(ui);
  DrawSidebar(ui, state);
  if (page == "reveal") state.revealed = false;
  if (page == "study" || page == "reveal") DrawStudy(ui, state);
  if (page == "choices") DrawChoices(ui, state);
  if (page == "answers") DrawAnswers(ui, state);
  if (page == "fields") DrawFields(ui, state);
  if (page == "reading") DrawReading(ui, state);
  if (page == "lists") DrawLists(ui, state);
  if (page == "sheet") DrawSheet(ui, state);
  Toasts(ui);
}

}  // namespace lacuna
