#include "content/facts/predicate.h"

#include <algorithm>

namespace lacuna {
namespace {

bool IsFiniteTag(std::string_view tag) { return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD"; }

bool IsVerbTag(std::string_view tag) { return tag.starts_with("VB") || tag == "MD"; }

bool IsBe(const SentenceView& view, std::size_t token) { return view.Lemma(token) == "be"; }

// "would", not "will": what only may be.
bool IsModal(std::string_view word) {
  return word == "can" || word == "could" || word == "may" || word == "might" || word == "must" ||
         word == "should" || word == "would" || word == "shall" || word == "ought";
}

void CollectAuxiliaries(const SentenceView& view, std::size_t token, Predicate& found) {
  for (const std::size_t child : view.tree().Children(token)) {
    const std::string_view relation = view.tree().Relation(child);
    if (IsRelation(relation, "aux") || relation == "cop") found.verbs.push_back(child);
    if (relation == "cop") found.copula = true;
    if (relation == "aux:pass") found.passive = true;
  }
}

// "was built in 1901 and opened in 1902": the second participle stands on the first one's auxiliary.
void BorrowAuxiliaries(const SentenceView& view, std::size_t token, Predicate& found) {
  if (view.tree().Relation(token) != "conj" || view.Tag(token) != "VBN") return;
  const int before = view.tree().Head(token);
  if (before < 0 || view.Tag(static_cast<std::size_t>(before)) != "VBN") return;
  CollectAuxiliaries(view, static_cast<std::size_t>(before), found);
  found.shared = !found.verbs.empty();
}

void ReadMood(const SentenceView& view, Predicate& found) {
  found.past = view.Tag(found.finite) == "VBD";
  for (const std::size_t verb : found.verbs) {
    found.modal = found.modal || IsModal(view.Lower(verb));
    found.future = found.future || view.Is(verb, "will") || view.Is(verb, "shall");
  }
  for (const std::size_t child : view.tree().Children(found.token)) {
    const std::string_view word = view.Lower(child);
    if (word == "not" || word == "n't" || word == "n’t" || word == "never" || word == "no" ||
        word == "neither" || word == "nor")
      found.negated = found.negated || view.tree().Relation(child) != "det";
  }
}

}  // namespace

std::size_t Predicate::end() const {
  std::size_t last = verbs.back();
  if (particle == static_cast<int>(last) + 1) ++last;
  return last + 1;
}

std::optional<Predicate> ReadPredicate(const SentenceView& view, std::size_t token) {
  Predicate found;
  found.token = token;
  CollectAuxiliaries(view, token, found);
  const bool verb = IsVerbTag(view.Tag(token)) && !found.copula;
  if (verb && found.verbs.empty()) BorrowAuxiliaries(view, token, found);
  if (verb) found.verbs.push_back(token);
  if (found.verbs.empty()) return std::nullopt;
  std::sort(found.verbs.begin(), found.verbs.end());
  found.finite = found.verbs.front();
  if (!IsFiniteTag(view.Tag(found.finite))) return std::nullopt;
  if (!found.shared && found.verbs.back() > token && !found.copula) return std::nullopt;
  for (const std::size_t child : view.tree().Children(token)) {
    const std::string_view relation = view.tree().Relation(child);
    const bool inside = child > found.finite && child < found.verbs.back();
    if (relation == "advmod" && inside) found.adverbs.push_back(child);
    if (verb && relation == "compound" && child > token) found.particle = static_cast<int>(child);
  }
  if (verb && found.verbs.size() >= 2 && !found.passive)
    found.passive = view.Tag(token) == "VBN" && IsBe(view, found.verbs[found.verbs.size() - 2]);
  ReadMood(view, found);
  return found;
}

}  // namespace lacuna
