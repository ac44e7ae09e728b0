#include "app/tasks.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace lacuna {

Tasks::Tasks(std::function<void()> wake)
    : wake_(std::move(wake)), worker_([this](const std::stop_token& stop) { Loop(stop); }) {}

Tasks::~Tasks() {
  {
    const std::lock_guard lock(mutex_);
    for (Task& task : tasks_) task.status.cancelled = true;
  }
  worker_.request_stop();
}

TaskId Tasks::Start(std::string title, TaskWork work) {
  const std::lock_guard lock(mutex_);
  const TaskId id{++last_id_};
  tasks_.push_back({{id, std::move(title), "", 0, false}, std::move(work), std::nullopt});
  news_.notify_one();
  return id;
}

void Tasks::Cancel(TaskId id) {
  const std::lock_guard lock(mutex_);
  if (Task* task = Find(id)) task->status.cancelled = true;
}

std::vector<TaskStatus> Tasks::Running() const {
  const std::lock_guard lock(mutex_);
  std::vector<TaskStatus> statuses;
  for (const Task& task : tasks_) statuses.push_back(task.status);
  return statuses;
}

void Tasks::Drain() {
  while (true) {
    std::function<void()> finish;
    {
      const std::lock_guard lock(mutex_);
      if (tasks_.empty() || !tasks_.front().finish) return;
      if (!tasks_.front().status.cancelled) finish = std::move(*tasks_.front().finish);
      tasks_.pop_front();
    }
    if (finish) finish();
  }
}

Tasks::Task* Tasks::Find(TaskId id) {
  const auto found =
      std::find_if(tasks_.begin(), tasks_.end(), [id](const Task& task) { return task.status.id == id; });
  return found == tasks_.end() ? nullptr : &*found;
}

Tasks::Task* Tasks::NextUnstarted() {
  const auto found =
      std::find_if(tasks_.begin(), tasks_.end(), [](const Task& task) { return bool(task.work); });
  return found == tasks_.end() ? nullptr : &*found;
}

void Tasks::Loop(const std::stop_token& stop) {
  while (true) {
    std::unique_lock lock(mutex_);
    news_.wait(lock, stop, [this] { return NextUnstarted() != nullptr; });
    if (stop.stop_requested()) return;
    Task* task = NextUnstarted();
    const TaskWork work = std::exchange(task->work, nullptr);
    const bool cancelled = task->status.cancelled;
    lock.unlock();

    std::function<void()> finish;
    const auto progress = [this, task](double fraction, std::string_view stage) {
      {
        const std::lock_guard progress_lock(mutex_);
        task->status.fraction = std::clamp(fraction, 0.0, 1.0);
        task->status.stage = stage;
        if (task->status.cancelled) return false;
      }
      wake_();
      return true;
    };
    try {
      if (!cancelled) finish = work(progress);
    } catch (...) {
      finish = [failure = std::current_exception()] { std::rethrow_exception(failure); };
    }

    lock.lock();
    task->status.fraction = 1;
    task->finish = std::move(finish);
    lock.unlock();
    wake_();
  }
}

}  // namespace lacuna
