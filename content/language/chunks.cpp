#include "content/language/chunks.h"

namespace lacuna {

Span SpanOf(const Sentence& sentence, TokenRange tokens) {
  if (tokens.empty()) return {};
  return {sentence.tokens[tokens.begin].span.begin, sentence.tokens[tokens.end - 1].span.end};
}

std::string_view TextOf(const Sentence& sentence, std::string_view text, TokenRange tokens) {
  return SpanOf(sentence, tokens).In(text);
}

}  // namespace lacuna
