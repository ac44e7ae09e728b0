// What the parser looks at when it chooses a move (after Zhang and Nivre 2011, with labels).
#pragma once

#include <span>

#include "content/language/model/feature_list.h"
#include "content/language/model/parser_state.h"
#include "content/language/model/tagger_features.h"
#include "content/language/model/word_form.h"

namespace lacuna {

// A sentence as the parser sees it; the spans have one element a word.
struct TaggedForms {
  std::span<const WordForm> words;
  std::span<const TagId> tags;
  std::span<const std::uint8_t> fields;  // TaggerModel::Fields
};

// Replaces `features` by those of the state.
void ParserFeatures(const TaggedForms& sentence, const ParserState& state, FeatureList& features);

}  // namespace lacuna
