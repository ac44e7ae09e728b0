#include "content/questions/wording.h"

#include "content/base/utf8.h"
#include "content/facts/word_lists.h"
#include "content/language/lexicon.h"
#include "content/questions/question_words.h"
#include "content/questions/words.h"

namespace lacuna {
namespace {

void Append(std::string& out, std::string_view words) {
  words = Trim(words);
  if (words.empty()) return;
  if (!out.empty()) out += ' ';
  out += words;
}

std::string Shown(const Phrase& phrase, std::string_view text) {
  return phrase.preposition.empty() ? std::string(text) : phrase.preposition + " " + std::string(text);
}

bool IsSlot(const Slot* slot, SlotPlace place, std::size_t index) {
  return slot != nullptr && slot->place == place && slot->index == index;
}

// The tail, with the slot left out or replaced.
std::string TailWords(const Proposition& proposition, const Slot* slot, const std::string* replacement,
                      bool times) {
  std::string out;
  for (std::size_t i = 0; i < proposition.tail.size(); ++i) {
    const Phrase& phrase = proposition.tail[i];
    if (IsSlot(slot, SlotPlace::tail, i)) {
      if (replacement != nullptr) Append(out, Shown(phrase, *replacement));
    } else if (!phrase.dropped && (times || phrase.role != RoleName::time)) {
      Append(out, Shown(phrase, phrase.text));
    }
  }
  return out;
}

std::string FrontWords(const Proposition& proposition, const Slot* slot) {
  std::string out;
  for (std::size_t i = 0; i < proposition.fronted.size(); ++i)
    if (!proposition.fronted[i].dropped && !IsSlot(slot, SlotPlace::front, i))
      Append(out, Shown(proposition.fronted[i], proposition.fronted[i].text));
  return out;
}

std::string VerbWords(const Proposition& proposition) {
  std::string out;
  Append(out, proposition.before_verb);
  Append(out, proposition.finite);
  Append(out, proposition.rest);
  return out;
}

std::string_view Do(const Proposition& proposition) {
  if (proposition.past) return "did";
  return proposition.subject.plural ? "do" : "does";
}

bool IsPluralVerb(const Proposition& proposition) {
  const std::string& finite = proposition.finite;
  if (finite == "are" || finite == "were" || finite == "have" || finite == "do") return true;
  return !proposition.past && !proposition.auxiliary && proposition.subject.plural;
}

std::optional<std::string> AskSubject(const Proposition& proposition, const Slot& slot,
                                      const QuestionWords& words, const Document& document) {
  const bool which = words.words.starts_with("which ") || words.words.starts_with("how many");
  if (IsPluralVerb(proposition) && !which) return std::nullopt;
  if (IsPluralVerb(proposition) && !proposition.subject.plural) return std::nullopt;
  std::string out = words.words;
  const bool named = slot.mention && document.mentions[*slot.mention].type != MentionType::person &&
                     document.mentions[*slot.mention].type != MentionType::place;
  if (proposition.copula && named && !proposition.tail.empty() &&
      proposition.tail[0].text.starts_with("the ")) {
    out = std::string(proposition.past ? "what was" : "what is") + " the name of";
  } else {
    Append(out, VerbWords(proposition));
  }
  Append(out, TailWords(proposition, nullptr, nullptr, true));
  Append(out, FrontWords(proposition, nullptr));
  return out;
}

}  // namespace

std::string Statement(const Proposition& proposition, const Slot& slot, std::string_view replacement) {
  const std::string replaced = slot.before + std::string(replacement) + slot.after;
  std::string out;
  for (std::size_t i = 0; i < proposition.fronted.size(); ++i) {
    const Phrase& phrase = proposition.fronted[i];
    const bool asked = IsSlot(&slot, SlotPlace::front, i);
    if (phrase.dropped && !asked) continue;
    Append(out, Shown(phrase, asked ? replaced : phrase.text) + ",");
  }
  Append(out, slot.place == SlotPlace::subject ? replaced : proposition.subject.text);
  Append(out, VerbWords(proposition));
  Append(out, TailWords(proposition, &slot, &replaced, true));
  return out;
}

std::string UndatedStatement(const Proposition& proposition) {
  std::string out = proposition.subject.text;
  if (proposition.lemma == "take" && !proposition.tail.empty() && proposition.tail[0].text == "place")
    return out;
  Append(out, VerbWords(proposition));
  Append(out, TailWords(proposition, nullptr, nullptr, false));
  return out;
}

std::optional<std::string> Ask(const Proposition& proposition, const Slot& slot, const Document& document) {
  const auto words = QuestionWordsFor(proposition, slot, document);
  if (!words) return std::nullopt;
  if (slot.place == SlotPlace::subject) return AskSubject(proposition, slot, *words, document);
  std::string out = words->words;
  if (proposition.auxiliary) {
    Append(out, proposition.finite);
    Append(out, proposition.subject.text);
    Append(out, proposition.before_verb);
  } else {
    if (DefaultLexicon().Classes(proposition.lemma).verb == 0)
      return std::nullopt;  // not sure of its base form
    Append(out, Do(proposition));
    Append(out, proposition.subject.text);
    Append(out, proposition.before_verb);
    Append(out, proposition.lemma);
  }
  Append(out, proposition.rest);
  Append(out, TailWords(proposition, &slot, nullptr, true));
  Append(out, words->at_end);
  Append(out, FrontWords(proposition, &slot));
  return out;
}

std::string Attributed(const Fact& fact, const Proposition& proposition, std::string_view sentence) {
  if (!proposition.claim_source.empty())
    return "According to " + proposition.claim_source + ", " + std::string(sentence);
  bool accusation = false;
  for (const std::string& word : LowerWords(sentence)) accusation = accusation || IsAccusation(word);
  if (fact.sensitive && (accusation || IsAccusation(proposition.lemma)))
    return "According to the article, " + std::string(sentence);
  return WithCapital(sentence);
}

}  // namespace lacuna
