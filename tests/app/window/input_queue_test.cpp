#include "app/window/input_queue.h"

#include "tests/support/catch.h"

using namespace lacuna::ui;

namespace {

KeyEvent Down(int code) { return {{code}, true, false}; }
KeyEvent Up(int code) { return {{code}, false, false}; }

int CountPresses(InputQueue& queue, int& frames) {
  int presses = 0;
  frames = 0;
  while (!queue.empty()) {
    bool down_in_frame = false;
    for (const InputEvent& event : queue.TakeFrame()) {
      const auto* key = std::get_if<KeyEvent>(&event);
      if (key && key->down) {
        CHECK_FALSE(down_in_frame);
        down_in_frame = true;
        ++presses;
      }
    }
    ++frames;
  }
  return presses;
}

}  // namespace

TEST_CASE("A press and its release between two frames come in two frames", "[app][window]") {
  InputQueue queue;
  queue.Push(Down(32));
  queue.Push(Up(32));
  CHECK(queue.TakeFrame() == std::vector<InputEvent>{Down(32)});
  CHECK(queue.TakeFrame() == std::vector<InputEvent>{Up(32)});
  CHECK(queue.empty());
}

TEST_CASE("None of twenty keys hit while one frame was drawn is lost", "[app][window]") {
  InputQueue queue;
  for (int i = 0; i < 20; ++i) {
    queue.Push(Down(i % 2 ? 32 : '3'));
    queue.Push(Up(i % 2 ? 32 : '3'));
  }
  int frames = 0;
  CHECK(CountPresses(queue, frames) == 20);
  CHECK(frames <= 21);
}

TEST_CASE("Two keys pressed together come one a frame, so that the second meets the new screen",
          "[app][window]") {
  InputQueue queue;
  queue.Push(Down('3'));
  queue.Push(Down(32));
  queue.Push(Up('3'));
  CHECK(queue.TakeFrame() == std::vector<InputEvent>{Down('3')});
  CHECK(queue.TakeFrame() == std::vector<InputEvent>{Down(32), Up('3')});
}

TEST_CASE("A shift held while a letter is pressed does not delay it", "[app][window]") {
  InputQueue queue;
  queue.Push(Down(340));
  queue.Push(Down('A'));
  queue.Push(CharEvent{U'A'});
  CHECK(queue.TakeFrame().size() == 3);
}

TEST_CASE("Typed characters keep their place among the keys", "[app][window]") {
  InputQueue queue;
  queue.Push(Down('A'));
  queue.Push(CharEvent{U'a'});
  queue.Push(Up('A'));
  queue.Push(Down(259));
  CHECK(queue.TakeFrame() == std::vector<InputEvent>{Down('A'), CharEvent{U'a'}});
  CHECK(queue.TakeFrame() == std::vector<InputEvent>{Up('A'), Down(259)});
}

TEST_CASE("A click belongs to where the mouse was when it happened", "[app][window]") {
  InputQueue queue;
  queue.Push(MoveEvent{10, 10});
  queue.Push(ButtonEvent{0, true});
  queue.Push(MoveEvent{90, 90});
  CHECK(queue.TakeFrame() == std::vector<InputEvent>{MoveEvent{10, 10}, ButtonEvent{0, true}});
  CHECK(queue.TakeFrame() == std::vector<InputEvent>{MoveEvent{90, 90}});
}

TEST_CASE("Of many moves in a row only the last is kept", "[app][window]") {
  InputQueue queue;
  for (int i = 0; i < 1000; ++i) queue.Push(MoveEvent{static_cast<float>(i), 0});
  CHECK(queue.TakeFrame() == std::vector<InputEvent>{MoveEvent{999, 0}});
}

TEST_CASE("A held key's repeats are handed out one a frame", "[app][window]") {
  InputQueue queue;
  queue.Push(Down(264));
  queue.Push(KeyEvent{{264}, true, true});
  queue.Push(KeyEvent{{264}, true, true});
  int frames = 0;
  CHECK(CountPresses(queue, frames) == 3);
}
