#include "content/questions/context/rules.h"

#include <algorithm>
#include <array>

#include "content/base/utf8.h"
#include "content/facts/word_lists.h"
#include "content/language/lexicon.h"
#include "content/language/name_chains.h"
#include "content/language/speakers.h"
#include "content/questions/words.h"

namespace lacuna {
namespace {

constexpr std::size_t kStemOfWord = 5;   // letters: "Huguenot" and "Huguenots"
constexpr std::size_t kMainSubject = 4;  // mentions, at least, of what an article is about

bool SameWord(const std::string& a, const std::string& b) {
  if (a == b) return true;
  const std::size_t least = std::min(a.size(), b.size());
  return least >= kStemOfWord && a.compare(0, least - 1, b, 0, least - 1) == 0 &&
         std::max(a.size(), b.size()) - least <= 3;
}

// "van Otterdijk", "State Route 180"
bool IsNameParticle(std::string_view lower) {
  constexpr auto kParticles =
      std::to_array<std::string_view>({"van", "von", "de", "del", "della", "da", "di", "du", "la", "le",
                                       "bin", "ibn", "al", "el", "der", "den", "st"});
  return std::find(kParticles.begin(), kParticles.end(), lower) != kParticles.end();
}

bool IsJoined(std::string_view text) { return text == "-" || text == "–" || text == "/" || text == "&"; }

bool IsInKey(const FeatureItem& item, std::size_t token) {
  return item.slot->span.Contains(item.sentence->tokens[token].span);
}

// [first, last + 1) of the key's tokens.
std::pair<std::size_t, std::size_t> KeyTokens(const FeatureItem& item) {
  const std::size_t count = item.sentence->tokens.size();
  std::size_t first = 0;
  while (first < count && !IsInKey(item, first)) ++first;
  std::size_t end = first;
  while (end < count && IsInKey(item, end)) ++end;
  return {first, end};
}

bool HoldsDigit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool IsAllDigits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

bool AsksForWords(const FeatureItem& item) {
  const QuestionType type = item.question.form.type;
  return item.slot != nullptr &&
         (type == QuestionType::mcq || type == QuestionType::short_answer || type == QuestionType::cloze);
}

int KeyHead(const FeatureItem& item) {
  if (item.sentence == nullptr || item.slot == nullptr) return -1;
  const auto& tokens = item.sentence->tokens;
  for (std::size_t t = 0; t < tokens.size(); ++t) {
    if (!IsInKey(item, t)) continue;
    const int head = tokens[t].head;
    if (head < 0 || !IsInKey(item, static_cast<std::size_t>(head))) return static_cast<int>(t);
  }
  return -1;
}

// "Israel and Morocco": which of the two is still a question.
bool TitleNamesOthers(const FeatureItem& item) {
  if (item.mention == nullptr || !IsName(item.mention->type)) return false;
  const Words title = WordsAsWritten(item.reading.article->title);
  return std::any_of(item.reading.document->chains.begin(), item.reading.document->chains.end(),
                     [&](const Chain& chain) {
                       return chain.type == item.mention->type && Contains(title, chain.name) &&
                              !IsSubset(KeyWords(chain.name), item.key);
                     });
}

bool AnsweredByTitle(const FeatureItem& item) {
  if (!AsksForWords(item) || TitleNamesOthers(item)) return false;
  const Words title = LowerWords(item.reading.article->title);
  const auto& chains = item.reading.document->chains;
  if (item.slot->key.size() > 1 && AcronymOf(item.reading.article->title) == item.slot->key) return true;
  if (item.mention != nullptr && IsName(item.mention->type) && item.mention->chain < chains.size() &&
      IsSubset(LowerWords(chains[item.mention->chain].name), title))
    return true;
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
  if (TitleNamesOthers(item)) return false;
  const auto& chains = item.reading.document->chains;
  if (item.mention->chain >= chains.size()) return false;
  std::size_t most = 0;
  for (const Chain& chain : chains)
    if (IsName(chain.type)) most = std::max(most, chain.mentions.size());
  const std::size_t own = chains[item.mention->chain].mentions.size();
  return own >= kMainSubject && own == most;
}

// "Peter of ____", "Ho Chi ____", "MPEG-2": the name goes on beside the gap.
bool SplitsName(const FeatureItem& item) {
  const Sentence* const sentence = item.sentence;
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
    // "Good University Guide ____": 2005
    if (first && tokens[t].upos == Upos::num && is_name(t - 1) && tokens[t].head == static_cast<int>(t - 1))
      return true;
    if (first && is_name(t) && IsNameParticle(ToLower(tokens[t - 1].span.In(text)))) return true;
    // "the ____’s Food and Agriculture Organization"
    if (last && t + 2 < tokens.size() && tokens[t + 1].xpos == "POS" && is_name(t + 2)) return true;
    if (last && is_name(t) && tokens[t + 1].upos == Upos::num && tokens[t + 1].head == static_cast<int>(t))
      return true;
  }
  return false;
}

// "the ____ Act 2003" after its brackets were left out, "____’s Tropical Storm Fay": what follows the gap
// goes on with the name, or hangs on it.
bool GoesOnAsName(const FeatureItem& item) {
  if (item.question.form.type != QuestionType::cloze || item.slot == nullptr) return false;
  const std::string& stem = item.question.form.stem;
  const std::size_t gap = stem.find(kGap);
  if (gap == std::string::npos) return false;
  const std::string_view rest = std::string_view(stem).substr(gap + kGap.size());
  const bool possessive = rest.starts_with("'s ") || rest.starts_with("’s ");
  if (possessive) return item.mention != nullptr && !IsName(item.mention->type);
  return rest.starts_with(' ') && StartsWithCapital(rest.substr(1)) && StartsWithCapital(item.slot->key);
}

// "the ____ policy": a word before a noun, one of many that would do.
bool IsModifierKey(const FeatureItem& item) {
  const int head = KeyHead(item);
  if (head < 0 || !AsksForWords(item) || item.slot->part == SlotPart::number) return false;
  const Token& token = item.sentence->tokens[static_cast<std::size_t>(head)];
  return token.head > head &&
         (token.relation == "compound" || token.relation == "amod" || token.relation == "nummod");
}

// "Folk ____": the gap begins in the middle of a phrase.
bool CutsPhrase(const FeatureItem& item) {
  if (item.sentence == nullptr || item.slot == nullptr || item.slot->part == SlotPart::number) return false;
  const auto [first, end] = KeyTokens(item);
  if (first == 0 || first >= end) return false;
  const Token& before = item.sentence->tokens[first - 1];
  // "____ James Dewar"
  const auto& tokens = item.sentence->tokens;
  const bool names_after =
      end < tokens.size() && tokens[end].upos == Upos::propn && tokens[end - 1].upos == Upos::noun;
  if (names_after) return true;
  return before.head >= static_cast<int>(first) && before.head < static_cast<int>(end) &&
         (before.relation == "compound" || before.relation == "amod" || before.relation == "flat" ||
          before.relation == "nummod");
}

// "at the hospital", "while the winner": no phrase that could be an answer.
bool IsTornKey(const FeatureItem& item) {
  if (item.sentence == nullptr || item.slot == nullptr || item.phrase == nullptr ||
      item.phrase->kind == PhraseKind::clause || item.slot->part == SlotPart::open)
    return false;
  const auto [first, end] = KeyTokens(item);
  if (first >= end) return false;
  const auto& tokens = item.sentence->tokens;
  constexpr auto kOpeners =
      std::to_array<std::string_view>({"unlike", "like", "as", "than", "such", "because", "including"});
  const std::string opener = ToLower(tokens[first].span.In(item.reading.article->text));
  const bool opens = tokens[first].upos == Upos::adp || tokens[first].upos == Upos::sconj ||
                     tokens[first].upos == Upos::cconj ||
                     std::find(kOpeners.begin(), kOpeners.end(), opener) != kOpeners.end();
  const bool closes = tokens[end - 1].upos == Upos::adp || tokens[end - 1].upos == Upos::det ||
                      tokens[end - 1].upos == Upos::cconj || tokens[end - 1].upos == Upos::punct ||
                      tokens[end - 1].xpos == "VBD" || tokens[end - 1].xpos == "VBN";
  return opens || closes;
}

// The others of the list would be as right.
bool IsOneOfList(const FeatureItem& item) {
  const int head = KeyHead(item);
  if (head < 0 || !AsksForWords(item)) return false;
  const auto& tokens = item.sentence->tokens;
  if (tokens[static_cast<std::size_t>(head)].relation == "conj") return true;
  for (std::size_t t = 0; t < tokens.size(); ++t)
    if (tokens[t].head == head && tokens[t].relation == "conj" && !IsInKey(item, t) &&
        (tokens[t].upos == Upos::noun || tokens[t].upos == Upos::propn))
      return true;
  return false;
}

// "in ____, 1593 and 1603": others of its kind stand right beside it.
bool IsListedValue(const FeatureItem& item) {
  if (item.sentence == nullptr || item.mention == nullptr || !AsksForWords(item)) return false;
  const auto [first, end] = KeyTokens(item);
  const auto& tokens = item.sentence->tokens;
  if (IsName(item.mention->type)) return false;  // "Leeds, England" is one place
  const auto joins = [&](std::size_t t) {
    const std::string word = t < tokens.size() ? ToLower(tokens[t].span.In(item.reading.article->text)) : "";
    return word == "and" || word == "or" || word == ",";
  };
  const auto alike = [&](std::size_t t) {
    if (t >= tokens.size()) return false;
    const auto& mentions = item.reading.document->mentions;
    return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
      return mention.type == item.mention->type && mention.span.Overlaps(tokens[t].span);
    });
  };
  if (joins(end) && (alike(end + 1) || (joins(end + 1) && alike(end + 2)))) return true;
  return first > 1 && joins(first - 1) &&
         (alike(first - 2) || (first > 2 && joins(first - 2) && alike(first - 3)));
}

