// What the tagger looks at when it tags one word (shared/notes: Collins 2002, with wider contexts).
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "content/language/model/feature_list.h"
#include "content/language/model/word_form.h"

namespace lacuna {

using TagId = std::uint8_t;  // index into the model's list of tags

// Replaces `features` by those of word `i`; `tags` holds the tags of the words before it.
void TaggerFeatures(std::span<const WordForm> words, std::span<const TagId> tags, std::size_t i,
                    FeatureList& features);

}  // namespace lacuna
