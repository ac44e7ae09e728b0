// Wrong answers of the right kind.
//
// Sources in order: the same article (same type, not in the same sentence), then tables:
// countries and capitals of the region, small sets of well-known organizations, years at a
// plausible distance, numbers of the same scale and form, weekdays, months; for things and living beings
// the article's own, then WordNet's of the same kind.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "content/facts/finder.h"
#include "content/questions/slots.h"

namespace lacuna {

struct Wanted {
  const Reading& reading;
  const Finding& finding;
  const Slot& slot;
  std::string_view stem;   // nothing that stands in it is offered
  std::uint64_t seed = 0;  // decides between equals
};

// Up to `count` distractors, best first; fewer when the kind of the key gives no more. Each is
// false by the article, no alias, part or whole of the key, and of its form and length.
std::vector<std::string> Distractors(const Wanted& wanted, std::size_t count);

// One source each: candidates in order of preference, not yet checked.
std::vector<std::string> PlaceCandidates(const Wanted& wanted, const Mention& key);
std::vector<std::string> NameCandidates(const Wanted& wanted, const Mention& key);
std::vector<std::string> YearCandidates(const Wanted& wanted, const Mention& key);
std::vector<std::string> CalendarCandidates(const Wanted& wanted, const Mention& key);
std::vector<std::string> NumberCandidates(const Wanted& wanted);
std::vector<std::string> NounCandidates(const Wanted& wanted);

// Names of that type elsewhere in the article, in reading order, without repeats.
std::vector<std::string> NamesInArticle(const Wanted& wanted, MentionType type);

}  // namespace lacuna
