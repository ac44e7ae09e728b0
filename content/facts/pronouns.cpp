#include "content/facts/pronouns.h"

#include <algorithm>

#include "content/facts/word_lists.h"
#include "content/language/lexicon.h"

namespace lacuna {
namespace {

bool IsHuman(const Token& token) {
  if (token.upos != Upos::noun) return false;
  return IsPersonNoun(token.lemma) || DefaultLexicon().NounField(token.lemma) == "person";
}

// The name that stands in for the token and what belongs to it, as a subject.
std::optional<Antecedent> ResolveName(const SentenceView& view, std::size_t token) {
  const auto found =
      std::find_if(view.stand_ins().begin(), view.stand_ins().end(), [&](const StandIn& stand_in) {
        return stand_in.tokens.end == token + 1 && view.Tag(stand_in.tokens.begin) != "PRP$";
      });
  if (found == view.stand_ins().end()) return std::nullopt;
  const Mention& meant = view.document().mentions[found->antecedent];
  Antecedent antecedent;
  antecedent.span = view.document().sentences[meant.sentence].span;
  Phrase& phrase = antecedent.phrase;
  phrase.kind = PhraseKind::noun;
  phrase.role = RoleName::subject;
  phrase.text = found->words;
  phrase.span = meant.span;
  phrase.tokens = phrase.key = found->tokens;
  phrase.head = token;
  phrase.mention = found->antecedent;
  phrase.head_type = meant.type;
  phrase.person = meant.type == MentionType::person;
  phrase.asks = true;
  return antecedent;
}

std::optional<Antecedent> ResolvePair(const SentenceView& view, std::size_t token) {
  std::optional<TokenRange> pair;
  for (std::size_t t = 1; t + 1 < token; ++t) {
    if (!view.Is(t, "and")) continue;
    const int left = view.MentionOver(t - 1);
    const int right = view.MentionOver(t + 1);
    if (left < 0 || right < 0 || left == right) continue;
    const Mention& a = view.document().mentions[static_cast<std::size_t>(left)];
    const Mention& b = view.document().mentions[static_cast<std::size_t>(right)];
    if (!IsName(a.type) || a.type != b.type) continue;
    if (pair || (view.TokensOf(a).begin > 0 && view.Is(view.TokensOf(a).begin - 1, ","))) return std::nullopt;
    pair = TokenRange{view.TokensOf(a).begin, view.TokensOf(b).end};
  }
  if (!pair) return std::nullopt;
  for (std::size_t t = 0; t < token; ++t)
    if (IsHuman(view.tokens()[t])) return std::nullopt;
  Antecedent antecedent;
  antecedent.span = view.sentence().span;
  Phrase& phrase = antecedent.phrase;
  phrase.kind = PhraseKind::noun;
  phrase.role = RoleName::subject;
  phrase.text = view.Words(*pair);
  phrase.span = view.SpanOf(*pair);
  phrase.tokens = phrase.key = *pair;
  phrase.head = pair->end - 1;
  phrase.plural = phrase.coordinated = true;
  phrase.asks = true;
  return antecedent;
}

}  // namespace

std::optional<Antecedent> ResolvePronoun(const SentenceView& view, std::size_t token) {
  return view.Is(token, "they") ? ResolvePair(view, token) : ResolveName(view, token);
}

void AddAntecedents(const SentenceView& view, TokenRange range, std::vector<Span>& sentences) {
  for (const StandIn& stand_in : view.stand_ins()) {
    if (!stand_in.in_clause || !range.Contains(stand_in.tokens.begin)) continue;
    const Mention& meant = view.document().mentions[stand_in.antecedent];
    const Span span = view.document().sentences[meant.sentence].span;
    if (std::find(sentences.begin(), sentences.end(), span) == sentences.end()) sentences.push_back(span);
  }
}

}  // namespace lacuna
