// Reads little texts and shows what became of them, a line a block.
#pragma once

#include <fmt/format.h>

#include <string>

#include "content/import.h"
#include "tests/content/article/invariants.h"

namespace lacuna {

inline Article Read(const std::string& bytes, const std::string& name = "pasted text") {
  const auto article = ReadArticle({name, bytes});
  if (!article) FAIL(article.error().message);
  CheckInvariants(*article, bytes.size());
  return *article;
}

inline std::string Refusal(const std::string& bytes, const std::string& name = "notes.txt") {
  const auto article = ReadArticle({name, bytes});
  return article ? "" : article.error().message;
}

// "title: …\nparagraph: …\nheading 2: …\n"
inline std::string Outline(const Article& article) {
  std::string outline;
  for (const auto& block : article.blocks) {
    outline += Name(block.kind);
    if (block.level > 0) outline += fmt::format(" {}", block.level);
    outline += fmt::format(": {}\n", block.span.In(article.text));
  }
  return outline;
}

}  // namespace lacuna
