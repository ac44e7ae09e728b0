// What becomes of a card's forms when its sentence was reworded.
#pragma once

#include <string>
#include <vector>

#include "content/bank/update_plan.h"

namespace lacuna {

// With the draft's card that asks for the same. Words by hand stay; other forms take the draft's words of the
// same type, or keep theirs where they mention nothing that is gone; a form that cannot is rejected.
std::vector<FormStep> RewordAs(const KeptCard& card, const DraftCard& draft, const std::string& text);

// One form of them.
FormStep RewordForm(const KeptForm& form, const DraftCard& draft, const std::string& text);

// Without one: forms stay whose answer stands in `sentence` and whose words mention nothing that is gone from
// it; of those by hand only the answer must stand there. Empty when none does.
std::vector<FormStep> RewordFrom(const KeptCard& card, Span sentence, const std::string& text);

// "changed: was “Who rowed?” = “Ada Fenn”, from “Its keeper, …”"
std::string ChangedFrom(const Wording& before);
Wording WordingOf(const KeptCard& card);  // of its best form

}  // namespace lacuna
