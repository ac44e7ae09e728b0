#include "content/article/passages.h"

#include <algorithm>

#include "content/article/apparatus.h"
#include "content/article/line_kind.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr std::size_t kFewestWords = 8;

bool IsEmpty(const DocumentPassage& passage) {
  return passage.text.find_first_not_of(" |\n\t") == std::string::npos;
}

void SettleTitle(std::vector<DocumentPassage>& passages) {
  bool titled = false;
  for (auto& passage : passages) {
    if (passage.kind != BlockKind::title) continue;
    if (titled) passage = {BlockKind::heading, 1, std::move(passage.text)};
    titled = true;
  }
  if (titled || passages.empty()) return;
  const auto is_first_level = [](const DocumentPassage& passage) {
    return passage.kind == BlockKind::heading && passage.level == 1;
  };
  if (is_first_level(passages.front()) &&
      std::count_if(passages.begin(), passages.end(), is_first_level) == 1)
    passages.front().kind = BlockKind::title;
}

}  // namespace

void WritePassages(std::vector<DocumentPassage> passages, ArticleWriter& writer) {
  passages.erase(std::remove_if(passages.begin(), passages.end(), IsEmpty), passages.end());
  SettleTitle(passages);
  int apparatus = 0;  // level of the heading that began the one we are in; 0 = none
  for (const auto& passage : passages) {
    if (passage.kind == BlockKind::heading && (apparatus == 0 || passage.level <= apparatus))
      apparatus = IsApparatusHeading(FoldCase(Trim(passage.text))) ? std::max(passage.level, 1) : 0;
    if (apparatus > 0) continue;
    const bool titled = passage.kind == BlockKind::title;
    writer.Begin(passage.kind, titled ? 0 : passage.level);
    writer.Append(passage.text, {});
    if (passage.kind == BlockKind::paragraph)
      if (const auto kind = FurnitureKind(writer.open_text())) writer.SetKind(*kind);
    writer.End();
  }
}

bool HoldsArticle(const ArticleWriter& writer) {
  std::size_t words = 0;
  for (const auto& block : writer.blocks())
    if (block.kind != BlockKind::title && block.kind != BlockKind::heading &&
        block.kind != BlockKind::byline && block.kind != BlockKind::caption)
      words += CountWords(writer.TextOf(block));
  return words >= kFewestWords;
}

}  // namespace lacuna
