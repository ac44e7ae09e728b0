#include "content/facts/phrases.h"

#include <algorithm>
#include <array>

#include "content/base/utf8.h"
#include "content/facts/word_lists.h"
#include "content/language/geography.h"
#include "content/language/lexicon.h"

namespace lacuna {
namespace {

constexpr std::string_view kPronoun = "pronoun without antecedent";
constexpr std::string_view kBareDefinite = "refers to something the clause does not name";
constexpr std::string_view kTangled = "clause did not come apart";

struct Compound {
  std::string_view first, second;
};
constexpr auto kCompoundPrepositions = std::to_array<Compound>({{"because", "of"},
                                                                {"due", "to"},
                                                                {"according", "to"},
                                                                {"thanks", "to"},
                                                                {"instead", "of"},
                                                                {"out", "of"},
                                                                {"as", "of"},
                                                                {"along", "with"},
                                                                {"owing", "to"}});

// A noun phrase that is about to be read: where it begins and where its own words end.
struct Stretch {
  TokenRange words;      // what a question shows
  std::size_t next = 0;  // after insertions
  std::size_t head = 0;
  bool plural = false;
  bool pronoun = false;
  bool coordinated = false;
};

std::optional<Stretch> ReadStretch(const SentenceView& view, std::size_t token) {
  int noun = view.NounAt(token);
  std::size_t probe = token;
  if (noun < 0 &&
      view.MentionStarts(token)) {  // "nearly six decades": the approximator stands outside the chunk
    const TokenRange mention =
        view.TokensOf(view.document().mentions[static_cast<std::size_t>(view.MentionOver(token))]);
    for (probe = token; probe < mention.end && noun < 0; ++probe) noun = view.NounAt(probe);
    if (noun < 0) return Stretch{mention, mention.end, mention.end - 1, false, false, false};
  }
  if (noun < 0) return std::nullopt;
  const NounPhrase& chunk = view.chunks().nouns[static_cast<std::size_t>(noun)];
  Stretch stretch{{token, chunk.whole.end}, chunk.whole.end, chunk.head, chunk.plural, chunk.pronoun, false};
  return stretch;
}

bool VerbFollows(const SentenceView& view, std::size_t token) {
  while (view.Pos(token) == Upos::adv) ++token;
  const int verb = view.VerbAt(token);
  return verb >= 0 && view.chunks().verbs[static_cast<std::size_t>(verb)].finite >= 0;
}

const Mention* NameAt(const SentenceView& view, std::size_t token) {
  const int mention = view.MentionOver(token);
  if (mention < 0) return nullptr;
  const Mention& found = view.document().mentions[static_cast<std::size_t>(mention)];
  return IsName(found.type) ? &found : nullptr;
}

// ", Morocco" after "Casablanca": where a place lies, said once and not repeated in the question.
bool SkipPlaceInPlace(const SentenceView& view, Stretch& stretch) {
  const Mention* place = NameAt(view, stretch.words.end - 1);
  if (place == nullptr || place->type != MentionType::place || !view.Is(stretch.next, ",")) return false;
  const Mention* outer = NameAt(view, stretch.next + 1);
  if (outer == nullptr || outer->type != MentionType::place) return false;
  const std::size_t end = view.TokensOf(*outer).end;
  if (!view.Is(end, ",") && !view.Is(end, ".") && end < view.size()) return false;
  if (view.Is(end, ",") && NameAt(view, end + 1) != nullptr) return false;  // a list of places
  stretch.next = view.Is(end, ",") && !view.Is(end + 1, "and") ? end + 1 : end;
  return true;
}

// "(1818)" and "[3]" say nothing a question needs.
bool SkipBrackets(const SentenceView& view, Stretch& stretch) {
  const std::string_view open = view.Lower(stretch.next);
  if (open != "(" && open != "[") return false;
  const std::string_view close = open == "(" ? ")" : "]";
  std::size_t at = stretch.next + 1;
  while (at < view.size() && view.Lower(at) != close) ++at;
  if (at >= view.size()) return false;
  stretch.next = at + 1;
  return true;
}

bool FindPossessive(const SentenceView& view, TokenRange words) {
  for (std::size_t t = words.begin; t < words.end; ++t)
    if (view.Is(t, "'s") || view.Is(t, "’s")) return true;
  return false;
}

// "X, the Y," and "the Y, X,": the name is what a question shows.
bool SkipApposition(const SentenceView& view, Stretch& stretch, PhrasePlace place) {
  if (!view.Is(stretch.next, ",")) return false;
  const auto other = ReadStretch(view, stretch.next + 1);
  if (!other || other->pronoun) return false;
  const std::size_t end = other->words.end;
  const bool closed =
      view.Is(end, ",") || (place == PhrasePlace::tail && (view.Is(end, ".") || end >= view.size()));
  if (!closed || view.Is(end + 1, "and") || view.Is(end + 1, "or")) return false;
  if (place == PhrasePlace::subject && !VerbFollows(view, end + 1)) return false;
  const bool of_somebody = FindPossessive(view, stretch.words) && NameAt(view, stretch.head) == nullptr;
  const bool described = of_somebody || (view.Is(stretch.words.begin, "the") &&
                                         NameAt(view, stretch.words.begin + 1) == nullptr);
  const bool other_is_name =
      NameAt(view, other->words.begin) != nullptr && NameAt(view, other->words.end - 1) != nullptr;
  const std::string_view article = view.Lower(other->words.begin);
  const bool name_first =
      NameAt(view, stretch.head) != nullptr && (article == "the" || article == "a" || article == "an");
  if (!name_first && !(described && other_is_name && !stretch.plural)) return false;
  if (!name_first) {
    stretch.words = other->words;
    stretch.head = other->head;
  }
  stretch.next = view.Is(end, ",") ? end + 1 : end;
  return true;
}

bool FiniteVerbBetween(const SentenceView& view, std::size_t begin, std::size_t end) {
  for (std::size_t t = begin; t < end; ++t) {
    const int verb = view.VerbAt(t);
    if (verb >= 0 && view.chunks().verbs[static_cast<std::size_t>(verb)].finite >= 0) return true;
  }
  return false;
}

// "X, curator for ocean and science at the museum, said": whatever stands between a name and its verb,
// without a verb of its own.
bool SkipDescription(const SentenceView& view, Stretch& stretch) {
  constexpr std::size_t kLongest = 16;
  const std::string_view mark = view.Lower(stretch.next);
  const bool dash = mark == "–" || mark == "—";
  if ((mark != "," && !dash) || stretch.coordinated) return false;
  const bool participle =
      view.Lower(stretch.next + 1).ends_with("ed") || view.Pos(stretch.next + 1) == Upos::adp;
  if (!dash && !participle && NameAt(view, stretch.head) == nullptr) return false;
  if (!dash && NameAt(view, stretch.next + 1) != nullptr) return false;  // a list of names
  for (std::size_t at = stretch.next + 2; at < std::min(view.size(), stretch.next + kLongest); ++at) {
    if (!view.Is(at, mark) || !VerbFollows(view, at + 1)) continue;
    if ((!participle && FiniteVerbBetween(view, stretch.next + 1, at)) || view.Is(at - 1, "and"))
      return false;
    stretch.next = at + 1;
    return true;
  }
  return false;
}

// ", who later became the head," between subject and verb.
bool SkipRelative(const SentenceView& view, Stretch& stretch) {
  if (!view.Is(stretch.next, ",")) return false;
  const std::string_view opener = view.Lower(stretch.next + 1);
  if (opener != "who" && opener != "which" && opener != "whose" && opener != "whom") return false;
  bool verb = false;
  for (std::size_t at = stretch.next + 2; at < view.size(); ++at) {
    if (view.VerbAt(at) >= 0) verb = true;
    if (verb && view.Is(at, ",") && VerbFollows(view, at + 1)) {
      stretch.next = at + 1;
      return true;
    }
  }
  return false;
}

// "A and B", "A, B and C"; not when what follows "and" is the subject of another verb.
bool TakeCoordination(const SentenceView& view, Stretch& stretch, PhrasePlace place) {
  std::size_t at = stretch.next;
  std::size_t end = 0;
  for (std::size_t items = 2; at < view.size(); ++items) {
    const bool comma = view.Is(at, ",");
    std::size_t item = comma ? at + 1 : at;
    const bool last = view.Is(item, "and") || view.Is(item, "or");
    if (!comma && !last) break;
    if (comma && last && items == 2) return false;  // "A, and B": a new clause or an afterthought
    if (last) ++item;
    const auto next = ReadStretch(view, item);
    if (!next || next->pronoun) return false;
    at = next->words.end;
    if (!last) continue;
    end = at;
    break;
  }
  if (end == 0 || (place == PhrasePlace::tail && VerbFollows(view, end))) return false;
  stretch.words.end = end;
  stretch.next = end;
  stretch.head = end - 1;
  stretch.plural = true;
  stretch.coordinated = true;
  return true;
}

// "the ban | on hunting | in the mountains | came": more phrases may stand before the verb.
bool VerbFollowsPhrases(const SentenceView& view, std::size_t token) {
  for (int phrases = 0; phrases < 3; ++phrases) {
    if (VerbFollows(view, token)) return true;
    if (view.Pos(token) != Upos::adp) return false;
    const auto object = ReadStretch(view, token + 1);
    if (!object || object->pronoun) return false;
    token = object->next;
  }
  return VerbFollows(view, token);
}

// "an agreement between A and B": these prepositions belong to the noun before them.
bool TakeAttached(const SentenceView& view, Stretch& stretch, PhrasePlace place) {
  const std::string_view preposition = view.Lower(stretch.next);
  const bool attached = preposition == "between" || preposition == "of" || preposition == "among" ||
                        preposition == "against" || preposition == "regarding" || preposition == "concerning";
  if (!attached &&
      !(place == PhrasePlace::subject && (view.Pos(stretch.next) == Upos::adp || preposition == "like")))
    return false;
  if (preposition == "according" || stretch.next != stretch.words.end) return false;
  const auto object = ReadNoun(view, stretch.next + 1, PhrasePlace::tail);
  if (!object || !object->refusal.empty()) return false;
  if (!attached && !VerbFollowsPhrases(view, object->next)) return false;
  if (preposition == "between" && !object->phrase.plural) return false;
  stretch.words.end = object->phrase.tokens.end;
  stretch.next = object->next;
  return true;
}

bool IsPerson(const SentenceView& view, const Stretch& stretch) {
  const bool people = view.Is(stretch.words.begin, "the") && IsDemonymAdjective(view.AsWritten(stretch.head));
  if (people || IsPeople(view.AsWritten(stretch.head))) return true;
  if (const Mention* name = NameAt(view, stretch.head)) return name->type == MentionType::person;
  const std::string lemma(view.Lemma(stretch.head));
  return IsPersonNoun(lemma) || DefaultLexicon().NounField(lemma) == "person";
}

std::optional<std::size_t> OnlyMention(const SentenceView& view, TokenRange words) {
  const int last = view.MentionOver(words.end - 1);
  if (last < 0) return std::nullopt;
  const Mention& mention = view.document().mentions[static_cast<std::size_t>(last)];
  const TokenRange covered = view.TokensOf(mention);
  if (covered.begin < words.begin || covered.end != words.end) return std::nullopt;
  const std::string title = ToLower(mention.title);
  for (std::size_t t = words.begin; t < covered.begin; ++t) {
    const std::string_view word = view.Lower(t);
    const bool of_title = !title.empty() && title.find(word) != std::string::npos;
    if (word != "the" && word != "a" && word != "an" && !of_title) return std::nullopt;
  }
  return static_cast<std::size_t>(last);
}

bool HoldsName(const SentenceView& view, TokenRange words) {
  for (std::size_t t = words.begin; t < words.end; ++t)
    if (view.MentionOver(t) >= 0 || view.Pos(t) == Upos::propn) return true;
  return false;
}

std::string_view Refusal(const SentenceView& view, const Stretch& stretch, PhrasePlace place) {
  if (stretch.pronoun) return kPronoun;
  for (std::size_t t = stretch.words.begin; t < stretch.words.end; ++t) {
    const std::string_view word = view.Lower(t);
    if (view.Pos(t) == Upos::pron && IsPersonalPronoun(word) && word != "one" && word != "that")
      return kPronoun;
    if (word == "this" || word == "these" || word == "those" || word == "such") return kPronoun;
    if (word == "my" || word == "our" || word == "your" || word == "we" || word == "i") return kPronoun;
    if (IsPossessivePronoun(word) && place == PhrasePlace::subject) return kPronoun;
    if (word == "no" || word == "neither" || word == "nobody") return "negated";
    if (word == "\"" || word == "“" || word == "”") return "quotation inside the clause";
    if (view.AsWritten(t).find('\n') != std::string_view::npos) return kTangled;
  }
  const std::size_t length = stretch.words.end - stretch.words.begin;
  const bool bare_adjective = length == 1 && IsDemonymAdjective(view.AsWritten(stretch.head)) &&
                              !IsPeople(view.AsWritten(stretch.head));
  if (place == PhrasePlace::subject && (bare_adjective || view.Pos(stretch.head) == Upos::num))
    return kTangled;
  const bool definite = view.Is(stretch.words.begin, "the");
  if (definite && length == 2 && !HoldsName(view, stretch.words) && !IsWorldNoun(view.Lemma(stretch.head)) &&
      place == PhrasePlace::subject)
    return kBareDefinite;
  return "";
}

}  // namespace

std::optional<PhraseReading> ReadNoun(const SentenceView& view, std::size_t token, PhrasePlace place) {
  auto stretch = ReadStretch(view, token);
  if (!stretch) return std::nullopt;
  // Insertions may follow one another: "Gazit (1926), the general, said".
  for (bool more = true; more;) {
    more =
        SkipBrackets(view, *stretch) || SkipPlaceInPlace(view, *stretch) ||
        SkipApposition(view, *stretch, place) || TakeAttached(view, *stretch, place) ||
        (!stretch->coordinated && TakeCoordination(view, *stretch, place)) ||
        (place == PhrasePlace::subject && (SkipRelative(view, *stretch) || SkipDescription(view, *stretch)));
  }
  PhraseReading reading;
  reading.next = stretch->next;
  reading.refusal = Refusal(view, *stretch, place);
  Phrase& phrase = reading.phrase;
  phrase.kind = PhraseKind::noun;
  phrase.tokens = stretch->words;
  phrase.head = stretch->head;
  phrase.text = view.WordsInside(stretch->words);
  phrase.span = SpanOf(view.sentence(), stretch->words);
  if (const Mention* name = NameAt(view, stretch->head)) phrase.head_type = name->type;
  phrase.plural = stretch->plural;
  phrase.coordinated = stretch->coordinated;
  phrase.mention = stretch->coordinated ? std::nullopt : OnlyMention(view, stretch->words);
  phrase.person = IsPerson(view, *stretch);
  phrase.asks = reading.refusal.empty();
  return reading;
}

std::optional<PhraseReading> ReadPreposition(const SentenceView& view, std::size_t token) {
  if (view.MentionStarts(token) && view.MentionOver(token + 1) == view.MentionOver(token))
    return std::nullopt;  // "about 40 bridges": part of the number
  std::size_t noun = token + 1;
  std::string preposition(view.Lower(token));
  for (const Compound& compound : kCompoundPrepositions) {
    if (!view.Is(token, compound.first) || !view.Is(token + 1, compound.second)) continue;
    preposition += " " + std::string(compound.second);
    noun = token + 2;
  }
  if (noun == token + 1 && view.Pos(token) != Upos::adp && preposition != "to") return std::nullopt;
  auto reading = ReadNoun(view, noun, PhrasePlace::tail);
  if (!reading) return std::nullopt;
  reading->phrase.kind = PhraseKind::preposition;
  reading->phrase.preposition = preposition;
  if (preposition == "between" && !reading->phrase.plural) reading->refusal = kTangled;
  return reading;
}

}  // namespace lacuna
