#include "content/facts/tail.h"

#include <algorithm>
#include <array>

#include "content/facts/phrases.h"
#include "content/facts/roles.h"
#include "content/facts/word_lists.h"

namespace lacuna {
namespace {

constexpr std::string_view kTangled = "clause did not come apart";
constexpr std::string_view kLimited = "what follows limits it";

template <class List>
bool In(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

constexpr auto kHarmlessStops = std::to_array<std::string_view>(
    {",", ";", ":", "–", "—", "-", "and", "but", "while", "when", "because", "after", "although", "though",
     "whereas", "so", "before", "where", "since"});
constexpr auto kSentenceEnds = std::to_array<std::string_view>({".", "!", "”", "\""});
constexpr auto kBareVerbTakers =
    std::to_array<std::string_view>({"help", "let", "make", "see", "hear", "watch", "have"});

bool HoldsPossessive(const SentenceView& view, TokenRange tokens) {
  for (std::size_t t = tokens.begin; t < tokens.end; ++t)
    if (IsPossessivePronoun(view.Lower(t))) return true;
  return false;
}

// Walks over what follows the verb.
class TailReader {
 public:
  TailReader(const SentenceView& view, const VerbGroup& verb, Proposition& found)
      : view_(view), verb_(verb), found_(found), at_(verb.range.end), last_(verb.range.end) {}

  TailReading Read() {
    while (at_ < view_.size() && refusal_.empty() && !stopped_) Step();
    if (refusal_.empty()) CheckEnd();
    return {refusal_, at_, last_, complete_};
  }

 private:
  void Step() {
    const std::string_view word = view_.Lower(at_);
    if (In(kSentenceEnds, word)) return at_ + 2 < view_.size() ? Refuse("garbled sentence") : Stop(true);
    if (word == "(" || word == "[") return SkipBrackets();
    if (word == "that" || word == "who" || word == "which" || word == "whose" || word == "whom" ||
        word == "how" || word == "what" || word == "why")
      return Refuse(kLimited);
    if (word == "if" || word == "unless" || word == "until" || word == "whether" || word == "than" ||
        word == "or")
      return Refuse(kLimited);
    if (view_.InQuotation(at_)) return Refuse("quotation inside the clause");
    if (word == "to" && BareVerbAt(at_ + 1)) return TakeInfinitive();
    if (ClauseOpensHere(word)) return Stop(false);
    if (const auto phrase = ReadPreposition(view_, at_)) return TakePhrase(*phrase);
    if (TakeGerund()) return;
    if (const auto phrase = ReadNoun(view_, at_, PhrasePlace::tail)) return TakePhrase(*phrase);
    if (word == "and" && !GoesOnWithVerb(at_ + 1)) return Refuse(kTangled);
    if (In(kHarmlessStops, word)) return Stop(false);
    if (TakesBareVerb() && view_.VerbAt(at_) >= 0)
      return TakeWords(view_.chunks().verbs[static_cast<std::size_t>(view_.VerbAt(at_))].range.end);
    if (view_.Pos(at_) == Upos::adv || view_.Pos(at_) == Upos::adj || view_.Pos(at_) == Upos::part)
      return TakeAdverb();
    if (view_.VerbAt(at_) >= 0) return TakeParticiple();
    Refuse(kTangled);
  }

  // "before", "after", "since" and "as" open a clause when a subject and a verb follow.
  bool ClauseOpensHere(std::string_view word) const {
    if (!In(kHarmlessStops, word) && word != "as") return false;
    if (word == "," || word == "and" || word == ";" || word == ":") return false;
    const auto subject = ReadNoun(view_, at_ + 1, PhrasePlace::subject);
    if (!subject) return false;
    std::size_t next = subject->next;
    while (view_.Pos(next) == Upos::adv) ++next;
    const int verb = view_.VerbAt(next);
    return verb >= 0 && view_.chunks().verbs[static_cast<std::size_t>(verb)].finite >= 0;
  }

  // "… and helped Y": a verb of the same tense. "cables and cranes" is a list with a word that only looks
  // like one.
  bool GoesOnWithVerb(std::size_t token) const {
    while (view_.Pos(token) == Upos::adv) ++token;
    const int verb = view_.VerbAt(token);
    if (verb < 0) return view_.NounAt(token) >= 0;
    const VerbGroup& next = view_.chunks().verbs[static_cast<std::size_t>(verb)];
    return next.finite < 0 || next.tense == verb_.tense || verb_.perfect ||
           next.range.end - next.range.begin > 1;
  }

  bool BareVerbAt(std::size_t token) const {
    return view_.Pos(token) == Upos::verb || view_.Pos(token) == Upos::aux;
  }

  bool TakesBareVerb() const { return In(kBareVerbTakers, found_.lemma) || infinitive_takes_bare_; }

  void TakeInfinitive() {
    if (IsMentalVerb(found_.lemma) && found_.tail.empty() && !found_.passive)
      return Refuse("only possible or planned");
    std::size_t end = at_ + 1;
    const int verb = view_.VerbOver(at_ + 1);
    if (verb >= 0) end = view_.chunks().verbs[static_cast<std::size_t>(verb)].range.end;
    if (end <= at_ + 1) end = at_ + 2;
    infinitive_takes_bare_ = In(kBareVerbTakers, view_.Lemma(end - 1));
    infinitive_ = true;
    const bool purpose = std::any_of(found_.tail.begin(), found_.tail.end(),
                                     [](const Phrase& phrase) { return phrase.kind != PhraseKind::words; });
    TakeWords(end);
    island_ = island_ || purpose;  // "lobbying X to gain Y": Y cannot be moved out
  }

  bool TakeGerund() {
    if (view_.Pos(at_) != Upos::adp && view_.Pos(at_) != Upos::sconj) return false;
    const int verb = view_.VerbAt(at_ + 1);
    if (verb < 0 || view_.Lower(at_ + 1).size() < 5 || !view_.Lower(at_ + 1).ends_with("ing")) return false;
    island_ = true;
    if (!found_.tail.empty() && found_.tail.back().kind == PhraseKind::noun) found_.tail.back().asks = false;
    AppendWords(view_.chunks().verbs[static_cast<std::size_t>(verb)].range.end);
    return true;
  }

  // "documents uncovered over many years": it limits the noun before it; nothing inside can be asked.
  void TakeParticiple() {
    const VerbGroup& verb = view_.chunks().verbs[static_cast<std::size_t>(view_.VerbAt(at_))];
    if (verb.finite >= 0 && !view_.Lower(at_).ends_with("ed") && !view_.Lower(at_).ends_with("ing"))
      return Refuse(kTangled);
    if (verb.range.end - verb.range.begin > 1) return Refuse(kTangled);
    if (!found_.tail.empty() && found_.tail.back().kind != PhraseKind::words) found_.tail.back().asks = false;
    island_ = true;
    TakeWords(verb.range.end);
  }

  void TakeAdverb() {
    const std::string_view word = view_.Lower(at_);
    Phrase phrase;
    phrase.text = std::string(view_.AsWritten(at_));
    phrase.tokens = {at_, at_ + 1};
    phrase.span = view_.tokens()[at_].span;
    phrase.dropped = IsConnectiveAdverb(word) || IsDeicticWord(word);
    if (view_.Pos(at_) == Upos::adj && !found_.tail.empty() && found_.tail.back().kind == PhraseKind::noun)
      return Refuse(kTangled);  // "are borderline iodine deficient"
    if (word == "not" || word == "n't" || word == "never") return Refuse("negated");
    found_.tail.push_back(phrase);
    last_ = ++at_;
  }

  void TakeWords(std::size_t end) {
    AskOnlyNames();
    AppendWords(end);
  }

  void AppendWords(std::size_t end) {
    Phrase phrase;
    phrase.tokens = {at_, end};
    phrase.text = view_.Words(phrase.tokens);
    phrase.span = SpanOf(view_.sentence(), phrase.tokens);
    found_.tail.push_back(phrase);
    at_ = last_ = end;
  }

  // "helped Morocco obtain weapons", "gave Israel insight": what stands in the middle reads well as a
  // question only with a word for its kind ("which country").
  void AskOnlyNames() {
    if (found_.tail.empty() || found_.tail.back().kind != PhraseKind::noun) return;
    Phrase& middle = found_.tail.back();
    const bool name = middle.mention && IsName(view_.document().mentions[*middle.mention].type);
    middle.asks = middle.asks && name;
  }

  void TakePhrase(PhraseReading reading) {
    Phrase& phrase = reading.phrase;
    if (!reading.refusal.empty()) return Refuse(reading.refusal);
    AssignRole(view_, phrase, found_.passive);
    if (BelongsToNounBefore(phrase)) return TakeIntoNounBefore(reading);
    if (phrase.kind == PhraseKind::noun) {
      phrase.role = found_.copula ? RoleName::complement : RoleName::object;
      if (phrase.mention && IsTimeType(view_.document().mentions[*phrase.mention].type))
        AssignRole(view_, phrase, false);
      if (found_.copula && !found_.tail.empty() && found_.tail.back().kind == PhraseKind::words)
        return Refuse(kTangled);
      if (!found_.tail.empty() && found_.tail.back().kind == PhraseKind::noun && !found_.tail.back().dropped)
        if (++adjacent_nouns_ > 1) return Refuse(kTangled);
      if (!found_.tail.empty() && phrase.role == RoleName::object) AskOnlyNames();
    }
    if (phrase.kind == PhraseKind::noun && !found_.tail.empty() &&
        found_.tail.back().kind == PhraseKind::preposition && !MayFollowPreposition(phrase))
      return Refuse(kTangled);
    if (phrase.kind == PhraseKind::preposition && !IsFirmlyAttached(phrase)) phrase.asks = false;
    if (HoldsPossessive(view_, phrase.tokens)) {
      phrase.asks = false;
      if (!found_.subject.mention && !found_.subject.coordinated) return Refuse("pronoun without antecedent");
    }
    const bool of_infinitive = infinitive_ && phrase.kind == PhraseKind::preposition;
    if (island_ || of_infinitive) phrase.asks = false;
    if (phrase.preposition == "according to") phrase.dropped = true;
    found_.tail.push_back(phrase);
    last_ = phrase.tokens.end;
    at_ = reading.next;
  }

  // "the Single Convention on Narcotic Drugs"
  bool NamesOneThing(const Phrase& before, const Phrase& phrase) const {
    const bool joins =
        phrase.preposition == "on" || phrase.preposition == "for" || phrase.preposition == "of";
    return joins && before.tokens.end + 1 == phrase.tokens.begin && phrase.role != RoleName::time &&
           view_.Pos(before.tokens.end - 1) == Upos::propn && view_.Pos(phrase.tokens.begin) == Upos::propn;
  }

  // "before the birth of X in 1948", "the large number of people in Y": what follows is about that noun.
  bool BelongsToNounBefore(const Phrase& phrase) const {
    if (phrase.kind != PhraseKind::preposition || found_.tail.empty()) return false;
    const Phrase& before = found_.tail.back();
    if (before.kind == PhraseKind::words || before.coordinated) return false;
    if (NamesOneThing(before, phrase)) return true;
    if (before.mention || before.tokens.end + 1 != phrase.tokens.begin) return false;
    const bool event = IsEventNoun(view_.Lemma(before.head)) || before.preposition == "before" ||
                       before.preposition == "after" || before.preposition == "until" ||
                       before.preposition == "during";
    if (phrase.role == RoleName::time) return event && before.role != RoleName::time;
    bool of_chain = false;
    for (std::size_t t = before.head + 1; t < before.tokens.end; ++t)
      of_chain = of_chain || view_.Is(t, "of");
    return phrase.role == RoleName::place && phrase.preposition == "in" && of_chain;
  }

  void TakeIntoNounBefore(const PhraseReading& reading) {
    Phrase& before = found_.tail.back();
    before.tokens.end = reading.phrase.tokens.end;
    before.text = view_.Words(before.tokens);
    before.span = SpanOf(view_.sentence(), before.tokens);
    if (reading.phrase.dropped) before.asks = false;
    before.mention.reset();
    last_ = before.tokens.end;
    at_ = reading.next;
  }

  // "announced on Thursday | a new agreement": an object may come late, once, and shows where it begins.
  bool MayFollowPreposition(const Phrase& phrase) const {
    if (found_.passive || found_.copula) return false;
    for (const Phrase& before : found_.tail)
      if (before.kind == PhraseKind::noun) return false;
    const Upos first = view_.Pos(phrase.tokens.begin);
    return first == Upos::det || first == Upos::num || first == Upos::propn || first == Upos::pron;
  }

  // After "is the first farm" or "for people", the next phrase belongs to that noun as likely as to the verb.
  bool IsFirmlyAttached(const Phrase& phrase) const {
    if (phrase.role == RoleName::time || found_.tail.empty()) return true;
    const Phrase& before = found_.tail.back();
    if (found_.copula) return before.kind == PhraseKind::words;
    const bool after_preposition = before.kind == PhraseKind::preposition && before.role != RoleName::time &&
                                   before.role != RoleName::agent && !before.dropped;
    const bool place =
        phrase.role == RoleName::place && (phrase.preposition == "in" || phrase.preposition == "at");
    return !after_preposition || place;
  }

  void SkipBrackets() {
    const std::string_view close = view_.Is(at_, "(") ? ")" : "]";
    while (at_ < view_.size() && view_.Lower(at_) != close) ++at_;
    ++at_;
  }

  void Stop(bool complete) {
    stopped_ = true;
    complete_ = complete;
  }

  void Refuse(std::string_view reason) { refusal_ = reason; }

  // "What is X in Y?" is no question for "X is the first farm in Y".
  void AskComplementAlone() {
    for (std::size_t i = 0; i + 1 < found_.tail.size(); ++i)
      if (found_.tail[i].role == RoleName::complement && !found_.tail[i + 1].dropped)
        found_.tail[i].asks = false;
  }

  // A superlative or an ordinal holds only with all that follows it.
  void CheckEnd() {
    AskComplementAlone();
    bool dropped = !complete_;
    for (const Phrase& phrase : found_.tail)
      dropped = dropped || (phrase.dropped && phrase.kind != PhraseKind::words);
    if (dropped)
      for (const Phrase& phrase : found_.tail)
        for (std::size_t t = phrase.tokens.begin; t < phrase.tokens.end; ++t)
          if (IsSuperlative(view_.Lower(t)) && phrase.kind != PhraseKind::words && !phrase.dropped)
            return Refuse(kLimited);
    for (const Phrase& phrase : found_.tail)
      for (std::size_t t = phrase.tokens.begin; t + 1 < phrase.tokens.end; ++t)
        if (view_.Is(t, "one") && view_.Is(t + 1, "of")) return Refuse("'one of' is not unique");
    if (found_.tail.empty() && !found_.passive) return Refuse("nothing to ask");
    const bool object = std::any_of(found_.tail.begin(), found_.tail.end(),
                                    [](const Phrase& phrase) { return phrase.kind == PhraseKind::noun; });
    if (view_.Is(at_, ":")) return Refuse("says something, does nothing");
    if (IsClaimVerb(found_.lemma) && !found_.passive && (!object || !complete_))
      Refuse("says something, does nothing");
  }

  const SentenceView& view_;
  const VerbGroup& verb_;
  Proposition& found_;
  std::size_t at_;
  std::size_t last_;
  bool stopped_ = false;
  bool complete_ = true;
  bool island_ = false;      // inside a reduced clause: its phrases cannot be moved out
  bool infinitive_ = false;  // prepositions after it may belong to it or to the main verb
  bool infinitive_takes_bare_ = false;
  int adjacent_nouns_ = 0;
  std::string_view refusal_;
};

}  // namespace

TailReading ReadTail(const SentenceView& view, const VerbGroup& verb, Proposition& found) {
  return TailReader(view, verb, found).Read();
}

}  // namespace lacuna
