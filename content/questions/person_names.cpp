#include "content/questions/person_names.h"

#include "content/base/utf8.h"
#include "content/language/given_names.h"
#include "content/language/lexicon.h"
#include "content/questions/words.h"

namespace lacuna {
namespace {

bool IsRomanNumeral(std::string_view word) { return word.find_first_not_of("IVX") == std::string_view::npos; }

}  // namespace

bool IsPersonName(std::string_view name) {
  Words words = WordsAsWritten(name);
  if (words.size() > 1 && IsRomanNumeral(words.back())) words.pop_back();
  if (words.empty() || IsGivenName(words.front())) return !words.empty();
  const std::string_view field = DefaultLexicon().NounField(ToLower(words.back()));
  const std::string base = DefaultLexicon().KnownBaseForm(ToLower(words.back()), Upos::noun);
  return field.empty() ? base.empty() || DefaultLexicon().NounField(base) == "person" : field == "person";
}

}  // namespace lacuna
