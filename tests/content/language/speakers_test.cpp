#include "content/language/speakers.h"

#include "tests/content/language/analyzed.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

// The name that the last "he" or "she" of the text stands for, "" when it stays open.
std::string LastSpeaker(const std::string& text) {
  const Analyzed analyzed(text);
  const Document& document = analyzed.document;
  if (document.references.empty()) return "";
  const Reference& last = document.references.back();
  if (last.sentence + 1 != document.sentences.size()) return "";
  return document.chains.at(last.chain).name;
}

}  // namespace

TEST_CASE("He who speaks after a quotation is whoever spoke last", "[content][language]") {
  CHECK(LastSpeaker("“We sold the house,” said Mary Holt.\n\n“The roof was bad,” she said.") == "Mary Holt");
  CHECK(LastSpeaker(
            "“We sold the house,” said Mary Holt. The town was small.\n\n“The roof was bad,” she said.") ==
        "Mary Holt");
}

TEST_CASE("Somebody else named in between leaves the speaker open", "[content][language]") {
  CHECK(LastSpeaker(
            "“We sold the house,” said Mary Holt.\n\nAnna Berg came later.\n\n“The roof was bad,” she said.")
            .empty());
  CHECK(LastSpeaker("“We sold the house,” said Mary Holt.\n\n“The roof was bad,” he said.").empty());
  CHECK(LastSpeaker(
            "“We sold the house,” said Mary Holt.\n\n“It was old,” the mayor said.\n\n“The roof was bad,” "
            "she said.")
            .empty());
}

}  // namespace lacuna
