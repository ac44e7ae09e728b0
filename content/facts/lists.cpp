// Lists: three things or more, named together.
#include <algorithm>

#include "content/facts/finder.h"

namespace lacuna {

void FindLists(Harvest& harvest) {
  for (std::size_t i = 0; i < harvest.reading.propositions.size(); ++i) {
    const Proposition& clause = harvest.reading.propositions[i];
    const bool list = std::any_of(clause.tail.begin(), clause.tail.end(), [](const Phrase& phrase) {
      return phrase.coordinated && phrase.text.find(',') != std::string::npos;
    });
    if (list) harvest.Take(i, FactKind::list);
  }
}

}  // namespace lacuna
