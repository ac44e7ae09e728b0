// What part a phrase plays in its clause, told by its preposition and type.
#pragma once

#include "content/facts/proposition.h"
#include "content/facts/sentence_view.h"
#include "content/language/document.h"

namespace lacuna {

// Time, place, agent, cause, …. Marks a time without a date as dropped, and a fixed phrase ("in part") as not
// asked.
void AssignRole(const SentenceView& view, Phrase& phrase, bool passive);

// Purpose of "to build …", cause of "because …", time of "after …"; says which of them may be asked.
void AssignClauseRole(const SentenceView& view, Phrase& phrase);

bool IsTimeType(MentionType type);  // date, year, weekday, month, relative time

}  // namespace lacuna
