#include "content/language/recognize_names.h"

#include "content/language/name_features.h"
#include "content/language/name_groups.h"
#include "content/language/name_repeats.h"
#include "content/language/name_sure_kinds.h"

namespace lacuna {
namespace {

// In doubt a stretch is a name: added to each candidate's score. Larger values find more that is none.
constexpr std::int32_t kLean = 20;

std::vector<NameChoice> FindIn(const NameSentence& sentence, const WeightTable& spans) {
  NameSentenceScores scores = ScoreNames(sentence, spans);
  for (NameClassScores& candidate : scores.candidates)
    for (std::int32_t& score : candidate) score += kLean;
  return BestNames(sentence, scores);
}

}  // namespace

std::vector<std::vector<RecognizedName>> RecognizeNames(const std::vector<Sentence>& sentences,
                                                        std::string_view text, const Lexicon& lexicon,
                                                        const NameModel& model) {
  const std::vector<NameSentence> features = NameFeatures(sentences, text, lexicon);
  std::vector<std::vector<NameChoice>> names;
  names.reserve(features.size());
  for (const NameSentence& sentence : features) names.push_back(FindIn(sentence, model.spans));
  AddShortForms(sentences, text, names);
  AddRepeatedNames(sentences, text, features, names);
  DecideKinds(GroupNameChoices(names, features, sentences, text), model, names);
  SettleSureKinds(sentences, text, names);
  CompletePersons(sentences, text, names);
  std::vector<std::vector<RecognizedName>> out(names.size());
  for (std::size_t s = 0; s < names.size(); ++s)
    for (const NameChoice& name : names[s])
      out[s].push_back({name.begin, name.end, static_cast<MentionType>(name.which - 1)});
  return out;
}

}  // namespace lacuna
