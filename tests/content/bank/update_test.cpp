#include "tests/content/bank/small_library.h"

namespace lacuna {
namespace {

const std::string kTitle = "The light of Málwick";

// The lighthouse with other lines, from the same file.
Draft Newer(const std::vector<ArticleLine>& lines) { return MakeDraftOf(kTitle, lines); }

std::vector<ArticleLine> With(std::size_t at, ArticleLine line) {
  auto lines = kLighthouse;
  lines[at] = std::move(line);
  return lines;
}

std::vector<ArticleLine> Without(std::size_t at) {
  auto lines = kLighthouse;
  lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(at));
  return lines;
}

const ArticleLine kPreface = {"A storm lamp hangs in the hall.", "What hangs in the hall?", "a storm lamp",
                              0.6, false};
const ArticleLine kLitLater = {"The lighthouse of Málwick was lit in 1845.",
                               "When was the lighthouse of Málwick lit?", "1845", 0.9, false};
const ArticleLine kLitByPilots = {"The lighthouse of Málwick was lit by pilots in 1844.",
                                  "When did pilots light the lighthouse of Málwick?", "1844", 0.9, false};

Added Update(SmallLibrary& library, const std::vector<ArticleLine>& lines,
             AcceptPolicy accept = AcceptPolicy::none) {
  const auto added = library.bank.Update({1}, Newer(lines), "", accept, kThen);
  REQUIRE(added.ok());
  CHECK(library.bank.Check() == std::vector<std::string>());
  return *added;
}

BankQuestion Now(SmallLibrary& library, QuestionId id, std::optional<int> version = std::nullopt) {
  const auto found = library.bank.FindQuestion(id, version);
  REQUIRE(found.ok());
  return *found;
}

std::vector<std::string> Fates(SmallLibrary& library, const std::vector<ArticleLine>& lines) {
  const auto changes = library.bank.PlanUpdate({1}, Newer(lines));
  REQUIRE(changes.ok());
  std::vector<std::string> fates;
  for (const CardChange& card : changes->cards) fates.emplace_back(Name(card.fate));
  return fates;
}

constexpr const char* kAsksWhen = "When was the lighthouse of Málwick lit?";
constexpr const char* kAsksWho = "Who rowed to the reef?";

}  // namespace

TEST_CASE("Cards whose sentences only moved stay as they were", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library, AcceptPolicy::all);
  const auto before = library.bank.Questions({});
  std::vector<ArticleLine> lines = {kPreface, kLighthouse[3], kLighthouse[0], kLighthouse[1], kLighthouse[2]};
  const Added updated = Update(library, lines);
  CHECK(updated.article == ArticleId{1});
  CHECK(updated.cards == 5);
  for (const BankQuestion& old : before) {
    const auto now = Now(library, old.question.id);
    CHECK(now.question.card == old.question.card);
    CHECK(now.question.form.stem == old.question.form.stem);
    CHECK(now.question.status == QuestionStatus::accepted);
    CHECK(now.question.reasons.empty());
    CHECK(now.evidence == old.evidence);
    CHECK(now.facts == old.facts);
    CHECK(now.is_current);
    CHECK(library.bank.FindCard(old.question.card)->retired_by == 0);
  }
  CHECK(Asking(library, kPreface.stem).question.status == QuestionStatus::proposed);
  CHECK(library.bank.FactsOf({1}).size() == 5);
}

TEST_CASE("A version that was asked keeps its words, its evidence and its article", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library, AcceptPolicy::all);
  const auto asked = Asking(library, kAsksWhen);
  Update(library, {kPreface, kLighthouse[0]});
  Update(library, {kPreface, kLitLater});
  for (const int version : {1, 2}) {
    const auto then = Now(library, asked.question.id, version);
    CHECK(then.article_version == version);
    CHECK_FALSE(then.is_current);
    CHECK(then.evidence == asked.evidence);
    const auto article = library.bank.FindArticle({1}, version);
    REQUIRE(article.ok());
    CHECK(then.question.form.spans.front().In(article->text) == kLighthouse[0].sentence);
  }
  CHECK(library.bank.FindArticle({1})->version == 3);
  CHECK_FALSE(library.bank.FindArticle({1}, 4).ok());
  const auto versions = library.bank.VersionsOf({1});
  REQUIRE(versions.size() == 3);
  CHECK(versions[2].is_current);
}

