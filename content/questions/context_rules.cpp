#include "content/questions/context_rules.h"

#include <algorithm>
#include <array>

#include "content/base/utf8.h"
#include "content/facts/word_lists.h"
#include "content/questions/words.h"

namespace lacuna {
namespace {

constexpr std::size_t kStemOfWord = 5;   // letters: "Huguenot" and "Huguenots"
constexpr std::size_t kMainSubject = 4;  // mentions, at least, of what an article is about
constexpr double kSureEnough = 1.0;      // of the arcs that a transformed clause was read from

const Sentence* SentenceOf(const FeatureItem& item) {
  return item.proposition == nullptr ? nullptr
                                     : &item.reading.document->sentences[item.proposition->sentence];
}

bool AsksForWords(const FeatureItem& item) {
  const QuestionType type = item.question.form.type;
  return item.slot != nullptr &&
         (type == QuestionType::mcq || type == QuestionType::short_answer || type == QuestionType::cloze);
}

bool SameWord(const std::string& a, const std::string& b) {
  if (a == b) return true;
  const std::size_t least = std::min(a.size(), b.size());
  return least >= kStemOfWord && a.compare(0, least - 1, b, 0, least - 1) == 0 &&
         std::max(a.size(), b.size()) - least <= 3;
}

bool AnsweredByTitle(const FeatureItem& item) {
  if (!AsksForWords(item)) return false;
  const Words title = LowerWords(item.reading.article->title);
  Words key = item.key;
  std::erase_if(key, [](const std::string& word) { return IsFunctionWord(word); });
  return !key.empty() && std::all_of(key.begin(), key.end(), [&](const std::string& word) {
    return std::any_of(title.begin(), title.end(),
                       [&](const std::string& other) { return SameWord(word, other); });
  });
}

// What the article is about is the first guess at every question.
bool AnsweredBySubject(const FeatureItem& item) {
  if (!AsksForWords(item) || item.mention == nullptr || !IsName(item.mention->type)) return false;
  const auto& chains = item.reading.document->chains;
  if (item.mention->chain >= chains.size()) return false;
  std::size_t most = 0;
  for (const Chain& chain : chains)
    if (IsName(chain.type)) most = std::max(most, chain.mentions.size());
  const std::size_t own = chains[item.mention->chain].mentions.size();
  return own >= kMainSubject && own == most;
}

bool IsJoined(std::string_view text) { return text == "-" || text == "–" || text == "/" || text == "&"; }

// "Peter of ____", "Ho Chi ____", "MPEG-2": the name goes on beside the gap.
bool SplitsName(const FeatureItem& item) {
  const Sentence* sentence = SentenceOf(item);
  if (sentence == nullptr || !AsksForWords(item) || item.question.form.type != QuestionType::cloze)
    return false;
  const std::string_view text = item.reading.article->text;
  const auto& tokens = sentence->tokens;
  const auto is_name = [&](std::size_t t) { return tokens[t].upos == Upos::propn; };
  for (std::size_t t = 0; t < tokens.size(); ++t) {
    if (!item.slot->span.Contains(tokens[t].span)) continue;
    const bool first = t > 0 && !item.slot->span.Contains(tokens[t - 1].span);
    const bool last = t + 1 < tokens.size() && !item.slot->span.Contains(tokens[t + 1].span);
    if (first && (IsJoined(tokens[t - 1].span.In(text)) || (is_name(t) && is_name(t - 1)))) return true;
    if (first && t > 1 && is_name(t) && tokens[t - 1].span.In(text) == "of" && is_name(t - 2)) return true;
    if (last && (IsJoined(tokens[t + 1].span.In(text)) || (is_name(t) && is_name(t + 1)))) return true;
  }
  return false;
}

bool InQuotation(std::string_view stem) {
  const std::size_t gap = stem.find(kGap);
  if (gap == std::string_view::npos) return false;
  const std::size_t open = stem.rfind("“", gap), close = stem.rfind("”", gap);
  if (open != std::string_view::npos) return close == std::string_view::npos || close < open;
  return std::count(stem.begin(), stem.begin() + static_cast<std::ptrdiff_t>(gap), '"') % 2 == 1;
}

// Which word somebody chose, or who happened to say it.
bool AsksForWording(const FeatureItem& item) {
  const Sentence* sentence = SentenceOf(item);
  if (sentence == nullptr || item.slot == nullptr || item.question.form.type != QuestionType::cloze)
    return false;
  if (InQuotation(item.question.form.stem)) return true;
  return std::any_of(sentence->tokens.begin(), sentence->tokens.end(), [&](const Token& token) {
    if (!item.slot->span.Contains(token.span) || token.relation != "nsubj" || token.head < 0) return false;
    return IsClaimVerb(sentence->tokens[static_cast<std::size_t>(token.head)].lemma);
  });
}

bool HasOwnWords(const Sentence& sentence, std::size_t noun) {
  return std::any_of(sentence.tokens.begin(), sentence.tokens.end(), [&](const Token& token) {
    return token.head == static_cast<int>(noun) && token.relation != "det" && token.relation != "case" &&
           token.relation != "punct" && token.relation != "cc" && token.relation != "conj" &&
           token.relation != "cop" && token.relation != "nsubj" && token.relation != "aux";
  });
}

// "The move has sparked concerns": a subject that only points.
bool PointsElsewhere(const FeatureItem& item) {
  const Sentence* sentence = SentenceOf(item);
  if (sentence == nullptr) return false;
  for (std::size_t t = 0; t < sentence->tokens.size(); ++t) {
    const Token& noun = sentence->tokens[t];
    if (noun.upos != Upos::noun || !IsRelation(noun.relation, "nsubj") || IsWorldNoun(noun.lemma)) continue;
    if (item.words.InTitle(noun.lemma) || HasOwnWords(*sentence, t)) continue;
    if (item.slot != nullptr && item.slot->span.Contains(noun.span)) continue;
    const std::string shown = ToLower(noun.span.In(item.reading.article->text));
    if (ContainsPhrase(item.stem, "the " + shown)) return true;
  }
  return false;
}

bool PersonAsked(const FeatureItem& item) {
  return item.phrase != nullptr && item.phrase->person && !item.phrase->plural;
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

bool HasVagueKey(const FeatureItem& item) {
  if (!AsksForWords(item) || item.mention != nullptr) return false;
  constexpr auto kVague = std::to_array<std::string_view>(
      {"some",     "particular", "certain", "whole",     "rest",    "kind",  "kinds", "number", "percentage",
       "majority", "several",    "various", "many",      "few",     "both",  "his",   "her",    "its",
       "their",    "what",       "other",   "others",    "another", "same",  "such",  "way",    "ways",
       "thing",    "things",     "lot",     "part",      "parts",   "new",   "more",  "most",   "much",
       "big",      "key",        "major",   "this",      "these",   "those", "group", "range",  "variety",
       "old",      "good",       "great",   "different", "likely"});
  return std::any_of(item.key.begin(), item.key.end(), [&](const std::string& word) {
    return std::find(kVague.begin(), kVague.end(), word) != kVague.end();
  });
}

bool IsMonth(std::string_view lower) {
  constexpr auto kMonths =
      std::to_array<std::string_view>({"january", "february", "march", "april", "may", "june", "july",
                                       "august", "september", "october", "november", "december"});
  return std::find(kMonths.begin(), kMonths.end(), lower) != kMonths.end();
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
  }
  return false;
}

bool IsGuesswork(const FeatureItem& item) {
  const bool transformed =
      item.proposition != nullptr && item.proposition->kind != ClauseType::sentence &&
      item.proposition->kind != ClauseType::note && item.proposition->kind != ClauseType::abbreviation &&
      item.proposition->kind != ClauseType::nominal && item.proposition->kind != ClauseType::apposition;
  return transformed && item.proposition->margin < kSureEnough;
}

constexpr auto kRules = std::to_array<ContextRule>({
    {"splits_name", false, "The gap cuts a name in two.", SplitsName},
    {"asks_for_wording", false, "It asks which word somebody chose, or who said it.", AsksForWording},
    {"possessor_missing", false, "'His' or 'their' belongs to nobody the question names.",
     PossessorIsMissing},
    {"answered_by_title", true, "The title gives the answer away.", AnsweredByTitle},
    {"answered_by_subject", true, "The answer is what the whole article is about.", AnsweredBySubject},
    {"points_elsewhere", true, "Its subject only points at something the question does not name.",
     PointsElsewhere},
    {"vague_key", true, "The answer is too vague to be looked for.", HasVagueKey},
    {"undated", true, "A month without its year means nothing without the article's date.", IsUndated},
    {"guesswork", true, "The sentence could not be taken apart with enough certainty.", IsGuesswork},
});

}  // namespace

std::span<const ContextRule> ContextRules() { return kRules; }

const ContextRule* BrokenContextRule(const FeatureItem& item) {
  const auto broken =
      std::find_if(kRules.begin(), kRules.end(), [&](const ContextRule& rule) { return rule.breaks(item); });
  return broken == kRules.end() ? nullptr : &*broken;
}

}  // namespace lacuna
