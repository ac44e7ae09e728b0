#include "content/questions/wording.h"
#include "content/questions/words.h"
#include "content/questions/writer.h"

namespace lacuna {

namespace {

std::string AskTerm(const Proposition& note) {
  return "Which term is described as “" + note.tail.front().text + "”";
}

}  // namespace

std::optional<QuestionForm> WriteShortAnswer(const WritingTask& task) {
  if (task.slot == nullptr || task.finding.proposition->kind == ClauseType::sentence) return std::nullopt;
  const auto question = task.finding.proposition->kind == ClauseType::note
                            ? std::optional(AskTerm(*task.finding.proposition))
                            : Ask(*task.finding.proposition, *task.slot, *task.reading.document);
  if (!question) return std::nullopt;
  QuestionForm form;
  form.type = QuestionType::short_answer;
  form.stem = Attributed(task.finding.fact, *task.finding.proposition, *question) + "?";
  form.answer = task.slot->before + task.slot->key;
  form.accepted = task.slot->accepted;
  form.spans = task.finding.fact.evidence;
  return form;
}

}  // namespace lacuna
