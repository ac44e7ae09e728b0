// Quantities: a number and what it counts.
#include <algorithm>

#include "content/facts/finder.h"

namespace lacuna {

void FindQuantities(Harvest& harvest) {
  const Document& document = *harvest.reading.document;
  const auto counts = [&](const Phrase& phrase) {
    return std::any_of(document.mentions.begin(), document.mentions.end(), [&](const Mention& mention) {
      const bool number = mention.type == MentionType::quantity || mention.type == MentionType::money ||
                          mention.type == MentionType::percent || mention.type == MentionType::duration;
      return number && mention.span.Overlaps(phrase.span);
    });
  };
  for (std::size_t i = 0; i < harvest.reading.propositions.size(); ++i) {
    const Proposition& clause = harvest.reading.propositions[i];
    if (counts(clause.subject) || std::any_of(clause.tail.begin(), clause.tail.end(), counts))
      harvest.Take(i, FactKind::quantity);
  }
}

}  // namespace lacuna
