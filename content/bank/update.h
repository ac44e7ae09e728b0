// An update plan carried out on the rows, as part of a change.
#pragma once

#include <vector>

#include "content/bank/change.h"
#include "content/bank/update_plan.h"

namespace lacuna {

// `version` is the number of the text that the plan's spans lie in; it is there already. Retired cards stay
// in their banks. Returns the cards that are new, each with the one it stands for where it has one.
struct NewCardOf {
  CardId card;
  std::vector<BankId> banks;  // of the card whose answer it changes; empty for an added one
};
std::vector<NewCardOf> CarryOut(Database& database, Change& change, const UpdatePlan& plan,
                                const KeptArticle& kept, const Draft& draft, int version, Instant now);

}  // namespace lacuna
