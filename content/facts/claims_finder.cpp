// Claims: clauses that somebody says; the fact keeps its source.
#include "content/facts/finder.h"

namespace lacuna {

void FindClaims(Harvest& harvest) {
  for (std::size_t i = 0; i < harvest.reading.propositions.size(); ++i)
    if (!harvest.reading.propositions[i].claim_source.empty()) harvest.Take(i, FactKind::quotation);
}

}  // namespace lacuna
