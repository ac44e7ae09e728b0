// An article of one paragraph, read.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "content/facts/finder.h"
#include "content/language/analyze.h"

namespace lacuna {

struct ReadText {
  explicit ReadText(const std::string& text, const std::string& title = "A title") {
    article.title = title;
    article.text = text;
    article.language = "en";
    Block block;
    block.span = {0, text.size()};
    article.blocks = {block};
    document = AnalyzeLanguage(article);
    reading = ReadPropositions(article, document);
    findings = FindFacts(reading);
  }
  ReadText(const ReadText&) = delete;  // the reading points at article and document

  Article article;
  Document document;
  Reading reading;
  std::vector<Finding> findings;
};

}  // namespace lacuna
