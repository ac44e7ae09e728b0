// What `--trace` prints: one JSON object a line. First {"first_frame_ms": 117.0}, then each second
// {"second": 1, "frames": 60, "build_p50_ms": 0.41, "build_p99_ms": 0.83}; with no frames the two are null.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace lacuna::ui {

class FrameTrace {
 public:
  // `print` gets each line, without its newline.
  explicit FrameTrace(std::function<void(const std::string&)> print) : print_(std::move(print)) {}

  // A frame is on the screen. Milliseconds since the process began, and how long building it took.
  void Frame(double since_start_ms, double build_ms);
  // To be called now and then with the loop's clock: prints the seconds that have passed.
  void Tick(double now);
  double next_second() const { return next_second_; }

 private:
  std::function<void(const std::string&)> print_;
  std::vector<double> builds_;
  double next_second_ = 0;
  int second_ = 0;
  bool first_ = true;
};

// Milliseconds since the kernel started this process; its resolution is the kernel's tick (10 ms).
double MillisecondsSinceProcessStart();

}  // namespace lacuna::ui
