// A library of a given size for the benchmarks, filled by SQL: the rows are those a learner's years would
// leave.
#pragma once

#include <memory>
#include <string>

#include "content/bank.h"
#include "quiz/progress.h"

namespace lacuna::bench {

struct BigLibrary {
  std::unique_ptr<Database> database;
  LearnerId learner;
};

// `cards` hand-made cards with one accepted question each, all known to the learner but the last tenth, which
// are new; `reviews_each` reviews of every known card. `now` falls after the last review; some cards are due.
BigLibrary MakeBigLibrary(const std::string& path, int cards, int reviews_each, Instant now);

}  // namespace lacuna::bench
