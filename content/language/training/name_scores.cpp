#include "content/language/training/name_scores.h"

#include <fmt/core.h>

#include <algorithm>

namespace lacuna {

double NameCounts::F1() const {
  return found + gold == 0 ? 0 : 2 * static_cast<double>(right) / static_cast<double>(found + gold);
}

void NameScore::Add(const std::vector<RecognizedName>& gold, const std::vector<RecognizedName>& found) {
  const auto count = [&](NameCounts& counts, auto matches, auto wanted) {
    counts.gold += static_cast<std::size_t>(std::count_if(gold.begin(), gold.end(), wanted));
    counts.found += static_cast<std::size_t>(std::count_if(found.begin(), found.end(), wanted));
    for (const RecognizedName& name : found)
      if (wanted(name) &&
          std::any_of(gold.begin(), gold.end(), [&](const auto& other) { return matches(name, other); }))
        ++counts.right;
  };
  const auto same_words = [](const RecognizedName& a, const RecognizedName& b) {
    return a.begin == b.begin && a.end == b.end;
  };
  const auto same = [&](const RecognizedName& a, const RecognizedName& b) {
    return same_words(a, b) && a.type == b.type;
  };
  const auto any = [](const RecognizedName&) { return true; };
  count(typed, same, any);
  count(spans, same_words, any);
  for (std::size_t type = 0; type < of_types.size(); ++type)
    count(of_types[type], same,
          [&](const RecognizedName& name) { return name.type == static_cast<MentionType>(type); });
}

std::string NameScore::Line() const {
  std::string line = fmt::format("names: typed F1 {:.3f}, words alone {:.3f} ({} gold, {} found)", typed.F1(),
                                 spans.F1(), typed.gold, typed.found);
  for (std::size_t type = 0; type < of_types.size(); ++type)
    line += fmt::format(", {} {:.3f} ({})", Name(static_cast<MentionType>(type)), of_types[type].F1(),
                        of_types[type].gold);
  return line;
}

}  // namespace lacuna
