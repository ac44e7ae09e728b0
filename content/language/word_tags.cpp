#include "content/language/word_tags.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "content/language/geography.h"
#include "content/language/irregular_verbs.h"
#include "content/language/text_scan.h"

namespace lacuna {
namespace {

void Add(std::vector<TagWeight>& tags, Penn tag, double weight) {
  if (weight <= 0) return;
  for (TagWeight& known : tags) {
    if (known.tag != tag) continue;
    known.weight += weight;
    return;
  }
  tags.push_back({tag, weight});
}

void Normalise(std::vector<TagWeight>& tags) {
  double sum = 0;
  for (const TagWeight& tag : tags) sum += tag.weight;
  for (TagWeight& tag : tags) tag.weight /= sum;
}

bool Ends(std::string_view word, std::string_view tail) {
  return word.size() > tail.size() + 1 && word.substr(word.size() - tail.size()) == tail;
}

bool EndsInAny(std::string_view word, std::initializer_list<std::string_view> tails) {
  return std::any_of(tails.begin(), tails.end(), [&](std::string_view tail) { return Ends(word, tail); });
}

bool LooksLikeNumber(std::string_view word) {
  bool digit = false;
  for (const char c : word) {
    digit = digit || IsAsciiDigit(c);
    if (!IsAsciiDigit(c) && c != '.' && c != ',' && c != ':' && c != '/' && c != '-' && c != '+')
      return false;
  }
  return digit;
}

// "19th", "2nd"; "1990s", "'70s".
bool IsOrdinalNumber(std::string_view word) {
  return IsAsciiDigit(word[0]) && EndsInAny(word, {"st", "nd", "rd", "th"});
}
bool IsDecade(std::string_view word) {
  return word.size() >= 3 && word.back() == 's' && IsAsciiDigit(word[word.size() - 2]);
}

Penn MarkTag(std::string_view word) {
  const char32_t c = CodePointAt(word, 0);
  switch (c) {
    case U',':
      return Penn::comma;
    case U'!':
    case U'?':
      return Penn::stop;
    case U'.':
      return word.size() <= 1 ? Penn::stop : Penn::comma;
    case U'\u2026':
      return Penn::comma;
    case U':':
    case U';':
    case U'\u2013':
    case U'\u2014':
      return Penn::colon;
    case U'(':
    case U'[':
    case U'{':
      return Penn::open_bracket;
    case U')':
    case U']':
    case U'}':
      return Penn::close_bracket;
    case U'"':
    case U'\u201D':
    case U'\u2019':
    case U'\u00BB':
      return Penn::close_quote;
    case U'\u201C':
    case U'\u2018':
    case U'\u00AB':
    case U'`':
      return Penn::open_quote;
    case U'-':
      return word.size() == 1 ? Penn::hyphen : Penn::colon;
    case U'/':
      return Penn::comma;
    case U'$':
    case U'\u00A3':
    case U'\u20AC':
    case U'\u00A5':
      return Penn::dollar;
    case U'%':
      return Penn::NN;
    case U'&':
      return Penn::CC;
    case U'=':
    case U'+':
    case U'#':
    case U'@':
    case U'\u00B0':
      return Penn::SYM;
    default:
      return Penn::other_mark;
  }
}

bool HasLetterOrDigit(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = NextCodePoint(word, at);
    if (IsLetter(c) || IsDigit(c)) return true;
  }
  return false;
}

std::vector<TagWeight> FromEnding(std::string_view word) {
  if (Ends(word, "ly")) return {{Penn::RB, 0.9}, {Penn::JJ, 0.1}};
  if (Ends(word, "ing")) return {{Penn::VBG, 0.7}, {Penn::NN, 0.25}, {Penn::JJ, 0.05}};
  if (Ends(word, "ed")) return {{Penn::VBN, 0.45}, {Penn::VBD, 0.35}, {Penn::JJ, 0.2}};
  if (EndsInAny(word,
                {"ous", "ful", "ive", "able", "ible", "ish", "less", "ical", "ary", "ese", "like", "ic"}))
    return {{Penn::JJ, 0.85}, {Penn::NN, 0.15}};
  if (EndsInAny(word, {"al", "an", "ian", "ist"})) return {{Penn::JJ, 0.5}, {Penn::NN, 0.5}};
  if (EndsInAny(word,
                {"tion", "ness", "ment", "ity", "ism", "ance", "ence", "ship", "hood", "er", "or", "ology"}))
    return {{Penn::NN, 0.97}, {Penn::JJ, 0.03}};
  if (Ends(word, "s") && !EndsInAny(word, {"ss", "us", "is"}))
    return {{Penn::NNS, 0.85}, {Penn::VBZ, 0.1}, {Penn::NN, 0.05}};
  return {{Penn::NN, 0.75}, {Penn::JJ, 0.15}, {Penn::VB, 0.05}, {Penn::VBP, 0.05}};
}

void AddVerb(std::vector<TagWeight>& tags, std::string_view word, const std::string& base, double weight) {
  const PastForm past = IrregularPast(word);
  if (word == base) {
    Add(tags, Penn::VB, weight * 0.45);
    Add(tags, Penn::VBP, weight * 0.3);
    if (past == PastForm::base_and_past) Add(tags, Penn::VBD, weight * 0.15);
    if (past == PastForm::base_and_past || past == PastForm::base_and_participle)
      Add(tags, Penn::VBN, weight * 0.12);
    return;
  }
  if (past == PastForm::past) return Add(tags, Penn::VBD, weight);
  if (past == PastForm::participle) return Add(tags, Penn::VBN, weight);
  if (Ends(word, "ing")) return Add(tags, Penn::VBG, weight * 0.6);
  if (Ends(word, "s") && !Ends(word, "ss")) return Add(tags, Penn::VBZ, weight * 0.5);
  Add(tags, Penn::VBD, weight * 0.4);
  Add(tags, Penn::VBN, weight * 0.5);
}

}  // namespace

