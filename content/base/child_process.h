// Runs another program on untrusted bytes, kept on a short lead.
//
// No shell; an empty environment but for the locale; no file of ours open but the three streams; no file it
// could write. Linux only.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "content/base/result.h"

namespace lacuna {

struct ChildLimits {
  std::size_t output_bytes = 64u << 20;
  std::size_t memory_bytes = 512u << 20;  // of address space
  int cpu_seconds = 60;
  int wall_seconds = 120;
};

enum class ChildEnd { exited, killed, out_of_time, too_much_output, cancelled };

struct ChildOutput {
  ChildEnd end = ChildEnd::exited;
  int exit_code = 0;   // when it exited
  std::string output;  // what it wrote, up to the limit
  std::string errors;  // the first 4 KB of its standard error
};

// The full path of a program in the folders of `search_path` ("/usr/bin:/bin"), "" when it is in none.
std::string FindProgram(std::string_view name, std::string_view search_path);

// `words[0]` is a full path. The child reads `input` as a file on its standard input (it may seek).
// `goes_on` is asked ten times a second; false kills the child. An error only when no child could be made.
Result<ChildOutput> RunChild(const std::vector<std::string>& words, std::string_view input,
                             const ChildLimits& limits, const std::function<bool()>& goes_on);

}  // namespace lacuna
