#include "content/facts/proposition.h"

#include "tests/content/facts/reading_support.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

std::string Shown(const Proposition& proposition) {
  std::string out = proposition.subject.text + " | " + proposition.finite;
  if (!proposition.rest.empty()) out += " " + proposition.rest;
  for (const Phrase& phrase : proposition.tail)
    out += " | " + (phrase.preposition.empty() ? "" : phrase.preposition + " ") + phrase.text;
  return out;
}

std::vector<std::string> Clauses(const std::string& text) {
  const ReadText read(text);
  std::vector<std::string> shown;
  for (const Proposition& proposition : read.reading.propositions) shown.push_back(Shown(proposition));
  return shown;
}

}  // namespace

TEST_CASE("A plain clause comes apart into subject, verb and phrases", "[content][facts]") {
  CHECK(Clauses("Portugal supplied Brazil with engines and spare parts.") ==
        std::vector<std::string>{"Portugal | supplied | Brazil | with engines and spare parts"});
}

TEST_CASE("A verb joined by 'and' keeps the subject before it", "[content][facts]") {
  CHECK(Clauses("Portugal supplied Brazil with engines and opened a school in Recife.") ==
        std::vector<std::string>{"Portugal | supplied | Brazil | with engines",
                                 "Portugal | opened | a school | in Recife"});
}

TEST_CASE("'of' and 'between' phrases stay with their noun", "[content][facts]") {
  CHECK(Clauses("The king of Norway announced a treaty between Norway and Sweden.") ==
        std::vector<std::string>{"the king of Norway | announced | a treaty between Norway and Sweden"});
}

TEST_CASE("A clause that may not be a fact gives nothing", "[content][facts]") {
  const auto sentence =
      GENERATE(as<std::string>{}, "Norway did not sign the treaty.", "Norway may sign the treaty in Oslo.",
               "Norway would sign the treaty in Oslo.", "It signed the treaty in Oslo.",
               "The agency signed the treaty in Oslo.", "If Norway signed the treaty, Oslo was glad.",
               "Did Norway sign the treaty?", "Norway hoped to sign the treaty in Oslo.");
  CAPTURE(sentence);
  CHECK(Clauses(sentence).empty());
}

TEST_CASE("A time before a birth or a founding is the birth's, not the clause's", "[content][facts]") {
  CHECK(Clauses("The Norwegian dispute arose from old treaties before the founding of Norway in 1905.") ==
        std::vector<std::string>{
            "the Norwegian dispute | arose | from old treaties | before the founding of Norway in 1905"});
}

TEST_CASE("What somebody says is that person's claim", "[content][facts]") {
  const ReadText read("According to the Lisbon Herald, Portugal built forty bridges in Brazil.");
  REQUIRE(read.reading.propositions.size() == 1);
  CHECK(read.reading.propositions[0].claim_source == "the Lisbon Herald");
}

TEST_CASE("A claim by nobody in particular gives no fact", "[content][facts]") {
  const ReadText read("He said that Portugal built forty bridges in Brazil.");
  CHECK(read.reading.propositions.empty());
  CHECK(read.reading.refused.count("claim without a named speaker") == 1);
}

}  // namespace lacuna
