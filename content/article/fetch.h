// Fetches a page from the web: http and https only, with a short arm.
#pragma once

#include <functional>
#include <string>

#include "content/base/result.h"
#include "content/import.h"

namespace lacuna {

struct FetchLimits {
  std::size_t bytes = 20u << 20;  // as they come out, unpacked
  int redirects = 5;
  long connect_milliseconds = 15'000;
  long milliseconds = 90'000;  // all in all
};

// What the address answers, whatever type it claims to be. Every connection, redirects included, is checked
// after its name was resolved and goes to the very address that was checked: unless `allow_private`, only to
// public ones (address.h), and past any proxy. Refuses in one sentence what cannot be reached, answers with
// an error, redirects in circles, never ends, or is too large. `goes_on` returns false to cancel.
Result<Source> Fetch(const std::string& address, bool allow_private, const std::function<bool()>& goes_on,
                     const FetchLimits& limits = {});

}  // namespace lacuna