TEST_CASE("A changed answer is a new card, and the old one is asked no more", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library, AcceptPolicy::all);
  const auto old = Asking(library, kAsksWhen);
  CHECK(Fates(library, With(0, kLitLater))[0] == "answer changed");
  Update(library, With(0, kLitLater));
  const auto now = Asking(library, kAsksWhen);
  CHECK(now.question.card != old.question.card);
  CHECK(now.question.form.answer == "1845");
  CHECK(now.question.status == QuestionStatus::proposed);
  CHECK(now.banks == old.banks);
  REQUIRE(now.question.reasons.size() == 1);
  CHECK(
      now.question.reasons[0] ==
      "changed: was “When was the lighthouse of Málwick lit?” = “1844”, from “The lighthouse of Málwick was "
      "lit in 1844.”");
  CHECK(library.bank.FindCard(old.question.card)->retired_by == 2);
  CHECK(CountRows(library, "card WHERE askable_since IS NOT NULL") == 3);
  CHECK(Now(library, old.question.id).evidence.front() == kLighthouse[0].sentence);
}

TEST_CASE("The same answer in other words keeps the card, and is flagged", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library, AcceptPolicy::all);
  const auto old = Asking(library, kAsksWhen);
  CHECK(Fates(library, With(0, kLitByPilots))[0] == "reworded");
  Update(library, With(0, kLitByPilots));
  const auto now = Now(library, old.question.id);
  CHECK(now.question.card == old.question.card);
  CHECK(now.question.version == 2);
  CHECK(now.question.form.stem == kLitByPilots.stem);
  CHECK(now.evidence.front() == kLitByPilots.sentence);
  CHECK(now.question.status == QuestionStatus::accepted);
  REQUIRE(now.question.reasons.size() == 1);
  CHECK_THAT(now.question.reasons[0],
             Catch::Matchers::StartsWith("changed: was “When was the lighthouse of Málwick lit?”"));
  CHECK(CountRows(library, "card") == 4);
  REQUIRE(library.bank.Accept(std::vector{now.question.id}, kThen).ok());
  CHECK(Now(library, now.question.id).question.reasons.empty());
}

TEST_CASE("What the article no longer says is retired with what was answered", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library, AcceptPolicy::all);
  const auto old = Asking(library, kAsksWho);
  const Added updated = Update(library, Without(1));
  CHECK(updated.cards == 3);
  CHECK(library.bank.FindCard(old.question.card)->retired_by == 2);
  CHECK(library.bank.Questions({}).size() == 3);
  CHECK(library.bank.Search("reef").empty());
  CHECK(Now(library, old.question.id).evidence.front() == kLighthouse[1].sentence);
  CHECK(CountRows(library, "card WHERE askable_since IS NOT NULL") == 3);
}

TEST_CASE("What is said again brings its card back, as it was judged", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library, AcceptPolicy::all);
  const auto old = Asking(library, kAsksWho);
  const auto rejected = Asking(library, "What did the lamp burn?");
  REQUIRE(library.bank.Reject(std::vector{rejected.question.id}, RejectScope::card, kThen).ok());
  Update(library, {kLighthouse[0], kPreface});
  CHECK(CountRows(library, "card WHERE retired_by = 2") == 3);
  CHECK(Fates(library, kLighthouse) ==
        std::vector<std::string>{"unchanged", "returned", "returned", "returned", "removed"});
  Update(library, kLighthouse);
  const auto now = Asking(library, kAsksWho);
  CHECK(now.question.id == old.question.id);
  CHECK(now.question.status == QuestionStatus::accepted);
  CHECK(now.is_current);
  CHECK(Now(library, rejected.question.id).question.status == QuestionStatus::rejected);
  CHECK(CountRows(library, "card WHERE askable_since IS NOT NULL") == 3);
  CHECK(CountRows(library, "card") == 5);
}

TEST_CASE("A retired card that is accepted is asked again, with the words it came from", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library, AcceptPolicy::all);
  const auto old = Asking(library, kAsksWho);
  Update(library, Without(1));
  REQUIRE(library.bank.Accept(std::vector{old.question.id}, kThen).ok());
  CHECK(library.bank.FindCard(old.question.card)->retired_by == 0);
  const auto kept = Asking(library, kAsksWho);
  CHECK_FALSE(kept.is_current);
  CHECK(kept.evidence.front() == kLighthouse[1].sentence);
  Update(library, {kLighthouse[0], kPreface});
  CHECK(library.bank.FindCard(old.question.card)->retired_by == 0);
}

