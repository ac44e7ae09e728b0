// kill -9 in the middle of updates: the article is in one version or the other, never in between.
#include <set>

#include "content/base/random.h"
#include "tests/content/bank/small_library.h"
#include "tests/support/child.h"
#include "tests/support/temporary_folder.h"

namespace lacuna {
namespace {

constexpr int kRounds = 25;

std::vector<ArticleLine> ManyLines(const std::string& year) {
  std::vector<ArticleLine> lines;
  for (int i = 0; i < 60; ++i) {
    const std::string n = std::to_string(i);
    const std::string of = i % 3 == 0 ? year : "1800";
    lines.push_back(
        {"Ship " + n + " left the harbour in " + of + ".", "When did ship " + n + " leave?", of, 0.5, false});
  }
  return lines;
}

std::set<std::string> AnswersIn(const std::vector<BankQuestion>& questions) {
  std::set<std::string> answers;
  for (const BankQuestion& question : questions) answers.insert(question.question.form.answer);
  return answers;
}

}  // namespace

TEST_CASE("A kill in the middle of an update leaves the one version or the other", "[content][bank]") {
  const TemporaryFolder folder;
  const std::string path = folder.File("library.lacuna");
  const Draft drafts[] = {MakeDraftOf("Ships", ManyLines("1811")), MakeDraftOf("Ships", ManyLines("1822"))};
  {
    auto opened = Database::Open(path);
    REQUIRE(opened.ok());
    REQUIRE(BankStore::Prepare(**opened, kThen).ok());
    REQUIRE(BankStore(**opened).Add(drafts[0], "", AcceptPolicy::all, kThen).ok());
  }
  Random random(20261125);
  for (int round = 0; round < kRounds; ++round) {
    const pid_t child = StartChild([&] {
      auto opened = Database::Open(path);
      if (!opened) return 1;
      BankStore bank(**opened);
      const bool first = bank.FindArticle({1})->text == drafts[0].article.text;
      for (int i = first ? 1 : 0;; ++i)
        if (!bank.Update({1}, drafts[i % 2], "", AcceptPolicy::all, kThen)) return 1;
    });
    KillAfter(child, static_cast<int>(3000 + random.Below(90'000)));
    auto opened = Database::Open(path);
    REQUIRE(opened.ok());
    BankStore bank(**opened);
    CHECK(bank.Check() == std::vector<std::string>());
    const auto article = bank.FindArticle({1});
    REQUIRE(article.ok());
    const bool first = article->text == drafts[0].article.text;
    CHECK((first || article->text == drafts[1].article.text));
    const auto questions = bank.Questions({});
    CHECK(questions.size() == 60);
    CHECK(AnswersIn(questions) == std::set<std::string>{"1800", first ? "1811" : "1822"});
    for (const BankQuestion& question : questions) CHECK(question.is_current);
  }
  // The library that was left can still be updated.
  auto opened = Database::Open(path);
  REQUIRE(opened.ok());
  BankStore bank(**opened);
  const bool first = bank.FindArticle({1})->text == drafts[0].article.text;
  REQUIRE(bank.Update({1}, drafts[first ? 1 : 0], "", AcceptPolicy::all, kThen).ok());
  CHECK(AnswersIn(bank.Questions({})) == std::set<std::string>{"1800", first ? "1822" : "1811"});
}

}  // namespace lacuna