CaseCounts CountCases(std::string_view text, const std::vector<Sentence>& sentences) {
  CaseCounts counts;
  for (const Sentence& sentence : sentences) {
    bool opens = true;
    for (const Token& token : sentence.tokens) {
      const std::string_view word = token.span.In(text);
      const char32_t c = CodePointAt(word, 0);
      if (IsUpper(c) && !opens) ++counts.upper[PlainLower(word)];
      if (IsLower(c)) ++counts.lower[std::string(word)];
      opens = opens ? !(IsLetter(c) || IsDigit(c)) : IsQuote(c) || c == U':';
    }
  }
  return counts;
}

std::vector<TagWeight> WordTags::FromLexicon(const std::string& word) const {
  std::vector<TagWeight> tags;
  const std::string noun = lexicon_.KnownBaseForm(word, Upos::noun);
  if (!noun.empty()) {
    const double weight = lexicon_.Classes(noun).noun;
    const bool plural = noun != word || (Ends(word, "s") && lexicon_.NounField(word).empty());
    Add(tags, plural ? Penn::NNS : Penn::NN, Ends(word, "ing") ? weight * 0.7 : weight);
  }
  const std::string verb = lexicon_.KnownBaseForm(word, Upos::verb);
  if (!verb.empty()) AddVerb(tags, word, verb, lexicon_.Classes(verb).verb);
  if (verb != word && IrregularPast(word) == PastForm::none && lexicon_.Classes(word).verb > 0)
    AddVerb(tags, word, word, lexicon_.Classes(word).verb);
  const WordClasses plain = lexicon_.Classes(word);
  Add(tags, Penn::RB, plain.adverb);
  if (Ends(word, "er") || Ends(word, "est")) {
    const std::string base = lexicon_.BaseOfComparative(word);
    if (!base.empty()) {
      Add(tags, Ends(word, "er") ? Penn::JJR : Penn::JJS,
          1.0 + plain.adjective + lexicon_.Classes(base).adjective);
      return tags;
    }
  }
  Add(tags, Penn::JJ, plain.adjective * (Ends(word, "ing") || Ends(word, "ed") ? 0.6 : 1.0));
  return tags;
}

