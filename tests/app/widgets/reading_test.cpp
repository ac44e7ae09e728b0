#include "app/widgets/reading.h"

#include "app/widgets/flow_text.h"
#include "app/widgets/layout.h"
#include "app/widgets/text_lines.h"
#include "tests/support/catch.h"
#include "tests/support/window_driver.h"

using namespace lacuna;
using namespace lacuna::ui;

namespace {

std::string Joined(const std::string& text, const std::vector<TextLine>& lines) {
  std::string joined;
  for (const TextLine& line : lines) joined += text.substr(line.begin, line.end - line.begin) + "|";
  return joined;
}

}  // namespace

TEST_CASE("Lines break where a line may end, and never lose a byte that shows", "[app][widgets]") {
  WindowDriver driver;
  Fonts& fonts = driver.ui().fonts();
  const std::string text = "One two-three four\nfive";
  const float width = WidthOf(fonts, Face::kBody, "One two-") + 1;
  CHECK(Joined(text, BreakLines(fonts, Face::kBody, text, width)) == "One two-|three|four|five|");
}

TEST_CASE("A word that is too wide is cut between characters", "[app][widgets]") {
  WindowDriver driver;
  Fonts& fonts = driver.ui().fonts();
  const std::string text = "äöüäöüäöü";
  const auto lines = BreakLines(fonts, Face::kBody, text, WidthOf(fonts, Face::kBody, "äöü") + 1);
  CHECK(Joined(text, lines) == "äöü|äöü|äöü|");
}

TEST_CASE("An empty text has one empty line", "[app][widgets]") {
  WindowDriver driver;
  const auto lines = BreakLines(driver.ui().fonts(), Face::kBody, "", 100);
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].width == 0);
}

TEST_CASE("A gap tells nothing about the answer until it is filled", "[app][widgets]") {
  WindowDriver driver;
  std::optional<std::string_view> answer;
  driver.Draw([&](Ui& ui) {
    const Column page(ui, {20, 20, 600, 400});
    Cloze(ui, "stem", "It was lit by ____ candles.", answer);
  });
  CHECK(driver.Label("stem") == "It was lit by ____ candles.");
  CHECK(driver.Value("stem").empty());
  const Rect before = driver.Get("stem").rect;
  answer = "24";
  driver.Settle();
  CHECK(driver.Value("stem") == "24");
  CHECK(driver.Get("stem").rect == before);
}

TEST_CASE("Evidence says which of its words answer", "[app][widgets]") {
  WindowDriver driver;
  bool opened = false;
  driver.Draw([&](Ui& ui) {
    const Column page(ui, {20, 20, 600, 400});
    opened |=
        Evidence(ui, "evidence", "Its 24 candles gave little light.",
                 {.words = {{4, 6}}, .source = "The lighthouse", .open_label = "Open", .open_key = Key{'O'}});
  });
  CHECK(driver.Value("evidence") == "24");
  driver.Press(Key{'O'});
  CHECK(opened);
}

TEST_CASE("An article of two hundred thousand characters is drawn, and any place of it found",
          "[app][widgets]") {
  std::string text;
  std::vector<FlowBlock> blocks;
  while (text.size() < 200000) {
    const std::size_t begin = text.size();
    text += "The tower stood on the rock for " + std::to_string(blocks.size()) +
            " winters, and then the sea took it. ";
    blocks.push_back({{begin, text.size()}, FlowKind::kParagraph});
  }
  const FlowBlock last = blocks.back();
  const std::vector<FlowMark> marks{{{last.span.begin, last.span.begin + 9}, FlowMarkKind::kGood, "tower"}};
  WindowDriver driver;
  FlowState state;
  std::optional<std::size_t> pressed;
  driver.Draw([&](Ui& ui) {
    const Column page(ui, {20, 20, 600, 560});
    const ScrollArea scroll(ui, "scroll");
    if (const auto answer = FlowText(ui, "text", text, blocks, marks, state); answer.pressed)
      pressed = answer.pressed;
  });
  CHECK_FALSE(driver.Has("text.mark.0"));
  state.scroll_to = last.span.begin;
  driver.Settle();
  driver.Settle();
  driver.Click("text.mark.0");
  CHECK(pressed == 0);
}
