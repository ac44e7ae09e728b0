#include "content/language/model/tagger_model.h"

#include <algorithm>
#include <array>

#include "content/language/model/model_parts.h"

namespace lacuna {

TaggerModel::TaggerModel(NameList tags, WeightTable weights)
    : tags_(std::move(tags)), weights_(std::move(weights)) {
  for (std::size_t i = 0; i < tags_.size(); ++i) {
    const std::string universal = tags_[i].substr(0, tags_[i].find(' '));
    kinds_.push_back(universal == "NOUN"    ? Kind::noun
                     : universal == "PROPN" ? Kind::name
                     : universal == "VERB"  ? Kind::verb
                                            : Kind::other);
  }
}

std::vector<std::uint8_t> TaggerModel::Fields(std::span<const WordForm> words,
                                              std::span<const TagId> tags) const {
  std::vector<std::uint8_t> fields(words.size());
  for (std::size_t i = 0; i < words.size(); ++i) {
    const WordSenses senses = words[i].senses;
    switch (kinds_[tags[i]]) {
      case Kind::noun:
        fields[i] = static_cast<std::uint8_t>(1 + senses.noun_field());
        break;
      case Kind::name:
        fields[i] = static_cast<std::uint8_t>(40 + senses.noun_field());
        break;
      case Kind::verb:
        fields[i] = static_cast<std::uint8_t>(80 + senses.verb_field());
        break;
      case Kind::other:
        break;
    }
  }
  return fields;
}

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
