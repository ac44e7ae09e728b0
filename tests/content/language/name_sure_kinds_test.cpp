#include "content/language/name_sure_kinds.h"

#include "content/language/training/word_document.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

constexpr std::size_t kPerson = static_cast<std::size_t>(MentionType::person) + 1;
constexpr std::size_t kOrganization = static_cast<std::size_t>(MentionType::organization) + 1;
constexpr std::size_t kEvent = static_cast<std::size_t>(MentionType::event) + 1;

using Names = std::vector<std::vector<NameChoice>>;

WordDocument OneSentence(const std::vector<std::string_view>& words) { return DocumentOf({words}); }

}  // namespace

TEST_CASE("A short form in brackets behind its long form is a name of the same kind", "[content][language]") {
  const WordDocument document = OneSentence({"World", "Health", "Organization", "(", "WHO", ")", "rose"});
  Names names = {{{0, 3, kOrganization, {}}}};
  AddShortForms(document.sentences, document.text, names);
  REQUIRE(names[0].size() == 2);
  CHECK(names[0][1].begin == 4);
  CHECK(names[0][1].end == 5);
  CHECK(names[0][1].which == kOrganization);
}

TEST_CASE("Brackets with other letters, or none, add no name", "[content][language]") {
  for (const char* inside : {"WTO", "1948"}) {
    const WordDocument document = OneSentence({"World", "Health", "Organization", "(", inside, ")"});
    Names names = {{{0, 3, kOrganization, {}}}};
    AddShortForms(document.sentences, document.text, names);
    CHECK(names[0].size() == 1);
  }
  const WordDocument document = OneSentence({"World", "Health", "Organization"});
  Names names = {{{0, 3, kOrganization, {}}}};
  AddShortForms(document.sentences, document.text, names);
  CHECK(names[0].size() == 1);
}

TEST_CASE("A person's name has its particle and its numeral", "[content][language]") {
  const WordDocument document =
      OneSentence({"Karl", "met", "von", "Frisch", "and", "Hassan", "II", "in", "Room", "II"});
  Names names = {{{3, 4, kPerson, {}}, {5, 6, kPerson, {}}, {8, 9, kOrganization, {}}}};
  CompletePersons(document.sentences, document.text, names);
  CHECK(names[0][0].begin == 2);
  CHECK(names[0][1].end == 7);
  CHECK(names[0][2].end == 9);
}

TEST_CASE("A short form takes the kind of its long form wherever it stands", "[content][language]") {
  const WordDocument document =
      OneSentence({"World", "Health", "Organization", "(", "WHO", ")", "and", "WHO"});
  Names names = {{{0, 3, kOrganization, {}}, {4, 5, kPerson, {}}, {7, 8, kPerson, {}}}};
  SettleSureKinds(document.sentences, document.text, names);
  CHECK(names[0][1].which == kOrganization);
  CHECK(names[0][2].which == kOrganization);
}

TEST_CASE("A storm is an event under its own name too, a person is none", "[content][language]") {
  const WordDocument document = OneSentence({"Hurricane", "Katrina", "passed", "Mary", ".", "Katrina"});
  Names names = {{{0, 2, kPerson, {}}, {3, 4, kPerson, {}}, {5, 6, kPerson, {}}}};
  SettleSureKinds(document.sentences, document.text, names);
  CHECK(names[0][0].which == kEvent);
  CHECK(names[0][1].which == kPerson);
  CHECK(names[0][2].which == kEvent);
}

}  // namespace lacuna
