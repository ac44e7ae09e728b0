// Causes: only where the article says so in so many words.
#include "content/facts/finder.h"
#include "content/facts/word_lists.h"

namespace lacuna {

void FindCauses(Harvest& harvest) {
  for (std::size_t i = 0; i < harvest.reading.propositions.size(); ++i) {
    const Proposition& clause = harvest.reading.propositions[i];
    bool marked = IsCauseVerb(clause.lemma);
    for (const Phrase& phrase : clause.tail) {
      marked = marked || (phrase.role == RoleName::purpose && phrase.kind == PhraseKind::clause);
      marked = marked || phrase.role == RoleName::cause;
      marked =
          marked || (phrase.preposition == "to" && clause.lemma == "lead" && &phrase == &clause.tail.front());
      marked = marked || (phrase.preposition == "in" && clause.lemma == "result");
    }
    if (marked) harvest.Take(i, FactKind::cause);
  }
}

}  // namespace lacuna
