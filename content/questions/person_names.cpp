#include "content/questions/person_names.h"

#include <algorithm>

#include "content/base/utf8.h"
#include "content/language/given_names.h"
#include "content/language/lexicon.h"
#include "content/questions/words.h"

namespace lacuna {

bool IsPersonName(std::string_view name) {
  const Words words = WordsAsWritten(name);
  if (words.size() < 2 || IsGivenName(words[0])) return true;
  return !std::all_of(words.begin(), words.end(), [](const std::string& word) {
    const std::string lower = ToLower(word);
    return !DefaultLexicon().KnownBaseForm(lower, Upos::noun).empty() ||
           !DefaultLexicon().KnownBaseForm(lower, Upos::adj).empty();
  });
}

}  // namespace lacuna
