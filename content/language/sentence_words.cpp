#include "content/language/sentence_words.h"

#include "content/language/text_scan.h"

namespace lacuna {

SentenceWords::SentenceWords(const Sentence& sentence, std::string_view text)
    : sentence_(&sentence), text_(text) {
  for (const Token& token : sentence.tokens) {
    plain_.push_back(PlainLower(token.span.In(text)));
    tags_.push_back(ParsePenn(token.xpos));
  }
}

std::string_view SentenceWords::Form(std::size_t i) const {
  return i < size() ? sentence_->tokens[i].span.In(text_) : std::string_view();
}

Span SentenceWords::SpanOf(std::size_t begin, std::size_t end) const {
  if (begin >= end || end > size()) return {};
  return {sentence_->tokens[begin].span.begin, sentence_->tokens[end - 1].span.end};
}

bool SentenceWords::StartsUpper(std::size_t i) const { return lacuna::StartsUpper(Form(i)); }

bool SentenceWords::Glued(std::size_t i) const {
  return i > 0 && i < size() && sentence_->tokens[i - 1].span.end == sentence_->tokens[i].span.begin;
}

}  // namespace lacuna
