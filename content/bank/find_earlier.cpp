#include <algorithm>
#include <array>
#include <tuple>

#include "content/bank.h"
#include "content/bank/similarity.h"
#include "content/bank/versions.h"

namespace lacuna {
namespace {

constexpr double kLeastLikeness = 0.5;  // to be a version of what came from elsewhere
constexpr double kSameSource = 0.25;    // what the same path is worth beside likeness
constexpr int kMostCompared = 16;

// Where anything may come from.
bool NamesItsSource(const std::string& source) {
  return !source.empty() && source != "-" && source != "pasted text";
}

bool IsCurrentText(Database& database, const std::string& uid) {
  auto row = database.Prepare(
      "SELECT 1 FROM article_version v JOIN article a ON a.id = v.article AND a.version = v.version"
      " WHERE v.uid = ?");
  return row.With(uid).Step();
}

const std::string kSelect =
    "SELECT a.id, a.title, v.version, v.version = a.version, v.uid, v.source, v.text"
    " FROM article_version v JOIN article a ON a.id = v.article"
    " WHERE a.removed = 0 AND v.withdrawn = 0 AND ";

void Compare(Statement& rows, const Article& article, const Hashes& shingles,
             std::vector<EarlierArticle>& found) {
  while (rows.Step()) {
    EarlierArticle earlier;
    earlier.article = rows.AsId<ArticleTag>(0);
    earlier.title = rows.Text(1);
    earlier.version = static_cast<int>(rows.Int(2));
    earlier.is_current = rows.Int(3) != 0;
    earlier.same_text = rows.Text(4) == TextUid(article);
    earlier.same_source = NamesItsSource(article.source) && rows.Text(5) == article.source;
    earlier.likeness = Likeness(shingles, ShinglesOf(WordsOf(rows.Text(6))));
    if (earlier.same_source || earlier.same_text || earlier.likeness >= kLeastLikeness)
      found.push_back(std::move(earlier));
  }
}

void FromSameSource(Database& database, const Article& article, const Hashes& shingles,
                    std::vector<EarlierArticle>& found) {
  if (!NamesItsSource(article.source)) return;
  auto rows = database.Prepare(kSelect + "v.source = ? ORDER BY v.imported_ms DESC LIMIT ?");
  rows.With(article.source, kMostCompared);
  Compare(rows, article, shingles, found);
}

void WithLikeWords(Database& database, const Article& article, const Hashes& shingles,
                   std::vector<EarlierArticle>& found) {
  std::string sketch = "[";
  for (const std::uint64_t hash : SketchOf(shingles))
    sketch += (sketch.size() > 1 ? "," : "") + std::to_string(static_cast<std::int64_t>(hash));
  auto rows = database.Prepare(kSelect +
                               "(v.article, v.version) IN (SELECT article, version FROM article_shingle"
                               " WHERE hash IN (SELECT value FROM json_each(?)) GROUP BY article, version"
                               " ORDER BY count(*) DESC, article DESC LIMIT ?)");
  rows.With(sketch + "]", kMostCompared);
  Compare(rows, article, shingles, found);
}

auto Rank(const EarlierArticle& earlier) {
  return std::tuple(earlier.same_text, earlier.likeness + (earlier.same_source ? kSameSource : 0),
                    earlier.is_current, earlier.article, earlier.version);
}

}  // namespace

std::optional<EarlierArticle> BankStore::FindEarlier(const Article& article) {
  if (IsCurrentText(database_, TextUid(article))) return std::nullopt;
  AddMissingShingles(database_);
  const Hashes shingles = ShinglesOf(WordsOf(article.text));
  std::vector<EarlierArticle> found;
  FromSameSource(database_, article, shingles, found);
  WithLikeWords(database_, article, shingles, found);
  const auto best = std::max_element(found.begin(), found.end(),
                                     [](const auto& a, const auto& b) { return Rank(a) < Rank(b); });
  if (best == found.end()) return std::nullopt;
  return std::move(*best);
}

}  // namespace lacuna
