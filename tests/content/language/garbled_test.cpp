#include "content/language/garbled.h"

#include "tests/content/language/analyzed.h"
#include "tests/support/catch.h"

namespace lacuna {

TEST_CASE("Broken sentences score high", "[content][language]") {
  const auto text = GENERATE(as<std::string>{}, "The plan was to reach out. to countries far away.",
                             "Cold or having hostile relations with the neighbours of the town.", "Country.",
                             "They gave it insight into plans. , which turned out well.",
                             "Talks between the harbour government after the war failed.");
  CAPTURE(text);
  CHECK(Analyzed(text).document.sentences.at(0).garbled >= 0.5);
}

TEST_CASE("Sound sentences score low", "[content][language]") {
  const auto text =
      GENERATE(as<std::string>{}, "Dr. Obi opened the clinic in 1931, and it grew.",
               "“We will stay,” said Mary Holt (the mayor).", "There were 300 ships between 1910 and 1914.",
               "The talks between Peru and Chile ended at 4.30 p.m. on Monday.",
               "Which of them knew what it was for?");
  CAPTURE(text);
  CHECK(Analyzed(text).document.sentences.at(0).garbled <= 0.3);
}

TEST_CASE("A fragment makes the sentence before it suspect", "[content][language]") {
  const Analyzed analyzed("They were promised a deep interest in it. Country.");
  CHECK(analyzed.document.sentences.at(0).garbled > 0.3);
}

}  // namespace lacuna
