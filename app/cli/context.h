// What a command works with: the clock, the library, and the three streams.
#pragma once

#include <iosfwd>
#include <memory>
#include <string>

#include "app/clock.h"
#include "app/window_request.h"
#include "app/workspace.h"
#include "content/base/result.h"

namespace lacuna {

constexpr int kExitDone = 0;
constexpr int kExitFailed = 1;      // one sentence on stderr
constexpr int kExitWrongUsage = 2;  // from the parser alone

struct Context {
  Clock clock;
  std::string library;  // as given with --library, "" for the usual place
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  OpenWindow open_window;
  bool asks_a_person = false;   // stdin is a terminal
  bool shows_progress = false;  // stderr is one

  Result<std::unique_ptr<Workspace>> Open() const;
  // Says why on stderr; the exit code to return.
  int Fail(const Error& error) const;
};

}  // namespace lacuna
