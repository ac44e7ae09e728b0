#include "content/bank/update.h"

#include <fmt/format.h>

#include "content/bank/accepting.h"
#include "content/bank/article_rows.h"
#include "content/bank/bank_rows.h"
#include "content/bank/codec.h"
#include "content/bank/draft_rows.h"
#include "content/bank/new_rows.h"
#include "content/bank/versions.h"

namespace lacuna {
namespace {

class Carrying {
 public:
  Carrying(Database& database, Change& change, const UpdatePlan& plan, const KeptArticle& kept,
           const Draft& draft, int version, Instant now)
      : database_(database),
        change_(change),
        plan_(plan),
        kept_(kept),
        draft_(draft),
        version_(version),
        now_(now),
        rows_(database, change, draft, {kept.article.id, kept.article.uid, version}, now) {}

  std::vector<NewCardOf> Carry() {
    for (const FactStep& step : plan_.facts) MoveFact(step);
    for (std::size_t i = 0; i < draft_.facts.size(); ++i) {
      if (plan_.new_facts[i])
        rows_.InsertFact(i);
      else
        rows_.Know(i, plan_.draft_facts[i]);
    }
    for (const CardStep& step : plan_.cards) CarryCard(step);
    return std::move(new_cards_);
  }

 private:
  void MoveFact(const FactStep& step) {
    change_.Update("fact", {{"id", step.fact.value}},
                   {{"roles", WriteRoles(step.moved.roles)},
                    {"spans", WriteSpans(step.moved.evidence)},
                    {"article_version", std::int64_t{version_}}});
  }

  void CarryCard(const CardStep& step) {
    switch (step.fate) {
      case CardFate::unchanged:
      case CardFate::reworded:
        return KeepCard(step);
      case CardFate::returned:
        Retire(step, 0);
        return KeepCard(step);
      case CardFate::answer_changed:
        Retire(step, version_);
        return ReplaceCard(step);
      case CardFate::removed:
        return Retire(step, version_);
      case CardFate::added:
        new_cards_.push_back({rows_.InsertCard(*step.draft, {}), {}});
        return;
    }
  }

  const KeptCard& Kept(const CardStep& step) const { return kept_.cards[*step.kept]; }

  void Retire(const CardStep& step, int by) {
    change_.Update("card", {{"id", Kept(step).card.id.value}}, {{"retired_by", std::int64_t{by}}});
  }

  void KeepCard(const CardStep& step) {
    for (const FormStep& form : step.forms) KeepForm(form);
    const Card& card = Kept(step).card;
    if (step.takes_facts) Relink(card, rows_.FactsOf(*step.draft));
    if (step.takes_forms) rows_.InsertForms(card.id, card.uid, *step.draft, {step.flags, false});
  }

  void KeepForm(const FormStep& form) {
    if (form.words)
      InsertNextVersion(database_, change_, form.question, *form.words, {version_, form.by_hand}, now_);
    change_.Update("question", {{"id", form.question.value}},
                   {{"status", std::string(Name(form.status))}, {"reasons", WriteStrings(form.reasons)}});
  }

  void Relink(const Card& card, const std::vector<FactId>& facts) {
    for (std::size_t i = 0; i < card.facts.size(); ++i)
      change_.Delete("card_fact", {{"card", card.id.value}, {"position", static_cast<std::int64_t>(i)}});
    for (std::size_t i = 0; i < facts.size(); ++i)
      change_.Insert(
          "card_fact",
          {{"card", card.id.value}, {"position", static_cast<std::int64_t>(i)}, {"fact", facts[i].value}});
  }

  // Another answer is another thing to remember. What was rejected, or put aside, stays so.
  void ReplaceCard(const CardStep& step) {
    const KeptCard& old = Kept(step);
    const CardId card = rows_.InsertCard(*step.draft, {step.flags, !old.is_live()});
    if (old.card.suspended) change_.Update("card", {{"id", card.value}}, {{"suspended", std::int64_t{1}}});
    new_cards_.push_back({card, old.card.banks});
  }

