#include "content/base/random.h"
#include "content/questions/plain_cards.h"
#include "content/questions/plain_distractors.h"

namespace lacuna {
namespace {

constexpr std::size_t kDistractors = 3;

}  // namespace

std::optional<QuestionForm> WritePlainChoice(const PlainReading& reading, const PlainFinding& finding) {
  QuestionForm form = WritePlainCloze(reading, finding);
  const std::uint64_t seed = SeedOf(finding.fact.uid);
  form.options = PlainDistractors(reading, reading.mentions[finding.mention], seed, kDistractors);
  if (form.options.size() < kDistractors) return std::nullopt;
  form.type = QuestionType::mcq;
  form.options.push_back(form.answer);
  Random(seed + 1).Shuffle(std::span(form.options));
  form.accepted.clear();
  return form;
}

}  // namespace lacuna
