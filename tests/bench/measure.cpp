#include <fcntl.h>
#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "tests/bench/bench.h"

namespace lacuna::bench {
namespace {

std::string ReadAndRemove(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(in), {}};
  unlink(path.c_str());
  return text;
}

void RedirectTo(const std::string& path, int descriptor) {
  const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  if (file >= 0) dup2(file, descriptor);
}

double SecondsOf(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

}  // namespace

double Seconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double Median(std::vector<double> values) {
  if (values.empty()) return 0;
  std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2),
                   values.end());
  return values[values.size() / 2];
}

double TimeOf(const std::function<void()>& step) {
  const double begin = Seconds();
  step();
  return Seconds() - begin;
}

std::string Milliseconds(double seconds) { return fmt::format("{:.3g} ms", seconds * 1e3); }

Run RunProgram(const std::vector<std::string>& arguments) {
  const std::string base = fmt::format("/tmp/lacuna-bench-{}", getpid());
  const double begin = Seconds();
  const pid_t child = fork();
  if (child < 0) throw std::runtime_error("fork failed");
  if (child == 0) {
    RedirectTo(base + ".out", STDOUT_FILENO);
    RedirectTo(base + ".err", STDERR_FILENO);
    std::vector<char*> argv;
    for (const std::string& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    execv(argv[0], argv.data());
    _exit(127);
  }
  Run run;
  rusage usage{};
  wait4(child, &run.status, 0, &usage);
  run.seconds = Seconds() - begin;
  run.cpu_seconds = SecondsOf(usage.ru_utime) + SecondsOf(usage.ru_stime);
  run.peak_megabytes = static_cast<double>(usage.ru_maxrss) / 1024;
  run.out = ReadAndRemove(base + ".out");
  run.err = ReadAndRemove(base + ".err");
  return run;
}

}  // namespace lacuna::bench
