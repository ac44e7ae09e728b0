#include <algorithm>

#include "content/questions/slots.h"
#include "content/questions/words.h"

namespace lacuna {
namespace {

// "Most iodine in food comes from …": what always holds needs no name, when its words say enough.
bool IsGeneralTruth(const Proposition& proposition, const Slot& slot) {
  if (proposition.past || proposition.subject_inherited || proposition.subject.text.starts_with("the "))
    return false;
  Words words = LowerWords(proposition.lemma);
  if (slot.place != SlotPlace::subject) words = LowerWords(proposition.subject.text);
  for (std::size_t i = 0; i < proposition.tail.size(); ++i)
    if (!(slot.place == SlotPlace::tail && slot.index == i) && !proposition.tail[i].dropped)
      for (const std::string& word : LowerWords(proposition.tail[i].text)) words.push_back(word);
  std::erase_if(words, [](const std::string& word) { return IsFunctionWord(word); });
  return words.size() >= (slot.place == SlotPlace::subject ? 4u : 2u);
}

}  // namespace

bool IsAnchored(const Finding& finding, const Slot& slot, const Reading& reading) {
  const Proposition& proposition = *finding.proposition;
  if (IsGeneralTruth(proposition, slot)) return true;
  const Phrase& asked = PhraseAt(proposition, slot);
  const auto names = [&](const Phrase& phrase) {
    if (phrase.dropped || (&phrase == &asked && slot.part == SlotPart::whole)) return false;
    const Sentence& sentence = reading.document->sentences[proposition.sentence];
    for (std::size_t t = phrase.tokens.begin; t < phrase.tokens.end; ++t)
      if (sentence.tokens[t].upos == Upos::propn ||
          (t > 0 && StartsWithCapital(sentence.tokens[t].span.In(reading.article->text))))
        return true;
    return std::any_of(
        reading.document->mentions.begin(), reading.document->mentions.end(),
        [&](const Mention& mention) { return IsName(mention.type) && mention.span.Overlaps(phrase.span); });
  };
  return names(proposition.subject) || std::any_of(proposition.tail.begin(), proposition.tail.end(), names) ||
         std::any_of(proposition.fronted.begin(), proposition.fronted.end(), names);
}

}  // namespace lacuna
