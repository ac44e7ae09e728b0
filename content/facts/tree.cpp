#include "content/facts/tree.h"

#include <algorithm>

namespace lacuna {

bool IsRelation(std::string_view relation, std::string_view family) {
  return relation.starts_with(family) && (relation.size() == family.size() || relation[family.size()] == ':');
}

Tree::Tree(const Sentence& sentence) : sentence_(&sentence) {
  const std::size_t count = sentence.tokens.size();
  children_.resize(count);
  for (std::size_t t = 0; t < count; ++t) {
    yields_.push_back({t, t + 1});
    const int head = sentence.tokens[t].head;
    if (head == -2) root_ = static_cast<int>(t);
    if (head >= 0) children_[static_cast<std::size_t>(head)].push_back(t);
  }
  // Each token widens what is above it; a tree is never deeper than it has tokens.
  for (std::size_t t = 0; t < count; ++t) {
    std::size_t steps = 0;
    for (int above = sentence.tokens[t].head; above >= 0 && steps < count; ++steps) {
      TokenRange& range = yields_[static_cast<std::size_t>(above)];
      range.begin = std::min(range.begin, t);
      range.end = std::max(range.end, t + 1);
      above = sentence.tokens[static_cast<std::size_t>(above)].head;
    }
  }
}

int Tree::Child(std::size_t token, std::string_view relation) const {
  for (const std::size_t child : children_[token])
    if (IsRelation(Relation(child), relation)) return static_cast<int>(child);
  return -1;
}

bool Tree::Dominates(std::size_t above, std::size_t below) const {
  std::size_t steps = 0;
  for (int t = static_cast<int>(below); t >= 0 && steps <= size(); ++steps) {
    if (static_cast<std::size_t>(t) == above) return true;
    t = Head(static_cast<std::size_t>(t));
  }
  return false;
}

}  // namespace lacuna
