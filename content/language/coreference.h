// Pronouns and definite phrases that can stand for one thing only.
//
// Caution first: an unresolved pronoun costs a question, a wrong one makes a false fact.
#pragma once

#include <string_view>

#include "content/language/document.h"
#include "content/language/lexicon.h"

namespace lacuna {

// Fills in document.references, in reading order, from the mentions, chains and relations. Antecedents stand
// before what refers to them, in the same sentence or the two before it, in the same block, with no quotation
// mark between.
// - "he", "she", "his", "her", "him": the one person named there whose gender fits, when no other human being
// and no
//   unresolved pronoun of that gender stands there.
//   A subject "he" or "she" may also mean the article's hero, named more often than all other persons
//   together, up to a dozen sentences back, when no other person is a subject in between.
// - "it", "its": the name (no person) that is the subject of the same clause or of the sentence before, when
//   no other thing could be meant.
// - "the city", "the company", "the president": the one name of that kind.
void ResolveReferences(Document& document, std::string_view text, const Lexicon& lexicon);

}  // namespace lacuna
