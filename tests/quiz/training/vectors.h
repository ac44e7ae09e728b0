// Checks ReplayHistories against a file of histories that carry their expected results:
// integers, states and dues equal; S and D within 1e-7 relative, R within 1e-7 absolute.
#pragma once

#include <string>

namespace lacuna {

struct VectorCheck {
  int reviews = 0;  // compared, over both modes and retentions
  int mismatches = 0;
  std::string first;  // what differed first: "history 3, review 2, steps off, 0.85: S …"
};
VectorCheck CheckVectors(const std::string& json);

}  // namespace lacuna
