#include <algorithm>

#include "content/facts/clause_heads.h"
#include "content/facts/notes.h"
#include "content/facts/phrases.h"
#include "content/facts/predicate.h"
#include "content/facts/pronouns.h"
#include "content/facts/proposition.h"
#include "content/facts/roles.h"
#include "content/facts/sentence_view.h"
#include "content/facts/tail.h"
#include "content/facts/word_lists.h"

namespace lacuna {
namespace {

constexpr double kMaxGarbled = 0.8;        // a worse sentence gives nothing; others their intact clauses
constexpr std::size_t kLongSentence = 60;  // tokens; longer ones give their clause as evidence

constexpr std::string_view kNoVerb = "no plain finite verb";
constexpr std::string_view kNoSubject = "no subject of its own";

struct Subject {
  int token = -1;
  Phrase phrase;
  bool inherited = false;
  Span antecedent;  // the sentence that names it, when it is a pronoun
  std::string_view refusal;
};

// Reads the clauses of one sentence.
class SentenceReader {
 public:
  SentenceReader(const SentenceView& view, Reading& reading) : view_(view), reading_(reading) {}

  void Read() {
    for (const ClauseHead& head : FindClauseHeads(view_)) {
      if (view_.InQuotation(head.token)) continue;
      const std::string_view refusal = head.refusal.empty() ? Take(head) : head.refusal;
      if (!refusal.empty()) ++reading_.refused[std::string(refusal)];
    }
  }

 private:
  std::string_view Take(const ClauseHead& head) {
    const auto predicate = ReadPredicate(view_, head.token);
    if (!predicate) return kNoVerb;
    if (predicate->negated) return "negated or hedged";
    Proposition found;
    found.sentence = view_.index();
    found.kind = head.kind;
    found.claim_source =
        head.claimed && head.claim_source.empty() ? std::string(kUnnamedSource) : head.claim_source;
    Subject subject = SubjectOf(head, *predicate);
    if (!subject.refusal.empty()) return subject.refusal;
    found.subject = std::move(subject.phrase);
    CloseAside(found.subject);
    found.subject.role = RoleName::subject;
    found.subject_inherited = subject.inherited;
    if (!subject.antecedent.empty()) found.antecedents.push_back(subject.antecedent);
    found.existential = view_.Is(found.subject.head, "there") && found.subject.text == "there";
    TakeVerb(*predicate, found);
    if (found.finite.find('\'') != std::string::npos || found.finite.find("’") != std::string::npos)
      return "contraction";
    if (HoldsColon(head.token)) return "clause did not come apart";
    if (const auto refusal = ReadTail(view_, *predicate, subject.token, found); !refusal.empty())
      return refusal;
    if (LeavesOutWhatWasSaid(found)) return "what was said stands elsewhere";
    Finish(*predicate, found);
    reading_.propositions.push_back(std::move(found));
    return "";
  }

  // "Lego, based in the small town of Billund, started …": the comma that ends the aside stands behind the
  // phrase.
  void CloseAside(Phrase& subject) const {
    const bool open = std::count(subject.text.begin(), subject.text.end(), ',') % 2 == 1;
    if (open && !subject.coordinated && view_.Is(subject.tokens.end, ",")) subject.text += ',';
  }

  // "Three works were published in 1520: …": what is listed after it would run into the clause.
  bool HoldsColon(std::size_t head) const {
    const TokenRange range = view_.tree().Yield(head);
    for (std::size_t t = range.begin; t < range.end; ++t)
      if (view_.Is(t, ":") && !view_.InQuotation(t)) return true;
    return false;
  }

  // "X said." with the words in a clause of their own.
  static bool LeavesOutWhatWasSaid(const Proposition& found) {
    if (!IsClaimVerb(found.lemma) && found.lemma != "explain" && found.lemma != "announce") return false;
    return found.kind != ClauseType::relative && !found.passive &&
           std::none_of(found.tail.begin(), found.tail.end(), [](const Phrase& phrase) {
             return (phrase.kind == PhraseKind::clause || phrase.kind == PhraseKind::noun) &&
                    !phrase.dropped && phrase.role != RoleName::time && !phrase.person;
           });
  }

