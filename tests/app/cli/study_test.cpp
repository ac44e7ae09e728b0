// `study`, `quiz` and `undo` as scripts use them: one line, one answer.
#include <map>
#include <sstream>

#include "tests/support/catch.h"
#include "tests/support/program.h"

namespace lacuna {
namespace {

using Lines = std::vector<std::string>;

Lines LinesOf(const std::string& text) {
  Lines lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

Lines Verdicts(const Finished& finished) {
  Lines verdicts;
  for (const auto& line : LinesOf(finished.out))
    for (const char* word : {"right:", "near:", "wrong:"})
      if (line.rfind(word, 0) == 0) verdicts.push_back(line);
  return verdicts;
}

// The place of `text` among lines such as "  2) text".
std::string NumberOf(const Lines& lines, const std::string& text) {
  for (const auto& line : lines)
    if (line.size() > 5 && line.substr(5) == text && line[3] == ')') return line.substr(2, 1);
  return "";
}

}  // namespace

TEST_CASE("The stem stands alone on its line, and a right answer is called right", "[app][cli]") {
  const Program program;
  program.AddCard("Capitals", "What is the capital of Malta?", "Valletta");
  const Finished finished = program.Run({"study", "--limit", "1"}, "Valletta\n");
  CAPTURE(finished.out, finished.err);
  CHECK(finished.exit_code == 0);
  CHECK(LinesOf(finished.out).front() == "What is the capital of Malta?");
  CHECK(Verdicts(finished) == Lines{"right: Valletta"});
  CHECK(program.Json({"stats", "--json"})["reviews"] == 1);
}

TEST_CASE("I don't know, an empty line and nonsense are wrong, and count as answers", "[app][cli]") {
  const Program program;
  program.AddCard("Capitals", "What is the capital of Malta?", "Valletta");
  const std::string line = GENERATE("?\n", "\n", "\xff\xfe\n", "Rome\n");
  const Finished finished = program.Run({"study", "--limit", "1"}, line);
  CAPTURE(finished.out, line);
  CHECK(finished.exit_code == 0);
  REQUIRE(Verdicts(finished).size() == 1);
  CHECK_THAT(Verdicts(finished)[0], ContainsSubstring("wrong: Valletta"));
  CHECK(program.Json({"stats", "--json"})["reviews"] == 1);
  CHECK(program.Run({"check"}).out == "ok\n");
}

TEST_CASE("The end of input ends the study without an answer", "[app][cli]") {
  const Program program;
  program.AddCard("Capitals", "What is the capital of Malta?", "Valletta");
  const Finished finished = program.Run({"study"}, "");
  CHECK(finished.exit_code == 0);
  CHECK(Verdicts(finished).empty());
  CHECK(finished.out.back() == '\n');
  CHECK(program.Json({"stats", "--json"})["reviews"] == 0);
}

TEST_CASE("A last line without its end is an answer too", "[app][cli]") {
  const Program program;
  program.AddCard("Capitals", "What is the capital of Malta?", "Valletta");
  CHECK(Verdicts(program.Run({"study"}, "Valletta")) == Lines{"right: Valletta"});
}

TEST_CASE("Limit counts answers", "[app][cli]") {
  const Program program;
  for (const char* word : {"one", "two", "three"})
    program.AddCard("Words", std::string("Say ") + word + ".", word);
  const Finished finished = program.Run({"study", "--limit", "2"}, "?\n?\n?\n?\n");
  CHECK(Verdicts(finished).size() == 2);
}

TEST_CASE("A choice is answered by number, letter or words", "[app][cli]") {
  const Program program;
  program.Run({"add", "--bank", "Rivers", "--question", "Which river flows through Vienna?", "--answer",
               "Danube", "--option", "Danube", "--option", "Rhine", "--option", "Seine"});
  const Lines shown = LinesOf(program.Run({"study"}, "").out);
  const std::string number = NumberOf(shown, "Danube");
  CAPTURE(shown);
  REQUIRE_FALSE(number.empty());
  const std::string letter(1, static_cast<char>('a' + number[0] - '1'));
  const std::string ways[] = {number, letter, "danube"};
  const std::string& answer = ways[GENERATE(0, 1, 2)];
  CAPTURE(answer);
  CHECK(Verdicts(program.Run({"study", "--limit", "1"}, answer + "\n")) == Lines{"right: Danube"});
}

TEST_CASE("A flip card is rated by its learner", "[app][cli]") {
  const Program program;
  program.Run({"add", "--bank", "Words", "--type", "flip", "--question", "Fernweh", "--answer",
               "longing to be far away"});
  const auto [line, verdict] = GENERATE(
      table<std::string, std::string>({{"1", "wrong:"}, {"2", "near:"}, {"3", "right:"}, {"4", "right:"}}));
  const Lines verdicts = Verdicts(program.Run({"study", "--limit", "1"}, line + "\n"));
  CAPTURE(line, verdicts);
  REQUIRE(verdicts.size() == 1);
  CHECK(verdicts[0] == verdict + " longing to be far away");
}

TEST_CASE("Undo takes answers back one by one", "[app][cli]") {
  const Program program;
  program.AddCard("Capitals", "What is the capital of Malta?", "Valletta");
  program.AddCard("Capitals", "What is the capital of Peru?", "Lima");
  program.Run({"study", "--limit", "2"}, "?\n?\n");
  REQUIRE(program.Json({"stats", "--json"})["reviews"] == 2);
  CHECK(program.Run({"undo"}).exit_code == 0);
  CHECK(program.Json({"stats", "--json"})["reviews"] == 1);
  CHECK_THAT(program.Run({"undo"}).out, ContainsSubstring("Taken back"));
  CHECK(program.Json({"stats", "--json"})["reviews"] == 0);
  CHECK(program.Run({"undo"}).exit_code == 1);
  CHECK(program.Run({"check"}).out == "ok\n");
}

TEST_CASE("A test gives no verdict before its end and marks what was answered", "[app][cli]") {
  const Program program;
  const std::map<std::string, std::string> answers = {{"What is the capital of Malta?", "Valletta"},
                                                      {"What is the capital of Peru?", "Lima"},
                                                      {"What is the capital of Oman?", "Muscat"}};
  for (const auto& [question, answer] : answers) program.AddCard("Capitals", question, answer);

  std::string first;  // with --json the questions go to stderr; without answers the first one is asked alone
  for (const auto& line : LinesOf(program.Run({"quiz", "--seed", "7", "--json"}, "").err))
    if (answers.count(line)) first = line;
  REQUIRE_FALSE(first.empty());
  const std::string input = answers.at(first) + "\nwrong\n";
  const auto marked = program.Json({"quiz", "--seed", "7", "--json"}, input);
  CHECK(marked["maximum"] == 3);
  CHECK(marked["score"] == 1);
  REQUIRE(marked["questions"].size() == 3);
  CHECK(marked["questions"][0]["correct"] == true);
  CHECK(marked["questions"][0]["points"] == 1);
  CHECK(marked["questions"][1]["correct"] == false);
  CHECK(marked["questions"][1]["answer"] == "wrong");
  CHECK(marked["questions"][2]["answer"].is_null());
  CHECK(program.Json({"stats", "--json"})["reviews"] == 2);
}

}  // namespace lacuna
