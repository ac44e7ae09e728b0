#include "content/questions/distractors.h"

#include <algorithm>

#include "content/base/random.h"
#include "content/base/utf8.h"
#include "content/questions/words.h"

namespace lacuna {
namespace {

constexpr double kLengthRatio = 1.6;
constexpr std::size_t kLengthSlack = 8;

bool HasDigit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Every name of the key: what no distractor may repeat.
std::vector<Words> NamesOfKey(const Wanted& wanted) {
  std::vector<Words> names = {KeyWords(wanted.slot.key)};
  for (const std::string& accepted : wanted.slot.accepted) names.push_back(KeyWords(accepted));
  return names;
}

bool TooFarInLength(const std::string& candidate, const std::string& key) {
  const auto a = static_cast<double>(CodePointCount(candidate));
  const auto b = static_cast<double>(CodePointCount(key));
  return std::max(a, b) > kLengthRatio * std::min(a, b) &&
         std::max(a, b) - std::min(a, b) > static_cast<double>(kLengthSlack);
}

// "Cyclone Phailin" and "T C Phailin" may be the same; numbers share their units.
bool SharesWord(const Words& a, const Words& b) {
  return IsSubset(a, b) || IsSubset(b, a) || std::any_of(a.begin(), a.end(), [&](const std::string& word) {
           return word.size() > 2 && !IsFunctionWord(word) && !HasDigit(word) && Contains(b, word);
         });
}

bool Fits(const Wanted& wanted, const std::string& candidate, const std::vector<Words>& names) {
  const Words words = KeyWords(candidate);
  if (words.empty()) return false;
  const bool named = StartsWithCapital(wanted.slot.key);
  for (const Words& name : names)
    if (named ? SharesWord(words, name) : IsSubset(words, name) || IsSubset(name, words)) return false;
  if (CountRuns(KeyWords(wanted.stem), words) > 0) return false;
  if (StartsWithCapital(candidate) != StartsWithCapital(wanted.slot.key)) return false;
  if (HasDigit(candidate) != HasDigit(wanted.slot.key)) return false;
  return !TooFarInLength(candidate, wanted.slot.key);
}

// What stands in the evidence may be right as well ("the UAE, Bahrain and Sudan").
bool InEvidence(const Wanted& wanted, const std::string& candidate) {
  for (const Span span : wanted.finding.fact.evidence)
    if (CountRuns(KeyWords(span.In(wanted.reading.article->text)), KeyWords(candidate)) > 0) return true;
  return false;
}

// The other terms that the notes explain.
std::vector<std::string> OtherTerms(const Wanted& wanted) {
  std::vector<std::string> terms;
  for (const Proposition& other : wanted.reading.propositions)
    if (other.kind == ClauseType::note && other.span != wanted.finding.proposition->span)
      terms.push_back(other.subject.text);
  Random(wanted.seed).Shuffle(std::span(terms));
  return terms;
}

// What a book names in the chapters far from the sentence would not tempt anybody, and there is too much of
// it.
std::span<const Mention> MentionsAround(const Document& document, std::size_t sentence) {
  constexpr std::ptrdiff_t kMostEachWay = 500;
  const auto begin = document.mentions.begin();
  const auto end = document.mentions.end();
  const auto here = std::lower_bound(begin, end, sentence, [](const Mention& mention, std::size_t wanted) {
    return mention.sentence < wanted;
  });
  return {here - std::min(here - begin, kMostEachWay), here + std::min(end - here, kMostEachWay)};
}

std::vector<std::string> Candidates(const Wanted& wanted) {
  if (wanted.finding.proposition && wanted.finding.proposition->kind == ClauseType::note)
    return OtherTerms(wanted);
  if (wanted.slot.part == SlotPart::number) return NumberCandidates(wanted);
  if (!wanted.slot.mention) return NounCandidates(wanted);
  const Mention& key = wanted.reading.document->mentions[*wanted.slot.mention];
  switch (key.type) {
    case MentionType::place:
      return PlaceCandidates(wanted, key);
    case MentionType::person:
    case MentionType::organization:
      return NameCandidates(wanted, key);
    case MentionType::year:
      return YearCandidates(wanted, key);
    case MentionType::weekday:
    case MentionType::month:
    case MentionType::date:
      return CalendarCandidates(wanted, key);
    case MentionType::quantity:
    case MentionType::money:
    case MentionType::percent:
    case MentionType::duration:
      return NumberCandidates(wanted);
    case MentionType::time:
    case MentionType::event:
    case MentionType::misc:
    case MentionType::ordinal:
    case MentionType::term:
      break;
  }
  return {};
}

}  // namespace

std::vector<std::string> Distractors(const Wanted& wanted, std::size_t count) {
  std::vector<std::string> chosen;
  std::vector<Words> taken = NamesOfKey(wanted);
  for (const std::string& candidate : Candidates(wanted)) {
    if (chosen.size() == count) break;
    if (!Fits(wanted, candidate, taken) || InEvidence(wanted, candidate)) continue;
    chosen.push_back(candidate);
    taken.push_back(KeyWords(candidate));
  }
  return chosen;
}

std::vector<std::string> NamesInArticle(const Wanted& wanted, MentionType type) {
  std::vector<std::string> names;
  const Document& document = *wanted.reading.document;
  const std::size_t sentence =
      wanted.finding.proposition ? wanted.finding.proposition->sentence : document.sentences.size();
  for (const Mention& mention : MentionsAround(document, sentence)) {
    if (mention.type != type || mention.sentence == sentence) continue;
    std::string name(WithoutArticle(mention.text));
    if (mention.chain < document.chains.size() && document.chains[mention.chain].type == type)
      name = std::string(WithoutArticle(document.chains[mention.chain].name));
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  return names;
}

}  // namespace lacuna
