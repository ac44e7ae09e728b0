// A sentence's tokens in the forms that the grammars compare.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/language/document.h"
#include "content/language/penn.h"

namespace lacuna {

// Reads past the end are answered with empty words, so that grammars need no bounds checks.
class SentenceWords {
 public:
  SentenceWords(const Sentence& sentence, std::string_view text);

  std::size_t size() const { return plain_.size(); }
  const std::string& Plain(std::size_t i) const {
    return i < size() ? plain_[i] : empty_;
  }                                            // lower case, straight quotes
  std::string_view Form(std::size_t i) const;  // as written
  Penn Tag(std::size_t i) const { return i < size() ? tags_[i] : Penn::start; }
  const std::string& Lemma(std::size_t i) const { return i < size() ? sentence_->tokens[i].lemma : empty_; }
  Upos Universal(std::size_t i) const { return i < size() ? sentence_->tokens[i].upos : Upos::x; }
  Span SpanOf(std::size_t begin, std::size_t end) const;  // of tokens [begin, end), in bytes of the text
  std::string_view Text(std::size_t begin, std::size_t end) const { return SpanOf(begin, end).In(text_); }
  bool StartsUpper(std::size_t i) const;
  bool Glued(std::size_t i) const;  // no blank between token i - 1 and i
  const Sentence& sentence() const { return *sentence_; }
  std::string_view text() const { return text_; }

 private:
  const Sentence* sentence_;
  std::string_view text_;
  std::vector<std::string> plain_;
  std::vector<Penn> tags_;
  std::string empty_;
};

}  // namespace lacuna
