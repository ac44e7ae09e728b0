#include <algorithm>
#include <set>

#include "content/questions/wording.h"
#include "content/questions/words.h"
#include "content/questions/writer.h"

namespace lacuna {
namespace {

constexpr std::size_t kFewest = 4;
constexpr std::size_t kMost = 6;

struct Pair {
  std::string left, right;
  std::size_t finding;
};

bool IsPlain(const Finding& finding) {
  return finding.proposition && !finding.fact.sensitive && finding.fact.claim_source.empty() &&
         !finding.proposition->subject_inherited;
}

// Event – year: a year that belongs to one event only.
std::vector<Pair> EventsAndYears(const Reading& reading, const std::vector<Finding>& findings) {
  std::vector<Pair> pairs;
  std::multiset<int> years;
  for (const Finding& finding : findings)
    if (finding.proposition) years.insert(YearOf(*finding.proposition, *reading.document));
  for (std::size_t i = 0; i < findings.size(); ++i) {
    if (!IsPlain(findings[i]) || !findings[i].proposition->past) continue;
    const int year = YearOf(*findings[i].proposition, *reading.document);
    if (year != 0 && years.count(year) == 1)
      pairs.push_back({WithCapital(UndatedStatement(*findings[i].proposition)), std::to_string(year), i});
  }
  return pairs;
}

// Person – what the article says they are.
std::vector<Pair> PeopleAndRoles(const Reading& reading, const std::vector<Finding>& findings) {
  std::vector<Pair> pairs;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    if (findings[i].fact.kind != FactKind::attribute || !IsPlain(findings[i])) continue;
    const Proposition& proposition = *findings[i].proposition;
    if (!proposition.subject.person || !proposition.subject.mention || proposition.tail.empty()) continue;
    if (proposition.tail[0].role != RoleName::complement || proposition.tail[0].text.size() > 60) continue;
    if (proposition.tail.size() > 1 || !proposition.copula) continue;
    const Mention& mention = reading.document->mentions[*proposition.subject.mention];
    const std::string name = mention.chain < reading.document->chains.size()
                                 ? reading.document->chains[mention.chain].name
                                 : mention.text;
    pairs.push_back({name, proposition.tail[0].text, i});
  }
  return pairs;
}

// Without pairs whose left or right side repeats another's.
void KeepDistinct(std::vector<Pair>& pairs) {
  std::vector<Pair> kept;
  for (const Pair& pair : pairs) {
    const bool clash = std::any_of(kept.begin(), kept.end(), [&](const Pair& other) {
      return IsSubset(KeyWords(other.left), KeyWords(pair.left)) ||
             IsSubset(KeyWords(pair.left), KeyWords(other.left)) ||
             IsSubset(KeyWords(other.right), KeyWords(pair.right)) ||
             IsSubset(KeyWords(pair.right), KeyWords(other.right));
    });
    if (!clash) kept.push_back(pair);
  }
  pairs = std::move(kept);
}

std::optional<SetQuestion> SetOf(std::vector<Pair> pairs, const std::string& topic, std::string stem,
                                 const std::vector<Finding>& findings) {
  KeepDistinct(pairs);
  if (pairs.size() < kFewest) return std::nullopt;
  if (pairs.size() > kMost) pairs.resize(kMost);
  SetQuestion set;
  set.topic = "match " + topic;
  set.form.type = QuestionType::matching;
  set.form.stem = std::move(stem);
  for (const Pair& pair : pairs) {
    set.findings.push_back(pair.finding);
    set.form.pairs.emplace_back(pair.left, pair.right);
    set.form.answer += (set.form.answer.empty() ? "" : "; ") + pair.left + " – " + pair.right;
    set.form.spans.push_back(findings[pair.finding].fact.evidence.front());
  }
  return set;
}

}  // namespace

std::vector<SetQuestion> WriteMatching(const Reading& reading, const std::vector<Finding>& findings) {
  std::vector<SetQuestion> sets;
  if (auto set =
          SetOf(EventsAndYears(reading, findings), "year", "Match each event with its year.", findings))
    sets.push_back(std::move(*set));
  if (auto set = SetOf(PeopleAndRoles(reading, findings), "role",
                       "Match each person with what the article says of them.", findings))
    sets.push_back(std::move(*set));
  return sets;
}

}  // namespace lacuna
