// Universal parts of speech from Penn tags and the words around.
#pragma once

#include <cstddef>
#include <vector>

#include "content/language/document.h"
#include "content/language/tag_repair.h"

namespace lacuna {

// The universal tag of word i: forms of be, have and do are auxiliaries or verbs by what
// follows, "this" is a determiner or a pronoun, "since" a preposition or a conjunction.
Upos UniversalTag(const std::vector<TaggedWord>& words, std::size_t i);

}  // namespace lacuna
