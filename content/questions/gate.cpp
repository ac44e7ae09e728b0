#include <algorithm>
#include <set>

#include "content/questions/cards.h"
#include "content/questions/context/context_rules.h"
#include "content/questions/lint.h"
#include "content/questions/ranking/features.h"
#include "content/questions/ranking/ranker.h"
#include "content/questions/words.h"

namespace lacuna {
namespace {

constexpr double kWeakest = 0.06;        // below it a card is not worth the curator's time
constexpr double kShareOfMedian = 0.45;  // …, nor below this share of the article's median
constexpr double kWeakestPlain = 0.2;    // … of one that asks for no name or value
constexpr double kWeakestForm = 0.01;    // below it a form is none of the card's
constexpr double kObjection = 0.5;       // what is left of the score of a question with an objection
constexpr double kReservation = 0.7;     // … with a reservation

Words ContentWords(std::string_view text) {
  Words words = KeyWords(text);
  std::erase_if(words, [](const std::string& word) {
    return IsFunctionWord(word) || word.find('_') != std::string::npos;
  });
  return words;
}

void JudgeQuestion(const Candidate& candidate, Question& question, const Reading& reading,
                   const ArticleWords& article_words, bool doubtful, Refusals& refused) {
  const auto broken = Lint(question.form, reading.article->text);
  std::size_t soft = 0;
  for (const LintRule* rule : broken) {
    question.reasons.emplace_back(rule->reason);
    if (rule->hard) ++refused[std::string(rule->reason)];
    soft += rule->hard ? 0 : 1;
  }
  const FeatureItem item(candidate, question, reading, article_words, soft);
  question.score = DefaultRanker().Probability(FeaturesOf(item));
  if (IsRefused(broken)) {
    question.status = QuestionStatus::refused;
    return;
  }
  const auto refuse = [&](std::string_view reason) {
    question.status = QuestionStatus::refused;
    question.reasons.emplace_back(reason);
    ++refused[std::string(reason)];
  };
  for (const ContextRule* rule : BrokenContextRules(item)) {
    // Of a key that is no name or value a reservation is as good as an objection.
    const bool plain = candidate.slot != nullptr && !candidate.slot->mention;
    const bool reserved = rule->severity == Severity::reservation && (doubtful || !plain);
    if (!reserved && !(rule->severity == Severity::objection && doubtful)) return refuse(rule->reason);
    question.reasons.emplace_back(rule->reason);
    question.score *= reserved ? kReservation : kObjection;
  }
  if (HasSecondAnswer(candidate, question, reading))
    return refuse("Another place in the article answers it differently.");
  if (question.score < kWeakestForm && !doubtful) refuse("Too weak to be worth asking.");
}

double MedianScore(const std::vector<Candidate>& candidates) {
  std::vector<double> scores;
  for (const Candidate& candidate : candidates)
    if (candidate.slot != nullptr) scores.push_back(candidate.card.score);
  if (scores.empty()) return 0;
  const auto middle = scores.begin() + static_cast<std::ptrdiff_t>(scores.size() / 2);
  std::nth_element(scores.begin(), middle, scores.end());
  return *middle;
}

// Cards that are weak, by themselves or beside the others of the article. Orders and matchings are few, and
// readers have judged too few of them to say which are weak.
void DropWeak(std::vector<Candidate>& candidates, Refusals& refused) {
  const double least = std::max(kWeakest, kShareOfMedian * MedianScore(candidates));
  std::erase_if(candidates, [&](const Candidate& candidate) {
    const bool plain =
        candidate.slot != nullptr && !candidate.slot->mention && candidate.slot->part == SlotPart::whole;
    const bool weak =
        candidate.slot != nullptr && candidate.card.score < (plain ? std::max(least, kWeakestPlain) : least);
    if (weak) ++refused["Too weak to be worth asking."];
    return weak;
  });
}

}  // namespace

bool HasSecondAnswer(const Candidate& candidate, const Question& question, const Reading& reading) {
  if (candidate.slot == nullptr || question.form.type == QuestionType::true_false) return false;
  const Proposition& own = *candidate.finding->proposition;
  const Words stem = ContentWords(question.form.stem);
  const Words key = KeyWords(candidate.slot->key);
  for (const Proposition& other : reading.propositions) {
    if (other.lemma != own.lemma || other.span == own.span) continue;
    const Words words = KeyWords(other.span.In(reading.article->text));
    if (CountRuns(words, key) > 0) continue;
    const auto shared = std::count_if(stem.begin(), stem.end(),
                                      [&](const std::string& word) { return Contains(words, word); });
    if (!stem.empty() && static_cast<double>(shared) >= 0.75 * static_cast<double>(stem.size())) return true;
  }
  return false;
}

void Judge(std::vector<Candidate>& candidates, const Reading& reading, const DraftOptions& options,
           Refusals& refused) {
  const ArticleWords article_words(*reading.article, *reading.document);
  for (Candidate& candidate : candidates) {
    auto& questions = candidate.card.questions;
    for (Question& question : questions)
      JudgeQuestion(candidate, question, reading, article_words, options.doubtful, refused);
    std::stable_sort(questions.begin(), questions.end(), [](const Question& a, const Question& b) {
      const bool a_out = a.status == QuestionStatus::refused, b_out = b.status == QuestionStatus::refused;
      return a_out != b_out ? b_out : a.score > b.score;
    });
    if (!questions.empty()) candidate.card.score = questions.front().score;
  }
  std::erase_if(candidates, [](const Candidate& candidate) {
    const auto& questions = candidate.card.questions;
    return questions.empty() || questions.front().status == QuestionStatus::refused;
  });
  if (!options.doubtful) DropWeak(candidates, refused);
}

}  // namespace lacuna
