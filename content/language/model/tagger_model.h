// Tags the words of a sentence, one after the other from the left.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "content/base/result.h"
#include "content/language/model/model_file.h"
#include "content/language/model/name_list.h"
#include "content/language/model/tagger_features.h"
#include "content/language/model/weight_table.h"

namespace lacuna {

// A tag is a universal and a Penn tag together: "NOUN NN". Immutable; thread-safe.
class TaggerModel {
 public:
  TaggerModel() = default;
  TaggerModel(NameList tags, WeightTable weights);

  const NameList& tags() const { return tags_; }
  std::vector<TagId> Tag(std::span<const WordForm> words) const;
  // One number a word for what it is about: the field of its first noun or verb sense, by its tag; 0 for
  // neither.
  std::vector<std::uint8_t> Fields(std::span<const WordForm> words, std::span<const TagId> tags) const;

  // Sections "tags" and "tagger".
  void Write(ModelSections& sections) const;
  static Result<TaggerModel> Read(const ModelFile& file);

 private:
  enum class Kind : std::uint8_t { noun, name, verb, other };

  NameList tags_;
  std::vector<Kind> kinds_;  // one a tag
  WeightTable weights_;
};

}  // namespace lacuna
