// The names of an article: where they stand, what kind of thing they name, which name the same.
#pragma once

#include <string_view>

#include "content/language/document.h"
#include "content/language/lexicon.h"
#include "content/language/model/name_model.h"

namespace lacuna {

// Adds the names to document.mentions (which holds the values already, and stays in order of
// place) and fills document.chains: names that are the same thing share a chain, and so do
// values of one type with one normal form. A chain of names has one kind, decided by all its mentions
// together: the trained model's, unless a title, a table or what stands around them is surer. Its description
// comes from an apposition or a title, a person's gender from the title, the given name or the description
// (coreference.h adds what pronouns tell).
// Names that share a chain: the same words, a surname or given name that fits exactly one longer
// name, a country's other names, an acronym with its long form.
void FindNames(Document& document, std::string_view text, const Lexicon& lexicon, const NameModel& model);

}  // namespace lacuna
