// Which tokens of a sentence head a clause that the article states, and on whose word.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "content/facts/proposition.h"
#include "content/facts/sentence_view.h"

namespace lacuna {

struct ClauseHead {
  std::size_t token = 0;
  ClauseType kind = ClauseType::main;
  bool claimed = false;      // somebody says it
  std::string claim_source;  // who; "" when nobody fit to be named
  std::string_view refusal;  // why the article does not state it, or ""
};

// In the order of the sentence.
std::vector<ClauseHead> FindClauseHeads(const SentenceView& view);

}  // namespace lacuna