// "the ____ to chew coca leaves": right of Bolivia’s indigenous tribes.
bool IsOfPhrase(const FeatureItem& item) {
  return item.question.form.type == QuestionType::cloze && item.mention == nullptr && item.slot != nullptr &&
         Contains(item.key, "of");
}

// "Who do some pharmacies employ?": no name, date or number, so as a rule more than one wording is right.
bool HasPlainAnswer(const FeatureItem& item) {
  return item.question.form.type == QuestionType::short_answer && item.mention == nullptr &&
         item.slot != nullptr && item.slot->part == SlotPart::whole;
}

// Others whom the article names did other things: nobody would take them for the one asked for.
bool HasPersonOptions(const FeatureItem& item) {
  return item.question.form.type == QuestionType::mcq && item.mention != nullptr &&
         item.mention->type == MentionType::person;
}

// "Cockrell points", "Timms of the UK’s ban": a person and more, which is no phrase or not what was meant.
bool IsMixedKey(const FeatureItem& item) {
  if (item.sentence == nullptr || item.mention != nullptr || !AsksForWords(item) ||
      item.slot->part != SlotPart::whole)
    return false;
  const auto& mentions = item.reading.document->mentions;
  const auto& tokens = item.sentence->tokens;
  return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
    if (!IsName(mention.type) || !item.slot->span.Contains(mention.span)) return false;
    const bool person = mention.type == MentionType::person;
    for (std::size_t t = 0; t + 1 < tokens.size(); ++t) {
      if (tokens[t].span.end != mention.span.end || !IsInKey(item, t + 1)) continue;
      if (tokens[t + 1].upos == Upos::verb || IsQuotingVerb(tokens[t + 1].lemma)) return true;
      return person && (tokens[t + 1].upos == Upos::noun || tokens[t + 1].lemma == "of");
    }
    return false;
  });
}

