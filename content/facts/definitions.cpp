// Definitions: "X is a Y", "X is called Y", "known as Y".
#include "content/facts/finder.h"

namespace lacuna {

void FindDefinitions(Harvest& harvest) {
  for (std::size_t i = 0; i < harvest.reading.propositions.size(); ++i) {
    const Proposition& clause = harvest.reading.propositions[i];
    const bool named =
        clause.passive && (clause.lemma == "call" || clause.lemma == "name" || clause.lemma == "know" ||
                           clause.lemma == "define" || clause.lemma == "term");
    bool generic = clause.copula && !clause.past && !clause.subject.mention && !clause.tail.empty();
    if (generic)
      generic = clause.tail.front().text.starts_with("a ") || clause.tail.front().text.starts_with("an ");
    const bool means = clause.lemma == "mean" || clause.lemma == "refer";
    const bool noted = clause.kind == ClauseType::note || clause.kind == ClauseType::abbreviation;
    if (noted || named || generic || means) harvest.Take(i, FactKind::definition);
  }
}

}  // namespace lacuna
