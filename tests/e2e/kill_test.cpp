// kill -9 at random points of a study: an answer whose verdict was on the screen is on the disk.
//
// The parent reads what the child printed only after the kill, and leaves out a last line without its
// end. Each acknowledged answer must be the stored review of that place; at most one more may be
// stored, whose verdict was not printed any more.
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <sstream>
#include <thread>

#include "app/workspace.h"
#include "content/base/random.h"
#include "tests/support/catch.h"
#include "tests/support/program.h"

namespace lacuna {
namespace {

constexpr int kLibraries = 10, kKillsEach = 10, kCards = 150;

struct Answer {
  std::string stem, verdict;
  friend bool operator==(const Answer&, const Answer&) = default;
};

// The answers in what was printed: each verdict with the stem above it.
std::vector<Answer> Acknowledged(const std::string& printed) {
  std::vector<Answer> answers;
  std::istringstream lines(printed.substr(0, printed.rfind('\n') + 1));
  std::string stem;
  for (std::string line; std::getline(lines, line);) {
    if (line.rfind("Say yes to ", 0) == 0) stem = line;
    for (const char* verdict : {"right", "near", "wrong"})
      if (line.rfind(verdict + std::string(": "), 0) == 0) answers.push_back({stem, verdict});
  }
  return answers;
}

std::vector<Answer> Stored(Workspace& workspace) {
  std::vector<Answer> answers;
  auto query = workspace.database->Prepare(
      "SELECT v.stem, r.verdict FROM review r JOIN question_version v ON v.question = r.question AND "
      "v.version = r.version ORDER BY r.id");
  while (query.Step()) answers.push_back({query.Text(0), query.Text(1)});
  return answers;
}

// What is wrong with the stored answers, if `before` of them were there before these were acknowledged.
std::string Judge(const std::vector<Answer>& acknowledged, const std::vector<Answer>& stored,
                  std::size_t before) {
  if (stored.size() < before + acknowledged.size()) return "lost an acknowledged answer";
  if (stored.size() > before + acknowledged.size() + 1) return "stored more than was answered";
  for (std::size_t i = 0; i < acknowledged.size(); ++i)
    if (!(stored[before + i] == acknowledged[i])) return "stored another answer than was acknowledged";
  return "";
}

void MakeLibrary(const Program& program) {
  const auto workspace = Workspace::Open(program.library(), Clock{*ParseRfc3339(program.now)});
  REQUIRE(workspace.ok());
  REQUIRE((*workspace)->settings.Set("new_per_day", "9999").ok());
  for (int i = 0; i < kCards; ++i) {
    const NewCard card{"Bank", "Say yes to " + std::to_string(i) + ".", "yes", {}, {}, "", std::nullopt};
    REQUIRE((*workspace)->bank.AddCard(card, Instant{0}).ok());
  }
}

std::string ManyAnswers(Random& random) {
  std::string lines;
  for (int i = 0; i < 3000; ++i) lines += random.Below(4) == 0 ? "yes\n" : "?\n";
  return lines;
}

void WaitUntilItAsks(const std::string& output, pid_t child) {
  while (std::filesystem::file_size(output) == 0 && waitpid(child, nullptr, WNOHANG) == 0)
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

enum class From { start, first_question };

// Starts a study, kills it `delay` after its start or its first question, and returns what it had printed.
// Sets `killed` if it still ran.
std::string StudyUntilKilled(const Program& program, const std::string& answers,
                             std::chrono::microseconds delay, From from, bool& killed) {
  const std::string input = program.folder() + "/answers", output = program.folder() + "/printed";
  WriteBytes(input, answers);
  WriteBytes(output, "");
  const pid_t child = fork();
  if (child == 0) {
    dup2(open(input.c_str(), O_RDONLY), STDIN_FILENO);
    dup2(open(output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600), STDOUT_FILENO);
    BecomeProgram(program.Words({"study"}), program.folder());
  }
  if (from == From::first_question) WaitUntilItAsks(output, child);
  std::this_thread::sleep_for(delay);
  kill(child, SIGKILL);
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
  return ReadBytes(output);
}

// The library after a kill: opens, is sound, and holds what was acknowledged. Returns how many reviews it
// has.
std::size_t CheckAfterKill(const Program& program, const std::vector<Answer>& acknowledged,
                           std::size_t before) {
  const auto workspace = Workspace::Open(program.library(), Clock{*ParseRfc3339(program.now)});
  REQUIRE(workspace.ok());
  const auto stored = Stored(**workspace);
  CAPTURE(before, acknowledged.size(), stored.size());
  CHECK(Judge(acknowledged, stored, before) == "");
  CHECK((*workspace)->database->CheckIntegrity() == std::vector<std::string>{});
  CHECK((*workspace)->progress.Check((*workspace)->settings.Scheduler()) == std::vector<std::string>{});
  return stored.size();
}

}  // namespace

TEST_CASE("A hundred kills during reviews lose no acknowledged answer", "[e2e][kill]") {
  Random random(20261122);
  std::size_t acknowledged_in_all = 0;
  int kills = 0;
  for (int i = 0; i < kLibraries; ++i) {
    const Program program;
    MakeLibrary(program);
    std::size_t stored = 0;
    for (int k = 0; k < kKillsEach; ++k) {
      const std::chrono::microseconds delay(2000 + static_cast<std::int64_t>(random.Below(118'000)));
      bool killed = false;
      const From from = k % 4 == 0 ? From::start : From::first_question;
      const auto acknowledged =
          Acknowledged(StudyUntilKilled(program, ManyAnswers(random), delay, from, killed));
      stored = CheckAfterKill(program, acknowledged, stored);
      acknowledged_in_all += acknowledged.size();
      kills += killed ? 1 : 0;
    }
    CHECK(program.Run({"check"}).out == "ok\n");
  }
  WARN(kills << " kills, " << acknowledged_in_all << " acknowledged answers, none lost");
  CHECK(kills == kLibraries * kKillsEach);
  CHECK(acknowledged_in_all >= static_cast<std::size_t>(kills));
}

TEST_CASE("The judge of the kills sees what is lost, changed and invented", "[e2e][kill]") {
  const std::vector<Answer> seen = {{"a", "right"}, {"b", "wrong"}};
  CHECK(Judge(seen, seen, 0) == "");
  CHECK(Judge(seen, {{"z", "near"}, {"a", "right"}, {"b", "wrong"}, {"c", "wrong"}}, 1) == "");
  CHECK(Judge(seen, {{"a", "right"}}, 0) == "lost an acknowledged answer");
  CHECK(Judge(seen, {{"a", "right"}, {"b", "right"}}, 0) == "stored another answer than was acknowledged");
  CHECK(Judge(seen, {{"a", "right"}, {"b", "wrong"}, {"c", "wrong"}, {"d", "wrong"}}, 0) ==
        "stored more than was answered");
  CHECK(Acknowledged("Say yes to 1.\nright: yes\n    again\n\nSay yes to 2.\nwrong: ye") ==
        std::vector<Answer>{{"Say yes to 1.", "right"}});
}

}  // namespace lacuna
