// The window under software GL: start, idle, frames, memory; Mnemosyne in turn with it where it is installed.
#include <fmt/format.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <thread>

#include "tests/bench/bench.h"

namespace lacuna::bench {
namespace {

struct Traced {
  double first_frame_ms = 0;
  std::vector<nlohmann::json> seconds;
  double cpu_seconds = 0, peak_megabytes = 0;  // cpu: between the third second and the end
};

double CpuOf(pid_t pid) {
  std::ifstream in(fmt::format("/proc/{}/stat", pid));
  const std::string line{std::istreambuf_iterator<char>(in), {}};
  std::istringstream fields(line.substr(line.rfind(')') + 2));
  std::string skip;
  for (int i = 0; i < 11; ++i) fields >> skip;
  double user = 0, system = 0;
  fields >> user >> system;
  return (user + system) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

double PeakMegabytes(pid_t pid) {
  std::ifstream in(fmt::format("/proc/{}/status", pid));
  for (std::string line; std::getline(in, line);)
    if (line.rfind("VmHWM:", 0) == 0) return std::atof(line.c_str() + 6) / 1024;
  return 0;
}

void Sleep(double seconds) { std::this_thread::sleep_for(std::chrono::duration<double>(seconds)); }

void ReadTrace(const std::string& path, Traced& traced) {
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) {
    const auto json = nlohmann::json::parse(line, nullptr, false);
    if (!json.is_object()) continue;
    if (json.contains("first_frame_ms")) traced.first_frame_ms = json["first_frame_ms"];
    if (json.contains("second")) traced.seconds.push_back(json);
  }
}

// The window for `seconds`; `stir` (xdotool keys) makes it draw.
Traced WindowFor(const Options& options, const std::string& library, double seconds, bool stir) {
  const std::string trace = options.folder + "/trace.jsonl";
  const pid_t child = fork();
  if (child == 0) {
    if (!std::freopen(trace.c_str(), "w", stderr)) _exit(126);
    execl(options.lacuna.c_str(), options.lacuna.c_str(), "--library", library.c_str(), "window", "--trace",
          nullptr);
    _exit(127);
  }
  Traced traced;
  Sleep(std::min(seconds, 3.0));
  const double before = CpuOf(child);
  if (stir) {
    const int status =
        std::system("for i in $(seq 120); do xdotool mousemove $((300 + i * 4)) 400 key Tab; done");
    if (status != 0) fmt::print(stderr, "xdotool could not stir the window\n");
  }
  if (seconds > 3) Sleep(seconds - 3);
  traced.cpu_seconds = CpuOf(child) - before;
  traced.peak_megabytes = PeakMegabytes(child);
  kill(child, SIGTERM);
  waitpid(child, nullptr, 0);
  ReadTrace(trace, traced);
  return traced;
}

double Largest(const std::vector<nlohmann::json>& seconds, const char* key) {
  double largest = 0;
  for (const auto& second : seconds)
    if (second.contains(key) && second[key].is_number())
      largest = std::max(largest, second[key].get<double>());
  return largest;
}

double MedianOf(const std::vector<nlohmann::json>& seconds, const char* key) {
  std::vector<double> values;
  for (const auto& second : seconds)
    if (second.contains(key) && second[key].is_number()) values.push_back(second[key]);
  return Median(values);
}

// Mnemosyne in a folder of its own, ended with this.
class Mnemosyne {
 public:
  explicit Mnemosyne(const std::string& folder) : begin_(Seconds()), child_(fork()) {
    if (child_ != 0) return;
    setenv("QTWEBENGINE_DISABLE_SANDBOX", "1", 1);  // the sandbox of its web view refuses to be root's
    if (!std::freopen("/dev/null", "w", stderr) || !std::freopen("/dev/null", "w", stdout)) _exit(126);
    execlp("mnemosyne", "mnemosyne", "-d", folder.c_str(), nullptr);
    _exit(127);
  }
  ~Mnemosyne() {
    kill(child_, SIGKILL);
    waitpid(child_, nullptr, 0);
  }
  Mnemosyne(const Mnemosyne&) = delete;
  // Seconds from its start until it has a mapped window, which is before it has drawn into it; 0 when it
  // never has.
  double SecondsToWindow() const {
    while (Seconds() - begin_ < kLongestStart) {
      if (std::system("xdotool search --onlyvisible --class mnemosyne >/dev/null 2>&1") == 0)
        return Seconds() - begin_;
      Sleep(0.005);
    }
    return 0;
  }

