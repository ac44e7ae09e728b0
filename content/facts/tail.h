// What follows the verb of a clause, phrase by phrase.
#pragma once

#include <string_view>

#include "content/facts/proposition.h"
#include "content/facts/sentence_view.h"

namespace lacuna {

struct TailReading {
  std::string_view refusal;  // "" or why the clause gives no question
  std::size_t next = 0;      // the token the clause stops before
  std::size_t last = 0;      // one past the last token that belongs to it
  bool complete = true;      // the sentence ends there
};

// Appends to found.tail. The subject and verb of `found` are known.
TailReading ReadTail(const SentenceView& view, const VerbGroup& verb, Proposition& found);

}  // namespace lacuna
