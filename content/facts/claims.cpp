#include "content/facts/claims.h"

#include <optional>

#include "content/facts/phrases.h"
#include "content/facts/word_lists.h"

namespace lacuna {
namespace {

// "the New York Times" and "researchers" can be named in a question; "a spokesman", "he" and "the report"
// cannot.
std::string SourceOf(const SentenceView& view, const Phrase& phrase) {
  bool named = false;
  for (std::size_t t = phrase.tokens.begin; t < phrase.tokens.end; ++t)
    named = named || view.Pos(t) == Upos::propn || view.MentionOver(t) >= 0;
  const bool plural_people = phrase.plural && phrase.person && !view.Is(phrase.tokens.begin, "the");
  if (!named && !plural_people) return "";
  return phrase.text;
}

std::string SourceBefore(const SentenceView& view, int subject) {
  if (subject < 0) return "";
  const auto reading =
      ReadNoun(view, view.chunks().nouns[static_cast<std::size_t>(subject)].base.begin, PhrasePlace::subject);
  return reading && reading->refusal.empty() ? SourceOf(view, reading->phrase) : "";
}

std::string SourceAfter(const SentenceView& view, std::size_t token) {
  const auto reading = ReadNoun(view, token, PhrasePlace::tail);
  return reading && reading->refusal.empty() ? SourceOf(view, reading->phrase) : "";
}

// The noun phrase that ends right before the verb, or the subject its clause is sure of.
int SubjectOf(const SentenceView& view, std::size_t verb) {
  for (const Clause& clause : view.chunks().clauses)
    if (clause.verb == static_cast<int>(verb) && clause.subject >= 0) return clause.subject;
  const std::size_t begin = view.chunks().verbs[verb].range.begin;
  for (std::size_t n = 0; n < view.chunks().nouns.size(); ++n)
    if (view.chunks().nouns[n].whole.end == begin) return static_cast<int>(n);
  return -1;
}

bool IsRelative(const SentenceView& view, int noun) {
  const std::size_t head = view.chunks().nouns[static_cast<std::size_t>(noun)].head;
  return view.Is(head, "which") || view.Is(head, "who") || view.Is(head, "that");
}

bool ClosesQuotation(std::string_view token) { return token == "," || token == "”" || token == "\""; }

// "X, Y said" and "X, said Y" put the claim before its verb.
bool Closes(const SentenceView& view, const VerbGroup& verb, int subject) {
  if (subject < 0) return verb.range.begin > 2 && ClosesQuotation(view.Lower(verb.range.begin - 1));
  const NounPhrase& noun = view.chunks().nouns[static_cast<std::size_t>(subject)];
  return noun.base.begin > 2 && ClosesQuotation(view.Lower(noun.base.begin - 1)) &&
         noun.whole.end == verb.range.begin;
}

}  // namespace

std::vector<Claim> FindClaims(const SentenceView& view) {
  std::vector<Claim> claims;
  for (std::size_t v = 0; v < view.chunks().verbs.size(); ++v) {
    const VerbGroup& verb = view.chunks().verbs[v];
    const std::string_view lemma = view.Lemma(verb.main);
    if (verb.finite < 0 || !IsClaimVerb(lemma)) continue;
    const int subject = SubjectOf(view, v);
    if (subject >= 0 && IsRelative(view, subject)) continue;  // "which has claimed many lives"
    const bool closes = Closes(view, verb, subject);
    std::string source = SourceBefore(view, subject);
    if (subject < 0 && closes) source = SourceAfter(view, verb.range.end);
    claims.push_back({source, verb.main, closes});
  }
  for (std::size_t t = 0; t < view.size(); ++t) {
    if (!view.Is(t, "according") || !view.Is(t + 1, "to")) continue;
    claims.push_back({SourceAfter(view, t + 2), t, true});
  }
  return claims;
}

const Claim* GoverningClaim(const std::vector<Claim>& claims, std::size_t verb_token) {
  for (const Claim& claim : claims)
    if (claim.verb_token != verb_token && (claim.whole_sentence || claim.verb_token < verb_token))
      return &claim;
  return nullptr;
}

}  // namespace lacuna
