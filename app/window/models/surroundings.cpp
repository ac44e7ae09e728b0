#include <algorithm>

#include "app/window/models/models.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr std::size_t kContextBytes = 240;

// The first word boundary at or after `at`, not past `end`.
std::size_t WordAfter(const std::string& text, std::size_t at, std::size_t end) {
  while (at < end && text[at] != ' ') ++at;
  return at;
}

std::size_t WordBefore(const std::string& text, std::size_t at, std::size_t begin) {
  while (at > begin && text[at] != ' ') --at;
  return at;
}

// Trimmed only where it does not touch the evidence: a clause of a sentence goes on with a comma, not a
// blank.
std::string TrimmedLeft(std::string_view text) {
  const std::string_view inner = Trim(text);
  if (inner.empty()) return "";
  return std::string(text.substr(static_cast<std::size_t>(inner.data() - text.data())));
}

std::string TrimmedRight(std::string_view text) {
  const std::string_view inner = Trim(text);
  if (inner.empty()) return "";
  return std::string(text.substr(0, static_cast<std::size_t>(inner.data() + inner.size() - text.data())));
}

}  // namespace

Surroundings SurroundingsOf(const Article& article, Span span) {
  const std::size_t index = BlockAt(article, span.begin);
  if (index >= article.blocks.size()) return {};
  const Span block = article.blocks[index].span;
  const std::size_t block_end = std::max(block.end, span.end);
  Surroundings context;
  std::size_t begin = block.begin;
  if (span.begin - begin > kContextBytes)
    begin = WordAfter(article.text, span.begin - kContextBytes, span.begin);
  context.before = TrimmedLeft(std::string_view(article.text).substr(begin, span.begin - begin));
  if (begin != block.begin && !context.before.empty()) context.before = "… " + context.before;
  std::size_t end = block_end;
  if (end - span.end > kContextBytes) end = WordBefore(article.text, span.end + kContextBytes, span.end);
  context.after = TrimmedRight(std::string_view(article.text).substr(span.end, end - span.end));
  if (end != block_end && !context.after.empty()) context.after += " …";
  return context;
}

Surroundings SurroundingsOf(Workspace& workspace, const BankQuestion& question) {
  if (!question.article || question.question.form.spans.empty()) return {};
  const auto article = workspace.bank.FindArticle(*question.article, question.article_version);
  return article.ok() ? SurroundingsOf(*article, question.question.form.spans.front()) : Surroundings{};
}

}  // namespace lacuna
