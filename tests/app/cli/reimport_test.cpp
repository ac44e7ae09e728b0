// An article that changed, from the command line: real articles, real answers.
#include <algorithm>
#include <map>

#include "tests/support/catch.h"
#include "tests/support/program.h"

namespace lacuna {
namespace {

using nlohmann::json;

const std::string kHarbour = std::string(LACUNA_SOURCE_DIR) + "/tests/app/transcripts/files/harbour.txt";

// A copy of the article that can be edited.
class Harbour {
 public:
  Harbour() : text_(ReadBytes(kHarbour)) { Write(); }
  std::string path() const { return folder_.File("harbour.txt"); }
  const std::string& text() const { return text_; }
  void Replace(const std::string& from, const std::string& to) {
    const auto at = text_.find(from);
    REQUIRE(at != std::string::npos);
    text_.replace(at, from.size(), to);
    Write();
  }

 private:
  void Write() { WriteBytes(path(), text_); }
  TemporaryFolder folder_;
  std::string text_;
};

std::map<int, json> ById(const json& questions) {
  std::map<int, json> by_id;
  for (const json& question : questions) by_id[question["id"]] = question;
  return by_id;
}

bool IsYear(const std::string& answer) {
  return answer.size() == 4 && answer.find_first_not_of("0123456789") == std::string::npos;
}

// A question whose answer is a year that its evidence states: the article may state another one.
json AboutAYear(const json& questions) {
  for (const json& question : questions)
    if (IsYear(question["answer"]) &&
        question["evidence"].get<std::string>().find(question["answer"]) != std::string::npos)
      return question;
  FAIL("no question asks for a year");
  return {};
}

// The sentence with the year after it.
std::string YearLater(const json& question) {
  std::string sentence = question["evidence"];
  const std::string year = question["answer"];
  return sentence.replace(sentence.find(year), 4, std::to_string(std::stoi(year) + 1));
}

json Questions(const Program& program) { return program.Json({"questions", "--forms", "all", "--json"}); }

void CheckEvidence(const Program& program, const json& questions) {
  const std::string text = program.Run({"article", "1", "--text"}).out;
  for (const json& question : questions)
    for (const json& span : question["spans"]) {
      const std::size_t start = span["start"], end = span["end"];
      CAPTURE(question.dump());
      REQUIRE(end <= text.size());
      CHECK(text.substr(start, end - start) == span["text"].get<std::string>());
    }
}

}  // namespace

TEST_CASE("An update leaves what did not change with its ids, and evidence is verbatim", "[app][cli]") {
  const Program program;
  Harbour harbour;
  program.Json({"import", harbour.path(), "--accept", "all", "--json"});
  const json before = Questions(program);
  harbour.Replace("Velmora is a port city", "Few know it. Velmora is a port city");
  harbour.Replace(" Each gate weighs 40 tonnes.", "");
  const json year = AboutAYear(before);
  harbour.Replace(year["evidence"], YearLater(year));
  const json updated = program.Json({"import", harbour.path(), "--update", "--json"})["articles"][0];
  CHECK(updated["id"] == 1);
  CHECK(updated["update"]["from"] == 1);
  CHECK(updated["update"]["to"] == 2);
  const auto after = ById(Questions(program));
  int same = 0, moved = 0;
  for (const json& old : before) {
    const json& spans = old["spans"];
    if (!std::all_of(spans.begin(), spans.end(), [&harbour](const json& span) {
          return harbour.text().find(span["text"].get<std::string>()) != std::string::npos;
        }))
      continue;
    CAPTURE(old.dump());
    const auto now = after.find(old["id"]);
    REQUIRE(now != after.end());
    CHECK(now->second["card"] == old["card"]);
    CHECK(now->second["question"] == old["question"]);
    CHECK(now->second["status"] == "accepted");
    CHECK(now->second["evidence"] == old["evidence"]);
    CHECK(now->second["reasons"] == old["reasons"]);
    ++same;
    moved += now->second["evidence_start"] != old["evidence_start"] ? 1 : 0;
  }
  CHECK(same > 10);
  CHECK(moved == same);
  CheckEvidence(program, Questions(program));
  CHECK(program.Run({"check"}).out == "ok\n");
}

TEST_CASE("A dry run tells what an update would change, and changes nothing", "[app][cli]") {
  const Program program;
  Harbour harbour;
  program.Json({"import", harbour.path(), "--accept", "all", "--json"});
  const json before = Questions(program);
  const json year = AboutAYear(before);
  harbour.Replace(year["evidence"], YearLater(year));
  const json told = program.Json({"import", harbour.path(), "--dry-run", "--json"})["articles"][0];
  CHECK(told["dry_run"] == true);
  CHECK(Questions(program) == before);
  CHECK(program.Json({"articles", "--json"}).size() == 1);
  const json made = program.Json({"import", harbour.path(), "--update", "--json"})["articles"][0];
  CHECK(made["update"] == told["update"]);
  const json& changed = told["update"]["answer_changed"];
  const bool names_it = std::any_of(changed.begin(), changed.end(), [&year](const json& change) {
    return change["card"] == year["card"] && change["before"]["answer"] == year["answer"] &&
           change["after"]["evidence"] == YearLater(year);
  });
  CHECK(names_it);
}

TEST_CASE("A changed answer is asked anew, and the old one keeps what was answered", "[app][cli]") {
  const Program program;
  Harbour harbour;
  program.Json({"import", harbour.path(), "--accept", "all", "--json"});
  program.Run({"study", "--limit", "400"}, [] {
    std::string lines;
    for (int i = 0; i < 400; ++i) lines += "?\n";
    return lines;
  }());
  const auto reviews = [&program] {
    return json::parse(program.Run({"export", "--what", "reviews", "--format", "json"}).out);
  };
  const json before = reviews();
  REQUIRE(before.size() > 10);
  const json year = AboutAYear(Questions(program));
  harbour.Replace(year["evidence"], YearLater(year));
  program.Json({"import", harbour.path(), "--update", "--json"});
  CHECK(reviews() == before);
  const json changed = program.Json({"questions", "--changed", "--json"});
  REQUIRE_FALSE(changed.empty());
  for (const json& question : changed) {
    const std::string reason = question["reasons"].at(0);
    CHECK_THAT(reason, Catch::Matchers::StartsWith("changed: "));
  }
  const json retired = program.Json({"questions", "--retired", "--json"});
  REQUIRE_FALSE(retired.empty());
  for (const json& question : retired) {
    CHECK(question["spans"].empty());
    CHECK(question["evidence"].is_string());
    CHECK(question["reasons"].back() == "removed: version 2 of the article no longer says it");
  }
  CHECK(program.Run({"check"}).out == "ok\n");
  CHECK(program.Run({"undo", "--curation"}).out == "Taken back: Update “The Harbour of Velmora”\n");
  CHECK(reviews() == before);
  CHECK(program.Json({"questions", "--retired", "--json"}).empty());
  CHECK(program.Run({"check"}).out == "ok\n");
}

TEST_CASE("An article that was moved to another file is known by its words", "[app][cli]") {
  const Program program;
  Harbour harbour, elsewhere;
  program.Json({"import", harbour.path(), "--json"});
  elsewhere.Replace("founded in 1810", "founded in 1811");
  const Finished apart = program.Run({"import", elsewhere.path(), "--json"});
  CHECK_THAT(apart.err, ContainsSubstring("% the same words"));
  CHECK_THAT(apart.err, ContainsSubstring("--update"));
  CHECK(json::parse(apart.out)["articles"][0]["id"] == 2);
  const Finished quiet = program.Run({"import", elsewhere.path(), "--separate", "--json"});
  CHECK(quiet.err.empty());
}

TEST_CASE("article --json lists the versions, and each can be read", "[app][cli]") {
  const Program program;
  Harbour harbour;
  const std::string first = harbour.text();
  program.Json({"import", harbour.path(), "--json"});
  harbour.Replace("founded in 1810", "founded in 1811");
  program.Json({"import", harbour.path(), "--update", "--json"});
  const json article = program.Json({"article", "1", "--json"});
  CHECK(article["version"] == 2);
  REQUIRE(article["versions"].size() == 2);
  CHECK(article["versions"][0]["current"] == false);
  CHECK(article["versions"][1]["current"] == true);
  CHECK(program.Run({"article", "1", "--text", "--version", "1"}).out + "\n" == first);
  CHECK(program.Run({"article", "1", "--facts", "--version", "1"}).exit_code == 1);
}

}  // namespace lacuna
