#include "content/base/random.h"
#include "content/questions/distractors.h"
#include "content/questions/words.h"
#include "content/questions/writer.h"

namespace lacuna {
namespace {

constexpr std::size_t kDistractors = 3;

// A person's title would tell the key from the other names.
std::string KeyAsOption(const WritingTask& task) {
  if (!task.slot->mention) return task.slot->key;
  const Mention& mention = task.reading.document->mentions[*task.slot->mention];
  const bool name = mention.type == MentionType::person && !mention.normal.empty() &&
                    !mention.title.empty() && IsSubset(KeyWords(mention.normal), KeyWords(task.slot->key));
  return name ? mention.normal : task.slot->key;
}

}  // namespace

std::optional<QuestionForm> WriteMultipleChoice(const WritingTask& task) {
  auto form = WriteShortAnswer(task);
  if (!form) return std::nullopt;
  const std::uint64_t seed = SeedOf(task.card_uid);
  form->options = Distractors({task.reading, task.finding, *task.slot, form->stem, seed}, kDistractors);
  if (form->options.size() < kDistractors) return std::nullopt;
  form->type = QuestionType::mcq;
  form->answer = KeyAsOption(task);
  form->options.insert(form->options.begin(), form->answer);
  Random(seed + 1).Shuffle(std::span(form->options));
  form->accepted.clear();
  return form;
}

}  // namespace lacuna
