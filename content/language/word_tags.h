// The tags a word may have before its neighbours are looked at.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "content/language/function_words.h"
#include "content/language/lexicon.h"

namespace lacuna {

// Which words the document writes with a capital inside sentences, and which in lower case:
// tells whether a capital at a sentence's start belongs to a name. Keys are lower case.
struct CaseCounts {
  std::unordered_map<std::string, int> upper;  // capitalised though not first
  std::unordered_map<std::string, int> lower;
};

CaseCounts CountCases(std::string_view text, const std::vector<Sentence>& sentences);

// Where a word stands, as far as its capital is concerned.
struct WordPlace {
  bool opens_sentence = false;  // first word, or first after an opening quote or a colon
  bool next_is_capital = false;
  bool all_capitals = false;  // the whole sentence is in capitals
};

// Looks words up once and remembers them. Not thread-safe; make one for a document.
class WordTags {
 public:
  WordTags(const Lexicon& lexicon, const CaseCounts& cases) : lexicon_(lexicon), cases_(cases) {}

  // At least one tag; the weights sum to 1. `word` as written.
  std::vector<TagWeight> Of(std::string_view word, WordPlace place);

 private:
  const std::vector<TagWeight>& OfLowerCase(const std::string& word);
  std::vector<TagWeight> FromLexicon(const std::string& word) const;
  std::vector<TagWeight> WithName(const std::string& plain, std::string_view word, WordPlace place);

  const Lexicon& lexicon_;
  const CaseCounts& cases_;
  std::unordered_map<std::string, std::vector<TagWeight>> known_;
};

}  // namespace lacuna
