#include "content/base/random.h"
#include "content/questions/distractors.h"
#include "content/questions/words.h"
#include "content/questions/writer.h"

namespace lacuna {
namespace {

constexpr std::size_t kDistractors = 3;

}  // namespace

std::optional<QuestionForm> WriteMultipleChoice(const WritingTask& task) {
  auto form = WriteShortAnswer(task);
  if (!form) return std::nullopt;
  const std::uint64_t seed = SeedOf(task.card_uid);
  form->options = Distractors({task.reading, task.finding, *task.slot, form->stem, seed}, kDistractors);
  if (form->options.size() < kDistractors) return std::nullopt;
  form->type = QuestionType::mcq;
  form->answer = task.slot->key;
  form->options.insert(form->options.begin(), task.slot->key);
  Random(seed + 1).Shuffle(std::span(form->options));
  form->accepted.clear();
  return form;
}

}  // namespace lacuna
