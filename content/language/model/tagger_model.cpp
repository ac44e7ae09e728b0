#include "content/language/model/tagger_model.h"

#include <algorithm>
#include <array>

#include "content/language/model/model_parts.h"

namespace lacuna {

std::vector<TagId> TaggerModel::Tag(std::span<const WordForm> words) const {
  std::vector<TagId> tags(words.size());
  std::array<std::int32_t, 256> scores;
  FeatureList features;
  for (std::size_t i = 0; i < words.size(); ++i) {
    TaggerFeatures(words, tags, i, features);
    scores.fill(0);
    weights_.AddScores(features.keys(), scores);
    const auto last = scores.begin() + static_cast<std::ptrdiff_t>(tags_.size());
    tags[i] = static_cast<TagId>(std::max_element(scores.begin(), last) - scores.begin());
  }
  return tags;
}

void TaggerModel::Write(ModelSections& sections) const {
  sections["tags"] = tags_.Write();
  sections["tagger"] = weights_.Write();
}

Result<TaggerModel> TaggerModel::Read(const ModelFile& file) {
  Result<NameList> tags = ReadNames(file, "tags");
  if (!tags) return tags.error();
  Result<WeightTable> weights = ReadTable(file, "tagger", tags->size());
  if (!weights) return weights.error();
  return TaggerModel(std::move(*tags), std::move(*weights));
}

}  // namespace lacuna