  Subject SubjectOf(const ClauseHead& head, const Predicate& predicate) {
    const Tree& tree = view_.tree();
    Subject found;
    if (tree.Child(head.token, "expl") >= 0) return Existential(head, predicate);
    if (SubjectCount(head.token) > 1) {
      found.refusal = "clause did not come apart";
      return found;
    }
    found.token = tree.Child(head.token, "nsubj");
    if (found.token < 0) found.token = UnlabelledSubject(predicate);
    if (found.token >= 0 && view_.Pos(static_cast<std::size_t>(found.token)) == Upos::pron &&
        head.kind == ClauseType::relative)
      return Antecedent(head, found.token);
    if (found.token < 0 && head.kind == ClauseType::coordinated) return Inherited(head, predicate);
    if (found.token < 0 || static_cast<std::size_t>(found.token) > predicate.begin()) {
      found.refusal = kNoSubject;
      return found;
    }
    if (head.kind == ClauseType::relative) found.refusal = "a relative clause about its object";
    const auto token = static_cast<std::size_t>(found.token);
    TakePhrase(token, tree.Yield(token), found);
    return found;
  }

  // A bare noun right before the verb is its subject, whatever the parser called it.
  int UnlabelledSubject(const Predicate& predicate) const {
    for (const std::size_t child : view_.tree().Children(predicate.token)) {
      const std::string_view tag = view_.Tag(child);
      const bool noun = tag == "NNP" || tag == "NNPS" || tag == "NN" || tag == "NNS";
      const Mention* mention = view_.MentionAt(child);
      const bool time = mention != nullptr && IsTimeType(mention->type);
      if (noun && !time && view_.tree().Yield(child).end == predicate.begin() &&
          view_.tree().Child(child, "case") < 0)
        return static_cast<int>(child);
    }
    return -1;
  }

  // "The reason is that the city is …": two clauses in one.
  std::ptrdiff_t SubjectCount(std::size_t token) const {
    const auto& children = view_.tree().Children(token);
    return std::count_if(children.begin(), children.end(), [&](std::size_t child) {
      return IsRelation(view_.tree().Relation(child), "nsubj") ||
             IsRelation(view_.tree().Relation(child), "csubj");
    });
  }

  void TakePhrase(std::size_t token, TokenRange range, Subject& found) {
    PhraseReading reading = ReadNominal(view_, token, range);
    if (found.refusal.empty()) found.refusal = SubjectRefusal(reading);
    found.phrase = std::move(reading.phrase);
    if (found.refusal.empty() && !view_.IsResolved(token)) return;
    if (const auto antecedent = ResolvePronoun(view_, token)) {
      found.phrase = antecedent->phrase;
      found.antecedent = antecedent->span;
      found.refusal = "";
    }
  }

  std::string_view SubjectRefusal(const PhraseReading& reading) const {
    if (!reading.refusal.empty()) return reading.refusal;
    const Phrase& phrase = reading.phrase;
    const std::string_view tag = view_.Tag(phrase.head);
    if (view_.Is(phrase.tokens.begin, "only"))
      return "clause did not come apart";  // "only a law of 1837 made …"
    const bool pointing = tag == "WDT" || tag == "WP" || tag == "WRB" || tag == "EX" || tag == "DT";
    if (!phrase.preposition.empty() || pointing) return "clause did not come apart";
    for (std::size_t t = phrase.tokens.begin; t < phrase.tokens.end; ++t)
      if ((IsPossessivePronoun(view_.Lower(t)) && !view_.IsResolved(t)) || view_.Is(t, "no"))
        return "pronoun without antecedent";
    return "";
  }

