#include <algorithm>
#include <array>

#include "content/base/utf8.h"
#include "content/facts/claims.h"
#include "content/facts/phrases.h"
#include "content/facts/pronouns.h"
#include "content/facts/proposition.h"
#include "content/facts/roles.h"
#include "content/facts/sentence_view.h"
#include "content/facts/tail.h"
#include "content/facts/word_lists.h"

namespace lacuna {
namespace {

constexpr double kMaxGarbled = 0.8;        // a worse sentence gives nothing; others their intact clauses
constexpr std::size_t kLongSentence = 45;  // tokens; longer ones give their clause as evidence

constexpr std::string_view kNoVerb = "no plain finite verb";

bool IsSubordinator(std::string_view word) {
  constexpr auto kWords =
      std::to_array<std::string_view>({"when", "while", "because", "after", "before", "although", "though",
                                       "since", "as", "where", "whereas", "that"});
  return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

bool IsConditional(std::string_view word) {
  return word == "if" || word == "unless" || word == "whether" || word == "until" || word == "once" ||
         word == "lest";
}

struct Attempt {
  std::optional<Proposition> proposition;
  std::string_view refusal;
  std::size_t next = 0;    // token after the clause
  bool inherited = false;  // it has no subject of its own
};

// Reads the clauses of one sentence from left to right.
class SentenceReader {
 public:
  SentenceReader(const SentenceView& view, Reading& reading)
      : view_(view), reading_(reading), claims_(FindClaims(view)) {}

  void Read() {
    for (std::size_t t = 0; t < view_.size(); ++t) {
      if (t < covered_ || !MayStart(t)) continue;
      Take(view_.Is(t, "who") || view_.Is(t, "which") ? ReadRelative(t) : ReadClause(t), t);
    }
  }

 private:
  bool MayStart(std::size_t t) const {
    for (std::size_t before = 0; before < t; ++before)
      if (IsConditional(view_.Lower(before)) || view_.Is(before, "."))
        return false;  // "if"; a stray full stop
    if (t == 0) return true;
    if (t >= 2 && view_.Is(t - 1, ",") && (view_.Is(t, "who") || view_.Is(t, "which")))
      return view_.MentionOver(t - 2) >= 0;
    const std::string_view before = view_.Lower(t - 1);
    if (SaysWithoutThat(t)) return true;
    if (before == ";" || before == ":" || IsSubordinator(before)) return true;
    // "Kielder Water and Forest Park was …": what follows a plain "and" is a subject only after a whole
    // clause.
    if (before == "and" && t >= 2 && !view_.Is(t - 2, ","))
      return previous_ && (previous_end_ + 1 == t || chain_open_);
    const bool joint = before == "and" || before == "but" || before == ",";
    return joint && VerbBetween(last_start_, t);
  }

  // "researchers believe | Platz threw the bottle"
  bool SaysWithoutThat(std::size_t t) const {
    const int verb = view_.VerbOver(t - 1);
    if (verb < 0 || view_.chunks().verbs[static_cast<std::size_t>(verb)].range.end != t) return false;
    return IsClaimVerb(view_.Lemma(view_.chunks().verbs[static_cast<std::size_t>(verb)].main));
  }

  bool VerbBetween(std::size_t begin, std::size_t end) const {
    for (std::size_t t = begin; t < end; ++t)
      if (view_.VerbAt(t) >= 0) return true;
    return view_.Pos(0) == Upos::adp;  // "In 1965, leaders met"
  }

  void Take(Attempt attempt, std::size_t start) {
    if (!attempt.proposition) {
      if (!attempt.refusal.empty()) ++reading_.refused[std::string(attempt.refusal)];
      chain_open_ = attempt.inherited;  // "trained them, and helped …" goes on with the same subject
      if (!chain_open_) previous_.reset();
      return;
    }
    chain_open_ = false;
    last_start_ = start;
    covered_ = attempt.next;
    Proposition& found = *attempt.proposition;
    if (start > 0 && view_.Is(start - 1, "because") && previous_ && previous_end_ + 1 == start) {
      Proposition& effect = reading_.propositions[*previous_];
      effect.because_span = found.span;
      effect.because = std::string(found.span.In(reading_.article->text));
    }
    reading_.propositions.push_back(std::move(found));
    previous_ = reading_.propositions.size() - 1;
    previous_end_ = attempt.next;
  }

  Attempt ReadClause(std::size_t start) {
    if (view_.InQuotation(start)) return {};
    Proposition found;
    std::size_t at = ReadFront(start, found);
    auto subject = ReadNoun(view_, at, PhrasePlace::subject);
    if (!subject) return ReadInherited(start, at);
    found.subject = subject->phrase;
    if (!subject->refusal.empty()) {
      const auto antecedent = ResolvePronoun(view_, at);
      if (!antecedent || subject->next != at + 1) return {std::nullopt, subject->refusal, at};
      found.subject = antecedent->phrase;
      found.antecedent_span = antecedent->span;
    }
    return ReadPredicate(std::move(found), subject->next);
  }

  // "…, trained Moroccans and helped organize …": the subject of the clause that ends right here.
  Attempt ReadInherited(std::size_t start, std::size_t at) {
    const int verb = VerbAfterAdverbs(at);
    if (verb < 0 || !previous_ || start == 0) return {};
    const bool joint = view_.Is(start - 1, "and") && chain_open_;
    const bool adjacent =
        joint || previous_end_ + 1 == start || (previous_end_ + 2 == start && view_.Is(previous_end_, ","));
    if (!adjacent || IsSubordinator(view_.Lower(start - 1))) return {};
    const VerbGroup& group = view_.chunks().verbs[static_cast<std::size_t>(verb)];
    const Proposition& before = reading_.propositions[*previous_];
    if (group.finite < 0 || !before.because.empty()) return {};
    const bool same_tense = before.past == (group.tense == Tense::past);
    if (!same_tense) return {};
    Proposition found;
    found.subject = before.subject;
    found.subject.asks = false;
    found.antecedent_span = before.antecedent_span;
    found.subject_inherited = true;
    Attempt attempt = ReadPredicate(std::move(found), at);
    attempt.inherited = true;
    return attempt;
  }

  // "NAME, who later became the head of …"
  Attempt ReadRelative(std::size_t start) {
    if (view_.InQuotation(start)) return {};
    const int over = view_.MentionOver(start - 2);
    const Mention& mention = view_.document().mentions[static_cast<std::size_t>(over)];
    if (!IsName(mention.type)) return {};
    const bool person = mention.type == MentionType::person;
    if (person != view_.Is(start, "who") || VerbAfterAdverbs(start + 1) < 0) return {};
    std::size_t begin = view_.TokensOf(mention).begin;
    for (const NounPhrase& noun : view_.chunks().nouns) {
      // "the signing of the Treaty of X, which": it may be the signing or the treaty.
      if (noun.whole.end == start - 1 && noun.whole.end != noun.base.end) return {};
      if (noun.preposition >= 0 && noun.base.end == start - 1) return {};
      if (noun.base.end == start - 1) begin = std::min(begin, noun.base.begin);
    }
    auto subject = ReadNoun(view_, begin, PhrasePlace::tail);
    if (!subject || !subject->refusal.empty() || subject->phrase.tokens.end != start - 1) return {};
    Proposition found;
    found.subject = subject->phrase;
    return ReadPredicate(std::move(found), start + 1, true);
  }

  // What stands before the subject: conjunctions, "However,", "In 1965,".
  std::size_t ReadFront(std::size_t at, Proposition& found) {
    while (view_.Pos(at) == Upos::cconj || (at < 2 && (view_.Is(at, "and") || view_.Is(at, "but")))) ++at;
    for (bool more = true; more;) {
      more = false;
      if (view_.MentionStarts(at) && view_.Pos(at) != Upos::propn) {
        // "just over 27,000 tourists": the subject itself
      } else if (view_.Pos(at) == Upos::adv && view_.NounAt(at) < 0) {
        at += view_.Is(at + 1, ",") ? 2u : 1u;
        more = true;
      } else if (const auto front = ReadPreposition(view_, at); front && front->refusal.empty()) {
        const bool comma = view_.Is(front->next, ",");
        if (!comma && view_.NounAt(front->next) < 0 && !view_.MentionStarts(front->next)) return at;
        Phrase phrase = front->phrase;
        AssignRole(view_, phrase, false);
        phrase.dropped =
            phrase.dropped || phrase.preposition == "according to" || phrase.role == RoleName::topic;
        found.fronted.push_back(phrase);
        at = comma ? front->next + 1 : front->next;
        more = true;
      }
    }
    return at;
  }

  int VerbAfterAdverbs(std::size_t at) const {
    while (view_.Pos(at) == Upos::adv && view_.VerbAt(at) < 0) ++at;
    return view_.VerbAt(at);
  }

  Attempt ReadPredicate(Proposition found, std::size_t at, bool relative = false) {
    found.subject.role = RoleName::subject;
    for (; view_.Pos(at) == Upos::adv && view_.VerbAt(at) < 0; ++at)
      if (IsNegativeAdverb(view_.Lower(at))) {
        return {std::nullopt, "negated", at};
      } else if (!IsConnectiveAdverb(view_.Lower(at)))
        found.before_verb += (found.before_verb.empty() ? "" : " ") + std::string(view_.Lower(at));
    const int index = view_.VerbAt(at);
    if (index < 0) return {std::nullopt, kNoVerb, at};
    const VerbGroup& verb = view_.chunks().verbs[static_cast<std::size_t>(index)];
    if (verb.finite < 0 || verb.infinitive || verb.tense == Tense::none) return {std::nullopt, kNoVerb, at};
    for (std::size_t t = verb.range.begin; t < verb.range.end; ++t)
      if (IsNegativeAdverb(view_.Lower(t))) return {std::nullopt, "negated", at};
    if (verb.negated) return {std::nullopt, "negated", at};
    if (verb.modal || verb.tense == Tense::future) return {std::nullopt, "only possible or planned", at};
    TakeVerb(verb, found);
    if (found.finite.find('\'') != std::string::npos || found.finite.find("’") != std::string::npos)
      return {std::nullopt, "contraction", at};
    const bool singular =
        found.finite == "was" || found.finite == "is" || found.finite == "has" || found.finite == "does";
    if (singular && found.subject.plural && !found.subject.head_type)
      return {std::nullopt, kNoVerb, at};  // "… and the name was changed"
    const Claim* claim = GoverningClaim(claims_, verb.main);
    if (claim != nullptr && relative && !view_.Is(claim->verb_token, "according")) claim = nullptr;
    if (claim != nullptr && claim->source.empty()) return {std::nullopt, "claim without a named speaker", at};
    if (claim != nullptr) found.claim_source = claim->source;
    TailReading tail = ReadTail(view_, verb, found);
    if (!tail.refusal.empty()) return {std::nullopt, tail.refusal, tail.next};
    Finish(found, tail);
    return {std::move(found), "", tail.next};
  }

  void TakeVerb(const VerbGroup& verb, Proposition& found) const {
    const auto finite = static_cast<std::size_t>(verb.finite);
    found.finite = std::string(view_.Lower(finite));
    for (std::size_t t = finite + 1; t < verb.range.end; ++t) {
      if (view_.Pos(t) == Upos::adv && IsConnectiveAdverb(view_.Lower(t)) &&
          static_cast<int>(t) != verb.particle)
        continue;
      if (view_.Is(t, ",")) continue;
      found.rest += (found.rest.empty() ? "" : " ") + std::string(view_.AsWritten(t));
    }
    found.lemma = std::string(view_.Lemma(verb.main));
    found.auxiliary = finite != verb.main || verb.copula;
    found.past = verb.tense == Tense::past;
    found.passive = verb.passive;
    found.copula = verb.copula;
  }

  void Finish(Proposition& found, const TailReading& tail) const {
    found.sentence = view_.index();
    found.complete = tail.complete;
    const bool in_view = view_.size() <= kLongSentence && view_.sentence().garbled < 0.3;
    const std::size_t last = std::max(tail.last, found.subject.tokens.end) - 1;
    std::size_t first = std::max(found.subject.span.begin, view_.sentence().span.begin);
    for (const Phrase& phrase : found.fronted)
      first = std::min(first, phrase.span.begin - std::min(phrase.span.begin, phrase.preposition.size() + 1));
    found.span = in_view ? view_.sentence().span : Span{first, view_.tokens()[last].span.end};
  }

  const SentenceView& view_;
  Reading& reading_;
  std::vector<Claim> claims_;
  std::size_t covered_ = 0;
  std::size_t last_start_ = 0;           // of the last clause that was taken
  std::optional<std::size_t> previous_;  // the clause that ended at previous_end_
  std::size_t previous_end_ = 0;
  bool chain_open_ = false;  // a clause that continued previous_ gave nothing
};

}  // namespace

Reading ReadPropositions(const Article& article, const Document& document) {
  Reading reading;
  reading.article = &article;
  reading.document = &document;
  for (std::size_t s = 0; s < document.sentences.size(); ++s) {
    const Sentence& sentence = document.sentences[s];
    reading.chunks.push_back(FindChunks(sentence, article.text));
    if (sentence.garbled > kMaxGarbled) {
      ++reading.refused["garbled sentence"];
      continue;
    }
    if (article.text.substr(sentence.span.begin, sentence.span.size()).ends_with("?")) {
      ++reading.refused["a question, not a statement"];
      continue;
    }
    const SentenceView view(article.text, document, s, reading.chunks.back());
    SentenceReader(view, reading).Read();
  }
  return reading;
}

}  // namespace lacuna
