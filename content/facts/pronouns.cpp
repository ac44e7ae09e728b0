#include "content/facts/pronouns.h"

#include <algorithm>
#include <set>

#include "content/facts/word_lists.h"
#include "content/language/lexicon.h"

namespace lacuna {
namespace {

constexpr std::size_t kSentencesBack = 2;

bool IsHuman(const Token& token) {
  if (token.upos != Upos::noun) return false;
  return IsPersonNoun(token.lemma) || DefaultLexicon().NounField(token.lemma) == "person";
}

// Human beings of a stretch who are not the person: other nouns, other pronouns of the same kind would be he
// himself.
bool HoldsOtherHuman(const Document& document, const Sentence& sentence, std::size_t end, std::size_t chain) {
  for (std::size_t t = 0; t < std::min(end, sentence.tokens.size()); ++t) {
    if (!IsHuman(sentence.tokens[t]) || sentence.tokens[t].xpos == "NNS") continue;  // many are no "he"
    const bool described =
        chain < document.chains.size() &&
        document.chains[chain].description.find(sentence.tokens[t].lemma) != std::string::npos;
    if (described) continue;
    const bool own =
        std::any_of(document.mentions.begin(), document.mentions.end(), [&](const Mention& mention) {
          return mention.chain == chain && mention.span.Overlaps(sentence.tokens[t].span);
        });
    if (!own) return true;
  }
  return false;
}

std::optional<Antecedent> ResolvePerson(const SentenceView& view, std::size_t token) {
  const Document& document = view.document();
  const std::size_t first = view.index() - std::min(view.index(), kSentencesBack);
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < document.mentions.size(); ++i) {
    const Mention& mention = document.mentions[i];
    if (mention.type != MentionType::person || mention.sentence < first || mention.sentence > view.index())
      continue;
    if (mention.span.begin >= view.tokens()[token].span.begin) continue;
    if (document.sentences[mention.sentence].block != view.sentence().block) continue;
    if (found && document.mentions[*found].chain != mention.chain) return std::nullopt;
    if (!found) found = i;
  }
  if (!found) return std::nullopt;
  const Mention& person = document.mentions[*found];
  for (std::size_t s = person.sentence; s <= view.index(); ++s) {
    const Sentence& sentence = document.sentences[s];
    if (sentence.holds_quotation || sentence.starts_in_quotation) return std::nullopt;
    if (HoldsOtherHuman(document, sentence, s == view.index() ? token : sentence.tokens.size(), person.chain))
      return std::nullopt;
  }
  Antecedent antecedent;
  antecedent.span = document.sentences[person.sentence].span;
  Phrase& phrase = antecedent.phrase;
  phrase.kind = PhraseKind::noun;
  phrase.role = RoleName::subject;
  phrase.text = person.chain < document.chains.size() ? document.chains[person.chain].name : person.text;
  phrase.span = person.span;
  phrase.tokens = phrase.key = {token, token + 1};
  phrase.head = token;
  phrase.mention = *found;
  phrase.person = true;
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
  if (view.Is(token, "he") || view.Is(token, "she")) return ResolvePerson(view, token);
  if (view.Is(token, "they")) return ResolvePair(view, token);
  return std::nullopt;
}

}  // namespace lacuna
