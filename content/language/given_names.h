// Common given names: a capitalised word that is one makes a person likely, and often tells a man from a
// woman.
#pragma once

#include <string_view>

#include "content/language/document.h"

namespace lacuna {

bool IsGivenName(std::string_view word);
// Unknown for names that men and women bear ("Kim", "Andrea") and for words that are no given name.
Gender GenderOfGivenName(std::string_view word);

}  // namespace lacuna
