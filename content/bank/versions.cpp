#include "content/bank/versions.h"

#include "content/bank/codec.h"
#include "content/bank/similarity.h"
#include "content/base/uid.h"

namespace lacuna {
namespace {

constexpr std::size_t kTextsHeld = 64;

// Derived from the text, so no part of a change.
void AddShingles(Database& database, ArticleId article, int version, const std::string& text) {
  auto insert = database.Prepare("INSERT INTO article_shingle (hash, article, version) VALUES (?, ?, ?)");
  for (const std::uint64_t hash : SketchOf(ShinglesOf(WordsOf(text))))
    insert.With(static_cast<std::int64_t>(hash), article, version).Run();
}

}  // namespace

std::string TextUid(const Article& article) {
  return article.uid.empty() ? ContentUid("article", {article.text}) : article.uid;
}

void InsertVersion(Database& database, Change& change, ArticleId id, int version, const Draft& draft,
                   Instant now) {
  const Article& article = draft.article;
  change.Insert("article_version", {{"article", id.value},
                                    {"version", std::int64_t{version}},
                                    {"uid", TextUid(article)},
                                    {"title", article.title},
                                    {"author", article.author},
                                    {"publisher", article.publisher},
                                    {"published", article.published},
                                    {"source", article.source},
                                    {"format", article.format},
                                    {"source_sha256", article.source_sha256},
                                    {"words", static_cast<std::int64_t>(draft.words)},
                                    {"sentences", static_cast<std::int64_t>(draft.sentences)},
                                    {"imported_ms", now.ms},
                                    {"text", article.text},
                                    {"blocks", WriteBlocks(article.blocks)},
                                    {"source_map", WriteSourceMap(article.source_map)}});
  AddShingles(database, id, version, article.text);
}

int NextVersion(Database& database, ArticleId article, const std::string& text_uid) {
  auto row = database.Prepare(
      "SELECT max(version) + 1, max(CASE WHEN withdrawn = 1 AND uid = ?2 THEN version END)"
      " FROM article_version WHERE article = ?1");
  row.With(article, text_uid).Step();
  return static_cast<int>(row.Int(row.IsNull(1) ? 0 : 1));
}

int InsertNextVersion(Database& database, Change& change, ArticleId article, const Draft& draft,
                      Instant now) {
  const int next = NextVersion(database, article, TextUid(draft.article));
  const Columns key = {{"article", article.value}, {"version", std::int64_t{next}}};
  if (ReadRow(database, "article_version", key, "version").empty())
    InsertVersion(database, change, article, next, draft, now);
  else
    change.Update("article_version", key, {{"withdrawn", std::int64_t{0}}, {"imported_ms", now.ms}});
  return next;
}

void AddMissingShingles(Database& database) {
  struct Missing {
    ArticleId article;
    int version;
    std::string text;
  };
  std::vector<Missing> missing;
  {
    auto rows = database.Prepare(
        "SELECT v.article, v.version, v.text FROM article_version v WHERE NOT EXISTS"
        " (SELECT 1 FROM article_shingle s WHERE s.article = v.article AND s.version = v.version)");
    while (rows.Step())
      missing.push_back({rows.AsId<ArticleTag>(0), static_cast<int>(rows.Int(1)), rows.Text(2)});
  }
  if (missing.empty()) return;
  Transaction transaction(database);
  for (const auto& [article, version, text] : missing) AddShingles(database, article, version, text);
  transaction.Commit();
}

const std::string& VersionTexts::Of(ArticleId article, int version) {
  const std::pair key(article, version);
  if (const auto found = held_.find(key); found != held_.end()) return found->second;
  if (held_.size() >= kTextsHeld) held_.clear();
  auto row = database_.Prepare("SELECT text FROM article_version WHERE article = ? AND version = ?");
  return held_[key] = row.With(article, version).Step() ? row.Text(0) : std::string();
}

}  // namespace lacuna
