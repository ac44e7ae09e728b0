// Little texts through the whole language stage.
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include "content/language/analyze.h"

namespace lacuna {

inline Article ArticleFrom(const std::string& text, const std::string& language = "en") {
  Article article;
  article.text = text;
  article.language = language;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find("\n\n", begin), text.size());
    Block block;
    block.span = {begin, end};
    article.blocks.push_back(block);
    begin = end + 2;
  }
  return article;
}

// An article with its document, since spans point into the text.
struct Analyzed {
  Article article;
  Document document;

  explicit Analyzed(const std::string& text, const std::string& language = "en")
      : article(ArticleFrom(text, language)), document(AnalyzeLanguage(article)) {}

  const Mention* Find(const std::string& text) const {
    for (const Mention& mention : document.mentions)
      if (mention.text == text) return &mention;
    return nullptr;
  }
  // The same, where a test cannot go on without it.
  const Mention& Get(const std::string& wanted) const {
    const Mention* const mention = Find(wanted);
    if (mention == nullptr) throw std::out_of_range("no mention \"" + wanted + "\"");
    return *mention;
  }
  // "person King Olaf" …, the mentions in order.
  std::vector<std::string> Mentions() const {
    std::vector<std::string> out;
    for (const Mention& mention : document.mentions)
      out.push_back(std::string(Name(mention.type)) + " " + mention.text);
    return out;
  }
  const Chain& ChainOf(const std::string& text) const { return document.chains.at(Get(text).chain); }
};

}  // namespace lacuna
