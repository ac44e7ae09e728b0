#include <fmt/format.h>

#include <unordered_set>

#include "content/bank.h"
#include "content/bank/accepting.h"
#include "content/bank/bank_rows.h"
#include "content/bank/codec.h"
#include "content/bank/new_rows.h"
#include "content/base/uid.h"

namespace lacuna {
namespace {

struct Known {
  ArticleId id;
  bool same_text = false;  // the draft's spans fit
};

std::string UidOf(const Article& article) {
  return article.uid.empty() ? ContentUid("article", {article.text}) : article.uid;
}

std::optional<Known> FindKnown(Database& database, const Article& article) {
  {
    auto by_text = database.Prepare("SELECT id FROM article WHERE uid = ?");
    if (by_text.With(UidOf(article)).Step()) return Known{by_text.AsId<ArticleTag>(0), true};
  }
  if (article.source_sha256.empty()) return std::nullopt;
  auto by_bytes = database.Prepare("SELECT id FROM article WHERE source_sha256 = ? ORDER BY removed, id");
  if (by_bytes.With(article.source_sha256).Step()) return Known{by_bytes.AsId<ArticleTag>(0), false};
  return std::nullopt;
}

ArticleId InsertArticle(Change& change, const Draft& draft, Instant now) {
  const Article& article = draft.article;
  return {change.Insert("article", {{"uid", UidOf(article)},
                                    {"title", article.title},
                                    {"author", article.author},
                                    {"publisher", article.publisher},
                                    {"published", article.published},
                                    {"source", article.source},
                                    {"format", article.format},
                                    {"language", article.language},
                                    {"source_sha256", article.source_sha256},
                                    {"text", article.text},
                                    {"blocks", WriteBlocks(article.blocks)},
                                    {"source_map", WriteSourceMap(article.source_map)},
                                    {"words", static_cast<std::int64_t>(draft.words)},
                                    {"sentences", static_cast<std::int64_t>(draft.sentences)},
                                    {"is_sample", std::int64_t{article.is_sample}},
                                    {"imported_ms", now.ms}})};
}

// Keeps a draft's rows under uids that hold the article's, so that two articles may share a sentence; rows
// that are there already are found, not doubled.
class DraftKeeper {
 public:
  DraftKeeper(Database& database, Change& change, const Draft& draft, ArticleId article, Instant now)
      : database_(database),
        change_(change),
        draft_(draft),
        article_(article),
        now_(now),
        uid_(UidOf(draft.article)) {}

  void Keep() {
    for (const Fact& fact : draft_.facts) facts_.push_back(KeepFact(fact));
    for (const DraftCard& card : draft_.cards) KeepCard(card);
  }

 private:
  // Within this draft no uid comes twice: the same words in another place are another row.
  std::string Fresh(const std::string& uid) {
    std::string unique = uid;
    for (int n = 2; !used_.insert(unique).second; ++n) unique = ContentUid("again", {uid, std::to_string(n)});
    return unique;
  }

  std::int64_t Existing(std::string_view table, const std::string& uid) {
    auto row = database_.Prepare(fmt::format("SELECT id FROM {} WHERE uid = ?", table));
    return row.With(uid).Step() ? row.Int(0) : 0;
  }

  std::string FactUid(const Fact& fact) const {
    if (!fact.uid.empty()) return ContentUid("fact", {uid_, fact.uid});
    return ContentUid("fact", {uid_, Name(fact.kind), WriteRoles(fact.roles), WriteSpans(fact.evidence)});
  }

  FactId KeepFact(const Fact& fact) {
    const std::string uid = Fresh(FactUid(fact));
    if (const std::int64_t id = Existing("fact", uid)) return {id};
    return {change_.Insert("fact", {{"uid", uid},
                                    {"article", article_.value},
                                    {"kind", std::string(Name(fact.kind))},
                                    {"roles", WriteRoles(fact.roles)},
                                    {"spans", WriteSpans(fact.evidence)},
                                    {"confidence", fact.confidence},
                                    {"claim_source", fact.claim_source},
                                    {"sensitive", std::int64_t{fact.sensitive}}})};
  }

