#include <fmt/format.h>

#include <unordered_map>

#include "content/bank.h"
#include "content/bank/change.h"
#include "content/bank/codec.h"
#include "content/bank/rows.h"
#include "content/bank/text_input.h"

namespace lacuna {
namespace {

Error NoArticle(ArticleId id) {
  return {fmt::format("There is no article {}: `lacuna articles` lists them.", id.value)};
}

Error NoVersion(ArticleId id, int version) {
  return {fmt::format("Article {} has no version {}: `lacuna article {} --json` lists them.", id.value,
                      version, id.value)};
}

std::optional<std::string> TitleOf(Database& database, ArticleId id) {
  auto row = database.Prepare("SELECT title FROM article WHERE id = ?");
  if (!row.With(id).Step()) return std::nullopt;
  return row.Text(0);
}

std::vector<ArticleSummary> ReadSummaries(Database& database) {
  auto rows = database.Prepare(
      "SELECT a.id, a.title, a.author, a.publisher, a.published, a.source, a.language, a.is_sample, v.words,"
      " v.sentences, a.imported_ms, a.version,"
      " (SELECT count(*) FROM fact WHERE fact.article = a.id AND fact.article_version = a.version)"
      " FROM article a JOIN article_version v ON v.article = a.id AND v.version = a.version"
      " WHERE a.removed = 0 ORDER BY a.imported_ms DESC, a.id DESC");
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
    summary.version = static_cast<int>(rows.Int(11));
    summary.facts = static_cast<int>(rows.Int(12));
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
      " JOIN card c ON c.id = of_card.card WHERE c.article IS NOT NULL AND c.retired_by = 0 GROUP BY "
      "c.article");
  while (rows.Step()) {
    const auto found = by_id.find(rows.AsId<ArticleTag>(0));
    if (found == by_id.end()) continue;
    found->second->cards = static_cast<int>(rows.Int(1));
    found->second->questions = static_cast<int>(rows.Int(2));
    found->second->accepted = static_cast<int>(rows.Int(3));
    found->second->proposed = static_cast<int>(rows.Int(4));
  }
}

}  // namespace

std::optional<ArticleId> BankStore::FindBySource(const std::string& source_sha256) {
  auto row = database_.Prepare(
      "SELECT a.id FROM article_version v JOIN article a ON a.id = v.article AND a.version = v.version"
      " WHERE v.source_sha256 = ? AND a.removed = 0 ORDER BY a.id");
  if (!row.With(source_sha256).Step()) return std::nullopt;
  return row.AsId<ArticleTag>(0);
}

std::vector<ArticleSummary> BankStore::Articles() {
  auto summaries = ReadSummaries(database_);
  AddCounts(database_, summaries);
  return summaries;
}

Result<Article> BankStore::FindArticle(ArticleId id, std::optional<int> version) {
  auto row = database_.Prepare(
      "SELECT a.id, a.uid, a.title, a.author, a.publisher, a.published, a.source, v.format, a.language,"
      " v.source_sha256, v.text, v.blocks, v.source_map, a.is_sample, v.imported_ms, v.version"
      " FROM article a JOIN article_version v ON v.article = a.id AND v.version = ifnull(?2, a.version)"
      " WHERE a.id = ?1");
  if (!row.With(id, version).Step()) return TitleOf(database_, id) ? NoVersion(id, *version) : NoArticle(id);
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
  article.version = static_cast<int>(row.Int(15));
  return article;
}

std::vector<ArticleVersion> BankStore::VersionsOf(ArticleId id) {
  std::vector<ArticleVersion> versions;
  auto rows = database_.Prepare(
      "SELECT v.version, v.imported_ms, v.words, v.sentences, v.version = a.version FROM article_version v"
      " JOIN article a ON a.id = v.article WHERE a.id = ? AND v.withdrawn = 0 ORDER BY v.version");
  rows.With(id);
  while (rows.Step())
    versions.push_back({static_cast<int>(rows.Int(0)),
                        {rows.Int(1)},
                        static_cast<std::size_t>(rows.Int(2)),
                        static_cast<std::size_t>(rows.Int(3)),
                        rows.Int(4) != 0});
  return versions;
}

std::vector<Fact> BankStore::FactsOf(ArticleId id) {
  std::vector<Fact> facts;
  auto rows = database_.Prepare(kFactColumns +
                                " FROM fact f JOIN article a ON a.id = f.article AND a.version = "
                                "f.article_version WHERE a.id = ? ORDER BY f.id");
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
