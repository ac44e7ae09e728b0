#include "content/base/random.h"
#include "content/questions/distractors.h"
#include "content/questions/wording.h"
#include "content/questions/words.h"
#include "content/questions/writer.h"

namespace lacuna {

namespace {

// What somebody says is asked as something the article says, never as something that is so.
std::string StemOf(const Proposition& proposition, const std::string& statement) {
  if (proposition.claim_source.empty())
    return "True or false: " + WithCapital(statement) + (statement.ends_with('.') ? "" : ".");
  const bool named = proposition.claim_source != kUnnamedSource;
  return "Does the article say that" + (named ? ", according to " + proposition.claim_source + "," : "") +
         " " + statement + "?";
}

}  // namespace

// One typed value is exchanged for a wrong one, or left; never a "not" put in.
std::optional<QuestionForm> WriteTrueFalse(const WritingTask& task) {
  if (task.slot == nullptr || task.finding.fact.sensitive) return std::nullopt;
  const Proposition& proposition = *task.finding.proposition;
  if (proposition.kind == ClauseType::sentence || proposition.kind == ClauseType::note) return std::nullopt;
  if (!task.slot->before.empty() && task.slot->mention)
    return std::nullopt;  // "the" goes with some names only
  const std::uint64_t seed = SeedOf(task.card_uid);
  const std::string truth = Statement(proposition, *task.slot, task.slot->key);
  const auto wrong = Distractors({task.reading, task.finding, *task.slot, truth, seed}, 1);
  if (wrong.empty()) return std::nullopt;
  const bool holds = Random(seed + 2).Below(2) == 0;
  QuestionForm form;
  form.type = QuestionType::true_false;
  form.stem = StemOf(proposition, holds ? truth : Statement(proposition, *task.slot, wrong.front()));
  form.answer = holds ? "true" : "false";
  form.spans = task.finding.fact.evidence;
  if (!holds) form.explanation = WithCapital(truth) + ".";
  return form;
}

}  // namespace lacuna
