#include "content/language/sentences.h"

#include "tests/support/catch.h"

namespace lacuna {
namespace {

std::vector<std::string> Split(const std::string& text, const std::string& language = "en") {
  std::vector<std::string> out;
  for (const Span span : SplitSentences(text, {0, text.size()}, language)) out.emplace_back(span.In(text));
  return out;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("Abbreviations, initials and decimals do not end a sentence", "[content][language]") {
  const auto whole =
      GENERATE(as<std::string>{}, "Dr. Amara Obi met Gen. Silva at 4.30 p.m. near St. Anne.",
               "The mill, built c. 1818, burned down.", "J. R. Holt wrote it in Jan. 1903.",
               "He lived in the U.S. Virgin Islands for 2.5 years.", "See No. 7 and vol. 3 of the atlas.",
               "Write to info@harbour.example.org by May.", "The shop sells tea, e.g. Assam.");
  CHECK(Split(whole) == Texts{whole});
}

TEST_CASE("An abbreviation ends a sentence when a new one clearly begins", "[content][language]") {
  CHECK(Split("She moved to the U.S. The firm followed.") ==
        Texts{"She moved to the U.S.", "The firm followed."});
  CHECK(Split("They met at 9 p.m. He was late.") == Texts{"They met at 9 p.m.", "He was late."});
}

TEST_CASE("What goes on in lower case or with a comma is the same sentence", "[content][language]") {
  CHECK(Split("The plan was to reach out. to countries far away. It failed.") ==
        Texts{"The plan was to reach out. to countries far away.", "It failed."});
  CHECK(Split("They gave insight into plans. , which helped.").size() == 1);
  CHECK(Split("“Why now?” she asked.").size() == 1);
}

TEST_CASE("Closing quotes and citations belong to the sentence they follow", "[content][language]") {
  CHECK(Split("“It is done.” He left.") == Texts{"“It is done.”", "He left."});
  CHECK(Split("He said: “We win against them. “ Then he left.") ==
        Texts{"He said: “We win against them. “", "Then he left."});
  CHECK(Split("The dam broke.[12] Nobody was hurt. [3] It rained.") ==
        Texts{"The dam broke.[12]", "Nobody was hurt. [3]", "It rained."});
}

TEST_CASE("A bracket that spans a stop keeps its sentence together", "[content][language]") {
  CHECK(Split("The fort (see ch. 2. It is long) stood there. It fell.") ==
        Texts{"The fort (see ch. 2. It is long) stood there.", "It fell."});
}

TEST_CASE("Other languages are split by the rules of their locale", "[content][language]") {
  CHECK(Split("El barco llegó en 1912. Nadie lo esperaba.", "es") ==
        Texts{"El barco llegó en 1912.", "Nadie lo esperaba."});
  CHECK(Split("船は港に着いた。誰もいなかった。", "ja") == Texts{"船は港に着いた。", "誰もいなかった。"});
}

TEST_CASE("A blank block has no sentence", "[content][language]") { CHECK(Split(" \n ").empty()); }

}  // namespace lacuna
