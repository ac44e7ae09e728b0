// Finds each word's head and relation: greedy arc-hybrid parsers with labels in the moves (Goldberg and Nivre
// 2013), some from the left, some from the right, that vote.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "content/base/result.h"
#include "content/language/model/model_file.h"
#include "content/language/model/name_list.h"
#include "content/language/model/parser_features.h"
#include "content/language/model/parser_moves.h"
#include "content/language/model/tree_vote.h"
#include "content/language/model/weight_table.h"

namespace lacuna {

// One of the parsers.
struct ParserMember {
  bool backward = false;  // reads the sentence from its end
  WeightTable weights;
};

// Immutable; thread-safe.
class ParserModel {
 public:
  ParserModel() = default;
  // At least one member.
  ParserModel(NameList labels, std::vector<ParserMember> members)
      : moves_(labels), labels_(std::move(labels)), members_(std::move(members)) {}

  const NameList& labels() const { return labels_; }
  std::span<const ParserMember> members() const { return members_; }
  // One arc a word; exactly one word hangs on the root. Time grows with the number of words.
  std::vector<Arc> Parse(const TaggedForms& sentence) const;

  // Sections "labels", "parsers" (a line "forward" or "backward" for each) and "parser-0", "parser-1", …
  void Write(ModelSections& sections) const;
  static Result<ParserModel> Read(const ModelFile& file);

 private:
  std::vector<Arc> ParseForward(const TaggedForms& sentence, const WeightTable& weights) const;

  ParserMoves moves_;
  NameList labels_;
  std::vector<ParserMember> members_;
};

}  // namespace lacuna
