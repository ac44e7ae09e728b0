#include "content/language/garbled.h"

#include <algorithm>

#include "content/language/abbreviations.h"
#include "content/language/sentence_words.h"
#include "content/language/text_scan.h"
#include "content/language/word_set.h"

namespace lacuna {
namespace {

// Independent signs of damage: each leaves its share of what was sound.
class Damage {
 public:
  void Add(double weight) { sound_ *= 1 - weight; }
  double total() const { return 1 - sound_; }

 private:
  double sound_ = 1;
};

bool StartsBroken(const SentenceWords& words) {
  std::size_t i = 0;
  while (i < words.size() && IsMarkTag(words.Tag(i))) ++i;
  const std::string_view form = words.Form(i);
  return StartsLower(form) && !(form.size() > 1 && std::any_of(form.begin() + 1, form.end(),
                                                               [](char c) { return c >= 'A' && c <= 'Z'; }));
}

bool HasFiniteVerb(const SentenceWords& words) {
  for (std::size_t i = 0; i < words.size(); ++i)
    if (IsFiniteTag(words.Tag(i))) return true;
  const Penn first = words.Tag(0);  // an imperative
  return first == Penn::VB;
}

// A stop that is followed by more of the sentence without being an abbreviation's.
bool HasInnerStop(const SentenceWords& words) {
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    if (words.Plain(i) != "." || !words.Glued(i)) continue;
    const Penn next = words.Tag(i + 1);
    if (next == Penn::close_quote || next == Penn::close_bracket || next == Penn::open_quote) continue;
    if (words.Plain(i + 1) == "[") continue;
    return true;
  }
  return false;
}

bool HasLooseComma(const SentenceWords& words) {
  for (std::size_t i = 1; i < words.size(); ++i)
    if (words.Plain(i) == "," && !words.Glued(i)) return true;
  return false;
}

bool BracketsBalance(std::string_view sentence) {
  int open = 0;
  for (const char c : sentence) {
    if (c == '(') ++open;
    if (c == ')' && --open < 0) return false;
  }
  return open == 0;
}

// Whether a quotation mark opens where it should close ("Egypt “.") .
bool HasTurnedQuote(const SentenceWords& words) {
  for (std::size_t i = 1; i < words.size(); ++i)
    if (words.Form(i) == "\u201C" &&
        (i + 1 == words.size() || words.Tag(i + 1) == Penn::stop || words.Tag(i + 1) == Penn::comma))
      return true;
  return false;
}

// "between the government after …": one thing only, up to the end of its clause.
bool HasHalfBetween(const SentenceWords& words) {
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (words.Plain(i) != "between") continue;
    bool several = false, noun = false;
    for (std::size_t k = i + 1; k < words.size() && !several; ++k) {
      const Penn t = words.Tag(k);
      if (t == Penn::comma || t == Penn::stop || IsFiniteTag(t) || (noun && t == Penn::IN)) break;
      const char32_t c = CodePointAt(words.Form(k), 0);
      noun = noun || IsNounTag(t);
      several = t == Penn::CC || t == Penn::NNS || t == Penn::NNPS || IsDash(c) || words.Plain(k) == "them" ||
                words.Plain(k) == "us" || t == Penn::CD || words.Plain(k) == "each";
    }
    if (!several && noun) return true;
  }
  return false;
}

// "of the United States of Morocco’s sovereignty".
bool HasPossessorChain(const SentenceWords& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words.Plain(i) != "of") continue;
    std::size_t at = i + 1;
    while (words.Tag(at) == Penn::DT || IsNameTag(words.Tag(at))) ++at;
    if (at == i + 1 || words.Plain(at) != "of") continue;
    std::size_t possessor = at + 1;
    while (IsNounTag(words.Tag(possessor))) ++possessor;
    if (possessor > at + 1 && words.Tag(possessor) == Penn::POS) return true;
  }
  return false;
}

