#include <algorithm>

#include "app/window/models/models.h"

namespace lacuna {
namespace {

constexpr int kQuestionsListed = 2'000;

std::vector<BankQuestion> Listed(Workspace& workspace, const Queue& queue) {
  if (!queue.search.empty()) {
    std::vector<BankQuestion> found;
    for (SearchHit& hit : workspace.bank.Search(queue.search, kQuestionsListed))
      found.push_back(std::move(hit.question));
    return found;
  }
  QuestionFilter filter;
  filter.article = queue.article;
  filter.status = queue.status;
  filter.changed = queue.changed;
  filter.retired = queue.retired;
  filter.limit = kQuestionsListed;
  return workspace.bank.Questions(filter);
}

std::vector<BankQuestion> FormsOf(Workspace& workspace, CardId card, bool retired) {
  std::vector<BankQuestion> forms;
  for (const auto status : {QuestionStatus::accepted, QuestionStatus::proposed, QuestionStatus::rejected,
                            QuestionStatus::refused}) {
    QuestionFilter filter;
    filter.card = card;
    filter.retired = retired;
    filter.status = status;
    filter.all_forms = true;
    for (BankQuestion& form : workspace.bank.Questions(filter)) forms.push_back(std::move(form));
  }
  return forms;
}

int CountOf(Workspace& workspace, const Queue& queue, QuestionFilter filter) {
  filter.article = queue.article;
  filter.limit = kQuestionsListed;
  return static_cast<int>(workspace.bank.Questions(filter).size());
}

int CountOf(Workspace& workspace, const Queue& queue, QuestionStatus status) {
  QuestionFilter filter;
  filter.status = status;
  return CountOf(workspace, queue, filter);
}

void AddCounts(Workspace& workspace, const Queue& queue, CurateModel& model) {
  model.proposed = CountOf(workspace, queue, QuestionStatus::proposed);
  model.accepted = CountOf(workspace, queue, QuestionStatus::accepted);
  model.rejected = CountOf(workspace, queue, QuestionStatus::rejected);
  model.refused = CountOf(workspace, queue, QuestionStatus::refused);
  QuestionFilter changed, retired;
  changed.changed = true;
  retired.retired = true;
  model.changed = CountOf(workspace, queue, changed);
  model.retired = CountOf(workspace, queue, retired);
}

void Choose(Workspace& workspace, const Queue& queue, CurateModel& model) {
  if (model.questions.empty()) return;
  const auto found = std::find_if(
      model.questions.begin(), model.questions.end(),
      [&](const BankQuestion& item) { return item.question.id == queue.chosen.value_or(QuestionId{}); });
  const BankQuestion& chosen = found == model.questions.end() ? model.questions.front() : *found;
  model.chosen = chosen.question.id;
  model.forms = FormsOf(workspace, chosen.question.card, chosen.retired_by > 0);
  const Surroundings context = SurroundingsOf(workspace, chosen);
  model.before = context.before;
  model.after = context.after;
}

}  // namespace

CurateModel BuildCurate(Workspace& workspace, const Queue& queue) {
  CurateModel model;
  model.questions = Listed(workspace, queue);
  if (queue.chosen && queue.search.empty()) {  // asked for by name: listed whatever its status
    const bool there = std::any_of(model.questions.begin(), model.questions.end(),
                                   [&](const auto& item) { return item.question.id == *queue.chosen; });
    if (auto asked = workspace.bank.FindQuestion(*queue.chosen); !there && asked.ok())
      model.questions.insert(model.questions.begin(), std::move(*asked));
  }
  Choose(workspace, queue, model);
  model.listed = queue.status;
  model.lists_changed = queue.changed;
  model.lists_retired = queue.retired;
  model.search = queue.search;
  if (queue.article)
    if (const auto article = workspace.bank.FindArticle(*queue.article); article.ok())
      model.article_title = article->title;
  model.undo = workspace.bank.UndoLabel();
  for (const BankSummary& bank : workspace.bank.Banks()) model.banks.push_back(bank.name);
  AddCounts(workspace, queue, model);
  return model;
}

}  // namespace lacuna
