// Exit codes and the sentences that go with them: 0 done, 1 failed, 2 wrong usage.
#include <algorithm>
#include <filesystem>

#include "tests/support/catch.h"
#include "tests/support/program.h"

namespace lacuna {
namespace {

// One sentence: one line on stderr that ends in a full stop.
bool IsOneSentence(const std::string& err) {
  return err.rfind("lacuna: ", 0) == 0 && std::count(err.begin(), err.end(), '\n') == 1 && err.size() > 12 &&
         err[err.size() - 2] == '.';
}

void CheckRefused(const Finished& finished, const std::string& subject) {
  CAPTURE(finished.err, finished.out);
  CHECK(finished.exit_code == 1);
  CHECK(IsOneSentence(finished.err));
  CHECK_THAT(finished.err, ContainsSubstring(subject));
}

}  // namespace

TEST_CASE("Wrong usage is exit code 2, with the reason on stderr and nothing on stdout", "[app][cli]") {
  using Words = std::vector<std::string>;
  const auto words = GENERATE(
      Words{"serve", "--bank", "x"}, Words{"explain", "1"}, Words{"fsrs"}, Words{"fsrs", "fit", "x.csv"},
      Words{"fsrs", "evaluate", "x.csv"}, Words{"fsrs", "simulate"}, Words{"fsrs", "workload"}, Words{"bank"},
      Words{"nonsense"}, Words{"articles", "--nonsense"}, Words{"article"}, Words{"article", "one"},
      Words{"accept"}, Words{"accept", "1x"}, Words{"questions", "--status", "new"},
      Words{"study", "--limit", "-1"}, Words{"quiz", "--questions", "many"},
      Words{"import", "--accept", "some", "x"}, Words{"export"}, Words{"export", "--format", "xml"},
      Words{"add", "--bank", "x"}, Words{"settings", "a", "b", "c"});
  const Program program;
  const Finished finished = program.Run(words);
  CAPTURE(words, finished.err);
  CHECK(finished.exit_code == 2);
  CHECK(finished.err.rfind("lacuna: ", 0) == 0);
  CHECK(finished.out.empty());
  CHECK_FALSE(std::filesystem::exists(program.library()));
}

TEST_CASE("A --now that is no time is wrong usage", "[app][cli]") {
  Program program;
  program.now = "tomorrow";
  const Finished finished = program.Run({"articles"});
  CHECK(finished.exit_code == 2);
  CHECK_THAT(finished.err, ContainsSubstring("'tomorrow' is not a time"));
}

TEST_CASE("Help and version go to stdout and are no failure", "[app][cli]") {
  const Program program;
  const Finished help = program.Run({"--help"}), version = program.Run({"--version"});
  CHECK(help.exit_code == 0);
  for (const char* command : {"import", "study", "stats", "fsrs", "check"})
    CHECK_THAT(help.out, ContainsSubstring(command));
  for (const char* later : {"serve", "explain"}) CHECK_THAT(help.out, !ContainsSubstring(later));
  CHECK(version.exit_code == 0);
  CHECK_THAT(version.out, ContainsSubstring("lacuna "));
}

TEST_CASE("Globals may stand before and after the command", "[app][cli]") {
  const Program program;
  const Finished finished = RunWords({LACUNA_PROGRAM, "settings", "--now", "2026-11-22T09:30:00Z",
                                      "retention", "--library", program.library()},
                                     "", program.folder());
  CHECK(finished.exit_code == 0);
  CHECK(finished.out == "0.9\n");
}

TEST_CASE("What cannot be done is refused in one sentence that names it", "[app][cli]") {
  const Program program;
  program.AddCard("Capitals", "What is the capital of Malta?", "Valletta");
  const auto refused = [&program](const std::vector<std::string>& words, const std::string& subject) {
    CheckRefused(program.Run(words), subject);
  };
  refused({"article", "99"}, "99");
  refused({"questions", "--bank", "Geology"}, "'Geology'");
  refused({"questions", "--article", "99"}, "99");
  refused({"accept", "99"}, "99");
  refused({"reject", "1", "99"}, "99");
  refused({"edit", "1"}, "Nothing to change in question 1");
  refused({"edit", "99", "--answer", "x"}, "99");
  refused({"bank", "rename", "Geology", "Rocks"}, "Geology");
  refused({"bank", "merge", "Geology", "Capitals"}, "Geology");
  refused({"bank", "delete", "Geology"}, "Geology");
  refused({"study", "--bank", "Geology"}, "'Geology'");
  refused({"study", "--learner", "Zoë"}, "Zoë");
  refused({"stats", "--learner", "Zoë"}, "Zoë");
  refused({"learners", "erase", "Zoë"}, "Zoë");
  refused({"settings", "retention", "2"}, "'2' is no value for retention");
  refused({"settings", "colour"}, "'colour'");
  refused({"restore", "nowhere.lacuna"}, "nowhere.lacuna");
  refused({"fsrs", "replay", "nowhere.json"}, "nowhere.json");
  refused({"fsrs", "replay"}, "--csv");
  refused({"import"}, "Nothing to import");
  refused({"undo"}, "take back");
  refused({"undo", "--learner", "Zoë"}, "Zoë");
  refused({"export", "--format", "csv", "-o", "/nowhere/x.csv"}, "/nowhere/x.csv");
}

TEST_CASE("Rejecting with an unknown id among them changes nothing", "[app][cli]") {
  const Program program;
  const int id = program.AddCard("Capitals", "What is the capital of Malta?", "Valletta");
  CHECK(program.Run({"reject", std::to_string(id), "99"}).exit_code == 1);
  CHECK(program.Json({"questions", "--json"}).size() == 1);
}

}  // namespace lacuna
