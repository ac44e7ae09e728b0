#include "content/facts/finder.h"

#include <algorithm>

#include "tests/content/facts/reading_support.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

const Fact* FirstOf(const ReadText& read, FactKind kind) {
  for (const Finding& finding : read.findings)
    if (finding.fact.kind == kind) return &finding.fact;
  return nullptr;
}

std::string TextOf(const Fact& fact, RoleName name) {
  for (const Role& role : fact.roles)
    if (role.name == name) return role.text;
  return "";
}

}  // namespace

TEST_CASE("A dated clause is an event with its time", "[content][facts]") {
  const ReadText read("Norway gained independence from Sweden in 1905.");
  const Fact* fact = FirstOf(read, FactKind::event);
  REQUIRE(fact != nullptr);
  CHECK(TextOf(*fact, RoleName::subject) == "Norway");
  CHECK(TextOf(*fact, RoleName::object) == "independence");
  CHECK(TextOf(*fact, RoleName::time) == "1905");
  CHECK(fact->evidence.front().In(read.article.text) == read.article.text);
}

TEST_CASE("An event inside a noun is found with its year", "[content][facts]") {
  const ReadText read("Old quarrels ended with the signing of the Treaty of Bergen in 1872.");
  const auto found = std::find_if(read.findings.begin(), read.findings.end(), [](const Finding& finding) {
    return TextOf(finding.fact, RoleName::subject) == "the signing of the Treaty of Bergen";
  });
  REQUIRE(found != read.findings.end());
  CHECK(TextOf(found->fact, RoleName::time) == "1872");
}

TEST_CASE("An apposition says what somebody is", "[content][facts]") {
  const ReadText read("Anna Berg, the director of the Oslo Museum, opened a school in Kenya.");
  const Fact* fact = FirstOf(read, FactKind::attribute);
  REQUIRE(fact != nullptr);
  CHECK(TextOf(*fact, RoleName::subject) == "Anna Berg");
  CHECK(TextOf(*fact, RoleName::complement) == "the director of the Oslo Museum");
}

TEST_CASE("A loose time is left out of a sentence, but not of what somebody said", "[content][facts]") {
  const auto left_out = [](const std::string& text) {
    const ReadText read(text);
    std::vector<std::string> words;
    for (const Finding& finding : read.findings)
      if (finding.proposition && finding.proposition->kind == ClauseType::sentence)
        for (const Substitution& edit : finding.proposition->substitutions)
          words.emplace_back(edit.span.In(read.article.text));
    return words;
  };
  CHECK(left_out("In recent years, Norway built a new harbour for Bergen and three schools in Kenya.") ==
        std::vector<std::string>{"In recent years,"});
  CHECK(left_out(
            "The Mayor of Bergen wrote on Twitter: “Another fine breakthrough today, our two great friends: "
            "Norway and Kenya agreed to build a harbour!”")
            .empty());
}

TEST_CASE("A number with what it counts is a quantity", "[content][facts]") {
  const ReadText read("Norway built about 1,200 schools in Kenya.");
  REQUIRE(FirstOf(read, FactKind::quantity) != nullptr);
}

TEST_CASE("A cause needs an explicit mark", "[content][facts]") {
  const ReadText marked("Heavy rain caused a flood in Bergen.");
  CHECK(FirstOf(marked, FactKind::cause) != nullptr);
  const ReadText plain("Heavy rain reached Bergen.");
  CHECK(FirstOf(plain, FactKind::cause) == nullptr);
}

TEST_CASE("Three things named together are a list", "[content][facts]") {
  const ReadText read("Norway supplied Kenya with engines, pumps and cables.");
  REQUIRE(FirstOf(read, FactKind::list) != nullptr);
}

TEST_CASE("Three dated events make an order, the earliest first", "[content][facts]") {
  const ReadText read(
      "Norway opened a school in Kenya in 1956. Norway gained independence from Sweden in 1905. Anna Berg "
      "founded the "
      "Oslo Museum in 1931.");
  const Fact* order = FirstOf(read, FactKind::order);
  REQUIRE(order != nullptr);
  std::vector<std::string> years;
  for (const Role& role : order->roles) years.push_back(role.normal);
  CHECK(years == std::vector<std::string>{"1905", "1931", "1956"});
  CHECK(order->evidence.size() == 3);
}

TEST_CASE("Accusations and deaths are marked", "[content][facts]") {
  const ReadText read("Anna Berg smuggled engines to Kenya. Anna Berg opened a school in Kenya.");
  REQUIRE(read.findings.size() >= 2);
  for (const Finding& finding : read.findings) {
    const bool smuggled =
        finding.fact.evidence.front().In(read.article.text).find("smuggled") != std::string::npos;
    CHECK(finding.fact.sensitive == smuggled);
  }
}

TEST_CASE("'He' is the one person named before, or nobody", "[content][facts]") {
  const ReadText one("Peter Holm moved to Bergen. He opened a school in Kenya in 1956.");
  REQUIRE(one.reading.propositions.size() == 2);
  CHECK(one.reading.propositions[1].subject.text == "Peter Holm");
  CHECK(one.findings.back().fact.evidence.size() == 2);
  const ReadText two("Peter Holm met Karl Lund in Bergen. He opened a school in Kenya in 1956.");
  CHECK(two.reading.propositions.size() == 1);
}

}  // namespace lacuna
