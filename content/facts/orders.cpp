// Orders: three to five dated events of different years.
#include <algorithm>
#include <cstdlib>

#include "content/base/uid.h"
#include "content/facts/finder.h"

namespace lacuna {
namespace {

constexpr std::size_t kFewest = 3;
constexpr std::size_t kMost = 5;

struct Dated {
  int year;
  std::size_t finding;
};

// The most confident event of each year, by year.
std::vector<Dated> DatedFindings(const Harvest& harvest) {
  std::vector<Dated> dated;
  for (std::size_t i = 0; i < harvest.findings.size(); ++i) {
    const Finding& finding = harvest.findings[i];
    if (!finding.proposition || finding.fact.sensitive || !finding.fact.claim_source.empty()) continue;
    if (!finding.proposition->past || finding.proposition->subject_inherited) continue;
    const int year = YearOf(*finding.proposition, *harvest.reading.document);
    if (year == 0) continue;
    const auto same =
        std::find_if(dated.begin(), dated.end(), [&](const Dated& other) { return other.year == year; });
    if (same == dated.end()) {
      dated.push_back({year, i});
    } else if (harvest.findings[same->finding].fact.confidence < finding.fact.confidence) {
      same->finding = i;
    }
  }
  std::sort(dated.begin(), dated.end(), [](const Dated& a, const Dated& b) { return a.year < b.year; });
  return dated;
}

}  // namespace

int YearOf(const Proposition& proposition, const Document& document) {
  int year = 0;
  for (const auto* phrases : {&proposition.fronted, &proposition.tail}) {
    for (const Phrase& phrase : *phrases) {
      if (phrase.role != RoleName::time || !phrase.mention || phrase.dropped) continue;
      if (phrase.preposition != "in" && phrase.preposition != "on") continue;
      const int found = std::atoi(document.mentions[*phrase.mention].normal.substr(0, 4).c_str());
      if (found < 1000 || (year != 0 && year != found)) return 0;
      year = found;
    }
  }
  return year;
}

void FindOrders(Harvest& harvest) {
  std::vector<Dated> dated = DatedFindings(harvest);
  if (dated.size() < kFewest) return;
  // Spread over the years when there are more than fit.
  std::vector<Dated> chosen;
  const std::size_t count = std::min(dated.size(), kMost);
  for (std::size_t i = 0; i < count; ++i) chosen.push_back(dated[i * (dated.size() - 1) / (count - 1)]);
  Finding order;
  order.fact.kind = FactKind::order;
  order.fact.confidence = 1;
  std::string uids;
  for (const Dated& item : chosen) {
    const Fact& fact = harvest.findings[item.finding].fact;
    order.parts.push_back(item.finding);
    order.fact.evidence.push_back(fact.evidence.front());
    order.fact.confidence = std::min(order.fact.confidence, fact.confidence);
    Role role;
    role.name = RoleName::item;
    role.text = fact.roles.front().text;
    role.span = fact.evidence.front();
    role.type = "year";
    role.normal = std::to_string(item.year);
    order.fact.roles.push_back(role);
    uids += fact.uid;
  }
  order.fact.uid = ContentUid("fact", {"order", uids});
  harvest.findings.push_back(std::move(order));
}

}  // namespace lacuna
