#include <algorithm>

#include "app/window/models/models.h"

namespace lacuna {
namespace {

std::string Byline(const Article& article) {
  std::string line;
  const auto add = [&line](const std::string& part) {
    if (!part.empty()) line += (line.empty() ? "" : "  ·  ") + part;
  };
  add(article.author);
  add(article.publisher);
  add(article.published);
  add(article.source);
  return line;
}

// The answer's own words where they stand in the evidence; else the whole evidence.
Span MarkedSpan(const Article& article, const QuestionForm& form) {
  const Span evidence = form.spans.front();
  const std::size_t at = evidence.In(article.text).find(form.answer);
  if (form.answer.empty() || at == std::string_view::npos) return evidence;
  return {evidence.begin + at, evidence.begin + at + form.answer.size()};
}

MarkKind KindOf(const Memory& memory, const StatisticsQuery& query) {
  if (memory.state == CardState::fresh) return MarkKind::not_asked;
  const Day today = StudyDay(query.now.now, query.now.zone_minutes);
  const double recall = Retrievability(memory, today, query.scheduler);
  return recall >= query.scheduler.desired_retention ? MarkKind::known : MarkKind::fading;
}

void Count(ReaderModel& model, MarkKind kind) {
  switch (kind) {
    case MarkKind::not_asked:
      ++model.not_asked;
      break;
    case MarkKind::known:
      ++model.known;
      break;
    case MarkKind::fading:
      ++model.fading;
      break;
    case MarkKind::proposed:
      ++model.proposed;
      break;
  }
}

// Ascending, and of two that overlap the first.
void KeepApart(std::vector<ReaderMark>& marks) {
  std::stable_sort(marks.begin(), marks.end(), [](const auto& a, const auto& b) { return a.span < b.span; });
  std::vector<ReaderMark> kept;
  for (ReaderMark& mark : marks)
    if (kept.empty() || kept.back().span.end <= mark.span.begin) kept.push_back(std::move(mark));
  marks = std::move(kept);
}

bool IsCurrent(const std::vector<ArticleVersion>& versions, int version) {
  return std::any_of(versions.begin(), versions.end(), [version](const ArticleVersion& one) {
    return one.is_current && one.version == version;
  });
}

void AddMarks(Workspace& workspace, const Learner& learner, const Article& article, ReaderModel& model) {
  const StatisticsQuery query = QueryFor(workspace, learner.id);
  QuestionFilter filter;
  filter.article = article.id;
  for (const BankQuestion& item : workspace.bank.Questions(filter)) {
    const Question& question = item.question;
    if (question.form.spans.empty() || !item.is_current) continue;
    const MarkKind kind = question.status == QuestionStatus::accepted
                              ? KindOf(workspace.progress.MemoryOf(learner.id, question.card), query)
                              : MarkKind::proposed;
    Count(model, kind);
    model.marks.push_back({MarkedSpan(article, question.form), kind, question.id, question.form.stem});
  }
  KeepApart(model.marks);
}

}  // namespace

ReaderModel BuildReader(Workspace& workspace, const Learner& learner, const ReaderRequest& reading) {
  ReaderModel model;
  if (!reading.article) return model;
  auto article = workspace.bank.FindArticle(*reading.article, reading.version);
  if (!article.ok()) return model;
  model.byline = Byline(*article);
  model.highlighted = reading.at;
  model.versions = workspace.bank.VersionsOf(article->id);
  model.is_current = IsCurrent(model.versions, article->version);
  if (model.is_current) AddMarks(workspace, learner, *article, model);
  model.article = std::move(*article);
  return model;
}

}  // namespace lacuna
