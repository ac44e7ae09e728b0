#include "content/questions/context/rules.h"

#include <algorithm>
#include <array>

#include "content/base/utf8.h"
#include "content/facts/tree.h"
#include "content/facts/word_lists.h"
#include "content/questions/words.h"

namespace lacuna {
namespace {

// "…, which has been shown in many countries,": it does not say which one is meant.
bool IsAside(const Sentence& sentence, const Token& token) {
  if (token.relation != "acl:relcl" && token.relation != "appos") return false;
  const auto at = static_cast<std::size_t>(&token - sentence.tokens.data());
  for (std::size_t t = at; t > 0 && t + 4 > at; --t)
    if (sentence.tokens[t].relation == "punct") return true;
  return false;
}

bool HasOwnWords(const Sentence& sentence, std::size_t noun) {
  return std::any_of(sentence.tokens.begin(), sentence.tokens.end(), [&](const Token& token) {
    if (IsAside(sentence, token)) return false;
    return token.head == static_cast<int>(noun) && token.relation != "det" && token.relation != "case" &&
           token.relation != "punct" && token.relation != "cc" && token.relation != "conj" &&
           token.relation != "cop" && token.relation != "nsubj" && token.relation != "aux";
  });
}

bool HasArticle(const Sentence& sentence, std::size_t noun, std::string_view article) {
  return std::any_of(sentence.tokens.begin(), sentence.tokens.end(), [&](const Token& token) {
    return token.head == static_cast<int>(noun) && token.relation == "det" && token.lemma == article;
  });
}

// Only words that point with it: "the new law", "the two institutes".
bool OnlyPoints(const Sentence& sentence, std::size_t noun) {
  constexpr auto kPointing = std::to_array<std::string_view>(
      {"new", "old", "same", "other", "latest", "original", "current", "whole", "entire", "popular", "young",
       "local", "nearby", "small", "big", "large", "little", "famous"});
  return std::none_of(sentence.tokens.begin(), sentence.tokens.end(), [&](const Token& token) {
    if (token.head != static_cast<int>(noun)) return false;
    const std::string_view relation = token.relation;
    if (relation == "det" || relation == "case" || relation == "punct" || relation == "cc" ||
        relation == "conj" || relation == "cop" || IsRelation(relation, "nsubj") ||
        IsRelation(relation, "aux") || relation == "nummod" || relation == "advmod")
      return false;
    return std::find(kPointing.begin(), kPointing.end(), token.lemma) == kPointing.end();
  });
}

// By what stands behind it, by a name before it, or by being the first, the largest, the only one.
bool IsExplained(const Sentence& sentence, std::size_t noun) {
  return std::any_of(sentence.tokens.begin(), sentence.tokens.end(), [&](const Token& token) {
    if (token.head != static_cast<int>(noun)) return false;
    const bool behind = &token > &sentence.tokens[noun];
    const std::string_view relation = token.relation;
    if (behind && (relation == "nmod" || relation == "acl" || relation == "acl:relcl" || relation == "appos"))
      return true;
    return token.upos == Upos::propn || token.xpos == "JJS" || token.lemma == "first" ||
           token.lemma == "last" || token.lemma == "only" || relation == "nmod:poss";
  });
}

bool PersonAsked(const FeatureItem& item) {
  return item.phrase != nullptr && item.phrase->person && !item.phrase->plural;
}

}  // namespace

// "The move has sparked concerns": a subject that only points.
bool SubjectPointsElsewhere(const FeatureItem& item) {
  const Sentence* const sentence = item.sentence;
  if (sentence == nullptr) return false;
  for (std::size_t t = 0; t < sentence->tokens.size(); ++t) {
    const Token& noun = sentence->tokens[t];
    if (noun.upos != Upos::noun || !IsRelation(noun.relation, "nsubj") || IsWorldNoun(noun.lemma)) continue;
    if (item.words.InTitle(noun.lemma) || HasOwnWords(*sentence, t)) continue;
    if (item.slot != nullptr && item.slot->span.Contains(noun.span)) continue;
    const std::string shown = ToLower(noun.span.In(item.reading.article->text));
    if (ContainsPhrase(item.stem, "the " + shown) || ContainsPhrase(item.stem, "a " + shown) ||
        ContainsPhrase(item.stem, "an " + shown))
      return true;
  }
  return false;
}

// "would ease the burden", "lobbied to relax the guidelines": said before, and not named here.
bool PointsBack(const FeatureItem& item) {
  if (item.sentence == nullptr) return false;
  const auto& tokens = item.sentence->tokens;
  for (std::size_t t = 0; t < tokens.size(); ++t) {
    const Token& noun = tokens[t];
    if (noun.upos != Upos::noun || IsWorldNoun(noun.lemma) || item.words.InTitle(noun.lemma)) continue;
    if (!HasArticle(*item.sentence, t, "the") || !OnlyPoints(*item.sentence, t)) continue;
    if (item.slot != nullptr && item.slot->span.Contains(noun.span)) continue;
    if (!Contains(item.stem, ToLower(noun.span.In(item.reading.article->text)))) continue;
    const bool named_here = std::any_of(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(t),
                                        [&](const Token& token) { return token.lemma == noun.lemma; });
    if (!named_here && item.words.FirstSentence(noun.lemma) < item.proposition->sentence) return true;
  }
  return false;
}

// "the contractor", "the wooden tower": a noun with "the" that no word beside it explains, or that the
// article named before with other words.
bool HasBareDefinite(const FeatureItem& item) {
  if (item.sentence == nullptr) return false;
  constexpr auto kKnown = std::to_array<std::string_view>(  // to everybody
      {"north", "south", "east", "west", "government", "public", "police", "past", "future", "majority",
       "minority", "end", "beginning", "time", "environment", "country"});
  const auto& tokens = item.sentence->tokens;
  for (std::size_t t = 0; t < tokens.size(); ++t) {
    const Token& noun = tokens[t];
    if (noun.upos != Upos::noun || IsWorldNoun(noun.lemma) || item.words.InTitle(noun.lemma)) continue;
    if (std::find(kKnown.begin(), kKnown.end(), noun.lemma) != kKnown.end()) continue;
    if (!HasArticle(*item.sentence, t, "the")) continue;
    if (item.slot != nullptr && item.slot->span.Contains(noun.span)) continue;
    if (!Contains(item.stem, ToLower(noun.span.In(item.reading.article->text)))) continue;
    if (!HasOwnWords(*item.sentence, t)) return true;
    const bool named_here = std::any_of(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(t),
                                        [&](const Token& token) { return token.lemma == noun.lemma; });
    const bool named_before = item.words.FirstSentence(noun.lemma) < item.proposition->sentence;
    if (!IsExplained(*item.sentence, t) && !named_here && named_before) return true;
  }
  return false;
}

// "Then …", "…, too": a sentence that goes on from the one before.
bool GoesOnFromBefore(const FeatureItem& item) {
  constexpr auto kWords = std::to_array<std::string_view>(
      {"too",      "instead",    "similarly",  "likewise",   "meanwhile", "otherwise", "therefore",
       "thus",     "hence",      "afterwards", "thereafter", "again",     "however",   "such",
       "another",  "previous",   "additional", "further",    "earlier",   "already",   "following",
       "previous", "additional", "further",    "earlier",    "already",   "following"});
  if (item.stem.empty()) return false;
  if (item.stem[0] == "then" || item.stem[0] == "later" || item.stem[0] == "other" ||
      item.stem[0] == "others")
    return true;
  return std::any_of(item.stem.begin(), item.stem.end(), [&](const std::string& word) {
    return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
  });
}

bool HasDash(const FeatureItem& item) {
  const std::string& stem = item.question.form.stem;
  return stem.find(" – ") != std::string::npos || stem.find("—") != std::string::npos;
}

bool Turns(const FeatureItem& item) { return Contains(item.stem, "but"); }

// "They" after something plural is that, as a rule.
bool HoldsLooseThey(const FeatureItem& item) {
  if (item.sentence == nullptr || !Contains(item.stem, "they")) return false;
  for (const Token& token : item.sentence->tokens) {
    if (token.xpos == "NNS" || token.xpos == "NNPS" || token.relation == "conj") return false;
    if (ToLower(token.span.In(item.reading.article->text)) == "they") return true;
  }
  return false;
}

// "… is so dark that it casts a shadow": of "it" only the article knows.
bool HoldsIt(const FeatureItem& item) {
  const bool across =
      item.question.form.type == QuestionType::ordering || item.question.form.type == QuestionType::matching;
  return !across && (Contains(item.stem, "it") || HoldsLooseThey(item));
}

// "Tourists are so few": so few that what?
bool IsHalfSaid(const FeatureItem& item) { return Contains(item.stem, "so") && !Contains(item.stem, "that"); }

// "Some settlers", "many experts", "residents": nobody that one could know.
bool IsAboutSomebody(const FeatureItem& item) {
  constexpr auto kWords = std::to_array<std::string_view>({"some", "many", "several", "most", "few", "one"});
  if (item.stem.empty()) return false;
  return std::find(kWords.begin(), kWords.end(), item.stem[0]) != kWords.end();
}

// "his calls" with nobody before it that he could be.
bool PossessorIsMissing(const FeatureItem& item) {
  const Words words = WordsAsWritten(item.question.form.stem);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string lower = ToLower(words[i]);
    if (!IsPossessivePronoun(lower)) continue;
    if (item.slot != nullptr && item.slot->place == SlotPlace::subject &&
        item.question.form.type != QuestionType::cloze)
      return lower != "its" && lower != "their" ? !PersonAsked(item) : false;
    const bool person = lower == "his" || lower == "her";
    const bool named = std::any_of(words.begin() + 1,
                                   words.begin() + static_cast<std::ptrdiff_t>(std::max<std::size_t>(i, 1)),
                                   [](const std::string& word) { return StartsWithCapital(word); });
    const bool starts_named = i > 0 && StartsWithCapital(words[0]) && words[0] != "The" && words[0] != "In";
    if (person && !named && !starts_named) return true;
    if (i < 2) return true;
  }
  return false;
}

