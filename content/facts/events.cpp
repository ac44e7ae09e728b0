// Events: what is left of the clauses, somebody or something doing something.
#include "content/facts/finder.h"

namespace lacuna {

void FindEvents(Harvest& harvest) {
  for (std::size_t i = 0; i < harvest.reading.propositions.size(); ++i) harvest.Take(i, FactKind::event);
}

}  // namespace lacuna