// "Nix, Hydra, Styx and Kerberos": too much for one gap.
bool IsLongList(const FeatureItem& item) {
  if (item.sentence == nullptr || !AsksForWords(item)) return false;
  constexpr std::ptrdiff_t kMostOthers = 1;
  const auto& tokens = item.sentence->tokens;
  return std::count_if(tokens.begin(), tokens.end(), [&](const Token& token) {
           return token.relation == "conj" && item.slot->span.Contains(token.span);
         }) > kMostOthers;
}

// "less than ten": "less than eleven" is as true.
bool IsBoundedNumber(const FeatureItem& item) {
  if (item.slot == nullptr || item.question.form.type != QuestionType::mcq || item.key.empty()) return false;
  constexpr auto kBounds = std::to_array<std::string_view>(
      {"less", "more", "over", "under", "fewer", "at", "up", "only", "just", "above", "below"});
  const bool number = item.slot->part == SlotPart::number || item.mention != nullptr;
  const bool year = item.mention != nullptr && item.mention->type == MentionType::year;
  if (year && !IsAllDigits(item.slot->key)) return true;  // "about 2008" among bare years
  return number && std::find(kBounds.begin(), kBounds.end(), item.key[0]) != kBounds.end();
}

// "In what year was the fighting concluded in six years from 1754?": what the question says gives it.
bool HoldsAnotherYear(const FeatureItem& item) {
  if (item.mention == nullptr || item.mention->type != MentionType::year) return false;
  if (item.question.form.type != QuestionType::mcq && item.question.form.type != QuestionType::short_answer)
    return false;
  return std::any_of(item.stem.begin(), item.stem.end(),
                     [](const std::string& word) { return word.size() == 4 && IsAllDigits(word); });
}

