#include "app/views/reader.h"

#include "tests/app/views/scenes.h"
#include "tests/app/views/stage.h"
#include "tests/support/catch.h"

using namespace lacuna;

namespace {
using ReaderStage = Stage<ReaderModel, ReaderState>;
}

TEST_CASE("A mark opens its question", "[app][views]") {
  ReaderStage stage(DrawReader, UsualReader());
  CHECK(stage.driver.Label("reader.text.mark.1") == "Known: When was the lamp lit for the first time?");
  stage.driver.Click("reader.text.mark.1");
  const auto opened = stage.Take<intent::OpenQuestion>();
  REQUIRE(opened);
  CHECK(opened->question == QuestionId{2});
}

TEST_CASE("The legend counts what is known, fading, not asked and proposed", "[app][views]") {
  ReaderStage stage(DrawReader, UsualReader(6));
  CHECK(stage.driver.Label("reader.not_asked") == "2  not asked yet");
  CHECK(stage.driver.Label("reader.known") == "2  known");
  CHECK(stage.driver.Label("reader.fading") == "1  fading");
  CHECK(stage.driver.Label("reader.proposed") == "1  proposed");
}

TEST_CASE("Evidence deep in a long article is scrolled into sight and opens its question", "[app][views]") {
  ReaderModel model = UsualReader(200);
  const Span sought = model.marks[150].span;
  model.highlighted = Span{sought.begin - 10, sought.end + 10};
  ReaderState state;
  state.scroll_to_highlight = true;
  ReaderStage stage(DrawReader, model, state);
  stage.driver.Wait(0.3);
  const ui::Node& mark = stage.driver.Get("reader.text.mark.150");
  CHECK(mark.rect.y >= mark.clip.y);
  CHECK(mark.rect.bottom() <= mark.clip.bottom());
  stage.driver.Click("reader.text.mark.150");
  CHECK(stage.Take<intent::OpenQuestion>()->question == QuestionId{151});
}

TEST_CASE("Back leads to where the article was opened from", "[app][views]") {
  ReaderStage stage(DrawReader, UsualReader());
  stage.driver.Press(ui::key::kEscape);
  CHECK(stage.Take<intent::Show>()->view == ViewName::library);
  stage.state.back = ViewName::study;
  stage.driver.Settle();
  CHECK(stage.driver.Label("reader.back") == "Back to Study");
  stage.driver.Click("reader.back");
  CHECK(stage.Take<intent::Show>()->view == ViewName::study);
}

TEST_CASE("An earlier version says so and leads to the current one", "[app][views]") {
  ReaderModel model = UsualReader();
  model.is_current = false;
  ReaderStage stage(DrawReader, model);
  CHECK(stage.driver.Label("reader.version").find("This is version 1") == 0);
  stage.driver.Press({'V'});
  const auto opened = stage.Take<intent::OpenArticle>();
  REQUIRE(opened);
  CHECK(opened->article == model.article->id);
  CHECK_FALSE(opened->version);
}

TEST_CASE("Without an article the reader points to the library", "[app][views]") {
  ReaderStage stage(DrawReader, {});
  stage.driver.Press(ui::key::kSpace);
  CHECK(stage.Take<intent::Show>()->view == ViewName::library);
}