  Database& database_;
  Change& change_;
  const UpdatePlan& plan_;
  const KeptArticle& kept_;
  const Draft& draft_;
  int version_;
  Instant now_;
  DraftRows rows_;
  std::vector<NewCardOf> new_cards_;
};

// What was edited by hand differs from what was read, and stays.
void TakeOverNames(Database& database, Change& change, const Article& now, ArticleId id, int version) {
  Columns to = {{"version", std::int64_t{version}}, {"language", now.language}};
  {
    auto row = database.Prepare(
        "SELECT a.title, v.title, a.author, v.author, a.publisher, v.publisher, a.published, v.published"
        " FROM article a JOIN article_version v ON v.article = a.id AND v.version = a.version WHERE a.id = "
        "?");
    row.With(id).Step();
    const std::pair<const char*, const std::string*> names[] = {{"title", &now.title},
                                                                {"author", &now.author},
                                                                {"publisher", &now.publisher},
                                                                {"published", &now.published}};
    for (int i = 0; i < 4; ++i)
      if (row.Text(2 * i) == row.Text(2 * i + 1)) to.push_back({names[i].first, *names[i].second});
  }
  change.Update("article", {{"id", id.value}}, to);
}

// The bank that holds most of the article's cards.
std::optional<BankId> MainBank(Database& database, ArticleId article) {
  auto row = database.Prepare(
      "SELECT b.bank FROM bank_card b JOIN card c ON c.id = b.card WHERE c.article = ?"
      " GROUP BY b.bank ORDER BY count(*) DESC, b.bank LIMIT 1");
  if (!row.With(article).Step()) return std::nullopt;
  return row.AsId<BankTag>(0);
}

Result<BankId> BankFor(Database& database, Change& change, const KeptArticle& kept, const std::string& bank,
                       Instant now) {
  if (bank.empty())
    if (const auto main = MainBank(database, kept.article.id)) return *main;
  const auto name = CleanBankName(bank.empty() ? kept.article.title : bank);
  if (!name) return name.error();
  return EnsureBank(database, change, *name, kept.article.is_sample, now);
}

}  // namespace

std::vector<NewCardOf> CarryOut(Database& database, Change& change, const UpdatePlan& plan,
                                const KeptArticle& kept, const Draft& draft, int version, Instant now) {
  return Carrying(database, change, plan, kept, draft, version, now).Carry();
}

Result<ArticleChanges> BankStore::PlanUpdate(ArticleId id, const Draft& draft) {
  const auto kept = LoadKept(*this, id);
  if (!kept) return kept.error();
  ArticleChanges changes =
      Describe(lacuna::PlanUpdate(*kept, draft, NewCards::from_new_sentences), *kept, draft);
  if (kept->article.text != draft.article.text)
    changes.to = NextVersion(database_, id, TextUid(draft.article));
  return changes;
}

Result<Added> BankStore::Update(ArticleId id, const Draft& draft, const std::string& bank,
                                AcceptPolicy accept, Instant now) {
  const auto kept = LoadKept(*this, id);
  if (!kept) return kept.error();
  if (kept->article.text == draft.article.text) return Add(draft, bank, accept, now);
  const UpdatePlan plan = lacuna::PlanUpdate(*kept, draft, NewCards::from_new_sentences);
  Change change(database_);
  Added added;
  added.article = id;
  added.already_there = true;
  const auto target = BankFor(database_, change, *kept, bank, now);
  if (!target) return target.error();
  added.bank = *target;
  const int version = InsertNextVersion(database_, change, id, draft, now);
  TakeOverNames(database_, change, draft.article, id, version);
  for (const auto& [card, banks] : CarryOut(database_, change, plan, *kept, draft, version, now)) {
    for (const BankId of : banks) AddToBank(database_, change, of, {card});
    if (banks.empty()) AddToBank(database_, change, added.bank, {card});
  }
  if (!bank.empty()) AddToBank(database_, change, added.bank, CardsOfArticle(database_, id));
  AcceptProposed(database_, change, ChosenCards(database_, id, accept));
  CountRows(database_, added);
  change.Commit(fmt::format("Update “{}”", kept->article.title), now);
  return added;
}

}  // namespace lacuna
