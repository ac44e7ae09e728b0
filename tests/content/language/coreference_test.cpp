#include "content/language/coreference.h"

#include "tests/content/language/analyzed.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

// "he = Kofi Osei; his = Kofi Osei", in reading order.
std::string ReferencesIn(const std::string& text) {
  const Analyzed analyzed(text);
  std::string out;
  for (const Reference& reference : analyzed.document.references) {
    if (!out.empty()) out += "; ";
    out += std::string(reference.span.In(analyzed.article.text)) + " = " +
           analyzed.document.chains.at(reference.chain).name;
  }
  return out;
}

}  // namespace

TEST_CASE("A pronoun stands for the one person it can mean", "[content][language]") {
  CHECK(ReferencesIn("Kofi Osei was born in Accra. He moved to Leeds in 1931.") == "He = Kofi Osei");
  CHECK(ReferencesIn("Mary Holt left Leeds in 1931. In 1940 she sold her house.") ==
        "she = Mary Holt; her = Mary Holt");
}

TEST_CASE("A pronoun that two people may claim stays open", "[content][language]") {
  CHECK(ReferencesIn("Kofi Osei met Peter Holt in Leeds. Later he went to Accra.").empty());
  CHECK(ReferencesIn("In Leeds a doctor spoke with Peter Holt. Later they wrote to his father.").empty());
}

TEST_CASE("Gender tells two people apart", "[content][language]") {
  CHECK(ReferencesIn("Mary Holt met Peter Quist in Leeds. Later she went to Accra.") == "she = Mary Holt");
}

TEST_CASE("No pronoun reaches over a quotation mark or a paragraph", "[content][language]") {
  CHECK(ReferencesIn("Kofi Osei came to Leeds. “We will stay,” people shouted when he arrived.").empty());
  CHECK(ReferencesIn("Kofi Osei came to Leeds.\n\nHe stayed in Accra.").empty());
}

TEST_CASE("A possessive before its owner is not given to somebody else", "[content][language]") {
  CHECK(ReferencesIn("Peter Holt won the vote in Leeds. In his speech, Kofi Osei thanked the city.").empty());
}

TEST_CASE("Three sentences on a pronoun is too far from its name", "[content][language]") {
  CHECK(ReferencesIn("Kofi Osei came to Leeds. The harbour was empty. The rain fell. He stayed in Accra.")
            .empty());
}

TEST_CASE("References know their words, their antecedent and its chain", "[content][language]") {
  const Analyzed analyzed("Kofi Osei was born in Accra. He moved to Leeds in 1931.");
  REQUIRE(analyzed.document.references.size() == 1);
  const Reference& reference = analyzed.document.references[0];
  CHECK(reference.kind == ReferenceKind::pronoun);
  CHECK(reference.sentence == 1);
  CHECK(reference.begin == 0);
  CHECK(reference.end == 1);
  CHECK(analyzed.document.mentions.at(reference.antecedent).text == "Kofi Osei");
  CHECK(reference.confidence > 0.5);
}

TEST_CASE("Pronouns tell a person's gender", "[content][language]") {
  const Analyzed analyzed("Osei was born in Accra. He moved to Leeds in 1931.");
  CHECK(analyzed.ChainOf("Osei").gender == Gender::male);
}

}  // namespace lacuna
