#include "content/bank/draft_rows.h"

#include <fmt/format.h>

#include "content/bank/codec.h"
#include "content/bank/new_rows.h"
#include "content/base/uid.h"

namespace lacuna {
namespace {

std::string FormUidOf(const std::string& card_uid, const Question& question) {
  return ContentUid("question", {card_uid, question.uid.empty() ? FormUid(question.form) : question.uid});
}

}  // namespace

DraftRows::DraftRows(Database& database, Change& change, const Draft& draft, DraftTarget target, Instant now)
    : database_(database),
      change_(change),
      draft_(draft),
      target_(std::move(target)),
      now_(now),
      facts_(draft.facts.size()) {}

void DraftRows::KeepAll() {
  for (std::size_t i = 0; i < draft_.facts.size(); ++i) KeepFact(i);
  for (const DraftCard& card : draft_.cards) KeepCard(card);
}

std::int64_t DraftRows::Existing(std::string_view table, const std::string& uid) {
  auto row = database_.Prepare(fmt::format("SELECT id FROM {} WHERE uid = ?", table));
  return row.With(uid).Step() ? row.Int(0) : 0;
}

// Within this draft no uid comes twice: the same words in another place are another row.
std::string DraftRows::Fresh(const std::string& uid) {
  std::string unique = uid;
  for (int n = 2; !used_.insert(unique).second; ++n) unique = ContentUid("again", {uid, std::to_string(n)});
  return unique;
}

std::string DraftRows::Unused(std::string_view table, const std::string& uid) {
  std::string unique = Fresh(uid);
  while (Existing(table, unique) != 0) unique = Fresh(uid);
  return unique;
}

std::string DraftRows::FactUid(const Fact& fact) const {
  if (!fact.uid.empty()) return ContentUid("fact", {target_.uid, fact.uid});
  return ContentUid("fact",
                    {target_.uid, Name(fact.kind), WriteRoles(fact.roles), WriteSpans(fact.evidence)});
}

FactId DraftRows::InsertFactRow(const Fact& fact, const std::string& uid) {
  return {change_.Insert("fact", {{"uid", uid},
                                  {"article", target_.article.value},
                                  {"kind", std::string(Name(fact.kind))},
                                  {"roles", WriteRoles(fact.roles)},
                                  {"spans", WriteSpans(fact.evidence)},
                                  {"confidence", fact.confidence},
                                  {"claim_source", fact.claim_source},
                                  {"sensitive", std::int64_t{fact.sensitive}},
                                  {"article_version", std::int64_t{target_.version}}})};
}

void DraftRows::KeepFact(std::size_t fact) {
  const std::string uid = Fresh(FactUid(draft_.facts[fact]));
  const std::int64_t id = Existing("fact", uid);
  facts_[fact] = id != 0 ? FactId{id} : InsertFactRow(draft_.facts[fact], uid);
}

void DraftRows::InsertFact(std::size_t fact) {
  facts_[fact] = InsertFactRow(draft_.facts[fact], Unused("fact", FactUid(draft_.facts[fact])));
}

std::vector<FactId> DraftRows::FactsOf(std::size_t card) const {
  std::vector<FactId> facts;
  for (const std::size_t fact : draft_.cards[card].facts) facts.push_back(facts_[fact]);
  return facts;
}

std::string DraftRows::CardUid(const DraftCard& card) const {
  if (!card.uid.empty()) return ContentUid("card", {target_.uid, card.uid});
  std::string facts;
  for (const std::size_t fact : card.facts) facts += FactUid(draft_.facts[fact]);
  return ContentUid("card", {target_.uid, facts, card.slot});
}

void DraftRows::KeepCard(const DraftCard& card) {
  const std::string uid = Fresh(CardUid(card));
  CardId id{Existing("card", uid)};
  if (!id) id = InsertCardRow(card, uid);
  for (const Question& question : card.questions) {
    const std::string own = Fresh(FormUidOf(uid, question));
    if (Existing("question", own) == 0) InsertForm(id, card, question, own, {});
  }
}

CardId DraftRows::InsertCardRow(const DraftCard& card, const std::string& uid) {
  const CardId id = lacuna::InsertCard(
      change_, {uid, target_.article, draft_.article.is_sample ? "sample" : "article", card.slot}, now_);
  std::int64_t position = 0;
  for (const std::size_t fact : card.facts)
    change_.Insert("card_fact", {{"card", id.value}, {"position", position++}, {"fact", facts_[fact].value}});
  return id;
}

CardId DraftRows::InsertCard(std::size_t card, const FormLook& look) {
  const std::string uid = Unused("card", CardUid(draft_.cards[card]));
  const CardId id = InsertCardRow(draft_.cards[card], uid);
  InsertForms(id, uid, card, look);
  return id;
}

void DraftRows::InsertForms(CardId id, const std::string& card_uid, std::size_t card, const FormLook& look) {
  for (const Question& question : draft_.cards[card].questions)
    InsertForm(id, draft_.cards[card], question, Unused("question", FormUidOf(card_uid, question)), look);
}

void DraftRows::InsertForm(CardId id, const DraftCard& card, const Question& question, const std::string& uid,
                           const FormLook& look) {
  Question kept = question;
  kept.sensitive = question.sensitive || card.sensitive;
  if (kept.status == QuestionStatus::proposed) {
    kept.reasons.insert(kept.reasons.begin(), look.flags.begin(), look.flags.end());
    if (look.rejected) kept.status = QuestionStatus::rejected;
  }
  InsertQuestion(change_, id, kept, uid, {target_.version, false}, now_);
}

}  // namespace lacuna
