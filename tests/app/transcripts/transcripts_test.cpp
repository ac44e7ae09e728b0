// Runs the transcripts beside this file and compares what the program says with what they say.
//
//   @ 2026-11-22T09:30:00Z   the clock stands there from here on
//   $ COMMAND                a line for the shell; `lacuna` is the program, with a library of the
//   transcript's own anything else            what the command before it prints, both streams; then "[exit
//   N]" unless N is 0
//   [..] and a line ...      stand for any text within a line, and for any lines
//   # and blank lines        between commands: for the reader
//
// LACUNA_APPROVE=1 writes what the program says into the transcripts where it differs: read the difference.
#include <algorithm>
#include <filesystem>
#include <iostream>
#include <sstream>

#include "tests/support/catch.h"
#include "tests/support/program.h"

namespace lacuna {
namespace {

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

struct Block {
  Lines before;  // comments, blank lines and clock settings
  std::string now, command;
  Lines expected;
};

Lines SplitLines(const std::string& text) {
  Lines lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

bool StartsWith(const std::string& line, const char* beginning) { return line.rfind(beginning, 0) == 0; }

Lines WithoutBlankEnd(Lines lines) {
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
  return lines;
}

std::vector<Block> ReadBlocks(const std::string& path) {
  std::vector<Block> blocks;
  std::string now;
  Lines before;
  for (const std::string& line : SplitLines(ReadBytes(path))) {
    const bool between =
        StartsWith(line, "# ") || StartsWith(line, "@ ") || !before.empty() || blocks.empty();
    if (StartsWith(line, "@ ")) now = line.substr(2);
    if (StartsWith(line, "$ ")) {
      blocks.push_back({before, now, line.substr(2), {}});
      before.clear();
    } else {
      (between ? before : blocks.back().expected).push_back(line);
    }
  }
  return blocks;
}

bool LineMatches(const std::string& line, const std::string& pattern) {
  const auto wild = pattern.find("[..]");
  if (wild == std::string::npos) return line == pattern;
  if (line.compare(0, wild, pattern, 0, wild) != 0) return false;
  const std::string rest = pattern.substr(wild + 4);
  for (std::size_t at = wild; at <= line.size(); ++at)
    if (LineMatches(line.substr(at), rest)) return true;
  return false;
}

using Line = Lines::const_iterator;
bool Matches(Line actual, Line actual_end, Line expected, Line expected_end) {
  if (expected == expected_end) return actual == actual_end;
  if (*expected == "...")
    return Matches(actual, actual_end, expected + 1, expected_end) ||
           (actual != actual_end && Matches(actual + 1, actual_end, expected, expected_end));
  return actual != actual_end && LineMatches(*actual, *expected) &&
         Matches(actual + 1, actual_end, expected + 1, expected_end);
}

bool Matches(const Lines& actual, const Lines& expected) {
  return Matches(actual.begin(), actual.end(), expected.begin(), expected.end());
}

Lines RunBlock(const Block& block, const std::string& folder) {
  const std::string script = "exec 2>&1; export PATH=\"" + fs::path(LACUNA_PROGRAM).parent_path().string() +
                             ":$PATH\" HOME=\"$PWD\" XDG_DATA_HOME=\"$PWD/data\" TZ=UTC LC_ALL=C.UTF-8\n"
                             "lacuna() { command lacuna --now '" +
                             block.now + "' \"$@\"; }\n" + block.command;
  const Finished finished = RunWords({"sh", "-c", script}, "", folder);
  Lines lines = SplitLines(finished.out);
  if (finished.exit_code != 0) lines.push_back("[exit " + std::to_string(finished.exit_code) + "]");
  return WithoutBlankEnd(lines);
}

std::string Joined(const Lines& lines) {
  std::string text;
  for (const auto& line : lines) text += line + '\n';
  return text;
}

// Runs a transcript; returns it as it would be if the program were right.
std::string Replay(const std::string& path) {
  const TemporaryFolder folder;
  fs::copy(fs::path(path).parent_path() / "files", folder.path(), fs::copy_options::recursive);
  std::string approved;
  for (const Block& block : ReadBlocks(path)) {
    const Lines actual = RunBlock(block, folder.path());
    const Lines expected = WithoutBlankEnd(block.expected);
    const bool same = Matches(actual, expected);
    if (!std::getenv("LACUNA_APPROVE")) {
      INFO("$ " << block.command << "\n--- expected\n"
                << Joined(expected) << "--- printed\n"
                << Joined(actual));
      CHECK(same);
    }
    approved += Joined(block.before) + "$ " + block.command + '\n' + Joined(same ? expected : actual) + '\n';
  }
  return approved;
}

std::vector<std::string> Transcripts() {
  std::vector<std::string> paths;
  for (const auto& entry : fs::directory_iterator(fs::path(LACUNA_SOURCE_DIR) / "tests/app/transcripts"))
    if (entry.path().extension() == ".txt") paths.push_back(entry.path().string());
  std::sort(paths.begin(), paths.end());
  return paths;
}

}  // namespace

TEST_CASE("The program says what its transcripts say", "[app][transcripts]") {
  REQUIRE_FALSE(Transcripts().empty());
  for (const std::string& path : Transcripts()) {
    CAPTURE(path);
    const std::string approved = Replay(path);
    if (std::getenv("LACUNA_APPROVE"))
      WriteBytes(path, WithoutBlankEnd(SplitLines(approved)).empty() ? "" : approved);
  }
}

TEST_CASE("A transcript's wildcards stand for what they say and no more", "[app][transcripts]") {
  CHECK(LineMatches("12 added", "[..] added"));
  CHECK(LineMatches("a b c", "a[..]c"));
  CHECK_FALSE(LineMatches("12 added!", "[..] added"));
  CHECK_FALSE(LineMatches("", "x[..]"));
  CHECK(Matches({"a", "b", "c"}, {"a", "..."}));
  CHECK(Matches({"a"}, {"a", "..."}));
  CHECK(Matches({"a", "b", "c"}, {"...", "c"}));
  CHECK_FALSE(Matches({"a", "b"}, {"a"}));
  CHECK_FALSE(Matches({"a"}, {"a", "b"}));
}

}  // namespace lacuna
