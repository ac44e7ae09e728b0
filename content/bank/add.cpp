#include <fmt/format.h>

#include "content/bank.h"
#include "content/bank/accepting.h"
#include "content/bank/article_rows.h"
#include "content/bank/bank_rows.h"
#include "content/bank/draft_rows.h"
#include "content/bank/update.h"
#include "content/bank/versions.h"
#include "content/base/uid.h"

namespace lacuna {
namespace {

struct Known {
  ArticleId id;
  int version = 1;         // the article's current one
  bool same_text = false;  // of that version: the draft's spans fit
};

std::optional<Known> FindKnown(Database& database, const char* where, const std::string& value,
                               bool same_text) {
  auto row = database.Prepare(
      std::string("SELECT a.id, a.version FROM article_version v JOIN article a ON a.id = v.article WHERE ") +
      where + " ORDER BY a.removed, a.id");
  if (value.empty() || !row.With(value).Step()) return std::nullopt;
  return Known{row.AsId<ArticleTag>(0), static_cast<int>(row.Int(1)), same_text};
}

// By its text, else by its bytes, else, unless it is wanted apart, by what an article was before an update.
std::optional<Known> FindKnown(Database& database, const Article& article, OldText old) {
  const std::string uid = TextUid(article);
  if (const auto found = FindKnown(database, "v.uid = ? AND v.version = a.version", uid, true)) return found;
  const std::string& bytes = article.source_sha256;
  if (const auto found = FindKnown(database, "v.source_sha256 = ? AND v.version = a.version", bytes, false))
    return found;
  if (old == OldText::is_separate) return std::nullopt;
  return FindKnown(database, "v.uid = ? AND v.withdrawn = 0", uid, false);
}

// Of the text, unless an article that was this text once has it already.
std::string UnusedUid(Database& database, std::string uid) {
  auto row = database.Prepare("SELECT 1 FROM article WHERE uid = ?");
  while (row.With(uid).Step()) {
    uid = ContentUid("article", {uid, "again"});
    row.Reset();
  }
  return uid;
}

ArticleId InsertArticle(Database& database, Change& change, const Draft& draft, Instant now) {
  const Article& article = draft.article;
  const ArticleId id{change.Insert("article", {{"uid", UnusedUid(database, TextUid(article))},
                                               {"title", article.title},
                                               {"author", article.author},
                                               {"publisher", article.publisher},
                                               {"published", article.published},
                                               {"source", article.source},
                                               {"language", article.language},
                                               {"is_sample", std::int64_t{article.is_sample}},
                                               {"imported_ms", now.ms}})};
  InsertVersion(database, change, id, 1, draft, now);
  return id;
}

struct Names {
  std::string title, uid;
};

Names NamesOf(Database& database, ArticleId id) {
  auto row = database.Prepare("SELECT title, uid FROM article WHERE id = ?");
  return row.With(id).Step() ? Names{row.Text(0), row.Text(1)} : Names{};
}

}  // namespace

Result<Added> BankStore::Add(const Draft& draft, const std::string& bank, AcceptPolicy accept, Instant now,
                             OldText old) {
  const auto known = FindKnown(database_, draft.article, old);
  std::optional<KeptArticle>
      kept;  // its uids are those of other words: what is there is told by its evidence
  if (known && known->same_text && known->version > 1) {
    auto loaded = LoadKept(*this, known->id);
    if (!loaded) return loaded.error();
    kept = std::move(*loaded);
  }
  Change change(database_);
  Added added;
  added.already_there = known.has_value();
  added.article = known ? known->id : InsertArticle(database_, change, draft, now);
  const auto [title, uid] = NamesOf(database_, added.article);
  const auto name = CleanBankName(bank.empty() ? title : bank);
  if (!name) return name.error();
  change.Update("article", {{"id", added.article.value}}, {{"removed", std::int64_t{0}}});
  if (kept)
    CarryOut(database_, change, lacuna::PlanUpdate(*kept, draft, NewCards::from_all), *kept, draft,
             known->version, now);
  else if (!known || known->same_text)
    DraftRows(database_, change, draft, {added.article, uid, 1}, now).KeepAll();
  added.bank = EnsureBank(database_, change, *name, draft.article.is_sample, now);
  AddToBank(database_, change, added.bank, CardsOfArticle(database_, added.article));
  AcceptProposed(database_, change, ChosenCards(database_, added.article, accept));
  CountRows(database_, added);
  change.Commit(fmt::format("Import “{}”", title), now);
  return added;
}

}  // namespace lacuna