// "In December": of which year?
bool IsUndated(const FeatureItem& item) {
  for (std::size_t i = 1; i < item.stem.size(); ++i) {
    if (!IsMonth(item.stem[i])) continue;
    const bool placed = item.stem[i - 1] == "in" || item.stem[i - 1] == "of" || item.stem[i - 1] == "since" ||
                        item.stem[i - 1] == "until" || item.stem[i - 1] == "by";
    const bool year = i + 1 < item.stem.size() && item.stem[i + 1][0] >= '0' && item.stem[i + 1][0] <= '9';
    const bool gap = i + 1 < item.stem.size() && item.stem[i + 1].starts_with("__");
    if (placed && !year && !gap) return true;
    const auto day = [](const std::string& word) {
      return word[0] >= '0' && word[0] <= '9' && word.size() <= 4;
    };
    const bool before = day(item.stem[i - 1]);
    const bool after = year && item.stem[i + 1].size() < 4;
    const bool dated = i + 1 < item.stem.size() && item.stem[i + 1].size() == 4 && year;
    const bool later = i + 2 < item.stem.size() && item.stem[i + 2].size() == 4 && day(item.stem[i + 2]);
    if ((before || after) && !dated && !later && !gap) return true;
  }
  return false;
}

}  // namespace lacuna
