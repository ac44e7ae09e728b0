// Whether a name is a man's or a woman's, where the words around it are sure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/language/document.h"

namespace lacuna {

// From titles ("Mrs", "King"), the given name and the description ("an actress"). Unknown where nothing tells
// it or they disagree.
Gender PersonGender(const std::vector<std::string_view>& titles, std::string_view name,
                    std::string_view description);

// "he", "his", "himself" → male; "she" … → female; unknown for every other word. `plain` in lower case.
Gender GenderOfPronoun(std::string_view plain);
// "woman", "actress", "king": nouns, in lower case, that say it; unknown for others.
Gender GenderOfNoun(std::string_view plain);

}  // namespace lacuna
