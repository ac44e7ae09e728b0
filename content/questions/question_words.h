// The question word for a slot: "in what year", "which country", "how many".
#pragma once

#include <optional>
#include <string>

#include "content/facts/proposition.h"
#include "content/questions/slots.h"

namespace lacuna {

struct QuestionWords {
  std::string words;     // "in what year", a preposition before it included
  std::string in_place;  // what stays where the answer stood: a preposition ("with"), "to do", or ""
};

// nullopt when no natural question word exists (cloze then).
std::optional<QuestionWords> QuestionWordsFor(const Proposition& proposition, const Slot& slot,
                                              const Document& document);

}  // namespace lacuna