bool EndsOpen(const SentenceWords& words) {
  std::size_t i = words.size();
  while (i > 0 && IsMarkTag(words.Tag(i - 1))) --i;
  if (i == 0) return true;
  const Penn last = words.Tag(i - 1);
  const bool article = words.Plain(i - 1) == "the" || words.Plain(i - 1) == "a" ||
                       words.Plain(i - 1) == "an" || words.Plain(i - 1) == "every";
  return last == Penn::CC || article ||
         (last == Penn::PRPS && words.Plain(i - 1) != "his" && words.Plain(i - 1) != "her");
}

// Pairs that sound English does not have.
std::size_t ImpossiblePairs(const SentenceWords& words) {
  std::size_t count = 0;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const Penn a = words.Tag(i), b = words.Tag(i + 1);
    const bool articles = a == Penn::DT && b == Penn::DT && words.Plain(i) != "all" &&
                          words.Plain(i) != "neither" && words.Plain(i) != "either" &&
                          words.Plain(i) != "both" && words.Plain(i) != "half";
    const bool loose_article = (words.Plain(i) == "the" || words.Plain(i) == "a") &&
                               (b == Penn::IN || IsFiniteTag(b) || b == Penn::TO || b == Penn::stop);
    const bool verbs = (a == Penn::MD && b == Penn::MD) || (a == Penn::TO && IsFiniteTag(b));
    const bool twice = words.Plain(i) == words.Plain(i + 1) &&
                       (a == Penn::DT || a == Penn::IN || a == Penn::CC || IsFiniteTag(a)) &&
                       words.Plain(i) != "had" && words.Plain(i) != "that";
    const bool of_with = words.Plain(i) == "of" && (words.Plain(i + 1) == "with" ||
                                                    words.Plain(i + 1) == "by" || words.Plain(i + 1) == "in");
    count += articles || loose_article || verbs || twice || of_with ? 1 : 0;
  }
  return count;
}

bool EndsWithMark(const SentenceWords& words) {
  for (std::size_t i = words.size(); i-- > 0;) {
    if (words.Tag(i) == Penn::stop || words.Plain(i) == "..." || words.Plain(i) == "\u2026") return true;
    if (!IsMarkTag(words.Tag(i)) && words.Plain(i) != "'") return words.Plain(i).back() == '.';
    if (words.Tag(i) == Penn::colon) return true;
  }
  return false;
}

double OwnDamage(const SentenceWords& words, std::string_view sentence) {
  Damage damage;
  if (StartsBroken(words)) damage.Add(0.5);
  if (!HasFiniteVerb(words)) damage.Add(words.size() <= 3 ? 0.7 : 0.55);
  if (HasInnerStop(words)) damage.Add(0.6);
  if (HasLooseComma(words)) damage.Add(0.4);
  if (!BracketsBalance(sentence)) damage.Add(0.35);
  if (HasTurnedQuote(words)) damage.Add(0.3);
  if (HasHalfBetween(words)) damage.Add(0.5);
  if (HasPossessorChain(words)) damage.Add(0.35);
  if (EndsOpen(words)) damage.Add(0.5);
  if (!EndsWithMark(words)) damage.Add(0.25);
  for (std::size_t i = ImpossiblePairs(words); i > 0; --i) damage.Add(0.35);
  return damage.total();
}

// A piece of what was cut for its length.
bool IsCut(const std::vector<Sentence>& sentences, std::size_t i) {
  if (sentences[i].tokens.size() >= kMostTokens) return true;
  return i > 0 && sentences[i - 1].block == sentences[i].block &&
         sentences[i - 1].tokens.size() >= kMostTokens;
}

bool IsFragment(const SentenceWords& words) { return words.size() <= 3 && !HasFiniteVerb(words); }

}  // namespace

void ScoreGarbled(std::string_view text, std::vector<Sentence>& sentences) {
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    const SentenceWords words(sentences[i], text);
    sentences[i].garbled = IsCut(sentences, i) ? 1 : OwnDamage(words, sentences[i].span.In(text));
    const bool after_another = i > 0 && sentences[i - 1].block == sentences[i].block;
    if (!after_another || sentences[i].starts_in_quotation) continue;
    if (IsFragment(words) || StartsBroken(words))
      sentences[i - 1].garbled = 1 - (1 - sentences[i - 1].garbled) * 0.6;
  }
}

}  // namespace lacuna
