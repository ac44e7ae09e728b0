// A process of its own for what a test does to die, or to be limited in.
#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace lacuna {

// Runs `work` in a child that never comes back to the test; returns its process id.
template <class Work>
pid_t StartChild(Work work) {
  const pid_t child = fork();
  if (child == 0) _exit(work());
  return child;
}

// Its exit code, or 128 + n when signal n ended it.
inline int WaitFor(pid_t child) {
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

inline void KillAfter(pid_t child, int microseconds) {
  usleep(static_cast<useconds_t>(microseconds));
  kill(child, SIGKILL);
  WaitFor(child);
}

}  // namespace lacuna
