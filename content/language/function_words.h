// The closed classes of English: words whose tags can be listed.
#pragma once

#include <string_view>
#include <vector>

#include "content/language/penn.h"

namespace lacuna {

struct TagWeight {
  Penn tag = Penn::start;
  double weight = 0;  // how likely before the neighbours are seen; the weights of a word sum to about 1
};

// Empty for words that are in none of the closed classes. `word` in lower case with straight apostrophes.
const std::vector<TagWeight>& FunctionWordTags(std::string_view word);

// "have", "had", "'ve": a form of that verb, clitics included.
bool IsBeForm(std::string_view word);
bool IsHaveForm(std::string_view word);
bool IsDoForm(std::string_view word);

// "two", "dozen", "million", also "hundred": a number written as a word.
bool IsNumberWord(std::string_view word);

}  // namespace lacuna