 private:
  static constexpr double kLongestStart = 60;
  double begin_;
  pid_t child_;
};

// The first start asks for a few settings; the later ones are those to measure.
void FirstStart(const std::string& folder) {
  const Mnemosyne first(folder);
  if (first.SecondsToWindow() == 0) return;
  Sleep(3);
  if (std::system("for i in 1 2 3 4 5 6; do xdotool key Return; sleep 0.5; done") != 0)
    fmt::print(stderr, "xdotool could not answer Mnemosyne's first questions\n");
}

}  // namespace

std::vector<Row> BenchWindow(const Options& options) {
  const std::string library = options.folder + "/window.lacuna";
  WindowFor(options, library, 3, false);  // makes the library and its first-start sample
  const bool mnemosyne = std::system("command -v mnemosyne >/dev/null 2>&1") == 0;
  const std::string their_folder = options.folder + "/mnemosyne";
  if (mnemosyne) FirstStart(their_folder);
  std::vector<double> starts, theirs, memory;
  for (int i = 0; i < 7; ++i) {
    const Traced traced = WindowFor(options, library, 1.5, false);
    starts.push_back(traced.first_frame_ms / 1000);
    memory.push_back(traced.peak_megabytes);
    if (mnemosyne) theirs.push_back(Mnemosyne(their_folder).SecondsToWindow());
  }
  std::vector<Row> rows = {{"process start to the first drawn frame, software GL",
                            Milliseconds(Median(starts)), "aim 110 ms", true}};
  if (mnemosyne) {
    const double ratio = Median(theirs) / Median(starts);
    rows.push_back({"  against Mnemosyne's first mapped window, in turn",
                    fmt::format("{:.1f} x of {}", ratio, Milliseconds(Median(theirs))),
                    "at least 2.5 x faster, aim 5 x", ratio >= 2.5});
  } else {
    rows.push_back({"  against Mnemosyne", "SKIPPED: not installed", "", true});
  }
  const Traced idle = WindowFor(options, library, 13, false);
  double frames = 0;
  for (std::size_t i = 4; i < idle.seconds.size(); ++i) frames += idle.seconds[i]["frames"].get<double>();
  const double share = 100 * idle.cpu_seconds / 10;
  rows.push_back({"idle window: frames in 8 s", fmt::format("{:.0f}", frames), "0", frames == 0});
  rows.push_back({"idle window: share of a core", fmt::format("{:.2f} %", share), "< 0.5 %", share < 0.5});
  const Traced busy = WindowFor(options, library, 6, true);
  // The first three seconds hold the start, which has its own row.
  const std::vector<nlohmann::json> stirred(
      busy.seconds.begin() + std::min<std::ptrdiff_t>(3, std::ssize(busy.seconds)), busy.seconds.end());
  const double p50 = MedianOf(stirred, "build_p50_ms"), p99 = Largest(stirred, "build_p99_ms");
  rows.push_back({"building a frame, median", Milliseconds(p50 / 1000), "< 1 ms", p50 < 1});
  rows.push_back({"building a frame, p99 of the worst second", Milliseconds(p99 / 1000), "< 2 ms", p99 < 2});
  const double megabytes = Median(memory);
  rows.push_back({"memory of the window, software GL", fmt::format("{:.0f} MB", megabytes), "< 150 MB",
                  megabytes < 150});
  return rows;
}

}  // namespace lacuna::bench
