// Slow work beside the window: one worker thread, told how far it is, stopped on request.
//
// The work computes and touches no library; what it returns is a step to be done by
// the thread that owns the library, when that thread calls Drain.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace lacuna {

struct TaskId {
  std::uint64_t value = 0;
  friend bool operator==(TaskId, TaskId) = default;
};

struct TaskStatus {
  TaskId id;
  std::string title;    // "Importing lighthouse.txt"
  std::string stage;    // as the work last said; "" before it began
  double fraction = 0;  // 0..1
  bool cancelled = false;
};

// Given to the work. Returns false once the task was cancelled: then the work should return soon.
using TaskProgress = std::function<bool(double fraction, std::string_view stage)>;
// Runs on the worker; returns what is to be done on the owner's thread (may be empty). An exception that
// leaves it is thrown again out of Drain.
using TaskWork = std::function<std::function<void()>(const TaskProgress& progress)>;

// Start, Cancel, Running and Drain belong to one thread, the owner's. The destructor cancels and waits.
class Tasks {
 public:
  // `wake` is called from the worker whenever there is news: progress, or something to drain. It must not
  // block.
  explicit Tasks(std::function<void()> wake);
  ~Tasks();
  Tasks(const Tasks&) = delete;
  Tasks& operator=(const Tasks&) = delete;

  TaskId Start(std::string title, TaskWork work);  // runs after those started before it
  void Cancel(TaskId id);                          // its result is dropped, also when it is already waiting
  std::vector<TaskStatus> Running() const;         // not yet drained, oldest first
  void Drain();                                    // does the steps of finished tasks, oldest first

 private:
  struct Task {
    TaskStatus status;
    TaskWork work;
    std::optional<std::function<void()>> finish;  // set once the work is done
  };
  void Loop(const std::stop_token& stop);
  Task* Find(TaskId id);  // with mutex_ held
  Task* NextUnstarted();

  std::function<void()> wake_;
  mutable std::mutex mutex_;
  std::condition_variable_any news_;
  std::deque<Task> tasks_;  // a deque: a task's address outlives the others' coming
  std::uint64_t last_id_ = 0;
  std::jthread worker_;  // the last member: it starts when all others are there
};

}  // namespace lacuna
