#include "content/questions/wording.h"
#include "content/questions/words.h"
#include "content/questions/writer.h"

namespace lacuna {

std::optional<QuestionForm> WriteCloze(const WritingTask& task) {
  if (task.slot == nullptr) return std::nullopt;
  const Proposition& proposition = *task.finding.proposition;
  // At the start of a sentence the capital of the gap would tell a name from a noun.
  const bool names = task.slot->mention.has_value();
  if (task.slot->place == SlotPlace::subject && proposition.fronted.empty() &&
      proposition.claim_source.empty() && !names && task.slot->before.empty())
    return std::nullopt;
  QuestionForm form;
  form.type = QuestionType::cloze;
  form.stem = Attributed(task.finding.fact, proposition, Statement(proposition, *task.slot, kGap)) + ".";
  form.answer = task.slot->key;
  form.accepted = task.slot->accepted;
  form.spans = task.finding.fact.evidence;
  return form;
}

}  // namespace lacuna
