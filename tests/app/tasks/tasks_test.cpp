#include "app/tasks.h"

#include <future>
#include <stdexcept>

#include "tests/support/catch.h"

namespace lacuna {
namespace {

// Counts wakes and lets a test wait for them, as the window's event loop does.
class Bell {
 public:
  std::function<void()> Ring() {
    return [this] {
      const std::lock_guard lock(mutex_);
      ++rings_;
      news_.notify_all();
    };
  }
  template <class Condition>
  void WaitUntil(Condition condition) {
    std::unique_lock lock(mutex_);
    while (!condition()) {
      const int seen = rings_;
      news_.wait(lock, [&] { return rings_ != seen || condition(); });
    }
  }

 private:
  std::mutex mutex_;
  std::condition_variable news_;
  int rings_ = 0;
};

}  // namespace

TEST_CASE("What work returns is done by the thread that drains", "[app][tasks]") {
  Bell bell;
  Tasks tasks(bell.Ring());
  std::thread::id worked_on, finished_on;
  tasks.Start("Counting", [&](const TaskProgress&) {
    worked_on = std::this_thread::get_id();
    return [&] { finished_on = std::this_thread::get_id(); };
  });
  bell.WaitUntil([&] {
    tasks.Drain();
    return finished_on != std::thread::id();
  });
  CHECK(finished_on == std::this_thread::get_id());
  CHECK(worked_on != finished_on);
  CHECK(tasks.Running().empty());
}

TEST_CASE("Tasks run one after the other, in the order they came", "[app][tasks]") {
  Bell bell;
  Tasks tasks(bell.Ring());
  std::string order;
  for (const char name : {'a', 'b', 'c'})
    tasks.Start(std::string(1, name),
                [&order, name](const TaskProgress&) { return [&order, name] { order += name; }; });
  bell.WaitUntil([&] {
    tasks.Drain();
    return order.size() == 3;
  });
  CHECK(order == "abc");
}

TEST_CASE("Progress shows while the work runs", "[app][tasks]") {
  Bell bell;
  Tasks tasks(bell.Ring());
  std::promise<void> go_on;
  tasks.Start("Importing", [&go_on](const TaskProgress& progress) {
    progress(0.5, "sentences");
    go_on.get_future().wait();
    return std::function<void()>();
  });
  bell.WaitUntil([&] { return tasks.Running().at(0).fraction == 0.5; });
  CHECK(tasks.Running()[0].title == "Importing");
  CHECK(tasks.Running()[0].stage == "sentences");
  go_on.set_value();
  bell.WaitUntil([&] {
    tasks.Drain();
    return tasks.Running().empty();
  });
}

TEST_CASE("Cancelled work hears of it, and its result is dropped", "[app][tasks]") {
  Bell bell;
  Tasks tasks(bell.Ring());
  std::promise<void> begun, cancelled;
  bool told = false, finished = false;
  const TaskId id = tasks.Start("Importing", [&](const TaskProgress& progress) {
    begun.set_value();
    cancelled.get_future().wait();
    told = !progress(0.1, "facts");
    return [&] { finished = true; };
  });
  begun.get_future().wait();
  tasks.Cancel(id);
  CHECK(tasks.Running().at(0).cancelled);
  cancelled.set_value();
  bell.WaitUntil([&] {
    tasks.Drain();
    return tasks.Running().empty();
  });
  CHECK(told);
  CHECK_FALSE(finished);
}

TEST_CASE("A task cancelled before its turn never runs", "[app][tasks]") {
  Bell bell;
  Tasks tasks(bell.Ring());
  std::promise<void> first_may_end;
  bool second_ran = false;
  tasks.Start("First", [&](const TaskProgress&) {
    first_may_end.get_future().wait();
    return std::function<void()>();
  });
  const TaskId second = tasks.Start("Second", [&](const TaskProgress&) {
    second_ran = true;
    return std::function<void()>();
  });
  tasks.Cancel(second);
  first_may_end.set_value();
  bell.WaitUntil([&] {
    tasks.Drain();
    return tasks.Running().empty();
  });
  CHECK_FALSE(second_ran);
}

TEST_CASE("What work throws comes out where it is drained", "[app][tasks]") {
  Bell bell;
  Tasks tasks(bell.Ring());
  tasks.Start("Breaking",
              [](const TaskProgress&) -> std::function<void()> { throw std::runtime_error("no room"); });
  bell.WaitUntil([&] { return tasks.Running().at(0).fraction == 1; });
  CHECK_THROWS_WITH(tasks.Drain(), "no room");
  CHECK(tasks.Running().empty());
}

TEST_CASE("Closing does not wait for work that listens", "[app][tasks]") {
  bool told = false;
  {
    std::promise<void> begun;
    Tasks tasks([] {});
    tasks.Start("Endless", [&](const TaskProgress& progress) {
      begun.set_value();
      while (progress(0, "still at it")) {
      }
      told = true;
      return std::function<void()>();
    });
    begun.get_future().wait();
  }
  CHECK(told);
}

}  // namespace lacuna
