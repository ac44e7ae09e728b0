#include "content/questions/lint_item.h"

#include "content/base/utf8.h"

namespace lacuna {
namespace {

std::vector<std::string> BlankSeparated(std::string_view text) {
  std::vector<std::string> tokens;
  const std::string squeezed = SqueezeSpaces(text);
  for (std::size_t at = 0; at < squeezed.size();) {
    const std::size_t end = std::min(squeezed.find(' ', at), squeezed.size());
    if (end > at) tokens.push_back(squeezed.substr(at, end - at));
    at = end + 1;
  }
  return tokens;
}

}  // namespace

LintItem::LintItem(const QuestionForm& question, std::string_view article_text)
    : form(question),
      text(article_text),
      body(WithoutQuotations(question.stem)),
      body_words(WordsAsWritten(body)),
      lower(LowerWords(body)),
      stem_tokens(BlankSeparated(question.stem)),
      stem_key(KeyWords(question.stem)),
      answer_lower(LowerWords(question.answer)),
      key(KeyWords(question.answer)) {
  for (const std::string& option : form.options)
    if (KeyWords(option) != key) distractors.push_back(option);
}

bool LintItem::IsTyped() const {
  return Is(QuestionType::mcq) || Is(QuestionType::cloze) || Is(QuestionType::short_answer);
}

bool LintItem::IsStatement() const { return Is(QuestionType::cloze) || Is(QuestionType::true_false); }

}  // namespace lacuna
