// What a document says plainly of its names, whatever the model made of them.
#pragma once

#include <string_view>
#include <vector>

#include "content/language/document.h"
#include "content/language/name_decoding.h"

namespace lacuna {

// Adds short forms that stand in brackets behind a name with the same initials, "World Health Organization
// (WHO)", where they were missed.
void AddShortForms(const std::vector<Sentence>& sentences, std::string_view text,
                   std::vector<std::vector<NameChoice>>& names);

// Persons with what belongs to their names: "von Frisch", "Hassan II".
void CompletePersons(const std::vector<Sentence>& sentences, std::string_view text,
                     std::vector<std::vector<NameChoice>>& names);

// Gives the kind that is sure: short forms that of their long form, storms ("Hurricane Katrina", then
// "Katrina") that of events. Linear in the length of the document.
void SettleSureKinds(const std::vector<Sentence>& sentences, std::string_view text,
                     std::vector<std::vector<NameChoice>>& names);

}  // namespace lacuna
