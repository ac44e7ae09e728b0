// What was trained to find names.
#pragma once

#include "content/base/result.h"
#include "content/language/model/model_file.h"
#include "content/language/model/weight_table.h"

namespace lacuna {

// Classes of both tables: 0 = no name, then the kinds in the order of MentionType (person … misc).
inline constexpr std::size_t kNameClasses = 7;

// Immutable once made; thread-safe.
struct NameModel {
  WeightTable spans;  // scores words as outside or inside a name of a kind, and candidates as names of a kind
  WeightTable kinds;  // scores all mentions of one name in a document together

  // Sections "names" and "name kinds".
  void Write(ModelSections& sections) const;
  static Result<NameModel> Read(const ModelFile& file);
};

}  // namespace lacuna
