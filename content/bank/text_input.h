// Text that a person typed, made fit to keep.
#pragma once

#include <string>
#include <vector>

#include "content/base/result.h"
#include "content/base/utf8.h"

namespace lacuna {

// NFC, without blanks at the ends and without control characters but line ends. Refuses what is no UTF-8;
// `subject` begins the sentence ("The question").
Result<std::string> CleanInput(const std::string& text, const std::string& subject);
// The same for a list; what is empty or there already is left out.
Result<std::vector<std::string>> CleanInputs(const std::vector<std::string>& texts,
                                             const std::string& subject);

}  // namespace lacuna
