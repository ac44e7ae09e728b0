// Reads WordNet's files for the dictionary that the models carry.
#pragma once

#include <map>
#include <string>

#include "content/base/result.h"
#include "content/language/model/word_lexicon.h"

namespace lacuna {

// All single words of WordNet (index.*, data.*, cntlist.rev, *.exc in `folder`), irregular forms included.
Result<std::map<std::string, WordSenses>> WordNetWords(const std::string& folder);

}  // namespace lacuna
