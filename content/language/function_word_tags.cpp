#include "content/language/tag_repair_steps.h"

#include "content/language/word_set.h"

namespace lacuna {
namespace {

bool IsNominal(Penn t) { return IsNounTag(t) || t == Penn::CD || t == Penn::PRP; }
bool IsModifier(Penn t) { return IsAdjectiveTag(t) || t == Penn::CD || t == Penn::hyphen; }

bool ClauseFollows(const TaggedWords& words, std::size_t i) {
  bool subject = false;
  for (std::size_t at = i + 1; at < words.size(); ++at) {
    const Penn t = words[at].tag;
    if (IsFiniteTag(t)) return subject;
    if (t == Penn::comma || t == Penn::stop || t == Penn::colon || t == Penn::WDT || t == Penn::WP ||
        t == Penn::open_quote)
      return false;
    if (t == Penn::IN && at > i + 1 && !subject) return false;
    subject = subject || IsNominal(t) || t == Penn::DT || t == Penn::EX;
  }
  return false;
}

void RepairThat(TaggedWords& words, std::size_t i) {
  TaggedWord& word = words[i];
  const Penn after = TagAt(words, i + 1);
  const Penn before = i > 0 ? words[i - 1].tag : Penn::start;
  if (IsFiniteTag(after) || (IsAdverbTag(after) && IsFiniteTag(TagAt(words, i + 2)))) {
    word.tag = IsNounTag(before) || (i > 1 && before == Penn::comma && IsNounTag(words[i - 2].tag))
                   ? Penn::WDT
                   : Penn::DT;
    if (IsVerbTag(before)) word.tag = Penn::IN;
  } else if (after == Penn::stop || after == Penn::comma) {
    word.tag = Penn::DT;
  } else if (IsVerbTag(before) || IsAdjectiveTag(before) || before == Penn::comma || before == Penn::CC ||
             before == Penn::RB) {
    word.tag = after == Penn::NN && !ClauseFollows(words, i) ? Penn::DT : Penn::IN;
  } else if (IsNounTag(before)) {
    word.tag = after == Penn::PRP || after == Penn::DT || after == Penn::NNP || after == Penn::NNS ||
                       after == Penn::PRPS
                   ? Penn::IN
                   : Penn::WDT;
    static const WordSet kStated(
        "fact idea claim claims view evidence belief hope fear news argument sign report notion "
        "way time day reason belief proposal rumour rumor warning promise reports announcement "
        "statement decision assumption assurance agreement principle condition chance risk danger "
        "conclusion possibility theory suggestion feeling concern doubt");
    if (word.tag == Penn::IN && !kStated.Has(words[i - 1].plain)) word.tag = Penn::WDT;
  } else if (before == Penn::IN || before == Penn::start || before == Penn::TO) {
    word.tag = Penn::DT;
  }
}

void RepairClitic(TaggedWords& words, std::size_t i) {
  if (i == 0) return;
  TaggedWord& word = words[i];
  const TaggedWord& before = words[i - 1];
  if (before.plain == "let") {
    word.tag = Penn::PRP;
    return;
  }
  const bool pronoun = before.tag == Penn::PRP || before.tag == Penn::EX || before.tag == Penn::WP ||
                       before.tag == Penn::WRB || before.tag == Penn::DT || before.plain == "here" ||
                       before.plain == "there" || before.plain == "that" || before.plain == "which";
  const Penn after = TagAt(words, i + 1);
  const bool predicate =
      after == Penn::VBG || after == Penn::DT || after == Penn::PRP || after == Penn::IN ||
      after == Penn::TO ||
      (i + 1 < words.size() &&
       (words[i + 1].plain == "not" || words[i + 1].plain == "n't" || words[i + 1].plain == "been")) ||
      (after == Penn::VBN && !IsNounTag(TagAt(words, i + 2)));
  word.tag = pronoun || (predicate && !(after == Penn::VBG && IsNounTag(TagAt(words, i + 2)))) ? Penn::VBZ
                                                                                               : Penn::POS;
}

void RepairParticle(TaggedWords& words, std::size_t i) {
  TaggedWord& word = words[i];
  if (word.tag != Penn::RP && word.tag != Penn::IN && word.tag != Penn::RB) return;
  static const WordSet kParticles("up out off down over back away around on in");
  if (!kParticles.Has(word.plain) || i == 0) return;
  const bool after_verb = IsVerbTag(words[i - 1].tag) && !IsBeForm(words[i - 1].plain);
  const Penn after = TagAt(words, i + 1);
  const bool weak =
      word.plain == "on" || word.plain == "in" || word.plain == "over" || word.plain == "around";
  if (weak) {
    if (OpensNounPhrase(after) || after == Penn::VBG || after == Penn::WDT || after == Penn::WP)
      word.tag = Penn::IN;
    else if (after_verb)
      word.tag = Penn::RP;
    return;
  }
  if (word.plain == "back" || word.plain == "away") {
    word.tag = word.tag == Penn::RP ? Penn::RB : word.tag;
    return;
  }
  if (word.plain == "out" && i + 1 < words.size() && words[i + 1].plain == "of" && !after_verb)
    word.tag = Penn::IN;
  else if (after_verb)
    word.tag = Penn::RP;
}

}  // namespace

void RepairFunctionWords(TaggedWords& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    TaggedWord& word = words[i];
    const Penn after = TagAt(words, i + 1);
    if (word.plain == "that") RepairThat(words, i);
    if (word.plain == "'s") RepairClitic(words, i);
    RepairParticle(words, i);
    if (word.plain == "to" && word.tag == Penn::TO && after != Penn::VB && !IsAdverbTag(after) &&
        after != Penn::stop && after != Penn::comma)
      word.tag = Penn::IN;
    if (word.plain == "her" && word.tag != Penn::PRPS && (IsNounTag(after) || IsAdjectiveTag(after)))
      word.tag = Penn::PRPS;
    if (word.plain == "her" && word.tag == Penn::PRPS && !IsNounTag(after) && !IsModifier(after) &&
        after != Penn::VBG && after != Penn::VBN)
      word.tag = Penn::PRP;
    if (word.plain == "there" && i + 1 < words.size()) {
      const bool exists = IsBeForm(words[i + 1].plain) ||
                          (after == Penn::MD && i + 2 < words.size() && words[i + 2].plain == "be");
      word.tag = exists ? Penn::EX : Penn::RB;
    }
    if ((word.plain == "more" || word.plain == "less" || word.plain == "most" || word.plain == "least") &&
        i + 1 < words.size()) {
      const bool most = word.plain == "most" || word.plain == "least";
      const bool degree = IsAdjectiveTag(after) || IsAdverbTag(after) || after == Penn::VBN;
      word.tag = degree && !(IsAdjectiveTag(after) && words[i + 1].plain == "than")
                     ? (most ? Penn::RBS : Penn::RBR)
                     : (most ? Penn::JJS : Penn::JJR);
    }
    if (word.plain == "as" && i + 2 < words.size() && (IsAdjectiveTag(after) || IsAdverbTag(after)) &&
        words[i + 2].plain == "as")
      word.tag = Penn::RB;
    const Penn before = i > 0 ? words[i - 1].tag : Penn::start;
    if (word.tag == Penn::VBZ && word.May(Penn::NNS) && (before == Penn::DT || before == Penn::PRPS) &&
        words[i - 1].plain != "this" && words[i - 1].plain != "that" && words[i - 1].plain != "each" &&
        words[i - 1].plain != "all")
      word.tag = Penn::NNS;  // "the leaves"
    if (word.plain == "no" && (IsNounTag(after) || IsAdjectiveTag(after))) word.tag = Penn::DT;
    if (word.plain == "am" && i > 0 && words[i - 1].tag == Penn::CD) word.tag = Penn::NN;
    if (word.plain == "both" && word.tag == Penn::CC && !(after == Penn::NNP || IsNounTag(after)))
      word.tag = Penn::DT;
  }
}

}  // namespace lacuna
