#include "quiz/session/tally.h"

#include <algorithm>

namespace lacuna {

Verdict VerdictOf(const Grade& grade, Rating rating) {
  if (grade.verdict != Verdict::self) return grade.verdict;
  if (rating == Rating::again) return Verdict::wrong;
  return rating == Rating::hard ? Verdict::near : Verdict::right;
}

void Tally(SittingSummary& summary, QuestionId question, Verdict verdict, double points, int milliseconds) {
  ++summary.answers;
  summary.right += verdict == Verdict::right;
  summary.near += verdict == Verdict::near;
  summary.score += points;
  summary.milliseconds += milliseconds;
  if (verdict != Verdict::wrong) return;
  ++summary.wrong;
  const bool known =
      std::find(summary.missed.begin(), summary.missed.end(), question) != summary.missed.end();
  if (!known) summary.missed.push_back(question);
}

}  // namespace lacuna
