// Input nobody wishes for: one sentence, exit code 1, and the library as it was.
#include <sys/resource.h>
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>

#include "tests/support/catch.h"
#include "tests/support/program.h"

namespace lacuna {
namespace {

const std::string kHarbour = std::string(LACUNA_SOURCE_DIR) + "/tests/app/transcripts/files/harbour.txt";

void CheckOneSentence(const Finished& finished) {
  CAPTURE(finished.err, finished.out);
  CHECK(finished.exit_code == 1);
  CHECK(finished.err.rfind("lacuna: ", 0) == 0);
  CHECK(std::count(finished.err.begin(), finished.err.end(), '\n') == 1);
  CHECK_THAT(finished.err, ContainsSubstring("."));
}

// A shell line with limits or redirections around the program.
Finished RunShell(const Program& program, const std::string& script) {
  return RunWords(
      {"sh", "-c",
       "lacuna() { " LACUNA_PROGRAM " --library '" + program.library() + "' \"$@\"; }\n" + script},
      "", program.folder());
}

}  // namespace

TEST_CASE("A source that is no article is refused, and nothing of it stays", "[app][cli]") {
  const Program program;
  const std::string file = program.folder() + "/source.txt";
  SECTION("missing") {}
  SECTION("empty") { WriteBytes(file, ""); }
  SECTION("white space alone") { WriteBytes(file, " \n\t\n"); }
  SECTION("a folder") { std::filesystem::create_directory(file); }
  SECTION("binary") {
    std::string bytes =
        "\x7f"
        "ELF";
    for (int i = 0; i < 4000; ++i) bytes += static_cast<char>(i * 37 % 256);
    WriteBytes(file, bytes);
  }
  SECTION("over 64 MB") {
    WriteBytes(file, "x");
    std::filesystem::resize_file(file, (64u << 20) + 1);
  }
  const Finished finished = program.Run({"import", file});
  CheckOneSentence(finished);
  CHECK_THAT(finished.err, ContainsSubstring("source.txt"));
  CHECK(program.Json({"articles", "--json"}).empty());
}

TEST_CASE("A failing source does not keep the others out", "[app][cli]") {
  const Program program;
  const Finished finished = program.Run({"import", "missing.txt", kHarbour, "--json"});
  CheckOneSentence(finished);
  const auto imported = nlohmann::json::parse(finished.out);
  REQUIRE(imported["articles"].size() == 1);
  CHECK(imported["articles"][0]["title"] == "The Harbour of Velmora");
}

TEST_CASE("A page nested 16,000 deep is refused or read, but never crashes", "[app][cli]") {
  const Program program;
  std::string page = "<html><body>";
  for (int i = 0; i < 16'000; ++i) page += "<div>";
  WriteBytes(program.folder() + "/deep.html", page + "The mill was built in 1821 by Anna Berg.");
  const Finished finished = program.Run({"import", "deep.html"});
  CAPTURE(finished.err);
  if (finished.exit_code != 0) CheckOneSentence(finished);
  CHECK(program.Run({"check"}).exit_code == 0);
}

TEST_CASE("A file that is no library is left as it is", "[app][cli]") {
  const Program program;
  WriteBytes(program.library(), "Dear diary, today I learned about libraries.");
  const Finished finished = program.Run({"articles"});
  CheckOneSentence(finished);
  CHECK_THAT(finished.err, ContainsSubstring("library.lacuna"));
  CHECK(ReadBytes(program.library()) == "Dear diary, today I learned about libraries.");
}

TEST_CASE("A damaged library is named, and the way back", "[app][cli]") {
  const Program program;
  program.AddCard("Capitals", "What is the capital of Malta?", "Valletta");
  REQUIRE(program.Run({"backup"}).exit_code == 0);
  std::string bytes = ReadBytes(program.library());
  for (std::size_t at = 4096; at < std::min<std::size_t>(bytes.size(), 20'000); ++at) bytes[at] = '\xff';
  WriteBytes(program.library(), bytes);
  const Finished finished = program.Run({"articles"});
  CheckOneSentence(finished);
  CHECK_THAT(finished.err, ContainsSubstring("restore"));
  CHECK(ReadBytes(program.library()) == bytes);

  const std::string backup = [&program] {
    for (const auto& entry : std::filesystem::directory_iterator(program.folder() + "/backups"))
      if (entry.path().extension() == ".lacuna") return entry.path().string();
    return std::string();
  }();
  REQUIRE(program.Run({"restore", backup}).exit_code == 0);
  CHECK(program.Json({"questions", "--json"}).size() == 1);
}

TEST_CASE("A file-size limit reached in the middle loses nothing", "[app][cli]") {
  const Program program;
  program.AddCard("Capitals", "What is the capital of Malta?", "Valletta");
  // In units of 512 bytes: room for a small change, not for an article.
  const Finished finished = RunShell(program, "ulimit -f 100; lacuna import '" + kHarbour + "' --accept all");
  CheckOneSentence(finished);
  CHECK(program.Run({"check"}).exit_code == 0);
  CHECK(program.Json({"articles", "--json"}).empty());
  CHECK(program.Json({"questions", "--json"}).size() == 1);
}

TEST_CASE("A full disk under the output is told", "[app][cli]") {
  const Program program;
  program.AddCard("Capitals", "What is the capital of Malta?", "Valletta");
  CheckOneSentence(RunShell(program, "lacuna questions --json > /dev/full"));
}

TEST_CASE("A reader that leaves early is no crash", "[app][cli]") {
  const Program program;
  for (int i = 0; i < 20; ++i)
    program.AddCard("Numbers",
                    "Which number follows " + std::to_string(i) + "?" + std::string(4000, ' ') + "!", "it");
  const Finished finished = RunShell(program, "{ lacuna questions --json; echo \"exit $?\" >&2; } | true");
  CAPTURE(finished.err);
  const bool known = finished.err == "exit 1\n" || finished.err == "exit 0\n";
  CHECK(known);
}

TEST_CASE("A library in a folder that cannot be written is refused", "[app][cli]") {
  const Program program;
  const Finished finished =
      RunWords({LACUNA_PROGRAM, "--library", "/proc/library.lacuna", "articles"}, "", "/");
  CheckOneSentence(finished);
  CHECK_THAT(finished.err, ContainsSubstring("/proc"));
}

}  // namespace lacuna
