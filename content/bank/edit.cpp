#include <fmt/format.h>

#include "content/bank.h"
#include "content/bank/accepting.h"
#include "content/bank/bank_rows.h"
#include "content/bank/form.h"
#include "content/bank/new_rows.h"
#include "content/bank/rows.h"
#include "content/base/uid.h"

namespace lacuna {
namespace {

bool SameWords(const QuestionForm& a, const QuestionForm& b) {
  return a.stem == b.stem && a.answer == b.answer && a.accepted == b.accepted && a.options == b.options &&
         a.explanation == b.explanation;
}

bool IsTaken(Database& database, const std::string& card_uid) {
  auto row = database.Prepare("SELECT 1 FROM card WHERE uid = ?");
  return row.With(card_uid).Step();
}

std::string NewCardUid(Database& database, const Card& old, const QuestionForm& form) {
  std::string uid = ContentUid("card", {old.uid, "answer", form.answer});
  while (IsTaken(database, uid)) uid = ContentUid("card", {uid, "again"});
  return uid;
}

void CopyBanks(Database& database, Change& change, const Card& old, CardId card) {
  for (const BankId bank : old.banks) AddToBank(database, change, bank, {card});
}

// Another answer is another thing to remember: the schedule must begin anew.
QuestionId ReplaceCard(Database& database, Change& change, const Card& old, const BankQuestion& asked,
                       const QuestionForm& form, Instant now) {
  const std::string uid = NewCardUid(database, old, form);
  const CardId card = InsertCard(change, {uid, old.article, old.origin, old.slot}, now);
  std::int64_t position = 0;
  for (const FactId fact : old.facts)
    change.Insert("card_fact", {{"card", card.value}, {"position", position++}, {"fact", fact.value}});
  CopyBanks(database, change, old, card);
  Question edited = asked.question;
  edited.form = form;
  edited.reasons.clear();
  if (edited.status != QuestionStatus::accepted) edited.status = QuestionStatus::proposed;
  return InsertQuestion(change, card, edited, ContentUid("question", {uid, FormUid(form)}),
                        {asked.article_version, true}, now);
}

void RejectForms(Database& database, Change& change, CardId card) {
  std::vector<QuestionId> forms;
  {
    auto rows =
        database.Prepare("SELECT id FROM question WHERE card = ? AND status IN ('proposed', 'accepted')");
    rows.With(card);
    while (rows.Step()) forms.push_back(rows.AsId<QuestionTag>(0));
  }
  for (const QuestionId form : forms) SetStatus(change, form, QuestionStatus::rejected);
}

// The same card made by hand before, if there is one.
std::optional<Question> FindByUid(Database& database, const std::string& uid) {
  auto row = database.Prepare(kSelectQuestions + "WHERE q.uid = ?");
  if (!row.With(uid).Step()) return std::nullopt;
  return ReadQuestion(row).question;
}

}  // namespace

Result<QuestionId> BankStore::Edit(QuestionId id, const QuestionEdit& edit, Instant now) {
  const auto found = FindQuestion(id);
  if (!found) return found.error();
  const Question& question = found->question;
  const auto form = ApplyEdit(question.form, edit);
  if (!form) return form.error();
  if (SameWords(*form, question.form)) return id;
  Change change(database_);
  QuestionId holder = id;
  ClearChangedFlags(database_, change, {question.card});
  if (form->answer == question.form.answer) {
    InsertNextVersion(database_, change, id, *form, {found->article_version, true}, now);
  } else {
    const auto old = FindCard(question.card);
    if (!old) return old.error();
    holder = ReplaceCard(database_, change, *old, *found, *form, now);
    RejectForms(database_, change, question.card);
  }
  change.Commit("Edit a question", now);
  return holder;
}

Result<QuestionId> BankStore::AddCard(const NewCard& card, Instant now) {
  const auto name = CleanBankName(card.bank);
  if (!name) return name.error();
  const auto form = FormOf(card);
  if (!form) return form.error();
  const std::string card_uid = ContentUid("card", {"hand", FormUid(*form)});
  const std::string uid = ContentUid("question", {card_uid, FormUid(*form)});
  Change change(database_);
  const BankId bank = EnsureBank(database_, change, *name, false, now);
  Question question;
  if (const auto known = FindByUid(database_, uid)) {
    question = *known;
    SetStatus(change, question.id, QuestionStatus::accepted);
  } else {
    question.form = *form;
    question.status = QuestionStatus::accepted;
    question.score = 1;
    question.card = InsertCard(change, {card_uid, std::nullopt, "hand", ""}, now);
    question.id = InsertQuestion(change, question.card, question, uid, {1, true}, now);
  }
  AddToBank(database_, change, bank, {question.card});
  change.Commit("Add a card", now);
  return question.id;
}

}  // namespace lacuna