TEST_CASE("Rejected cards stay rejected, whatever became of their sentence", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library);
  const auto old = Asking(library, kAsksWhen);
  REQUIRE(library.bank.Reject(std::vector{old.question.id}, RejectScope::card, kThen).ok());
  const auto lines =
      GENERATE(as<std::vector<ArticleLine>>{}, std::vector<ArticleLine>{kPreface, kLighthouse[0]},
               With(0, kLitByPilots), With(0, kLitLater));
  Update(library, lines);
  for (const BankQuestion& question : library.bank.Questions({}))
    CHECK_FALSE(question.evidence.front().starts_with("The lighthouse of Málwick"));
  Update(library, kLighthouse, AcceptPolicy::all);
  for (const BankQuestion& question : library.bank.Questions({}))
    CHECK_FALSE(question.evidence.front().starts_with("The lighthouse of Málwick"));
}

TEST_CASE("A person's own words survive, and the curator hears what changed", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library, AcceptPolicy::all);
  QuestionEdit edit;
  edit.stem = "In which year was Málwick first lit?";
  const auto id = Asking(library, kAsksWhen).question.id;
  REQUIRE(library.bank.Edit(id, edit, kThen).ok());
  Update(library, With(0, kLitByPilots));
  const auto now = Now(library, id);
  CHECK(now.question.form.stem == *edit.stem);
  CHECK(now.evidence.front() == kLitByPilots.sentence);
  CHECK(now.by_hand);
  CHECK(now.question.reasons ==
        std::vector<std::string>{"changed: the article said “The lighthouse of Málwick was lit in 1844.”"});
  Update(library, {kPreface, kLitByPilots});
  CHECK(Now(library, id).question.form.stem == *edit.stem);
}

TEST_CASE("An answer corrected by hand is not taken back by the article", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library, AcceptPolicy::all);
  QuestionEdit edit;
  edit.answer = "1845";
  const auto id = library.bank.Edit(Asking(library, kAsksWhen).question.id, edit, kThen);
  REQUIRE(id.ok());
  Update(library, {kPreface, kLighthouse[0], kLighthouse[1]});
  CHECK(Asking(library, kAsksWhen).question.id == *id);
  Update(library, {kPreface, kLitLater, kLighthouse[1]});
  const auto now = Asking(library, kAsksWhen);
  CHECK(now.question.id == *id);
  CHECK(now.question.status == QuestionStatus::accepted);
  CHECK(now.evidence.front() == kLitLater.sentence);
}

TEST_CASE("An answer corrected by hand goes along when its sentence is reworded", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library, AcceptPolicy::all);
  QuestionEdit edit;
  edit.answer = "in the spring of 1844";
  const auto id = library.bank.Edit(Asking(library, kAsksWhen).question.id, edit, kThen);
  REQUIRE(id.ok());
  Update(library, With(0, kLitByPilots));
  const auto now = Now(library, *id);
  CHECK(now.retired_by == 0);
  CHECK(now.question.form.answer == *edit.answer);
  CHECK(now.question.form.stem == kAsksWhen);
  CHECK(now.evidence.front() == kLitByPilots.sentence);
  CHECK(now.question.status == QuestionStatus::accepted);
}

TEST_CASE("Undo takes a whole update back, and it can be made again", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library, AcceptPolicy::all);
  const auto before = library.bank.Questions({});
  Update(library, {kPreface, kLitLater, kLighthouse[2]});
  CHECK(library.bank.Undo(kThen) == "Update “The light of Málwick”");
  const auto after = library.bank.Questions({});
  REQUIRE(after.size() == before.size());
  for (std::size_t i = 0; i < before.size(); ++i) {
    CHECK(after[i].question.id == before[i].question.id);
    CHECK(after[i].question.version == before[i].question.version);
    CHECK(after[i].question.status == before[i].question.status);
    CHECK(after[i].evidence == before[i].evidence);
  }
  CHECK(library.bank.FindArticle({1})->text == LighthouseDraft().article.text);
  CHECK(library.bank.VersionsOf({1}).size() == 1);
  CHECK(library.bank.Check() == std::vector<std::string>());
  Update(library, {kPreface, kLitLater, kLighthouse[2]});
  CHECK(library.bank.VersionsOf({1}).back().version == 2);
  CHECK(CountRows(library, "article_version") == 2);
}

TEST_CASE("Only new and changed sentences bring new cards", "[content][bank]") {
  SmallLibrary library;
  Draft some = LighthouseDraft();
  some.cards.resize(2);
  REQUIRE(library.bank.Add(some, "", AcceptPolicy::none, kThen).ok());
  std::vector<ArticleLine> lines = kLighthouse;
  lines.push_back(kPreface);
  CHECK(Fates(library, lines) == std::vector<std::string>{"unchanged", "unchanged", "added"});
}

