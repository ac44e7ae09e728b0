// The JSON that scripts read, field by field.
#include <set>

#include "tests/support/catch.h"
#include "tests/support/program.h"

namespace lacuna {
namespace {

using nlohmann::json;
using Keys = std::vector<std::string>;

const std::string kHarbour = std::string(LACUNA_SOURCE_DIR) + "/tests/app/transcripts/files/harbour.txt";

// In the order they were printed, which nlohmann::json itself would sort.
Keys KeysOf(const std::string& text) {
  Keys keys;
  const auto value = nlohmann::ordered_json::parse(text);
  for (const auto& item : (value.is_array() ? value.at(0) : value).items()) keys.push_back(item.key());
  return keys;
}

bool IsDay(const json& value) {
  const std::string text = value;
  return text.size() == 10 && text[4] == '-' && text[7] == '-';
}

}  // namespace

TEST_CASE("import --json tells what was made of each article", "[app][cli]") {
  const Program program;
  const json imported = program.Json({"import", kHarbour, "--json"});
  REQUIRE(KeysOf(imported.dump()) == Keys{"articles"});
  const json& article = imported["articles"].at(0);
  CHECK(std::set<std::string>{"id", "title", "language", "words", "sentences", "facts", "cards", "questions",
                              "refused", "seconds"} == [&article] {
    std::set<std::string> keys;
    for (const auto& item : article.items()) keys.insert(item.key());
    return keys;
  }());
  for (const char* count : {"id", "words", "sentences", "facts", "cards", "questions"}) {
    CAPTURE(count);
    CHECK(article[count].is_number_integer());
    CHECK(article[count] > 0);
  }
  CHECK(article["title"] == "The Harbour of Velmora");
  CHECK(article["language"] == "en");
  CHECK(article["seconds"].is_number_float());
  REQUIRE(article["refused"].is_object());
  for (const auto& reason : article["refused"].items()) CHECK(reason.value() > 0);
  CHECK(article["questions"] == program.Json({"questions", "--forms", "all", "--json"}).size());
  CHECK(article["cards"] == program.Json({"questions", "--json"}).size());
}

TEST_CASE("Identical bytes give the same article, and add its cards to the bank", "[app][cli]") {
  const Program program;
  const json first = program.Json({"import", kHarbour, "--json"})["articles"][0];
  const json again = program.Json({"import", kHarbour, "--bank", "Exam", "--json"})["articles"][0];
  CHECK(again["id"] == first["id"]);
  CHECK(again["cards"] == first["cards"]);
  CHECK(program.Json({"articles", "--json"}).size() == 1);
  const json questions = program.Json({"questions", "--bank", "Exam", "--json"});
  CHECK(questions.size() == first["cards"]);
  CHECK(questions[0]["banks"] == json{"The Harbour of Velmora", "Exam"});
}

TEST_CASE("--accept takes nothing, the ten best cards, or all", "[app][cli]") {
  const Program program;
  const auto accepted = [&program](const std::string& policy) {
    program.Json({"import", kHarbour, "--accept", policy, "--json"});
    return program.Json({"questions", "--status", "accepted", "--json"}).size();
  };
  CHECK(accepted("none") == 0);
  CHECK(accepted("best") <= 10);
  CHECK(accepted("best") > 0);
  CHECK(accepted("all") == program.Json({"questions", "--json"}).size());
}

TEST_CASE("--limit and --density bound the cards", "[app][cli]") {
  const Program program;
  CHECK(program.Json({"import", kHarbour, "--limit", "3", "--json"})["articles"][0]["cards"] == 3);
  const Program sparse;
  const json article = sparse.Json({"import", kHarbour, "--density", "1", "--json"})["articles"][0];
  CHECK(article["cards"] <= article["words"].get<int>() / 100 + 1);
}

TEST_CASE("questions --json has every field, and evidence is the article to the byte", "[app][cli]") {
  const Program program;
  program.Run({"import", kHarbour, "--bank", "Port"});
  const std::string printed = program.Run({"questions", "--forms", "all", "--json"}).out;
  CHECK(KeysOf(printed) ==
        Keys{"id",           "card",     "facts",       "article", "banks", "type",      "question",
             "answer",       "accepted", "options",     "items",   "pairs", "evidence",  "evidence_start",
             "evidence_end", "spans",    "explanation", "status",  "score", "sensitive", "reasons"});
  const std::string text = program.Run({"article", "1", "--text"}).out;
  const std::set<std::string> types = {"mcq", "cloze", "short", "tf", "order", "match", "flip"};
  for (const json& question : json::parse(printed)) {
    CAPTURE(question.dump());
    CHECK(types.count(question["type"]) == 1);
    CHECK(question["article"] == 1);
    CHECK(question["banks"] == json{"Port"});
    CHECK(question["status"] == "proposed");
    CHECK(question["sensitive"].is_boolean());
    CHECK_FALSE(question["facts"].empty());
    CHECK((question["type"] == "mcq") != question["options"].empty());
    CHECK((question["type"] == "order") != question["items"].empty());
    CHECK((question["type"] == "match") != question["pairs"].empty());
    REQUIRE_FALSE(question["spans"].empty());
    CHECK(question["evidence"] == question["spans"][0]["text"]);
    CHECK(question["evidence_start"] == question["spans"][0]["start"]);
    CHECK(question["evidence_end"] == question["spans"][0]["end"]);
    for (const json& span : question["spans"]) {
      const std::size_t start = span["start"], end = span["end"];
      REQUIRE(end <= text.size());
      CHECK(text.substr(start, end - start) == span["text"].get<std::string>());
    }
    if (question["type"] == "cloze")
      CHECK_THAT(question["question"].get<std::string>(), ContainsSubstring("____"));
  }
}

TEST_CASE("A hand-made card has no evidence, no article and no facts", "[app][cli]") {
  const Program program;
  program.AddCard("Capitals", "What is the capital of Malta?", "Valletta");
  const json question = program.Json({"questions", "--json"}).at(0);
  for (const char* key : {"article", "evidence", "evidence_start", "evidence_end"})
    CHECK(question[key].is_null());
  for (const char* key : {"facts", "spans", "options", "items", "pairs"})
    CHECK(question[key] == json::array());
  CHECK(question["status"] == "accepted");
}

TEST_CASE("article --json gives the text and its blocks, --facts the facts with roles", "[app][cli]") {
  const Program program;
  program.Run({"import", kHarbour});
  const json article = program.Json({"article", "1", "--json"});
  const std::string text = program.Run({"article", "1", "--text"}).out;
  CHECK(article["text"] == text);
  CHECK(article["title"] == "The Harbour of Velmora");
  CHECK(article["blocks"].size() > 5);
  const json facts = program.Json({"article", "1", "--facts", "--json"});
  CHECK(facts.size() == article["facts"]);
  for (const json& fact : facts) {
    CAPTURE(fact.dump());
    CHECK(fact["kind"].is_string());
    CHECK(fact["confidence"] > 0);
    REQUIRE_FALSE(fact["evidence"].empty());
    for (const json& span : fact["evidence"])
      CHECK(text.substr(span["start"], span["end"].get<std::size_t>() - span["start"].get<std::size_t>()) ==
            span["text"].get<std::string>());
    for (const json& role : fact["roles"]) CHECK(role["name"].is_string());
  }
}

TEST_CASE("stats --json has its shape from the first day on", "[app][cli]") {
  const Program program;
  program.Run({"import", kHarbour, "--accept", "all"});
  const auto shape = [&program] {
    const std::string printed = program.Run({"stats", "--json"}).out;
    CHECK(KeysOf(printed) == Keys{"reviews", "cards", "due_now", "minutes_due", "known", "retention",
                                  "forecast", "sittings", "weakest"});
    return json::parse(printed);
  };
  const json empty = shape();
  CHECK(empty["reviews"] == 0);
  CHECK(empty["cards"] == program.Json({"questions", "--status", "accepted", "--json"}).size());
  CHECK(empty["sittings"] == json::array());
  CHECK(empty["retention"] == json{{"n", 0}, {"right", 0}, {"low", 0.0}, {"high", 1.0}});

  program.Run({"study", "--limit", "2"}, "?\n?\n");
  const json stats = shape();
  CHECK(stats["reviews"] == 2);
  for (const char* count : {"reviews", "cards", "due_now"}) CHECK(stats[count].is_number_integer());
  REQUIRE(stats["forecast"].size() == 30);
  CHECK(stats["forecast"][0]["day"] == "2026-11-22");
  for (const json& day : stats["forecast"]) {
    CHECK(IsDay(day["day"]));
    CHECK(day["cards"].is_number_integer());
    CHECK(day["minutes"].is_number());
  }
  REQUIRE(stats["sittings"].size() == 1);
  const json& sitting = stats["sittings"][0];
  CHECK(sitting == json{{"id", 1},
                        {"kind", "study"},
                        {"bank", "All banks"},
                        {"day", "2026-11-22"},
                        {"score", 0.0},
                        {"maximum", 2.0}});
  REQUIRE(stats["weakest"].size() == 2);
  for (const json& weak : stats["weakest"]) {
    CHECK(weak["card"].is_number_integer());
    CHECK(weak["retrievability"] <= 1);
    CHECK(weak["evidence"].is_string());
  }
}

TEST_CASE("quiz --json prints the marks alone, and the questions go to stderr", "[app][cli]") {
  const Program program;
  program.AddCard("Capitals", "What is the capital of Malta?", "Valletta");
  const Finished finished = program.Run({"quiz", "--json"}, "Valletta\n");
  CHECK_THAT(finished.err, ContainsSubstring("What is the capital of Malta?"));
  CHECK(KeysOf(finished.out) == Keys{"sitting", "score", "maximum", "questions"});
  const json marks = json::parse(finished.out);
  CHECK(marks["questions"] ==
        json::array({{{"id", 1}, {"answer", "Valletta"}, {"points", 1.0}, {"correct", true}}}));
}

TEST_CASE("Samples are labelled and left out of the statistics", "[app][cli]") {
  const Program program;
  const json imported = program.Json({"import", "--samples", "--accept", "all", "--json"});
  CHECK(imported["articles"].size() >= 3);
  for (const json& article : program.Json({"articles", "--json"})) CHECK(article["sample"] == true);
  program.Run({"study", "--limit", "3", "--bank", imported["articles"][0]["title"]}, "?\n?\n?\n");
  const json stats = program.Json({"stats", "--json"});
  CHECK(stats["reviews"] == 0);
  CHECK(stats["sittings"].empty());
}

}  // namespace lacuna
