#include "content/language/training/word_document.h"

namespace lacuna {

WordDocument DocumentOf(const std::vector<std::vector<std::string_view>>& sentences) {
  WordDocument document;
  for (const auto& words : sentences) {
    Sentence sentence;
    sentence.span.begin = document.text.size();
    for (const std::string_view word : words) {
      Token token;
      token.span = {document.text.size(), document.text.size() + word.size()};
      sentence.tokens.push_back(token);
      document.text += word;
      document.text += ' ';
    }
    sentence.span.end = words.empty() ? sentence.span.begin : document.text.size() - 1;
    document.sentences.push_back(std::move(sentence));
  }
  return document;
}

}  // namespace lacuna
