#include "tests/content/bank/small_library.h"

namespace lacuna {
namespace {

// The first evidence of each hit.
std::vector<std::string> Found(SmallLibrary& library, const std::string& words) {
  std::vector<std::string> sentences;
  for (const auto& hit : library.bank.Search(words)) sentences.push_back(hit.question.evidence.front());
  return sentences;
}

}  // namespace

TEST_CASE("Search finds words of stems, answers and evidence, whatever their case, accents and endings",
          "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library);
  const std::vector<std::string> light = {kLighthouse[0].sentence}, fenn = {kLighthouse[1].sentence},
                                 lamp = {kLighthouse[2].sentence};
  CHECK(Found(library, "burn") == lamp);
  CHECK(Found(library, "BURNS whale") == lamp);
  CHECK(Found(library, "fenn") == fenn);
  CHECK(Found(library, "keep") == fenn);
  CHECK(Found(library, "keeper rowing") == fenn);
  CHECK(Found(library, "malwick") == light);
  CHECK(Found(library, "ma\u0301lwick") == light);
  CHECK(Found(library, "keeper whales").empty());
}

TEST_CASE("A hit marks the words that were found and is one form a card", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library);
  const auto hits = library.bank.Search("reef");
  REQUIRE(hits.size() == 1);
  CHECK_THAT(hits.front().excerpt, ContainsSubstring("\u2068reef\u2069"));
  CHECK(hits.front().question.evidence.size() == 1);
}

TEST_CASE("Whatever is typed is a search", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library);
  const auto odd =
      GENERATE(as<std::string>{}, "", "   ", "\"", "\"\"\"", "*", "reef*", "reef\"", "\"reef", "AND",
               "OR NOT", "NEAR(", "NEAR/3", "stem:", "stem: reef", "(", ")(", "reef AND", "-reef", "^reef",
               "re+ef", "{stem}", "reef;DROP TABLE question", "'", "%", "_", "\\", "½", "😀", "\xC3\x28",
               "\xFF\xFE", "東", "東京 reef", "a\tb\nc", "reef\x01", "' OR 1=1 --");
  CAPTURE(odd);
  CHECK_NOTHROW(library.bank.Search(odd));
  CHECK_NOTHROW(library.bank.Search(std::string("reef\0x", 6)));
  CHECK(CountRows(library, "question") == 12);
}

TEST_CASE("Operators are words and quotes are nothing", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library);
  CHECK(Found(library, "\"reef\"") == std::vector<std::string>{kLighthouse[1].sentence});
  CHECK(Found(library, "reef OR whales").empty());
  CHECK(Found(library, "stem:reef").empty());
}

TEST_CASE("Two-character words of a script without spaces are found", "[content][bank]") {
  SmallLibrary library;
  REQUIRE(library.bank
              .Add(MakeDraftOf("灯台", {{"この灯台は1844年に東京で点灯した。", "どこで点灯したか。", "東京湾",
                                         0.5, false}}),
                   "", AcceptPolicy::none, kThen)
              .ok());
  REQUIRE(library.bank.Search("東京").size() == 1);
  CHECK(library.bank.Search("点灯 東京").size() == 1);
  CHECK(library.bank.Search("大阪").empty());
  CHECK(library.bank.Search("東京 x").empty());
}

TEST_CASE("What was rejected or refused is not found, and is again once it is accepted", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library);
  const auto question = Asking(library, "What did the lamp burn?").question.id;
  REQUIRE(library.bank.Reject(std::vector{question}, RejectScope::card, kThen).ok());
  CHECK(library.bank.Search("lamp").empty());
  REQUIRE(library.bank.Accept(std::vector{question}, kThen).ok());
  CHECK(library.bank.Search("lamp").size() == 1);
}

TEST_CASE("A limit is kept, and the better match comes first", "[content][bank]") {
  SmallLibrary library;
  std::vector<ArticleLine> lines;
  for (int i = 0; i < 30; ++i)
    lines.push_back(
        {"Buoy " + std::to_string(i) + " rang near the harbour wall in the fog of that long night.",
         "Which buoy rang, " + std::to_string(i) + "?", "it", 0.5, false});
  lines[17].answer = "harbour";
  REQUIRE(library.bank.Add(MakeDraftOf("Buoys", lines), "", AcceptPolicy::none, kThen).ok());
  const auto hits = library.bank.Search("harbour", 5);
  REQUIRE(hits.size() == 5);
  CHECK(hits.front().question.question.form.answer == "harbour");
}

TEST_CASE("Check names what is wrong", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library, AcceptPolicy::all);
  REQUIRE(library.bank.Check().empty());
  const auto complaint = [&](const std::string& damage) {
    Transaction transaction(*library.database);
    library.database->Execute(damage);
    const auto found = library.bank.Check();
    return found.empty() ? std::string("nothing") : found.front();
  };
  CHECK_THAT(complaint("UPDATE fact SET spans = '[[0, 99999]]' WHERE id = 2"),
             ContainsSubstring("fact 2 lies outside"));
  CHECK_THAT(complaint("UPDATE question_version SET spans = '[[0, 20]]' WHERE question = 1"),
             ContainsSubstring("question 1 lies outside"));
  CHECK_THAT(complaint("DELETE FROM question_text WHERE rowid = 3"),
             ContainsSubstring("Question 3 is missing"));
  CHECK_THAT(complaint("UPDATE question_text SET stem = 'x' WHERE rowid = 3"),
             ContainsSubstring("other words of question 3"));
  CHECK_THAT(complaint("UPDATE card SET askable_since = NULL WHERE id = 4"),
             ContainsSubstring("Card 4 is not asked"));
  CHECK_THAT(complaint("UPDATE question SET status = 'rejected' WHERE card = 4"),
             ContainsSubstring("Card 4 is asked though"));
  CHECK_THAT(complaint("UPDATE question SET version = 9 WHERE id = 5"),
             ContainsSubstring("Question 5 has no words"));
}

}  // namespace lacuna
