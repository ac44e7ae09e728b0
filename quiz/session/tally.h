// Counts one answer into a sitting's summary.
#pragma once

#include "quiz/session.h"

namespace lacuna {

// A flip card counts by its rating: Again is wrong, Hard near, the rest right.
Verdict VerdictOf(const Grade& grade, Rating rating);
void Tally(SittingSummary& summary, QuestionId question, Verdict verdict, double points, int milliseconds);

}  // namespace lacuna
