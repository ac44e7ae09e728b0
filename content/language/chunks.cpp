#include "content/language/chunks.h"

#include "content/language/clauses.h"
#include "content/language/noun_phrases.h"
#include "content/language/verb_groups.h"

namespace lacuna {

Chunks FindChunks(const Sentence& sentence, std::string_view) {
  Chunks chunks;
  if (sentence.tokens.empty() || sentence.tokens.front().xpos.empty()) return chunks;
  chunks.nouns = FindNounPhrases(sentence);
  chunks.verbs = FindVerbGroups(sentence, chunks.nouns);
  chunks.clauses = FindClauses(sentence, chunks.nouns, chunks.verbs);
  return chunks;
}

Span SpanOf(const Sentence& sentence, TokenRange tokens) {
  if (tokens.empty()) return {};
  return {sentence.tokens[tokens.begin].span.begin, sentence.tokens[tokens.end - 1].span.end};
}

std::string_view TextOf(const Sentence& sentence, std::string_view text, TokenRange tokens) {
  return SpanOf(sentence, tokens).In(text);
}

}  // namespace lacuna
