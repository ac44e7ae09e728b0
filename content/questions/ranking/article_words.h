// What an article's words say together, for the rules and the ranker.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "content/article.h"
#include "content/language/document.h"

namespace lacuna {

// How often and where first each word stands in the article, and which words its title holds. Made once an
// article.
class ArticleWords {
 public:
  ArticleWords(const Article& article, const Document& document);

  std::size_t Count(std::string_view lower) const;
  bool InTitle(std::string_view lower) const;
  // The first sentence that has a noun with this lemma; past the last when none has.
  std::size_t FirstSentence(std::string_view lemma) const;

 private:
  std::unordered_map<std::string, std::size_t> counts_;
  std::unordered_map<std::string, std::size_t> first_;  // lemma of a noun → sentence
  std::size_t sentences_;
  std::vector<std::string> title_;
};

}  // namespace lacuna