TEST_CASE("An updated article that is imported again is not doubled", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library, AcceptPolicy::all);
  const auto lines = With(0, kLitByPilots);
  Update(library, lines);
  const auto revision = library.database->revision();
  const auto again = library.bank.Add(Newer(lines), "", AcceptPolicy::none, kThen);
  REQUIRE(again.ok());
  CHECK(again->already_there);
  CHECK(again->cards == 4);
  CHECK(CountRows(library, "card") == 4);
  CHECK(library.database->revision() == revision);
}

TEST_CASE("What an article was before an update is still that article, unless wanted apart",
          "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library, AcceptPolicy::all);
  Update(library, With(0, kLitLater));
  const Added again = AddLighthouse(library);
  CHECK(again.article == ArticleId{1});
  CHECK(library.bank.FindArticle({1})->version == 2);
  const auto apart =
      library.bank.Add(LighthouseDraft(), "Old", AcceptPolicy::none, kThen, OldText::is_separate);
  REQUIRE(apart.ok());
  CHECK(apart->article == ArticleId{2});
  CHECK(apart->cards == 4);
  CHECK(library.bank.Check() == std::vector<std::string>());
}

TEST_CASE("Names follow the article unless they were edited by hand", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library);
  ArticleEdit edit;
  edit.author = "R. Holm";
  REQUIRE(library.bank.EditArticle({1}, edit, kThen).ok());
  Draft newer = Newer(With(0, kLitLater));
  newer.article.title = "Málwick's light";
  newer.article.author = "Someone";
  REQUIRE(library.bank.Update({1}, newer, "", AcceptPolicy::none, kThen).ok());
  CHECK(library.bank.FindArticle({1})->title == "Málwick's light");
  CHECK(library.bank.FindArticle({1})->author == "R. Holm");
}

TEST_CASE("A bank named at an update gets all of the article's cards", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library, AcceptPolicy::all);
  REQUIRE(library.bank.Update({1}, Newer({kPreface, kLighthouse[1]}), "Exam", AcceptPolicy::all, kThen).ok());
  QuestionFilter exam;
  exam.bank = library.bank.FindBank("Exam");
  CHECK(library.bank.Questions(exam).size() == 2);
}

TEST_CASE("An earlier version is found by its source, or by its words", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library);
  Article other = Newer({kPreface}).article;
  const auto by_source = library.bank.FindEarlier(other);
  REQUIRE(by_source.has_value());
  CHECK(by_source->same_source);
  CHECK(by_source->article == ArticleId{1});
  other.source = "elsewhere.txt";
  CHECK_FALSE(library.bank.FindEarlier(other).has_value());
  Article moved = Newer(With(3, kPreface)).article;
  moved.source = "-";
  const auto by_words = library.bank.FindEarlier(moved);
  REQUIRE(by_words.has_value());
  CHECK_FALSE(by_words->same_source);
  CHECK(by_words->likeness > 0.5);
  CHECK_FALSE(library.bank.FindEarlier(LighthouseDraft().article).has_value());
  REQUIRE(library.bank.RemoveArticle({1}, kThen).ok());
  CHECK_FALSE(library.bank.FindEarlier(moved).has_value());
}

TEST_CASE("An earlier version is found in a library that had nothing to compare by", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library);
  library.database->Execute("DELETE FROM article_shingle");
  Article moved = Newer(With(3, kPreface)).article;
  moved.source = "-";
  CHECK(library.bank.FindEarlier(moved).has_value());
  CHECK(CountRows(library, "article_shingle") > 0);
}

TEST_CASE("Checking finds an article's text that is not the one imported", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library);
  library.database->Execute("UPDATE article_version SET text = replace(text, '1844', '1944')");
  const auto complaints = library.bank.Check();
  REQUIRE(complaints.size() == 4);
  CHECK(complaints[0] == "The text of article 1 (version 1) is not the one that was imported.");
  CHECK(complaints[1] == "The evidence of question 1 has other words than when it was kept.");
}

TEST_CASE("Checking finds evidence of a version that is gone", "[content][bank]") {
  SmallLibrary library;
  AddLighthouse(library);
  library.database->Execute("UPDATE question_version SET article_version = 7 WHERE question = 2");
  CHECK(library.bank.Check().front() == "Question 2 is of a version of its article that is gone.");
}

}  // namespace lacuna
