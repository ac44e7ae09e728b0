// Importing: sources are read and worked through on the worker; the draft is kept here, by the thread that
// owns the library.
#include <fmt/format.h>

#include <algorithm>

#include "app/window/shell.h"
#include "content/base/utf8.h"
#include "content/import.h"

namespace lacuna {
namespace {

Result<Draft> DraftOf(const Source& source, const TaskProgress& progress) {
  auto article = ReadArticle(source, progress);
  if (!article.ok()) return article.error();
  return MakeDraft(*article, {}, progress);
}

ImportSheet SheetOf(const Draft& draft, const Added& added, const Article& kept) {
  ImportSheet sheet;
  sheet.article = added.article;
  sheet.title = kept.title;
  sheet.author = kept.author;
  sheet.published = kept.published;
  sheet.source = kept.source;
  sheet.words = static_cast<int>(draft.words);
  sheet.cards = added.cards;
  sheet.questions = added.questions;
  sheet.already_there = added.already_there;
  sheet.refused.assign(draft.refused.begin(), draft.refused.end());
  std::stable_sort(sheet.refused.begin(), sheet.refused.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  return sheet;
}

}  // namespace

void Shell::On(const intent::ImportPaths& intent) {
  for (const std::string& path : intent.paths) StartImport(path);
}

void Shell::On(const intent::ImportText& intent) {
  const std::string text(Trim(intent.text));
  if (IsWebAddress(text) && text.find_first_of(" \n\t") == std::string::npos) return StartImport(text);
  StartImport(Source{"pasted text", intent.text});
}

void Shell::On(const intent::LoadSamples& intent) {
  std::vector<Source> samples = Samples();
  if (intent.only_first) samples.resize(std::min<std::size_t>(samples.size(), 1));
  for (Source& sample : samples) StartImport(std::move(sample));
}

void Shell::StartImport(const std::string& path) {
  ++imports_total_;
  tasks_.Start(path, [this, path](const TaskProgress& progress) -> std::function<void()> {
    progress(0, "Reading");
    const auto source = ReadSource(path, {}, progress);
    auto draft = source.ok() ? DraftOf(*source, progress) : Result<Draft>(source.error());
    return [this, path, draft = std::move(draft)] { FinishImport(path, draft); };
  });
}

void Shell::StartImport(Source source) {
  ++imports_total_;
  const std::string name = source.name;
  tasks_.Start(name,
               [this, source = std::move(source)](const TaskProgress& progress) -> std::function<void()> {
                 auto draft = DraftOf(source, progress);
                 return [this, name = source.name, draft = std::move(draft)] { FinishImport(name, draft); };
               });
}

void Shell::FinishImport(const std::string&, const Result<Draft>& draft) {
  ++imports_done_;
  stale_ = true;
  if (!draft.ok()) {
    notice_ = {draft.error().message, true};
    return;
  }
  KeepDraft(*draft);
}

// What looks like a newer version of an article waits until it was asked about; samples follow the program.
void Shell::KeepDraft(const Draft& draft) {
  const AcceptPolicy accept = draft.article.is_sample ? AcceptPolicy::best : AcceptPolicy::none;
  const auto earlier = workspace_.bank.FindEarlier(draft.article);
  const bool changed = earlier && !workspace_.bank.FindBySource(draft.article.source_sha256);
  if (changed && !draft.article.is_sample) {
    waiting_.push_back(draft);
    AskAboutNext();
    return;
  }
  const Instant now = workspace_.clock.Now().now;
  ShowKept(draft,
           changed ? workspace_.bank.Update(earlier->article, draft, "", accept, now)
                   : workspace_.bank.Add(draft, "", accept, now),
           std::nullopt);
}

void Shell::ShowKept(const Draft& draft, const Result<Added>& added,
                     const std::optional<ArticleChanges>& changes) {
  if (!added.ok()) {
    notice_ = {added.error().message, true};
    return;
  }
  const auto kept = workspace_.bank.FindArticle(added->article);
  if (!kept.ok()) return;
  if (imports_total_ > 1) {
    notice_ = {fmt::format("{}: {} cards.", kept->title, added->cards), false};
    return;
  }
  sheet_ = SheetOf(draft, *added, *kept);
  if (!changes) return;
  sheet_->changes = Summary(*changes);
  sheet_->flagged = CountOf(*changes, CardFate::reworded) + CountOf(*changes, CardFate::answer_changed) > 0;
}

// One after the other; what is already so when its turn comes is kept without a question.
void Shell::AskAboutNext() {
  while (!update_sheet_ && !waiting_.empty()) {
    const Draft& draft = waiting_.front();
    const auto earlier = workspace_.bank.FindEarlier(draft.article);
    const auto changes =
        earlier ? workspace_.bank.PlanUpdate(earlier->article, draft) : Result<ArticleChanges>(Error{});
    if (changes.ok()) {
      update_sheet_ = UpdateSheet{draft.article.source, *earlier, *changes};
      return;
    }
    const Draft kept = TakeAsked();
    ShowKept(kept, workspace_.bank.Add(kept, "", AcceptPolicy::none, workspace_.clock.Now().now),
             std::nullopt);
  }
}

Draft Shell::TakeAsked() {
  Draft draft = std::move(waiting_.front());
  waiting_.erase(waiting_.begin());
  update_sheet_.reset();
  return draft;
}

void Shell::On(const intent::UpdateArticle&) {
  if (!update_sheet_) return;
  const ArticleChanges changes = update_sheet_->changes;
  const Draft draft = TakeAsked();
  const Instant now = workspace_.clock.Now().now;
  ShowKept(draft, workspace_.bank.Update(changes.article, draft, "", AcceptPolicy::none, now), changes);
  AskAboutNext();
}

void Shell::On(const intent::KeepSeparate&) {
  if (!update_sheet_) return;
  const Draft draft = TakeAsked();
  const Instant now = workspace_.clock.Now().now;
  ShowKept(draft, workspace_.bank.Add(draft, "", AcceptPolicy::none, now, OldText::is_separate),
           std::nullopt);
  AskAboutNext();
}

void Shell::On(const intent::LeaveOut&) {
  if (!update_sheet_) return;
  const Draft draft = TakeAsked();
  notice_ = {fmt::format("{} was left out; nothing was changed.", draft.article.source), false};
  AskAboutNext();
}

void Shell::RefreshImports() {
  ImportStatus status;
  const auto running = tasks_.Running();
  status.running = !running.empty();
  if (running.empty()) {
    imports_total_ = imports_done_ = 0;
  } else {
    status.source = running.front().title;
    status.stage = running.front().stage;
    status.fraction = running.front().fraction;
  }
  status.total = imports_total_;
  status.done = imports_done_;
  models_.library.importing = status;
}

void Shell::On(const intent::CancelImport&) {
  for (const TaskStatus& task : tasks_.Running()) tasks_.Cancel(task.id);
  imports_total_ = imports_done_ = 0;
  notice_ = {"The import was cancelled; nothing of it was kept.", false};
}

void Shell::On(const intent::CloseSheet&) { sheet_.reset(); }

void Shell::On(const intent::EditArticle& intent) {
  Report(workspace_.bank.EditArticle(intent.article, intent.edit, workspace_.clock.Now().now));
}

void Shell::On(const intent::RemoveArticle& intent) {
  Report(workspace_.bank.RemoveArticle(intent.article, workspace_.clock.Now().now));
  if (reading_.article == intent.article) reading_ = {};
}

void Shell::On(const intent::StartBest& intent) {
  QuestionFilter filter;
  filter.article = intent.article;
  filter.status = QuestionStatus::proposed;
  std::vector<BankQuestion> proposed = workspace_.bank.Questions(filter);
  std::stable_sort(proposed.begin(), proposed.end(),
                   [](const auto& a, const auto& b) { return a.question.score > b.question.score; });
  std::vector<QuestionId> best;
  std::optional<BankId> bank;
  for (const BankQuestion& item : proposed) {
    if (item.question.sensitive || static_cast<int>(best.size()) == kBestCards) continue;
    best.push_back(item.question.id);
    if (!bank && !item.banks.empty()) bank = item.banks.front();
  }
  Report(workspace_.bank.Accept(best, workspace_.clock.Now().now));
  sheet_.reset();
  EndStudy();
  models_.study = {};
  view_ = ViewName::study;
  BeginStudy(bank);
}

}  // namespace lacuna
