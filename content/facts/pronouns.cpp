#include "content/facts/pronouns.h"

#include <algorithm>

namespace lacuna {

// The name that stands in for the token and what belongs to it, as a subject.
std::optional<Antecedent> ResolvePronoun(const SentenceView& view, std::size_t token) {
  const auto found =
      std::find_if(view.stand_ins().begin(), view.stand_ins().end(), [&](const StandIn& stand_in) {
        return !stand_in.short_name && stand_in.tokens.end == token + 1 &&
               view.Tag(stand_in.tokens.begin) != "PRP$";
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
  if (!found->pair.empty()) {
    phrase.span = view.SpanOf(found->pair);
    phrase.tokens = phrase.key = found->pair;
    phrase.head = found->pair.end - 1;
    phrase.mention.reset();
    phrase.plural = phrase.coordinated = true;
  }
  return antecedent;
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
