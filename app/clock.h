// What time it is: the one place that asks the machine.
#pragma once

#include <optional>

#include "content/base/instant.h"

namespace lacuna {

// Copy it freely. Safe on any thread.
struct Clock {
  std::optional<Moment> frozen;  // --now: time stands still there

  // The frozen moment, else the machine's time with the offset that local time has at that very instant.
  Moment Now() const;
};

}  // namespace lacuna
