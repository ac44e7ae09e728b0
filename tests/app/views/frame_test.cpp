#include "app/views/frame.h"

#include "app/widgets/button.h"
#include "app/widgets/layout.h"
#include "app/widgets/navigation.h"
#include "tests/app/views/stage.h"
#include "tests/support/catch.h"

using namespace lacuna;

namespace {

using FrameStage = Stage<FrameModel, FrameState>;

int pressed_begin = 0;

// The frame around a page with one button.
std::optional<Intent> DrawWithPage(Ui& ui, const FrameModel& model, FrameState& state) {
  auto asked = DrawFrame(ui, model, state);
  const ui::Column page(ui, ui::PageRect(ui));
  if (ui::Button(ui, "page.begin", "Begin the tour", {.key = {'B'}})) ++pressed_begin;
  return asked;
}

}  // namespace

TEST_CASE("Every place is a click and a key away", "[app][views]") {
  FrameStage stage(DrawFrame, {});
  const std::pair<const char*, ViewName> places[] = {
      {"frame.home", ViewName::home},         {"frame.library", ViewName::library},
      {"frame.reader", ViewName::reader},     {"frame.curate", ViewName::curate},
      {"frame.study", ViewName::study},       {"frame.quiz", ViewName::quiz},
      {"frame.progress", ViewName::progress}, {"frame.settings", ViewName::settings}};
  int digit = '1';
  for (const auto& [name, view] : places) {
    CAPTURE(name);
    stage.driver.Click(name);
    CHECK(stage.Take<intent::Show>()->view == view);
    stage.driver.Press({digit++, ui::kControl});
    CHECK(stage.Take<intent::Show>()->view == view);
  }
}

TEST_CASE("The search at the foot of the sidebar finds questions", "[app][views]") {
  FrameStage stage(DrawFrame, {});
  stage.driver.Press({'F', ui::kControl});
  stage.driver.Type("lamp");
  stage.driver.Press(ui::key::kEnter);
  CHECK(stage.Take<intent::Search>()->words == "lamp");
}

TEST_CASE("The theme turns to the other one", "[app][views]") {
  FrameStage light(DrawFrame, {}), dark(DrawFrame, {}, {}, {.theme = ui::ThemeKind::kDark});
  light.driver.Click("frame.theme");
  CHECK(light.Take<intent::SetSetting>()->value == "dark");
  dark.driver.Press({'T', ui::kControl});
  CHECK(dark.Take<intent::SetSetting>()->value == "light");
}

TEST_CASE("An error stays above the page until closed, other notices float", "[app][views]") {
  FrameStage stage(DrawWithPage, {});
  const float top = stage.driver.Get("page.begin").rect.y;
  stage.model.notice = {"The disk is full: make room and try again.", true};
  stage.driver.Wait(30);
  CHECK(stage.driver.Label("frame.notice") == "The disk is full: make room and try again.");
  CHECK(stage.driver.Get("page.begin").rect.y >= stage.driver.Get("frame.notice").rect.bottom());
  stage.driver.Click("frame.notice.close");
  stage.model.notice.reset();
  stage.driver.Settle();
  CHECK(stage.driver.Get("page.begin").rect.y == top);
}

TEST_CASE("The palette does what two letters name", "[app][views]") {
  FrameStage stage(DrawWithPage, {});
  pressed_begin = 0;
  stage.driver.Press({'K', ui::kControl});
  REQUIRE(stage.driver.Has("palette"));
  stage.driver.Type("bt");  // B... t... tour: initials
  CHECK(stage.driver.Has("palette.list.0"));
  stage.driver.Press(ui::key::kEnter);
  stage.driver.Settle();
  CHECK(pressed_begin == 1);
  CHECK_FALSE(stage.driver.Has("palette"));
}

TEST_CASE("The palette goes to places, and its last line searches", "[app][views]") {
  FrameStage stage(DrawWithPage, {});
  stage.driver.Press({'K', ui::kControl});
  stage.driver.Type("progr");
  stage.driver.Press(ui::key::kEnter);
  stage.driver.Settle();
  CHECK(stage.Take<intent::Show>()->view == ViewName::progress);
  stage.driver.Press({'K', ui::kControl});
  stage.driver.Type("zeppelin");
  stage.driver.Press(ui::key::kEnter);
  CHECK(stage.Take<intent::Search>()->words == "zeppelin");
}

TEST_CASE("The palette takes letters each time it opens", "[app][views]") {
  FrameStage stage(DrawWithPage, {});
  for (const char* letters : {"set", "libr"}) {
    stage.driver.Press({'K', ui::kControl});
    stage.driver.Type(letters);
    CHECK(stage.driver.Value("palette.words") == letters);
    stage.driver.Press(ui::key::kEscape);
  }
}

TEST_CASE("Escape leaves the palette and nothing happens", "[app][views]") {
  FrameStage stage(DrawWithPage, {});
  stage.driver.Press({'K', ui::kControl});
  stage.driver.Press(ui::key::kEscape);
  CHECK_FALSE(stage.driver.Has("palette"));
  CHECK(stage.AskedNothing());
}

TEST_CASE("Starts of labels answer best, then starts of words, then initials", "[app][views]") {
  CHECK(MatchScore("Look through", "look") > MatchScore("Look through", "thr"));
  CHECK(MatchScore("Look through", "thr") > MatchScore("Look through", "lt"));
  CHECK(MatchScore("Look through", "lt") > MatchScore("Look through", "roug"));
  CHECK(MatchScore("Look through", "roug") > 0);
  CHECK(MatchScore("Look through", "xyz") == 0);
  CHECK(MatchScore("Éclair", "éc") > 0);
}