  std::string CardUid(const DraftCard& card) const {
    if (!card.uid.empty()) return ContentUid("card", {uid_, card.uid});
    std::string facts;
    for (const std::size_t fact : card.facts) facts += FactUid(draft_.facts[fact]);
    return ContentUid("card", {uid_, facts, card.slot});
  }

  void KeepCard(const DraftCard& card) {
    const std::string uid = Fresh(CardUid(card));
    CardId id{Existing("card", uid)};
    if (!id) id = InsertNewCard(card, uid);
    for (const Question& question : card.questions) KeepQuestion(id, uid, card, question);
  }

  CardId InsertNewCard(const DraftCard& card, const std::string& uid) {
    const CardId id = InsertCard(
        change_, {uid, article_, draft_.article.is_sample ? "sample" : "article", card.slot}, now_);
    std::int64_t position = 0;
    for (const std::size_t fact : card.facts)
      change_.Insert("card_fact",
                     {{"card", id.value}, {"position", position++}, {"fact", facts_[fact].value}});
    return id;
  }

  void KeepQuestion(CardId card, const std::string& card_uid, const DraftCard& of, const Question& question) {
    const std::string own = question.uid.empty() ? FormUid(question.form) : question.uid;
    const std::string uid = Fresh(ContentUid("question", {card_uid, own}));
    if (Existing("question", uid) != 0) return;
    Question kept = question;
    kept.sensitive = question.sensitive || of.sensitive;
    InsertQuestion(change_, card, kept, uid, now_);
  }

  Database& database_;
  Change& change_;
  const Draft& draft_;
  ArticleId article_;
  Instant now_;
  std::string uid_;
  std::vector<FactId> facts_;  // of draft_.facts, in the same order
  std::unordered_set<std::string> used_;
};

std::vector<CardId> CardsOfArticle(Database& database, ArticleId article) {
  std::vector<CardId> cards;
  auto rows = database.Prepare("SELECT id FROM card WHERE article = ? ORDER BY id");
  rows.With(article);
  while (rows.Step()) cards.push_back(rows.AsId<CardTag>(0));
  return cards;
}

void Count(Database& database, Added& added) {
  auto row = database.Prepare(
      "SELECT (SELECT count(*) FROM fact WHERE article = ?1),"
      " (SELECT count(DISTINCT q.card) FROM question q JOIN card c ON c.id = q.card"
      "  WHERE c.article = ?1 AND q.status <> 'refused'),"
      " (SELECT count(*) FROM question q JOIN card c ON c.id = q.card"
      "  WHERE c.article = ?1 AND q.status IN ('proposed', 'accepted'))");
  row.With(added.article).Step();
  added.facts = static_cast<int>(row.Int(0));
  added.cards = static_cast<int>(row.Int(1));
  added.questions = static_cast<int>(row.Int(2));
}

std::string TitleOf(Database& database, ArticleId id) {
  auto row = database.Prepare("SELECT title FROM article WHERE id = ?");
  return row.With(id).Step() ? row.Text(0) : std::string();
}

}  // namespace

Result<Added> BankStore::Add(const Draft& draft, const std::string& bank, AcceptPolicy accept, Instant now) {
  Change change(database_);
  const auto known = FindKnown(database_, draft.article);
  Added added;
  added.already_there = known.has_value();
  added.article = known ? known->id : InsertArticle(change, draft, now);
  const std::string title = TitleOf(database_, added.article);
  const auto name = CleanBankName(bank.empty() ? title : bank);
  if (!name) return name.error();
  change.Update("article", {{"id", added.article.value}}, {{"removed", std::int64_t{0}}});
  if (!known || known->same_text) DraftKeeper(database_, change, draft, added.article, now).Keep();
  added.bank = EnsureBank(database_, change, *name, draft.article.is_sample, now);
  AddToBank(database_, change, added.bank, CardsOfArticle(database_, added.article));
  AcceptProposed(database_, change, ChosenCards(database_, added.article, accept));
  Count(database_, added);
  change.Commit(fmt::format("Import “{}”", title), now);
  return added;
}

}  // namespace lacuna