// "from 1361 to ____", "16 to ____"
bool IsEndOfRange(const FeatureItem& item) {
  if (item.sentence == nullptr || item.slot == nullptr || !HoldsDigit(item.slot->key)) return false;
  const auto [first, end] = KeyTokens(item);
  const auto& tokens = item.sentence->tokens;
  const std::string_view text = item.reading.article->text;
  const auto word = [&](std::size_t t) {
    return t < tokens.size() ? ToLower(tokens[t].span.In(text)) : std::string();
  };
  const auto number = [&](std::size_t t) { return t < tokens.size() && HoldsDigit(word(t)); };
  const auto joins = [](const std::string& w) { return w == "to" || w == "and" || w == "-" || w == "–"; };
  if (joins(word(end)) && number(end + 1)) return true;
  return first > 1 && joins(word(first - 1)) && number(first - 2);
}

// A figure in a gap asks for a memory for figures.
bool IsMereFigure(const FeatureItem& item) {
  if (item.slot == nullptr || !AsksForWords(item)) return false;
  if (item.question.form.type != QuestionType::cloze)
    return item.slot->part == SlotPart::whole && IsAllDigits(item.slot->key) &&
           !ContainsPhrase(item.stem, "what year");
  if (item.slot->key.find(':') != std::string::npos && HoldsDigit(item.slot->key)) return true;  // a clock
  if (item.mention == nullptr) return HoldsDigit(item.slot->key) && !StartsWithCapital(item.slot->key);
  const MentionType type = item.mention->type;
  return type == MentionType::quantity || type == MentionType::percent || type == MentionType::duration ||
         type == MentionType::money || type == MentionType::weekday;
}

bool HasVagueKey(const FeatureItem& item) {
  if (!AsksForWords(item) || item.mention != nullptr) return false;
  constexpr auto kVague = std::to_array<std::string_view>(
      {"some",       "particular", "certain", "whole",    "rest",    "kind",   "kinds",   "number",
       "percentage", "majority",   "several", "various",  "many",    "few",    "both",    "his",
       "her",        "its",        "their",   "what",     "other",   "others", "another", "same",
       "such",       "way",        "ways",    "thing",    "things",  "lot",    "part",    "parts",
       "new",        "more",       "most",    "much",     "big",     "key",    "major",   "this",
       "these",      "those",      "group",   "range",    "variety", "old",    "good",    "great",
       "different",  "likely",     "one",     "following"});
  return std::any_of(item.key.begin(), item.key.end(), [&](const std::string& word) {
    return std::find(kVague.begin(), kVague.end(), word) != kVague.end();
  });
}

