// Who a sentence says says so.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/facts/sentence_view.h"

namespace lacuna {

// A speech verb or "according to" of one sentence. Its source holds for the clauses it
// governs: those after `verb_token` of a speech verb, all of the sentence for "according to".
struct Claim {
  std::string source;          // "" when nobody fit to be named says it
  std::size_t verb_token = 0;  // the token it stands at
  bool whole_sentence = false;
};

std::vector<Claim> FindClaims(const SentenceView& view);

// The claim that governs a clause whose verb is at `verb_token`, or nullptr.
const Claim* GoverningClaim(const std::vector<Claim>& claims, std::size_t verb_token);

}  // namespace lacuna
