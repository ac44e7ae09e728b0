#include "content/questions/slots.h"

#include <algorithm>
#include <array>
#include <map>

#include "content/base/utf8.h"
#include "content/facts/word_lists.h"
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
bool IsVague(const Phrase& phrase, const std::string& key) {
  constexpr auto kOpeners = std::to_array<std::string_view>(
      {"both",    "all",     "some", "many", "most", "several",  "few",   "any", "each", "every", "another",
       "various", "certain", "such", "more", "much", "a number", "a lot", "his", "her",  "its",   "their"});
  const Words words = LowerWords(key);
  if (words.empty()) return true;
  if (In(kOpeners, words[0]) || (words.size() > 1 && In(kOpeners, words[0] + " " + words[1]))) return true;
  return words.size() == 2 && words[0] == "the" && !StartsWithCapital(WithoutArticle(key)) && !phrase.mention;
}

bool MayAsk(const Phrase& phrase, const std::string& key, const Document& document,
            const Sentence& sentence) {
  if (!phrase.asks || phrase.kind == PhraseKind::words) return false;
  const std::size_t words = KeyWords(key).size();
  if (words == 0 || words > kMaxKeyWords) return false;
  if (phrase.mention && IsName(document.mentions[*phrase.mention].type)) return true;
  if (IsPlaceOrTime(phrase)) return phrase.mention.has_value();
  if (IsVague(phrase, key)) return false;
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
  if (IsMonth(next)) return {};
  if (next == "±" || next == "x" || next == "×") return {};
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

Slot KeySlot(const Phrase& phrase, const Sentence& sentence, const Reading& reading) {
  Slot slot;
  const std::string key = Slice(sentence, reading.article->text, phrase.key);
  const bool starts =
      phrase.text.size() >= key.size() && ToLower(phrase.text.substr(0, key.size())) == ToLower(key);
  const std::string written = starts ? phrase.text.substr(0, key.size()) : phrase.text;
  slot.after = starts ? phrase.text.substr(key.size()) : "";
  slot.key = std::string(WithoutArticle(written));
  slot.before = written.substr(0, written.size() - slot.key.size());
  if (slot.before == "a " || slot.before == "an ") {  // the article would give a clue: it goes with the key
    slot.key = written;
    slot.before.clear();
  }
  TokenRange tokens = starts ? phrase.key : phrase.tokens;
  if (!slot.before.empty() && tokens.end - tokens.begin > 1) ++tokens.begin;
  slot.span = {sentence.tokens[tokens.begin].span.begin, sentence.tokens[tokens.end - 1].span.end};
  slot.mention = phrase.mention;
  if (phrase.mention) slot.accepted = AliasesOf(*reading.document, *phrase.mention, slot.key);
  return slot;
}

// The whole of a clause: "to build a bridge", "because the river froze".
Slot ClauseSlot(const Phrase& phrase) {
  Slot slot;
  slot.key = Trim(SqueezeSpaces(WithoutBrackets(phrase.text)));
  if (slot.key.starts_with("because ")) {
    slot.before = "because ";
    slot.key = slot.key.substr(8);
  }
  const std::size_t comma = slot.key.find(", ");
  if (comma != std::string::npos) slot.key.erase(comma);  // "…, but to no avail"
  slot.span = {phrase.span.begin + slot.before.size(), phrase.span.end};
  return slot;
}

Slot NumberSlot(const Phrase& phrase, TokenRange number, const Sentence& sentence, std::string_view text) {
  Slot slot;
  slot.part = SlotPart::number;
  slot.key = Slice(sentence, text, number);
  slot.after = " " + SqueezeSpaces(WithoutBrackets(Slice(sentence, text, {number.end, phrase.tokens.end})));
  slot.span = {sentence.tokens[number.begin].span.begin, sentence.tokens[number.end - 1].span.end};
  if (number.begin == 0) slot.key = WithoutCapital(slot.key);
  return slot;
}

bool IsGapType(MentionType type) {
  return IsName(type) || type == MentionType::year || type == MentionType::date ||
         type == MentionType::quantity || type == MentionType::money || type == MentionType::percent ||
         type == MentionType::duration;
}

class SlotCollector {
 public:
  SlotCollector(const Finding& finding, const Reading& reading)
      : proposition_(*finding.proposition),
        reading_(reading),
        document_(*reading.document),
        sentence_(document_.sentences[proposition_.sentence]) {}

  std::vector<Slot> Collect() {
    for (std::size_t i = 0; i < proposition_.fronted.size(); ++i)
      Add(proposition_.fronted[i], SlotPlace::front, i);
    const bool has_subject = !proposition_.existential && proposition_.kind != ClauseType::sentence;
    if (has_subject) Add(proposition_.subject, SlotPlace::subject, 0);
    for (std::size_t i = 0; i < proposition_.tail.size(); ++i) Add(proposition_.tail[i], SlotPlace::tail, i);
    return std::move(slots_);
  }

 private:
  void Add(const Phrase& phrase, SlotPlace place, std::size_t index) {
    const bool weekday = phrase.mention && document_.mentions[*phrase.mention].type == MentionType::weekday;
    if (phrase.dropped && !weekday && phrase.kind != PhraseKind::clause) return;
    if (phrase.kind == PhraseKind::clause) return AddClause(phrase, place, index);
    if (phrase.role == RoleName::statement) return AddOpen(phrase, index);
    if (phrase.kind == PhraseKind::words) return;
    if (IsPointless(phrase, place) || AsksForMembers(place, phrase)) return;
    const TokenRange number = NumberOf(phrase);
    if (!number.empty() && proposition_.kind != ClauseType::sentence) {
      Push(NumberSlot(phrase, number, sentence_, reading_.article->text), place, index, "quantity");
    } else if (!proposition_.existential) {
      Slot slot = KeySlot(phrase, sentence_, reading_);
      if (MayAsk(phrase, slot.before + slot.key, document_, sentence_))
        Push(std::move(slot), place, index, std::string(Name(phrase.role)));
    }
    const bool plain = proposition_.kind != ClauseType::sentence && proposition_.kind != ClauseType::note &&
                       proposition_.kind != ClauseType::abbreviation;
    if (plain) AddInner(phrase, place, index);
  }

  // "What does the list include?": there may be more.
  bool AsksForMembers(SlotPlace place, const Phrase& phrase) const {
    constexpr auto kVerbs =
        std::to_array<std::string_view>({"include", "contain", "comprise", "feature", "involve"});
    return place == SlotPlace::tail && phrase.kind == PhraseKind::noun && In(kVerbs, proposition_.lemma);
  }

  // "The appearance of X is an attraction": what it is called there is no fact about it.
  bool IsPointless(const Phrase& phrase, SlotPlace place) const {
    const bool indefinite = phrase.text.starts_with("a ") || phrase.text.starts_with("an ");
    if (place == SlotPlace::subject) return proposition_.copula && indefinite && !phrase.mention;
    return phrase.role == RoleName::complement && !proposition_.subject.mention &&
           proposition_.subject.text.starts_with("the ") && indefinite;
  }

  TokenRange NumberOf(const Phrase& phrase) const {
    const bool duration = phrase.mention && document_.mentions[*phrase.mention].type == MentionType::duration;
    if (phrase.kind != PhraseKind::noun || !phrase.asks || duration) return {};
    return LeadingNumber(phrase, sentence_, reading_.article->text);
  }

  void AddClause(const Phrase& phrase, SlotPlace place, std::size_t index) {
    if (!phrase.asks) return;
    Slot slot = ClauseSlot(phrase);
    if (LowerWords(slot.key).size() <= kMaxKeyWords)
      Push(std::move(slot), place, index, std::string(Name(phrase.role)));
  }

  void AddOpen(const Phrase& phrase, std::size_t index) {
    if (!phrase.text.starts_with("to ")) return;
    Slot slot;
    slot.part = SlotPart::open;
    slot.before = "to ";
    std::size_t last = phrase.key.end;
    while (last > phrase.key.begin + 2 && sentence_.tokens[last - 1].upos == Upos::punct) --last;
    if (last < phrase.key.begin + 2) return;
    slot.key = Slice(sentence_, reading_.article->text, {phrase.key.begin + 1, last});
    slot.span = {sentence_.tokens[phrase.key.begin + 1].span.begin, sentence_.tokens[last - 1].span.end};
    if (KeyWords(slot.key).size() < 2 || LowerWords(slot.key).size() > kMaxKeyWords) return;
    std::size_t end = index + 1;
    while (end < proposition_.tail.size() && proposition_.tail[end].tokens.begin < phrase.key.end) ++end;
    Push(std::move(slot), SlotPlace::tail, index, "action", end);
  }

  // Names, dates and numbers inside a longer phrase.
  void AddInner(const Phrase& phrase, SlotPlace place, std::size_t index) {
    for (std::size_t m = 0; m < document_.mentions.size(); ++m) {
      const Mention& mention = document_.mentions[m];
      if (mention.sentence != proposition_.sentence || !IsGapType(mention.type)) continue;
      if (!phrase.span.Contains(mention.span) || phrase.mention == m || IsListed(mention)) continue;
      const std::size_t at = phrase.text.find(mention.text);
      if (at == std::string::npos || phrase.text.find(mention.text, at + 1) != std::string::npos) continue;
      Slot slot;
      slot.part = SlotPart::inner;
      slot.before = phrase.text.substr(0, at);
      slot.key = mention.text;
      slot.after = phrase.text.substr(at + mention.text.size());
      slot.span = mention.span;
      slot.mention = m;
      slot.accepted = AliasesOf(document_, m, slot.key);
      Push(std::move(slot), place, index,
           std::string(Name(mention.type)) + " in " + std::string(Name(phrase.role)));
    }
  }

  // One of several named together: the others would fit the gap as well.
  bool IsListed(const Mention& mention) const {
    for (const Token& token : sentence_.tokens) {
      if (!mention.span.Contains(token.span)) continue;
      if (token.relation == "conj") return true;
      const bool leads =
          std::any_of(sentence_.tokens.begin(), sentence_.tokens.end(), [&](const Token& other) {
            return other.relation == "conj" && other.head >= 0 &&
                   &sentence_.tokens[static_cast<std::size_t>(other.head)] == &token;
          });
      if (leads) return true;
    }
    return false;
  }

  void Push(Slot slot, SlotPlace place, std::size_t index, std::string name, std::size_t end = 0) {
    const int nth = ++names_[name];
    slot.place = place;
    slot.index = index;
    slot.index_end = end > index ? end : index + 1;
    slot.name = nth == 1 ? std::move(name) : name + " " + std::to_string(nth);
    slots_.push_back(std::move(slot));
  }

  const Proposition& proposition_;
  const Reading& reading_;
  const Document& document_;
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

}  // namespace lacuna
