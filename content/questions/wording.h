// Words a clause as a statement, with a gap, or as a question.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/fact.h"
#include "content/facts/proposition.h"
#include "content/questions/slots.h"

namespace lacuna {

// The clause as a sentence without its full stop, the slot replaced; starts small unless with a name.
std::string Statement(const Proposition& proposition, const Slot& slot, std::string_view replacement);
// A sentence of the article as it stands but for a gap at `gap`; without citations, brackets and an opening
// "However,", with names for pronouns, and when it is long without its insertions.
std::string GappedSentence(const Sentence& sentence, const Proposition& proposition, std::string_view text,
                           Span gap);
// What somebody says, word by word but for the gap: "Laura said: “I get ____ from each shop.”"
std::string GappedQuotation(const Proposition& proposition, std::string_view text, Span gap);
// A statement without its times, for lists of events: "Morocco gained independence from France".
std::string UndatedStatement(const Proposition& proposition);

// The question for the slot, without its question mark and starting small ("in what year did …");
// nullopt when it cannot be asked in good English.
std::optional<std::string> Ask(const Proposition& proposition, const Slot& slot, const Document& document);

// "According to X, …" where the fact is somebody's claim; "According to the article, …" for an accusation
// without a source. Then a capital.
std::string Attributed(const Fact& fact, const Proposition& proposition, std::string_view sentence);

}  // namespace lacuna
