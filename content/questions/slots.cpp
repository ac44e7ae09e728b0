#include "content/questions/slots.h"

#include <algorithm>
#include <array>
#include <map>

#include "content/base/utf8.h"
#include "content/questions/words.h"

namespace lacuna {
namespace {

constexpr std::size_t kMaxKeyWords = 8;

// Too empty to be an answer by themselves.
constexpr auto kEmptyNouns = std::to_array<std::string_view>(
    {"part",    "way",    "thing",  "time",  "lot",     "role",     "kind",   "end",   "addition", "fact",
     "example", "case",   "number", "place", "order",   "terms",    "term",   "use",   "result",   "effect",
     "people",  "person", "man",    "woman", "someone", "problem",  "point",  "sense", "matter",   "bit",
     "sort",    "type",   "series", "range", "variety", "majority", "amount", "group", "day",      "year"});

// Prepositions whose object is a part of the event, not a circumstance in a fixed phrase.
constexpr auto kAskedPrepositions = std::to_array<std::string_view>(
    {"with", "from", "to", "on", "over", "against", "into", "for", "about", "by"});

template <class List>
bool In(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool IsPlaceOrTime(const Phrase& phrase) {
  return phrase.role == RoleName::place || phrase.role == RoleName::time;
}

// "the study", "some people": points at something, or at nothing in particular.
bool IsVague(const Phrase& phrase) {
  constexpr auto kOpeners = std::to_array<std::string_view>(
      {"both",    "all",     "some", "many", "most", "several",  "few",   "any", "each", "every", "another",
       "various", "certain", "such", "more", "much", "a number", "a lot", "his", "her",  "its",   "their"});
  const Words words = LowerWords(phrase.text);
  if (words.empty()) return true;
  if (In(kOpeners, words[0]) || (words.size() > 1 && In(kOpeners, words[0] + " " + words[1]))) return true;
  return words.size() == 2 && words[0] == "the" && !StartsWithCapital(WithoutArticle(phrase.text)) &&
         !phrase.mention;
}

bool MayAsk(const Phrase& phrase, const Document& document, const Sentence& sentence) {
  if (!phrase.asks || phrase.kind == PhraseKind::words) return false;
  const std::size_t words = KeyWords(phrase.text).size();
  if (words == 0 || words > kMaxKeyWords) return false;
  if (phrase.mention && IsName(document.mentions[*phrase.mention].type)) return true;
  if (IsPlaceOrTime(phrase)) return phrase.mention.has_value();
  if (IsVague(phrase)) return false;
  if (phrase.kind == PhraseKind::preposition && !In(kAskedPrepositions, phrase.preposition) &&
      phrase.role != RoleName::cause && phrase.role != RoleName::agent)
    return false;
  if (phrase.preposition == "by" && phrase.role != RoleName::agent) return false;
  return !(words == 1 && In(kEmptyNouns, sentence.tokens[phrase.head].lemma));
}

bool IsNumberToken(const Token& token, std::string_view lower) {
  constexpr auto kMagnitudes = std::to_array<std::string_view>(
      {"hundred", "thousand", "million", "billion", "trillion", "dozen", "half"});
  return token.upos == Upos::num || In(kMagnitudes, lower);
}

bool IsApproximator(std::string_view lower) {
  constexpr auto kWords = std::to_array<std::string_view>(
      {"about", "around", "nearly", "almost", "approximately", "some", "over", "roughly", "more", "less",
       "fewer", "than",   "at",     "least",  "most",          "up",   "to",   "just",    "only", "a"});
  return In(kWords, lower);
}

// The tokens of the number a phrase begins with; empty when it begins with none, or is nothing but the
// number.
TokenRange LeadingNumber(const Phrase& phrase, const Sentence& sentence, std::string_view text) {
  const auto lower = [&](std::size_t t) { return ToLower(sentence.tokens[t].span.In(text)); };
  std::size_t at = phrase.tokens.begin;
  while (at < phrase.tokens.end && IsApproximator(lower(at))) ++at;
  const std::size_t first = at;
  while (at < phrase.tokens.end && IsNumberToken(sentence.tokens[at], lower(at))) ++at;
  if (at == first || at >= phrase.tokens.end || lower(first) == "one") return {};
  const std::string next = lower(at);
  if (next == "of" || next == "and" || next == "," || next == "-" || next == "percent" || next == "%")
    return {};
  return {phrase.tokens.begin, at};
}

std::string Slice(const Sentence& sentence, std::string_view text, TokenRange tokens) {
  if (tokens.empty()) return "";
  const Span span{sentence.tokens[tokens.begin].span.begin, sentence.tokens[tokens.end - 1].span.end};
  return SqueezeSpaces(span.In(text));
}

std::vector<std::string> AliasesOf(const Document& document, std::size_t mention, const std::string& key) {
  std::vector<std::string> accepted;
  const Mention& found = document.mentions[mention];
  const auto add = [&](const std::string& alias) {
    if (alias.empty() || KeyWords(alias) == KeyWords(key)) return;
    const bool known = std::any_of(accepted.begin(), accepted.end(), [&](const std::string& other) {
      return KeyWords(other) == KeyWords(alias);
    });
    if (!known) accepted.push_back(alias);
  };
  if (IsName(found.type)) add(found.text);
  if (IsName(found.type) && found.chain < document.chains.size() && !document.chains.empty()) {
    add(document.chains[found.chain].name);
    for (const std::string& alias : document.chains[found.chain].aliases) add(alias);
  }
  return accepted;
}

Slot WholeSlot(const Phrase& phrase, const Sentence& sentence, const Reading& reading) {
  const std::string_view text = reading.article->text;
  Slot slot;
  slot.key = std::string(WithoutArticle(phrase.text));
  slot.before = phrase.text.substr(0, phrase.text.size() - slot.key.size());
  if (slot.before == "a " || slot.before == "an ") {  // the article would give a clue: it goes with the key
    slot.key = phrase.text;
    slot.before.clear();
  }
  slot.span = phrase.span;
  if (!slot.before.empty() && phrase.tokens.end - phrase.tokens.begin > 1)
    slot.span.begin = sentence.tokens[phrase.tokens.begin + 1].span.begin;
  slot.mention = phrase.mention;
  if (phrase.mention) slot.accepted = AliasesOf(*reading.document, *phrase.mention, slot.key);
  if (slot.span.size() < slot.key.size()) slot.key = SqueezeSpaces(slot.span.In(text));
  return slot;
}

Slot NumberSlot(const Phrase& phrase, TokenRange number, const Sentence& sentence, std::string_view text) {
  Slot slot;
  slot.part = SlotPart::number;
  slot.key = Slice(sentence, text, number);
  slot.after = " " + Slice(sentence, text, {number.end, phrase.tokens.end});
  slot.span = {sentence.tokens[number.begin].span.begin, sentence.tokens[number.end - 1].span.end};
  if (number.begin == 0) slot.key = WithoutCapital(slot.key);
  return slot;
}

class SlotCollector {
 public:
  SlotCollector(const Finding& finding, const Reading& reading)
      : proposition_(*finding.proposition),
        reading_(reading),
        sentence_(reading.document->sentences[proposition_.sentence]) {}

  std::vector<Slot> Collect() {
    for (std::size_t i = 0; i < proposition_.fronted.size(); ++i)
      Add(proposition_.fronted[i], SlotPlace::front, i);
    Add(proposition_.subject, SlotPlace::subject, 0);
    for (std::size_t i = 0; i < proposition_.tail.size(); ++i) Add(proposition_.tail[i], SlotPlace::tail, i);
    return std::move(slots_);
  }

 private:
  // "wrote to the head of the school about the plan": which words the second phrase belongs to is not sure,
  // so the first may be more than it seems.
  bool GoesOn(const Phrase& phrase, SlotPlace place, std::size_t index) const {
    if (place != SlotPlace::tail || phrase.mention || index + 1 >= proposition_.tail.size()) return false;
    const Phrase& next = proposition_.tail[index + 1];
    constexpr auto kOfNouns =
        std::to_array<std::string_view>({"to", "on", "for", "of", "about", "into", "in"});
    if (phrase.kind == PhraseKind::noun && next.role != RoleName::time && next.role != RoleName::place)
      return In(kOfNouns, next.preposition);
    return phrase.kind == PhraseKind::preposition && next.kind == PhraseKind::preposition &&
           next.role != RoleName::time;
  }

  void Add(const Phrase& phrase, SlotPlace place, std::size_t index) {
    if (GoesOn(phrase, place, index)) return;
    if (place == SlotPlace::subject && proposition_.copula && phrase.text.starts_with("a") &&
        !phrase.mention && (phrase.text.starts_with("a ") || phrase.text.starts_with("an ")))
      return;
    // "The appearance of X is an attraction": what it is called there is no fact about it.
    if (phrase.role == RoleName::complement && !proposition_.subject.mention &&
        proposition_.subject.text.starts_with("the ") && phrase.text.starts_with("a"))
      return;
    const bool weekday =
        phrase.mention && reading_.document->mentions[*phrase.mention].type == MentionType::weekday;
    if (phrase.dropped && !weekday) return;
    const bool duration =
        phrase.mention && reading_.document->mentions[*phrase.mention].type == MentionType::duration;
    const TokenRange number = phrase.kind == PhraseKind::noun && phrase.asks && !duration
                                  ? LeadingNumber(phrase, sentence_, reading_.article->text)
                                  : TokenRange{};
    if (!number.empty()) {
      Push(NumberSlot(phrase, number, sentence_, reading_.article->text), phrase, place, index, "quantity");
    } else if (MayAsk(phrase, *reading_.document, sentence_)) {
      Push(WholeSlot(phrase, sentence_, reading_), phrase, place, index, std::string(Name(phrase.role)));
    }
  }

  void Push(Slot slot, const Phrase&, SlotPlace place, std::size_t index, std::string name) {
    const int nth = ++names_[name];
    slot.place = place;
    slot.index = index;
    slot.name = nth == 1 ? std::move(name) : name + " " + std::to_string(nth);
    slots_.push_back(std::move(slot));
  }

  const Proposition& proposition_;
  const Reading& reading_;
  const Sentence& sentence_;
  std::map<std::string, int> names_;
  std::vector<Slot> slots_;
};

}  // namespace

const Phrase& PhraseAt(const Proposition& proposition, const Slot& slot) {
  switch (slot.place) {
    case SlotPlace::front:
      return proposition.fronted[slot.index];
    case SlotPlace::tail:
      return proposition.tail[slot.index];
    case SlotPlace::subject:
      break;
  }
  return proposition.subject;
}

std::vector<Slot> SlotsOf(const Finding& finding, const Reading& reading) {
  if (!finding.proposition) return {};
  return SlotCollector(finding, reading).Collect();
}

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
