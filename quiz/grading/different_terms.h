// Words that look alike and mean something else: what no tolerance for spelling may forgive.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lacuna {

// The other terms a learner may have meant, for one word in canonical form: by opposed prefixes
// (hypotension → hypertension), opposed endings (lactase → lactose), and a table (Austria → Australia).
// Some are not words; they are only compared with.
std::vector<std::string> TermsLike(std::string_view word);

}  // namespace lacuna
