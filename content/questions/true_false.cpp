#include "content/base/random.h"
#include "content/questions/distractors.h"
#include "content/questions/wording.h"
#include "content/questions/words.h"
#include "content/questions/writer.h"

namespace lacuna {

// One typed value is exchanged for a wrong one, or left; never a "not" put in.
std::optional<QuestionForm> WriteTrueFalse(const WritingTask& task) {
  if (task.slot == nullptr || !task.finding.proposition->claim_source.empty() || task.finding.fact.sensitive)
    return std::nullopt;
  const Proposition& proposition = *task.finding.proposition;
  const std::uint64_t seed = SeedOf(task.card_uid);
  const std::string truth = Statement(proposition, *task.slot, task.slot->key);
  const auto wrong = Distractors({task.reading, task.finding, *task.slot, truth, seed}, 1);
  if (wrong.empty()) return std::nullopt;
  const bool holds = Random(seed + 2).Below(2) == 0;
  QuestionForm form;
  form.type = QuestionType::true_false;
  const std::string statement = holds ? truth : Statement(proposition, *task.slot, wrong.front());
  form.stem = "True or false: " + WithCapital(statement) + ".";
  form.answer = holds ? "true" : "false";
  form.spans = task.finding.fact.evidence;
  if (!holds) form.explanation = WithCapital(truth) + ".";
  return form;
}

}  // namespace lacuna
