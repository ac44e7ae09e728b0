// The treebank's sentences as the trainers read them: numbers instead of strings.
#pragma once

#include <cstddef>
#include <vector>

#include "content/language/model/name_list.h"
#include "content/language/model/parser_state.h"
#include "content/language/model/tagger_features.h"
#include "content/language/model/word_form.h"
#include "content/language/training/treebank.h"

namespace lacuna {

struct Example {
  std::vector<WordForm> words;
  std::vector<TagId> tags;           // gold, or a tagger's
  std::vector<std::uint8_t> fields;  // TaggerModel::Fields by these tags; empty before a tagger has been here
  std::vector<int> heads;            // gold; the number of words = the root
  std::vector<LabelId> labels;       // gold
  std::size_t document = 0;          // index of the document it comes from
  bool ends_in_mark = false;         // its last word is a punctuation mark that nothing hangs on

  std::size_t size() const { return words.size(); }
};

struct ExampleSet {
  NameList tags;    // "NOUN NN"
  NameList labels;  // "nsubj"
  std::vector<Example> examples;
};

// Pairs of tags that occur less than three times are replaced by the commonest pair with that Penn tag.
ExampleSet MakeExamples(const std::vector<TreebankDocument>& documents, const WordLexicon& lexicon);

// The sentence from its end.
Example ReversedExample(const Example& example);

// The same sentence without its last word; only where ends_in_mark.
Example WithoutFinalMark(const Example& example);

}  // namespace lacuna
