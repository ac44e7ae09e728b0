#include "content/questions/wording.h"
#include "content/questions/words.h"
#include "content/questions/writer.h"

namespace lacuna {

std::optional<QuestionForm> WriteOrdering(const WritingTask& task) {
  if (task.finding.fact.kind != FactKind::order) return std::nullopt;
  QuestionForm form;
  form.type = QuestionType::ordering;
  form.stem = "Put these events in order, the earliest first.";
  for (const std::size_t part : task.finding.parts) {
    const Proposition& proposition = *task.findings[part].proposition;
    const std::string item = WithCapital(UndatedStatement(proposition));
    form.items.push_back(item);
    form.answer += (form.answer.empty() ? "" : " → ") + item;
    form.explanation += (form.explanation.empty() ? "" : "; ") + item + ": " +
                        std::to_string(YearOf(proposition, *task.reading.document));
  }
  form.explanation += ".";
  form.spans = task.finding.fact.evidence;
  return form;
}

}  // namespace lacuna
