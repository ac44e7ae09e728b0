#include "content/language/training/reference_scores.h"

#include <fmt/core.h>

#include <algorithm>

#include "content/language/text_scan.h"
#include "content/language/word_set.h"

namespace lacuna {
namespace {

bool IsThirdPerson(const std::string& plain) {
  static const WordSet kPronouns("he him she it they them");
  return kPronouns.Has(plain);
}
bool IsOwner(const std::string& plain) {
  static const WordSet kPronouns("his her its their");
  return kPronouns.Has(plain);
}

// The entities that a stretch of words [first, last] names: the mentions with just these words, else the
// smallest mention around them and those inside.
std::vector<std::string> EntitiesAt(const EntitySentence& sentence, std::size_t first, std::size_t last) {
  std::vector<std::string> entities;
  const EntityMention* around = nullptr;
  for (const EntityMention& mention : sentence.mentions) {
    if (mention.first >= first && mention.last == last) entities.push_back(mention.entity);
    const bool holds = mention.first <= first && last <= mention.last;
    if (holds && (around == nullptr || mention.last - mention.first < around->last - around->first))
      around = &mention;
  }
  if (around != nullptr) entities.push_back(around->entity);
  return entities;
}

}  // namespace

bool IsRight(const EntityDocument& gold, const Document& found, const Reference& reference) {
  const Mention& antecedent = found.mentions[reference.antecedent];
  const auto& tokens = found.sentences[antecedent.sentence].tokens;
  std::size_t first = tokens.size(), last = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i)
    if (antecedent.span.Overlaps(tokens[i].span)) {
      first = std::min(first, i);
      last = i;
    }
  const auto named = EntitiesAt(gold.sentences[antecedent.sentence], first, last);
  for (const EntityMention& mention : gold.sentences[reference.sentence].mentions)
    if (mention.first == reference.begin && mention.last + 1 == reference.end)
      return std::count(named.begin(), named.end(), mention.entity) > 0;
  return false;
}

void ReferenceScore::Add(const EntityDocument& gold, const Document& found) {
  for (const EntitySentence& sentence : gold.sentences)
    for (const EntityMention& mention : sentence.mentions) {
      if (mention.first != mention.last) continue;
      const std::string plain = PlainLower(sentence.words[mention.first]);
      if (IsThirdPerson(plain)) ++all[static_cast<std::size_t>(ReferenceKind::pronoun)];
      if (IsOwner(plain)) ++all[static_cast<std::size_t>(ReferenceKind::possessive)];
    }
  for (const Reference& reference : found.references) {
    const auto kind = static_cast<std::size_t>(reference.kind);
    ++resolved[kind];
    if (IsRight(gold, found, reference)) ++right[kind];
  }
}

std::string ReferenceScore::Line() const {
  const auto share = [](std::size_t part, std::size_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
  };
  const std::size_t pronouns_right = right[0] + right[1], pronouns = resolved[0] + resolved[1];
  return fmt::format(
      "references: pronouns {} resolved of {}, {:.3f} right (subjects and objects {} of {}, owners {} of "
      "{}); "
      "phrases {} resolved, {:.3f} right",
      pronouns, all[0] + all[1], share(pronouns_right, pronouns), right[0], resolved[0], right[1],
      resolved[1], resolved[2], share(right[2], resolved[2]));
}

}  // namespace lacuna
