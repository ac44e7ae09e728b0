// The versions of an article: what was read, each time it was read in other words (table article_version).
#pragma once

#include <map>
#include <string>
#include <utility>

#include "content/bank.h"
#include "content/bank/change.h"

namespace lacuna {

// ContentUid of the article's text.
std::string TextUid(const Article& article);

// Keeps the draft's article as this version of it, with what it is compared by. A version of the same number
// must not be there.
void InsertVersion(Database& database, Change& change, ArticleId article, int version, const Draft& draft,
                   Instant now);

// The number that this text gets as the article's next version: its own, if an undone update left it behind.
int NextVersion(Database& database, ArticleId article, const std::string& text_uid);

// Keeps the draft's article as its next version, and gives the number. One of the same text that an undone
// update left behind comes back under its own.
int InsertNextVersion(Database& database, Change& change, ArticleId article, const Draft& draft, Instant now);

// What a version is compared by (table article_shingle), for those that have none yet: libraries of
// version 1.
void AddMissingShingles(Database& database);

// Texts of article versions, read once each: questions come article by article.
class VersionTexts {
 public:
  explicit VersionTexts(Database& database) : database_(database) {}
  // "" where there is no such version. Valid until the next call.
  const std::string& Of(ArticleId article, int version);

 private:
  Database& database_;
  std::map<std::pair<ArticleId, int>, std::string> held_;
};

}  // namespace lacuna
