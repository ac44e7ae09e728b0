// Finds each word's head and relation (Goldberg and Nivre 2013: arc-hybrid, greedy, labels in the moves).
#pragma once

#include <span>
#include <string>
#include <vector>

#include "content/base/result.h"
#include "content/language/model/model_file.h"
#include "content/language/model/name_list.h"
#include "content/language/model/parser_features.h"
#include "content/language/model/parser_moves.h"
#include "content/language/model/weight_table.h"

namespace lacuna {

struct Arc {
  int head = kNoWord;  // the number of words = the root
  LabelId label = kNoLabel;
  float margin =
      0;  // by how much, at the least, the moves that decided about this word won; in the trainer's units
};

// Immutable; thread-safe.
class ParserModel {
 public:
  ParserModel() = default;
  ParserModel(NameList labels, WeightTable weights)
      : moves_(labels), labels_(std::move(labels)), weights_(std::move(weights)) {}

  const NameList& labels() const { return labels_; }
  // One arc a word; exactly one word hangs on the root. Time grows with the number of words.
  std::vector<Arc> Parse(const TaggedForms& sentence) const;

  // Sections "labels" and "parser".
  void Write(ModelSections& sections) const;
  static Result<ParserModel> Read(const ModelFile& file);

 private:
  ParserMoves moves_;
  NameList labels_;
  WeightTable weights_;
};

}  // namespace lacuna
