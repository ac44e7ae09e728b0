#include "content/questions/ranking/article_words.h"

#include "content/base/utf8.h"
#include "content/questions/words.h"

namespace lacuna {
ArticleWords::ArticleWords(const Article& article, const Document& document)
    : sentences_(document.sentences.size()), title_(LowerWords(article.title)) {
  for (std::string& word : LowerWords(article.text)) ++counts_[std::move(word)];
  for (std::size_t s = 0; s < sentences_; ++s)
    for (const Token& token : document.sentences[s].tokens)
      if (token.upos == Upos::noun || token.upos == Upos::propn) first_.emplace(ToLower(token.lemma), s);
}

std::size_t ArticleWords::FirstSentence(std::string_view lemma) const {
  const auto found = first_.find(std::string(lemma));
  return found == first_.end() ? sentences_ : found->second;
}

std::size_t ArticleWords::Count(std::string_view lower) const {
  const auto found = counts_.find(std::string(lower));
  return found == counts_.end() ? 0 : found->second;
}

bool ArticleWords::InTitle(std::string_view lower) const { return Contains(title_, lower); }

}  // namespace lacuna
