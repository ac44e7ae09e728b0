#include "content/language/recognize_names.h"

#include "content/language/name_features.h"
#include "content/language/name_groups.h"
#include "content/language/name_repeats.h"

namespace lacuna {

std::vector<std::vector<RecognizedName>> RecognizeNames(const std::vector<Sentence>& sentences,
                                                        std::string_view text, const Lexicon& lexicon,
                                                        const NameModel& model) {
  const std::vector<NameSentence> features = NameFeatures(sentences, text, lexicon);
  std::vector<std::vector<NameChoice>> names;
  for (const NameSentence& sentence : features)
    names.push_back(BestNames(sentence, ScoreNames(sentence, model.spans)));
  AddRepeatedNames(sentences, text, features, names);
  DecideKinds(GroupNameChoices(names, features, sentences, text), model, names);
  std::vector<std::vector<RecognizedName>> out(names.size());
  for (std::size_t s = 0; s < names.size(); ++s)
    for (const NameChoice& name : names[s])
      out[s].push_back({name.begin, name.end, static_cast<MentionType>(name.which - 1)});
  return out;
}

}  // namespace lacuna
