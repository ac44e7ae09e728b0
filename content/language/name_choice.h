// Which stretches of a sentence are its names: the trained finder's, corrected and completed by the rules.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "content/language/name_runs.h"
#include "content/language/recognize_names.h"

namespace lacuna {

struct ChosenName {
  NameRun run;
  std::optional<MentionType> kind;  // the trained finder's; nothing where only the rules found the name
};

// In reading order, without overlaps. A recognized name that the rules know to be two ("the United States" of
// "Morocco") or longer ("Trinidad and Tobago") is theirs. Names that only the rules see are taken where they
// are sure: known places, names after a title, and names that the finder sees elsewhere in the document
// (`known`, as written). Months, weekdays and years are values, not names.
std::vector<ChosenName> ChooseNames(const SentenceWords& words, const std::vector<bool>& taken,
                                    const std::vector<RecognizedName>& recognized,
                                    const std::set<std::string, std::less<>>& known);

}  // namespace lacuna
