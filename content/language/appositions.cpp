#include "content/language/appositions.h"

#include <algorithm>

#include "content/language/name_words.h"
#include "content/language/text_scan.h"

namespace lacuna {
namespace {

bool IsCommonNoun(Penn t) { return t == Penn::NN || t == Penn::NNS; }

bool IsSeparator(const SentenceWords& words, std::size_t i) {
  const Penn t = words.Tag(i);
  return t == Penn::comma || t == Penn::open_bracket ||
         (t == Penn::colon && IsDash(CodePointAt(words.Form(i), 0)));
}
bool Closes(const SentenceWords& words, std::size_t i) {
  const Penn t = words.Tag(i);
  return i >= words.size() || t == Penn::comma || t == Penn::stop || t == Penn::colon ||
         t == Penn::close_bracket || t == Penn::close_quote;
}

bool OpensDescription(const SentenceWords& words, std::size_t i) {
  const Penn t = words.Tag(i);
  return t == Penn::DT || t == Penn::PRPS || IsCommonNoun(t) || IsAdjectiveTag(t) || (IsNameTag(t));
}

// A list goes on after the second part: ", the queen and …", ", Holt, Smith and …".
bool IsList(const SentenceWords& words, std::size_t after) {
  for (std::size_t i = after; i < words.size() && i < after + 12; ++i) {
    if (words.Tag(i) == Penn::CC && (i == after || words.Tag(i - 1) != Penn::comma || i == after + 1))
      return i <= after + 1 && !IsVerbTag(words.Tag(i + 1));
    if (!IsNounTag(words.Tag(i)) && words.Tag(i) != Penn::comma && words.Tag(i) != Penn::DT &&
        !IsAdjectiveTag(words.Tag(i)))
      return false;
  }
  return false;
}

Apposition Describe(const SentenceWords& words, std::size_t begin, std::size_t end, std::size_t head,
                    bool close) {
  Apposition found;
  found.text = words.Text(begin, end);
  found.head = head;
  found.close = close;
  return found;
}

// "the Israeli spy agency, Mossad," and "the president of the United States, Donald Trump,".
std::optional<Apposition> Before(const SentenceWords& words, const std::vector<NounPhrase>& nouns,
                                 const NameRun& run) {
  if (run.begin < 2 || words.Tag(run.begin - 1) != Penn::comma || !Closes(words, run.end))
    return std::nullopt;
  if (words.Tag(run.end) == Penn::comma && IsList(words, run.end + 1)) return std::nullopt;
  const std::size_t comma = run.begin - 1;
  // "the death of her child, Ann": the nearer noun is meant, unless it is a name ("the president of Peru,
  // X").
  const bool near = std::any_of(nouns.begin(), nouns.end(), [&](const NounPhrase& noun) {
    return noun.base.end == comma && IsCommonNoun(words.Tag(noun.head));
  });
  for (const NounPhrase& noun : nouns) {
    if ((near ? noun.base.end : noun.whole.end) != comma || noun.pronoun ||
        !IsCommonNoun(words.Tag(noun.head)))
      continue;
    const Penn first = words.Tag(noun.base.begin);
    const bool definite = (first == Penn::DT && words.Plain(noun.base.begin) != "a") || first == Penn::PRPS ||
                          IsNameTag(first) ||
                          (noun.base.end - noun.base.begin > 1 && words.Tag(noun.head - 1) == Penn::POS);
    const bool in_list = noun.base.begin > 0 && words.Tag(noun.base.begin - 1) == Penn::CC;
    if (!definite || noun.plural || in_list) continue;
    return Describe(words, noun.whole.begin, noun.whole.end, noun.head, false);
  }
  return std::nullopt;
}

// "Mary Holt, a judge from Leeds, …": up to the comma or stop that closes it, if no verb stands between.
std::optional<Apposition> After(const SentenceWords& words, const std::vector<NounPhrase>& nouns,
                                const NameRun& run) {
  if (!IsSeparator(words, run.end) || !OpensDescription(words, run.end + 1)) return std::nullopt;
  const std::size_t begin = run.end + 1;
  for (const NounPhrase& noun : nouns) {
    if (noun.base.begin != begin || noun.pronoun || !IsCommonNoun(words.Tag(noun.head))) continue;
    const bool bare = words.Tag(begin) != Penn::DT && words.Tag(begin) != Penn::PRPS;
    if (bare && noun.plural) return std::nullopt;
    std::size_t end = noun.whole.end;
    while (!Closes(words, end) && end < begin + 14) {
      const Penn t = words.Tag(end);
      if (t == Penn::WP || t == Penn::WDT || t == Penn::WRB) break;
      if (IsFiniteTag(t) || t == Penn::CC || t == Penn::PRP || t == Penn::open_quote) return std::nullopt;
      ++end;
    }
    const bool relative = words.Tag(end) == Penn::WP || words.Tag(end) == Penn::WDT;
    if (!Closes(words, end) && !relative) return std::nullopt;
    if (IsList(words, end + 1) || words.Tag(end + 1) == Penn::CC) return std::nullopt;
    return Describe(words, begin, end, noun.head, false);
  }
  return std::nullopt;
}

// "opposition leader Ben Barka", "the actor John Smith": common nouns in the same noun phrase.
std::optional<Apposition> Directly(const SentenceWords& words, const std::vector<NounPhrase>& nouns,
                                   const NameRun& run) {
  if (run.begin == 0 || run.has_title() || words.Tag(run.begin - 1) != Penn::NN) return std::nullopt;
  for (const NounPhrase& noun : nouns) {
    if (noun.base.begin >= run.begin || noun.base.end != run.end) continue;
    std::size_t begin = noun.base.begin;
    for (std::size_t i = begin; i < run.begin; ++i)
      if (words.Tag(i) == Penn::POS) begin = i + 1;
    const std::size_t content =
        words.Tag(begin) == Penn::DT || words.Tag(begin) == Penn::PRPS ? begin + 1 : begin;
    if (content >= run.begin) return std::nullopt;
    return Describe(words, begin, run.begin, run.begin - 1, true);
  }
  return std::nullopt;
}

}  // namespace

std::optional<Apposition> FindApposition(const SentenceWords& words, const std::vector<NounPhrase>& nouns,
                                         const NameRun& run) {
  if (auto found = Before(words, nouns, run)) return found;
  if (auto found = After(words, nouns, run)) return found;
  return Directly(words, nouns, run);
}

}  // namespace lacuna
