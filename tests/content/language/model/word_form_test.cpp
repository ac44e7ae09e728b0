#include "content/language/model/word_form.h"

#include "tests/support/catch.h"

namespace lacuna {

TEST_CASE("Curly and straight quotes are the same to the models", "[content][language][model]") {
  CHECK(NormalSpelling("“") == "\"");
  CHECK(NormalSpelling("``") == "\"");
  CHECK(NormalSpelling("’s") == "'s");
  CHECK(NormalSpelling("1914–18") == "1914-18");
  CHECK(NormalSpelling("—") == "--");
  CHECK(NormalSpelling("…") == "...");
  CHECK(NormalSpelling("Łódź") == "Łódź");
  CHECK(FormOf("n’t", {}).exact == FormOf("n't", {}).exact);
}

TEST_CASE("A word's shape and endings leave its letters behind", "[content][language][model]") {
  CHECK(FormOf("Rabat", {}).shape == FormOf("Paris", {}).shape);
  CHECK(FormOf("Rabat", {}).shape != FormOf("rabat", {}).shape);
  CHECK(FormOf("1956", {}).lower == FormOf("1812", {}).lower);
  CHECK(FormOf("running", {}).suffix[2] == FormOf("Sing", {}).suffix[2]);
  CHECK(FormOf("a", {}).suffix[3] == FormOf("A", {}).suffix[0]);
  CHECK(FormOf("Émile", {}).capital);
  CHECK_FALSE(FormOf("émile", {}).capital);
}

TEST_CASE("Every second quotation mark closes", "[content][language][model]") {
  const std::vector<std::string_view> words = {"\"", "Yes", "”", "he", "said", "“"};
  const auto forms = FormsOf(words, {});
  CHECK_FALSE(forms[0].closes);
  CHECK(forms[2].closes);
  CHECK_FALSE(forms[5].closes);
  CHECK_FALSE(forms[1].quote);
}

}  // namespace lacuna