  Subject Existential(const ClauseHead& head, const Predicate& predicate) {
    const auto token = static_cast<std::size_t>(view_.tree().Child(head.token, "expl"));
    Subject found;
    if (!view_.Is(token, "there") || predicate.copula) found.refusal = "an empty subject";
    found.phrase.kind = PhraseKind::noun;
    found.phrase.text = "there";
    found.phrase.tokens = found.phrase.key = {token, token + 1};
    found.phrase.head = token;
    found.phrase.span = view_.tokens()[token].span;
    return found;
  }

  // "…, trained Moroccans": the subject of the verb it is coordinated with.
  Subject Inherited(const ClauseHead& head, const Predicate& predicate) {
    Subject found;
    found.inherited = true;
    int above = view_.tree().Head(head.token);
    const bool relative = above >= 0 && view_.tree().Relation(static_cast<std::size_t>(above)) == "acl:relcl";
    found.token = above < 0 ? -1 : view_.tree().Child(static_cast<std::size_t>(above), "nsubj");
    if (relative && found.token >= 0)
      return InheritedAntecedent(static_cast<std::size_t>(above), found.token);
    const auto first = above < 0 ? std::nullopt : ReadPredicate(view_, static_cast<std::size_t>(above));
    // "were compiled by him and assigned to a firm": without an object of its own it is passive, too.
    const bool passive =
        first && first->passive && !predicate.passive && view_.tree().Child(head.token, "obj") < 0;
    const bool fits = found.token >= 0 && first && !passive && first->past == predicate.past &&
                      static_cast<std::size_t>(found.token) < first->begin() && !first->negated;
    if (!fits) {
      found.refusal = kNoSubject;
      return found;
    }
    const auto token = static_cast<std::size_t>(found.token);
    TakePhrase(token, view_.tree().Yield(token), found);
    found.phrase.asks = false;
    return found;
  }

  // "Butare, which has 89,600 residents and is located …"
  Subject InheritedAntecedent(std::size_t relative, int pronoun) {
    ClauseHead above;
    above.token = relative;
    Subject found = Antecedent(above, pronoun);
    found.inherited = true;
    found.phrase.asks = false;
    return found;
  }

  // "Shlomo Gazit": the name goes on after its first word.
  std::size_t EndOfName(std::size_t noun) const {
    std::size_t end = noun + 1;
    while (end < view_.size() && view_.tree().Head(end) == static_cast<int>(noun) &&
           view_.tree().Relation(end) == "flat")
      ++end;
    return end;
  }

  // "NAME, who later became the head of …"
  Subject Antecedent(const ClauseHead& head, int pronoun) {
    Subject found;
    found.token = pronoun;
    const int noun = view_.tree().Head(head.token);
    const auto begin = view_.tree().Yield(head.token).begin;
    const bool comma = begin > 0 && (view_.Is(begin, ",") || view_.Is(begin - 1, ","));
    const std::size_t end = noun < 0 ? 0 : EndOfName(static_cast<std::size_t>(noun));
    const bool adjacent = noun >= 0 && end + 1 == static_cast<std::size_t>(pronoun);
    const bool fits = comma && adjacent &&
                      (view_.Is(static_cast<std::size_t>(pronoun), "who") ||
                       view_.Is(static_cast<std::size_t>(pronoun), "which"));
    if (!fits) {
      found.refusal = "a relative clause that only points";
      return found;
    }
    const auto token = static_cast<std::size_t>(noun);
    TokenRange range = view_.tree().Yield(token);
    range.end = std::min(range.end, end);
    TakePhrase(token, range, found);
    const bool person = found.phrase.person == view_.Is(static_cast<std::size_t>(pronoun), "who");
    if (!person && found.refusal.empty()) found.refusal = "a relative clause that only points";
    return found;
  }

