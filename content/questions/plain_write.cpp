#include <algorithm>

#include "content/base/uid.h"
#include "content/questions/plain_cards.h"
#include "content/questions/plain_lint.h"

namespace lacuna {
namespace {

constexpr double kWeakest = 0.53;     // below it a gap is not worth the curator's time
constexpr double kChoiceLess = 0.02;  // a choice is shown after the gap it is made of
constexpr double kOrderingScore = 0.56;

Question Judged(QuestionForm form, const DraftCard& card, double score, const PlainReading& reading,
                Refusals& refused) {
  Question question;
  question.uid = ContentUid("question", {card.uid, Name(form.type), form.stem});
  question.score = score;
  question.sensitive = card.sensitive;
  for (const std::string_view reason : PlainLint(form, reading)) {
    question.reasons.emplace_back(reason);
    ++refused[std::string(reason)];
  }
  if (score < kWeakest && question.reasons.empty()) {
    question.reasons.emplace_back("Too weak to be worth asking.");
    ++refused[question.reasons.back()];
  }
  if (!question.reasons.empty()) question.status = QuestionStatus::refused;
  question.form = std::move(form);
  return question;
}

bool IsRefused(const Question& question) { return question.status == QuestionStatus::refused; }

// Sorted best first; false when none passed.
bool Settle(DraftCard& card) {
  std::stable_sort(card.questions.begin(), card.questions.end(), [](const Question& a, const Question& b) {
    return IsRefused(a) != IsRefused(b) ? IsRefused(b) : a.score > b.score;
  });
  if (card.questions.empty() || IsRefused(card.questions.front())) return false;
  card.score = card.questions.front().score;
  return true;
}

std::optional<PlainCandidate> CardOf(const PlainReading& reading, const PlainFinding& finding,
                                     std::size_t index, Refusals& refused) {
  const PlainMention& mention = reading.mentions[finding.mention];
  PlainCandidate candidate;
  candidate.sentence = finding.sentence;
  candidate.asked = mention.type;
  candidate.answer = mention.normal;
  DraftCard& card = candidate.card;
  card.facts = {index};
  card.slot = Name(finding.fact.roles.back().name);
  card.uid = ContentUid("card", {finding.fact.uid, card.slot});
  card.sensitive = finding.fact.sensitive;
  const double score = ScorePlain(reading, finding);
  card.questions.push_back(Judged(WritePlainCloze(reading, finding), card, score, reading, refused));
  if (IsRefused(card.questions.front())) return std::nullopt;
  if (auto choice = WritePlainChoice(reading, finding))
    card.questions.push_back(Judged(std::move(*choice), card, score - kChoiceLess, reading, refused));
  for (const PlainWord& word : reading.lines[finding.sentence].words())
    if (word.word && !word.light) candidate.stems.insert(word.stem);
  return Settle(card) ? std::optional(std::move(candidate)) : std::nullopt;
}

std::optional<PlainCandidate> OrderingOf(const PlainReading& reading,
                                         const std::vector<PlainFinding>& findings, Refusals& refused) {
  PlainCandidate candidate;
  DraftCard& card = candidate.card;
  auto form = WritePlainOrdering(reading, findings, card.facts);
  if (!form) return std::nullopt;
  std::string uids;
  for (const std::size_t fact : card.facts) uids += findings[fact].fact.uid;
  card.slot = "order";
  card.uid = ContentUid("card", {uids, card.slot});
  candidate.sentence = reading.lines.size();
  candidate.answer = card.uid;
  card.questions.push_back(Judged(std::move(*form), card, kOrderingScore, reading, refused));
  return Settle(card) ? std::optional(std::move(candidate)) : std::nullopt;
}

}  // namespace

std::vector<PlainCandidate> WritePlainCards(const PlainReading& reading,
                                            const std::vector<PlainFinding>& findings, Refusals& refused) {
  std::vector<PlainCandidate> candidates;
  for (std::size_t i = 0; i < findings.size(); ++i)
    if (auto candidate = CardOf(reading, findings[i], i, refused))
      candidates.push_back(std::move(*candidate));
  if (auto ordering = OrderingOf(reading, findings, refused)) candidates.push_back(std::move(*ordering));
  return candidates;
}

}  // namespace lacuna
