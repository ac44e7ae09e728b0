// How often what is resolved is right, by the coreference of the entity files.
#pragma once

#include <array>
#include <cstddef>
#include <string>

#include "content/language/document.h"
#include "content/language/training/entities.h"

namespace lacuna {

struct ReferenceScore {
  // By ReferenceKind: right, resolved, and how many there are (third-person pronouns; of phrases unknown, 0).
  std::array<std::size_t, 3> right{}, resolved{}, all{};

  // `found` has the sentences and words of `gold`.
  void Add(const EntityDocument& gold, const Document& found);
  std::string Line() const;  // for people
};

// Whether the reference's words are a mention of the entity that its antecedent names.
bool IsRight(const EntityDocument& gold, const Document& found, const Reference& reference);

}  // namespace lacuna