  void TakeVerb(const Predicate& predicate, Proposition& found) const {
    found.finite = std::string(view_.Lower(predicate.finite));
    const std::size_t main = predicate.copula ? predicate.verbs.back() : predicate.token;
    for (std::size_t t = predicate.finite + 1; t < predicate.end(); ++t) {
      const bool verb = std::find(predicate.verbs.begin(), predicate.verbs.end(), t) != predicate.verbs.end();
      const bool adverb =
          std::find(predicate.adverbs.begin(), predicate.adverbs.end(), t) != predicate.adverbs.end();
      const bool particle = static_cast<int>(t) == predicate.particle;
      if (!verb && !particle && (!adverb || IsConnectiveAdverb(view_.Lower(t)))) continue;
      found.rest += (found.rest.empty() ? "" : " ") + std::string(view_.AsWritten(t));
    }
    found.lemma = std::string(view_.Lemma(main));
    found.auxiliary = predicate.finite != main || predicate.copula || found.existential;
    found.past = predicate.past;
    found.passive = predicate.passive;
    found.copula = predicate.copula;
    found.modal = predicate.modal;
    found.future = predicate.future;
    if (predicate.shared) found.auxiliary = true;
  }

  void Finish(const Predicate& predicate, Proposition& found) const {
    const TokenRange range = view_.tree().Yield(predicate.token);
    const bool whole = view_.size() <= kLongSentence && view_.sentence().garbled < 0.3;
    const std::size_t first = std::min(range.begin, found.subject.tokens.begin);
    AddAntecedents(view_, range, found.antecedents);
    found.span = whole || !found.antecedents.empty() ? view_.sentence().span
                                                     : view_.SpanOf(Trimmed(view_, {first, range.end}));
    std::erase_if(found.antecedents, [&](Span span) { return found.span.Contains(span); });
    found.margin = MarginOf(predicate);
  }

  // Of the arcs that make the clause: to its head, and from it to the phrases.
  double MarginOf(const Predicate& predicate) const {
    double margin = view_.tokens()[predicate.token].margin;
    for (const std::size_t child : view_.tree().Children(predicate.token))
      if (!view_.IsPunctuation(child)) margin = std::min<double>(margin, view_.tokens()[child].margin);
    return margin;
  }

  const SentenceView& view_;
  Reading& reading_;
};

bool IsQuestion(const Article& article, const Sentence& sentence) {
  return article.text.substr(sentence.span.begin, sentence.span.size()).ends_with("?");
}

}  // namespace

std::vector<std::string_view> LemmasOf(const Proposition& proposition, const Sentence& sentence) {
  std::vector<std::string_view> lemmas{proposition.lemma};
  const auto take = [&](TokenRange tokens) {
    for (std::size_t t = tokens.begin; t < std::min(tokens.end, sentence.tokens.size()); ++t)
      lemmas.push_back(sentence.tokens[t].lemma);
  };
  if (proposition.kind == ClauseType::sentence) {
    take({0, sentence.tokens.size()});
    return lemmas;
  }
  take(proposition.subject.tokens);
  for (const auto* phrases : {&proposition.fronted, &proposition.tail})
    for (const Phrase& phrase : *phrases) take(phrase.tokens);
  return lemmas;
}

Reading ReadPropositions(const Article& article, const Document& document) {
  Reading reading;
  reading.article = &article;
  reading.document = &document;
  reading.trees.reserve(document.sentences.size());
  for (std::size_t s = 0; s < document.sentences.size(); ++s) {
    const Sentence& sentence = document.sentences[s];
    reading.trees.emplace_back(sentence);
    if (sentence.garbled > kMaxGarbled) {
      ++reading.refused["garbled sentence"];
      ReadNotes(SentenceView(article.text, document, s, reading.trees.back()), reading);
    } else if (IsQuestion(article, sentence)) {
      ++reading.refused["a question, not a statement"];
    } else {
      const SentenceView view(article.text, document, s, reading.trees.back());
      SentenceReader(view, reading).Read();
      ReadNotes(view, reading);
    }
  }
  return reading;
}

}  // namespace lacuna
