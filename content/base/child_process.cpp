#include "content/base/child_process.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

namespace lacuna {
namespace {

constexpr int kAskedEvery = 100;  // milliseconds
constexpr std::size_t kMostErrors = 4096;
constexpr rlim_t kMostOpenFiles = 64;

class Descriptor {
 public:
  explicit Descriptor(int number = -1) : number_(number) {}
  ~Descriptor() { Close(); }
  Descriptor(const Descriptor&) = delete;
  void Reset(int number) {
    Close();
    number_ = number;
  }
  void Close() {
    if (number_ >= 0) close(number_);
    number_ = -1;
  }
  int number() const { return number_; }

 private:
  int number_;
};

struct Pipe {
  Descriptor read, write;
  bool Open() {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return false;
    read.Reset(ends[0]);
    write.Reset(ends[1]);
    return true;
  }
};

// A file without a name, so that nothing is left behind whatever happens.
bool FillFile(Descriptor& file, std::string_view bytes) {
  file.Reset(memfd_create("input", MFD_CLOEXEC));
  if (file.number() < 0) return false;
  while (!bytes.empty()) {
    const ssize_t written = write(file.number(), bytes.data(), bytes.size());
    if (written < 0 && errno != EINTR) return false;
    if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return lseek(file.number(), 0, SEEK_SET) == 0;
}

void Limit(decltype(RLIMIT_CPU) what, rlim_t most) {
  const rlimit limit{most, most};
  setrlimit(what, &limit);
}

// Between fork and exec: only calls that are safe there, in a process that may have had other threads.
[[noreturn]] void BecomeChild(char* const* words, int input, int output, int errors,
                              const ChildLimits& limits) {
  dup2(input, STDIN_FILENO);
  dup2(output, STDOUT_FILENO);
  dup2(errors, STDERR_FILENO);
  close_range(3, ~0U, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  Limit(RLIMIT_AS, limits.memory_bytes);
  Limit(RLIMIT_CPU, static_cast<rlim_t>(limits.cpu_seconds));
  Limit(RLIMIT_FSIZE, 0);
  Limit(RLIMIT_CORE, 0);
  Limit(RLIMIT_NOFILE, kMostOpenFiles);
  alarm(static_cast<unsigned>(limits.wall_seconds));  // outlives exec
  static char locale[] = "LC_ALL=C.UTF-8";
  char* environment[] = {locale, nullptr};
  execve(words[0], words, environment);
  _exit(127);
}

// Reads what there is; false at the end of the stream.
bool Drain(int descriptor, std::string& into, std::size_t most) {
  std::array<char, 1 << 16> buffer;
  const ssize_t got = read(descriptor, buffer.data(), buffer.size());
  if (got < 0) return errno == EINTR || errno == EAGAIN;
  into.append(buffer.data(), std::min(static_cast<std::size_t>(got), most - std::min(most, into.size())));
  return got > 0;
}

// Until both streams are at their end, or there is a reason to stop.
ChildEnd Listen(Pipe& output, Pipe& errors, const ChildLimits& limits, const std::function<bool()>& goes_on,
                ChildOutput& heard) {
  bool output_open = true, errors_open = true;
  while (output_open || errors_open) {
    if (!goes_on()) return ChildEnd::cancelled;
    pollfd streams[2] = {{output_open ? output.read.number() : -1, POLLIN, 0},
                         {errors_open ? errors.read.number() : -1, POLLIN, 0}};
    if (poll(streams, 2, kAskedEvery) <= 0) continue;
    if (streams[0].revents != 0)
      output_open = Drain(output.read.number(), heard.output, limits.output_bytes + 1);
    if (streams[1].revents != 0) errors_open = Drain(errors.read.number(), heard.errors, kMostErrors);
    if (heard.output.size() > limits.output_bytes) return ChildEnd::too_much_output;
  }
  return ChildEnd::exited;
}

void Bury(pid_t child, ChildOutput& heard) {
  if (heard.end != ChildEnd::exited) kill(child, SIGKILL);
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (heard.end != ChildEnd::exited) return;
  if (WIFEXITED(status)) {
    heard.exit_code = WEXITSTATUS(status);
  } else {
    const int signal = WTERMSIG(status);
    heard.end = signal == SIGALRM || signal == SIGXCPU ? ChildEnd::out_of_time : ChildEnd::killed;
  }
}

}  // namespace

std::string FindProgram(std::string_view name, std::string_view search_path) {
  for (std::size_t begin = 0; begin < search_path.size();) {
    const std::size_t end = std::min(search_path.find(':', begin), search_path.size());
    std::string path = std::string(search_path.substr(begin, end - begin)) + "/" + std::string(name);
    if (path[0] == '/' && access(path.c_str(), X_OK) == 0) return path;
    begin = end + 1;
  }
  return "";
}

Result<ChildOutput> RunChild(const std::vector<std::string>& words, std::string_view input,
                             const ChildLimits& limits, const std::function<bool()>& goes_on) {
  Descriptor file;
  Pipe output, errors;
  const Error failed{words.at(0) + " could not be started: close other programs and try again."};
  if (!FillFile(file, input) || !output.Open() || !errors.Open()) return failed;
  std::vector<char*> arguments;
  arguments.reserve(words.size() + 1);
  for (const auto& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  const pid_t child = fork();
  if (child < 0) return failed;
  if (child == 0)
    BecomeChild(arguments.data(), file.number(), output.write.number(), errors.write.number(), limits);
  output.write.Close();
  errors.write.Close();
  ChildOutput heard;
  heard.end = Listen(output, errors, limits, goes_on, heard);
  Bury(child, heard);
  return heard;
}

}  // namespace lacuna
