#include <fmt/format.h>

#include <unordered_map>

#include "content/bank.h"
#include "content/bank/change.h"
#include "content/bank/codec.h"
#include "content/bank/text_input.h"

namespace lacuna {
namespace {

Error NoArticle(ArticleId id) {
  return {fmt::format("There is no article {}: `lacuna articles` lists them.", id.value)};
}

std::optional<std::string> TitleOf(Database& database, ArticleId id) {
  auto row = database.Prepare("SELECT title FROM article WHERE id = ?");
  if (!row.With(id).Step()) return std::nullopt;
  return row.Text(0);
}

std::vector<ArticleSummary> ReadSummaries(Database& database) {
  auto rows = database.Prepare(
      "SELECT id, title, author, publisher, published, source, language, is_sample, words, sentences, "
      "imported_ms,"
      " (SELECT count(*) FROM fact WHERE fact.article = article.id)"
      " FROM article WHERE removed = 0 ORDER BY imported_ms DESC, id DESC");
  std::vector<ArticleSummary> summaries;
  while (rows.Step()) {
    ArticleSummary summary;
    summary.id = rows.AsId<ArticleTag>(0);
    summary.title = rows.Text(1);
    summary.author = rows.Text(2);
    summary.publisher = rows.Text(3);
    summary.published = rows.Text(4);
    summary.source = rows.Text(5);
    summary.language = rows.Text(6);
    summary.is_sample = rows.Int(7) != 0;
    summary.words = static_cast<std::size_t>(rows.Int(8));
    summary.sentences = static_cast<std::size_t>(rows.Int(9));
    summary.imported = {rows.Int(10)};
    summary.facts = static_cast<int>(rows.Int(11));
    summaries.push_back(std::move(summary));
  }
  return summaries;
}

void AddCounts(Database& database, std::vector<ArticleSummary>& summaries) {
  std::unordered_map<ArticleId, ArticleSummary*> by_id;
  for (auto& summary : summaries) by_id[summary.id] = &summary;
  auto rows = database.Prepare(
      "SELECT c.article, sum(forms > 0), sum(forms), sum(accepted), sum(proposed AND NOT accepted) FROM"
      " (SELECT card, sum(status <> 'refused') AS forms, max(status = 'accepted') AS accepted,"
      "  max(status = 'proposed') AS proposed FROM question GROUP BY card) AS of_card"
      " JOIN card c ON c.id = of_card.card WHERE c.article IS NOT NULL GROUP BY c.article");
  while (rows.Step()) {
    const auto found = by_id.find(rows.AsId<ArticleTag>(0));
    if (found == by_id.end()) continue;
    found->second->cards = static_cast<int>(rows.Int(1));
    found->second->questions = static_cast<int>(rows.Int(2));
    found->second->accepted = static_cast<int>(rows.Int(3));
    found->second->proposed = static_cast<int>(rows.Int(4));
  }
}

Fact ReadFact(const Statement& row) {
  Fact fact;
  fact.id = row.AsId<FactTag>(0);
  fact.uid = row.Text(1);
  const auto kind = ParseFactKind(row.Text(2));
  fact.kind = kind ? *kind : FactKind::attribute;
  fact.roles = ReadRoles(row.Text(3));
  fact.evidence = ReadSpans(row.Text(4));
  fact.confidence = row.Real(5);
  fact.claim_source = row.Text(6);
  fact.sensitive = row.Int(7) != 0;
  return fact;
}

}  // namespace

std::optional<ArticleId> BankStore::FindBySource(const std::string& source_sha256) {
  auto row = database_.Prepare("SELECT id FROM article WHERE source_sha256 = ? AND removed = 0 ORDER BY id");
  if (!row.With(source_sha256).Step()) return std::nullopt;
  return row.AsId<ArticleTag>(0);
}

std::vector<ArticleSummary> BankStore::Articles() {
  auto summaries = ReadSummaries(database_);
  AddCounts(database_, summaries);
  return summaries;
}

Result<Article> BankStore::FindArticle(ArticleId id) {
  auto row = database_.Prepare(
      "SELECT id, uid, title, author, publisher, published, source, format, language, source_sha256, text, "
      "blocks,"
      " source_map, is_sample, imported_ms FROM article WHERE id = ?");
  if (!row.With(id).Step()) return NoArticle(id);
  Article article;
  article.id = row.AsId<ArticleTag>(0);
  article.uid = row.Text(1);
  article.title = row.Text(2);
  article.author = row.Text(3);
  article.publisher = row.Text(4);
  article.published = row.Text(5);
  article.source = row.Text(6);
  article.format = row.Text(7);
  article.language = row.Text(8);
  article.source_sha256 = row.Text(9);
  article.text = row.Text(10);
  article.blocks = ReadBlocks(row.Text(11));
  article.source_map = ReadSourceMap(row.Text(12));
  article.is_sample = row.Int(13) != 0;
  article.imported = {row.Int(14)};
  return article;
}

std::vector<Fact> BankStore::FactsOf(ArticleId id) {
  std::vector<Fact> facts;
  auto rows = database_.Prepare(
      "SELECT id, uid, kind, roles, spans, confidence, claim_source, sensitive FROM fact WHERE article = ?"
      " ORDER BY id");
  rows.With(id);
  while (rows.Step()) facts.push_back(ReadFact(rows));
  return facts;
}

Outcome BankStore::EditArticle(ArticleId id, const ArticleEdit& edit, Instant now) {
  const auto title = TitleOf(database_, id);
  if (!title) return NoArticle(id);
  Columns to;
  const auto set = [&](const char* column, const std::optional<std::string>& text) -> Outcome {
    if (!text) return Done{};
    auto clean = CleanInput(*text, fmt::format("The article's {}", column));
    if (!clean) return clean.error();
    to.push_back({column, SqueezeSpaces(*clean)});
    return Done{};
  };
  for (const auto& [column, text] :
       {std::pair("title", &edit.title), std::pair("author", &edit.author),
        std::pair("publisher", &edit.publisher), std::pair("published", &edit.published),
        std::pair("source", &edit.source)})
    if (auto read = set(column, *text); !read) return read;
  if (edit.title && Trim(*edit.title).empty())
    return Error{fmt::format("Article {} needs a title: give it one, or leave it as it is.", id.value)};
  if (to.empty()) return Done{};
  Change change(database_);
  change.Update("article", {{"id", id.value}}, to);
  change.Commit(fmt::format("Edit “{}”", *title), now);
  return Done{};
}

Outcome BankStore::RemoveArticle(ArticleId id, Instant now) {
  const auto title = TitleOf(database_, id);
  if (!title) return NoArticle(id);
  Change change(database_);
  change.Update("article", {{"id", id.value}}, {{"removed", std::int64_t{1}}});
  change.Commit(fmt::format("Remove “{}”", *title), now);
  return Done{};
}

}  // namespace lacuna