const std::vector<TagWeight>& WordTags::OfLowerCase(const std::string& word) {
  const auto found = known_.find(word);
  if (found != known_.end()) return found->second;
  std::vector<TagWeight> tags = FunctionWordTags(word);
  if (tags.empty()) tags = FromLexicon(word);
  if (tags.empty()) tags = FromEnding(word);
  Normalise(tags);
  return known_[word] = std::move(tags);
}

std::vector<TagWeight> WordTags::WithName(const std::string& plain, std::string_view word, WordPlace place) {
  std::vector<TagWeight> tags = OfLowerCase(plain);
  const bool function_word = !FunctionWordTags(plain).empty() && !IsNameTag(tags.front().tag);
  const auto upper = cases_.upper.find(plain);
  const auto lower = cases_.lower.find(plain);
  double name = 0.93;
  if (place.all_capitals) {
    name = 0.3;
  } else if (place.opens_sentence) {
    const bool recurs =
        upper != cases_.upper.end() && (lower == cases_.lower.end() || upper->second > lower->second);
    const WordClasses classes = lexicon_.Classes(plain);
    const bool known_common = !lexicon_.NounField(plain).empty() ||
                              classes.verb + classes.adjective + classes.adverb > 0 ||
                              !lexicon_.KnownBaseForm(plain, Upos::noun).empty() ||
                              !lexicon_.KnownBaseForm(plain, Upos::verb).empty();
    const bool instance = lexicon_.InstanceOf(word) != InstanceKind::none;
    name = function_word  ? 0.01
           : recurs       ? 0.85
           : instance     ? (classes.verb + classes.adjective > 1 ? 0.5 : 0.9)
           : known_common ? 0.12
                          : 0.9;
    if (place.next_is_capital && !function_word) name = std::max(name, 0.55);
  } else if (function_word) {
    name = plain == "i" ? 0 : plain == "may" ? 0.75 : 0.4;
  }
  if (IsDemonymAdjective(word)) {
    for (TagWeight& tag : tags) tag.weight = 0;
    Add(tags, Penn::JJ, 0.75);
    Add(tags, Penn::NNP, place.next_is_capital ? 0.35 : 0.2);
    Normalise(tags);
    tags.erase(std::remove_if(tags.begin(), tags.end(), [](const TagWeight& tag) { return tag.weight <= 0; }),
               tags.end());
    return tags;
  }
  if (IsPeople(word) && Ends(plain, "s")) return {{Penn::NNPS, 0.9}, {Penn::NNP, 0.1}};
  const bool plural = Ends(plain, "s") && !tags.empty() && tags.front().tag == Penn::NNS && plain.size() > 3;
  for (TagWeight& tag : tags) tag.weight *= 1 - name;
  Add(tags, Penn::NNP, name * (plural ? 0.45 : 1));
  if (plural) Add(tags, Penn::NNPS, name * 0.55);
  tags.erase(std::remove_if(tags.begin(), tags.end(), [](const TagWeight& tag) { return tag.weight <= 0; }),
             tags.end());
  return tags;
}

std::vector<TagWeight> WordTags::Of(std::string_view word, WordPlace place) {
  const std::string plain = PlainLower(word);
  if (plain == "'" || plain == "'s")
    return word == "\u2018" ? std::vector<TagWeight>{{Penn::open_quote, 1}} : OfLowerCase(plain);
  if (!HasLetterOrDigit(word)) return {{MarkTag(word), 1}};
  if (LooksLikeNumber(plain)) return {{Penn::CD, 1}};
  if (IsOrdinalNumber(plain)) return {{Penn::JJ, 0.95}, {Penn::NN, 0.05}};
  if (IsDecade(plain)) return {{Penn::NNS, 1}};
  if (plain.find('@') != std::string::npos || plain.find("://") != std::string::npos ||
      plain.rfind("www.", 0) == 0)
    return {{Penn::ADD, 1}};
  if (plain.find('$') != std::string::npos) return {{Penn::dollar, 1}};
  const bool upper = StartsUpper(word);
  if (upper && IsAllUpper(word) && CodePointCount(word) > 1 && !place.all_capitals)
    return {{Penn::NNP, 0.97}, {Penn::NN, 0.03}};
  return upper ? WithName(plain, word, place) : OfLowerCase(plain);
}

}  // namespace lacuna
