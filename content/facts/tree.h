// The dependency tree of a sentence, looked at from above: children, and the stretch of
// words that hangs on a token. Built from Token::head and Token::relation.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "content/language/document.h"
#include "content/language/token_range.h"

namespace lacuna {

class Tree {
 public:
  // `sentence` outlives the tree. Without a parse every token stands alone and root() is -1.
  explicit Tree(const Sentence& sentence);

  int root() const { return root_; }
  std::size_t size() const { return sentence_->tokens.size(); }

  std::string_view Relation(std::size_t token) const { return sentence_->tokens[token].relation; }
  int Head(std::size_t token) const { return sentence_->tokens[token].head; }
  const std::vector<std::size_t>& Children(std::size_t token) const { return children_[token]; }
  // The first child with this relation ("nsubj" takes its subtypes, too), -1 for none.
  int Child(std::size_t token, std::string_view relation) const;
  // The token and everything below it; contiguous in a projective tree.
  TokenRange Yield(std::size_t token) const { return yields_[token]; }
  bool Dominates(std::size_t above, std::size_t below) const;

 private:
  const Sentence* sentence_;
  int root_ = -1;
  std::vector<std::vector<std::size_t>> children_;
  std::vector<TokenRange> yields_;
};

// "nsubj" is the family of "nsubj" and "nsubj:pass".
bool IsRelation(std::string_view relation, std::string_view family);

}  // namespace lacuna
