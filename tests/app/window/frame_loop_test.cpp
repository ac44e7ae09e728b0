#include "app/window/frame_loop.h"

#include <cmath>

#include "app/window/frame_trace.h"
#include "tests/support/catch.h"

using namespace lacuna::ui;

TEST_CASE("An idle window draws nothing and waits without end", "[app][window]") {
  const LoopStep step =
      NextStep({.now = 100, .last_event = 50, .last_frame = 50.2, .keep_drawing_until = 60});
  CHECK_FALSE(step.draw);
  CHECK(std::isinf(step.wait));
}

TEST_CASE("After an event frames are drawn for 120 ms", "[app][window]") {
  LoopView view{.now = 10, .last_event = 10, .last_frame = 5};
  CHECK(NextStep(view).draw);
  view.now = 10.119;
  CHECK(NextStep(view).draw);
  view.now = 10.121;
  CHECK_FALSE(NextStep(view).draw);
}

TEST_CASE("An animation is drawn to its end and not beyond", "[app][window]") {
  LoopView view{.now = 10, .last_event = 1, .last_frame = 9.9, .keep_drawing_until = 10.2};
  CHECK(NextStep(view).draw);
  view.now = 10.2;
  CHECK_FALSE(NextStep(view).draw);
}

TEST_CASE("The loop sleeps until the next time a widget asked for", "[app][window]") {
  LoopView view{.now = 10, .last_event = 1, .last_frame = 9, .wake_at = 10.4};
  CHECK(NextStep(view).wait == Approx(0.4));
  view.now = 10.4;
  CHECK(NextStep(view).draw);
}

TEST_CASE("Events that wait in the queue are drawn at once, however many", "[app][window]") {
  CHECK(NextStep({.now = 10, .last_event = 1, .last_frame = 9, .input_waits = true}).draw);
}

TEST_CASE("A minimised window draws nothing at all", "[app][window]") {
  const LoopStep step =
      NextStep({.now = 10, .last_event = 10, .keep_drawing_until = 20, .input_waits = true, .hidden = true});
  CHECK_FALSE(step.draw);
  CHECK(std::isinf(step.wait));
}

TEST_CASE("Frames are spaced where the display does not slow them down", "[app][window]") {
  const LoopStep step = NextStep({.now = 10.001, .last_event = 10, .last_frame = 10});
  CHECK_FALSE(step.draw);
  CHECK(step.wait > 0);
  CHECK(step.wait < 0.02);
}

TEST_CASE("The trace says when the first frame was there, then counts each second", "[app][window]") {
  std::vector<std::string> lines;
  FrameTrace trace([&](const std::string& line) { lines.push_back(line); });
  trace.Tick(5);
  trace.Frame(117.04, 0.5);
  trace.Frame(130, 1.5);
  trace.Frame(140, 0.5);
  trace.Tick(5.9);
  trace.Tick(7.1);
  REQUIRE(lines.size() == 3);
  CHECK(lines[0] == R"({"first_frame_ms": 117.0})");
  CHECK(lines[1] == R"({"second": 1, "frames": 3, "build_p50_ms": 0.500, "build_p99_ms": 1.500})");
  CHECK(lines[2] == R"({"second": 2, "frames": 0, "build_p50_ms": null, "build_p99_ms": null})");
}
