// The words that tell what kind of thing a name names.
#pragma once

#include <string_view>

#include "content/language/document.h"

namespace lacuna {

// "General", "King", "Dr", "President": stands before a person's name. Case as in running text.
bool IsTitleWord(std::string_view word);
// The kind that a name's last (or first) word gives away: "University" organization, "War" event,
// "River" place, "Treaty" misc; term when it tells nothing.
MentionType TypeOfNameWord(std::string_view word);
// Heads that "of" may follow inside a name: "Bank of England", "Battle of Hastings".
bool TakesOf(std::string_view word);
// Heads that "for" may follow: "Centre for Policy Studies".
bool TakesFor(std::string_view word);
// And "on": "Convention on Climate Change".
bool TakesOn(std::string_view word);
// "de", "van", "bin": small words inside names, in lower case.
bool IsNameParticle(std::string_view plain);
// Verbs of saying and thinking, by lemma: their subject is mostly a person.
bool IsSpeechVerb(std::string_view lemma);
// The kind of thing a common noun means: person, organization, place, event; term when it tells nothing.
MentionType TypeOfCommonNoun(std::string_view lemma, std::string_view wordnet_field);

}  // namespace lacuna