// "the ancient DNA": an answer that only points.
bool HasPointingKey(const FeatureItem& item) {
  const QuestionType type = item.question.form.type;
  if (item.slot == nullptr || item.mention != nullptr || type == QuestionType::cloze || !AsksForWords(item))
    return false;
  const Words words = WordsAsWritten(item.slot->key);
  return item.slot->before == "the " && !Contains(words, "of") &&
         std::none_of(words.begin(), words.end(), StartsWithCapital);
}

// "enough food", "a little shop": no term, only words that happened to be written.
bool IsPlainPhrase(const FeatureItem& item) {
  if (item.slot == nullptr || item.question.form.type != QuestionType::cloze || item.mention != nullptr ||
      item.slot->part != SlotPart::whole)
    return false;
  const Words words = WordsAsWritten(item.slot->key);
  if (words.empty() || std::any_of(words.begin(), words.end(), StartsWithCapital)) return false;
  std::string phrase = Join(item.key);
  if (DefaultLexicon().Classes(phrase).noun > 0 && words.size() > 1) return false;
  Words base = item.key;
  if (base.empty()) return true;
  base.back() = DefaultLexicon().BaseForm(base.back(), Upos::noun);
  if (words.size() > 1 && DefaultLexicon().Classes(Join(base)).noun > 0) return false;
  const std::string_view text = item.reading.article->text;
  const std::size_t first = text.find(item.slot->key);
  return first == std::string_view::npos || text.find(item.slot->key, first + 1) == std::string_view::npos;
}

// A gap that takes the verb along.
bool HoldsVerb(const FeatureItem& item) {
  if (item.sentence == nullptr || item.slot == nullptr || item.slot->part == SlotPart::open) return false;
  return std::any_of(item.sentence->tokens.begin(), item.sentence->tokens.end(), [&](const Token& token) {
    return item.slot->span.Contains(token.span) &&
           (token.xpos == "VBD" || token.xpos == "VBZ" || token.xpos == "VBP" || token.xpos == "MD" ||
            token.lemma == "be");
  });
}

// "What did the market replace originally built in 1808?": the rest of the phrase hangs in the air.
bool LeavesRestOfPhrase(const FeatureItem& item) {
  const QuestionType type = item.question.form.type;
  if (item.slot == nullptr || (type != QuestionType::short_answer && type != QuestionType::mcq)) return false;
  if (item.slot->part != SlotPart::whole) return false;
  // "What did it lead to develop pharmacy?": medicine.
  const auto& tail = item.proposition->tail;
  const bool acts_on = item.slot->place == SlotPlace::tail && item.slot->index_end < tail.size() &&
                       tail[item.slot->index_end].role == RoleName::statement;
  // "Who was it compiled by with a small budget?"
  const bool stranded = item.phrase != nullptr && item.phrase->kind == PhraseKind::preposition &&
                        item.slot->place == SlotPlace::tail && item.slot->index_end < tail.size() &&
                        (item.stem.empty() || item.stem[0] == "who" || item.stem[0] == "what");
  return acts_on || stranded || (!item.slot->after.empty() && item.mention == nullptr);
}

bool HasOddOptions(const FeatureItem& item) {
  return item.slot != nullptr && item.question.form.type == QuestionType::mcq && item.mention == nullptr &&
         item.slot->part == SlotPart::whole;
}

bool IsSmallNumber(const FeatureItem& item) {
  constexpr auto kSmall = std::to_array<std::string_view>({"one", "two", "three", "1", "2", "3"});
  return item.slot != nullptr && item.slot->part == SlotPart::number && item.key.size() == 1 &&
         std::find(kSmall.begin(), kSmall.end(), item.key[0]) != kSmall.end();
}

}  // namespace lacuna
