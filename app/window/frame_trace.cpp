#include "app/window/frame_trace.h"

#include <fmt/format.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <fstream>
#include <iterator>
#include <sstream>

namespace lacuna::ui {
namespace {

double Percentile(const std::vector<double>& sorted, double share) {
  const auto at = static_cast<std::size_t>(std::lround(share * static_cast<double>(sorted.size() - 1)));
  return sorted[at];
}

}  // namespace

void FrameTrace::Frame(double since_start_ms, double build_ms) {
  if (first_) print_(fmt::format(R"({{"first_frame_ms": {:.1f}}})", since_start_ms));
  first_ = false;
  builds_.push_back(build_ms);
}

void FrameTrace::Tick(double now) {
  if (next_second_ == 0) next_second_ = now + 1;
  while (now >= next_second_) {
    next_second_ += 1;
    ++second_;
    if (builds_.empty()) {
      print_(fmt::format(R"({{"second": {}, "frames": 0, "build_p50_ms": null, "build_p99_ms": null}})",
                         second_));
      continue;
    }
    std::sort(builds_.begin(), builds_.end());
    print_(fmt::format(R"({{"second": {}, "frames": {}, "build_p50_ms": {:.3f}, "build_p99_ms": {:.3f}}})",
                       second_, builds_.size(), Percentile(builds_, 0.5), Percentile(builds_, 0.99)));
    builds_.clear();
  }
}

double MillisecondsSinceProcessStart() {
  std::ifstream file("/proc/self/stat");
  const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  // The second field, the program's name in brackets, may hold spaces; start time is the 20th after it.
  const std::size_t end = text.rfind(')');
  if (end == std::string::npos) return 0;
  std::istringstream fields(text.substr(end + 1));
  std::string field;
  for (int i = 0; i < 20; ++i) fields >> field;
  timespec now{};
  clock_gettime(CLOCK_BOOTTIME, &now);
  const double start = std::stod(field.empty() ? "0" : field) / static_cast<double>(sysconf(_SC_CLK_TCK));
  return (static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9 - start) * 1000;
}

}  // namespace lacuna::ui
