#include "content/language/tokens.h"

#include "tests/support/catch.h"

namespace lacuna {
namespace {

std::string Cut(const std::string& text) {
  std::string out;
  for (const Token& token : Tokenize(text, {0, text.size()}))
    out += (out.empty() ? "" : "|") + std::string(token.span.In(text));
  return out;
}

}  // namespace

TEST_CASE("Clitics are words, with straight and curly apostrophes", "[content][language]") {
  CHECK(Cut("They don't know Peru’s coast.") == "They|do|n't|know|Peru|’s|coast|.");
  CHECK(Cut("We’ve cannot the soldiers’ boots") == "We|’ve|can|not|the|soldiers|’|boots");
}

TEST_CASE("Hyphens are cut between words and kept after a prefix", "[content][language]") {
  CHECK(Cut("a long-standing anti-war e-mail") == "a|long|-|standing|anti-war|e-mail");
  CHECK(Cut("1939–45, 1939-45—and so on") == "1939|–|45|,|1939|-|45|—|and|so|on");
}

TEST_CASE("Numbers keep their stops, signs and units stand alone", "[content][language]") {
  CHECK(Cut("It cost £3.5m (US$1,200 or 12%).") == "It|cost|£|3.5|m|(|US$|1,200|or|12|%|)|.");
  CHECK(Cut("12km in the 1990s on the 19th at 10:30pm") == "12|km|in|the|1990s|on|the|19th|at|10:30|pm");
}

TEST_CASE("Abbreviations and addresses are whole", "[content][language]") {
  CHECK(Cut("Dr. Wu of the U.S. wrote to a@b.example, then left.") ==
        "Dr.|Wu|of|the|U.S.|wrote|to|a@b.example|,|then|left|.");
}

TEST_CASE("Quotes, brackets and dots are cut off words", "[content][language]") {
  CHECK(Cut("“Yes!” (she said)... ‘no’") == "“|Yes|!|”|(|she|said|)|...|‘|no|’");
}

}  // namespace lacuna
