#include "content/language/name_chains.h"

#include <algorithm>

#include "content/base/utf8.h"
#include "content/language/geography.h"
#include "content/language/text_scan.h"

namespace lacuna {
namespace {

// "Von Frisch", at the start of a sentence, ends "Karl von Frisch".
bool EndsWithWords(const std::string& name, const std::string& tail) {
  if (name.size() <= tail.size() + 1 || tail.empty()) return false;
  const std::size_t at = name.size() - tail.size();
  const bool same_letter = ToLower(name.substr(at, 1)) == ToLower(tail.substr(0, 1));
  return same_letter && name.compare(at + 1, tail.size() - 1, tail, 1) == 0 && name[at - 1] == ' ';
}
bool BeginsWithWords(const std::string& name, const std::string& head) {
  return name.size() > head.size() + 1 && name.compare(0, head.size(), head) == 0 && name[head.size()] == ' ';
}

std::string WithoutStops(const std::string& name) {
  std::string out;
  for (const char c : name)
    if (c != '.') out += c;
  return out;
}

// "Joshua Norton" and "Joshua Abraham Norton".
bool SharesBothEnds(const std::string& part, const std::string& name) {
  const std::size_t first = part.find(' '), last = part.rfind(' ');
  return first != std::string::npos && name.size() > part.size() &&
         BeginsWithWords(name, part.substr(0, first)) && EndsWithWords(name, part.substr(last + 1));
}

bool IsShortFormOf(const std::string& part, const std::string& name, bool person) {
  if (person && SharesBothEnds(part, name)) return true;
  if (person && (EndsWithWords(name, part) || BeginsWithWords(name, part))) return true;
  const bool acronym = IsAllUpper(part) && part.size() >= 2 && part.find(' ') == std::string::npos;
  return acronym && WithoutStops(part).size() >= 2 && AcronymOf(name) == WithoutStops(part);
}

bool SameCountry(const std::string& a, const std::string& b) {
  const Country* country = FindCountry(a);
  return country != nullptr && country == FindCountry(b);
}

// The name's words in place order without repeats: "Obama" in "Barack Obama" and "Michelle Obama" fits two.
std::vector<std::size_t> LongerForms(const std::vector<std::string>& names, const std::vector<bool>& persons,
                                     std::size_t i) {
  std::vector<std::size_t> longer;
  for (std::size_t k = 0; k < names.size(); ++k)
    if (k != i && IsShortFormOf(names[i], names[k], persons[k])) longer.push_back(k);
  return longer;
}

// Of several longer forms, those that are not themselves short forms of another among them.
std::size_t OnlyFullForm(const std::vector<std::string>& names, const std::vector<std::size_t>& longer) {
  std::size_t longest = longer.front();
  for (const std::size_t k : longer)
    if (names[k].size() > names[longest].size()) longest = k;
  for (const std::size_t k : longer)
    if (k != longest && names[k] != names[longest] && !EndsWithWords(names[longest], names[k]) &&
        !BeginsWithWords(names[longest], names[k]) && !SharesBothEnds(names[k], names[longest]))
      return names.size();
  return longest;
}

}  // namespace

std::string AcronymOf(const std::string& name) {
  std::string out;
  bool fresh = true;
  for (const char c : name) {
    if (fresh && c >= 'A' && c <= 'Z') out += c;
    fresh = c == ' ' || c == '-';
  }
  return out.size() >= 2 && name.find(' ') != std::string::npos ? out : std::string();
}

std::vector<std::size_t> GroupNames(const std::vector<std::string>& names, const std::vector<bool>& persons) {
  std::vector<std::size_t> group(names.size());
  for (std::size_t i = 0; i < names.size(); ++i) {
    group[i] = i;
    for (std::size_t k = 0; k < i && group[i] == i; ++k)
      if (names[k] == names[i] || SameCountry(names[k], names[i])) group[i] = group[k];
    if (group[i] != i) continue;
    const std::vector<std::size_t> longer = LongerForms(names, persons, i);
    if (longer.empty()) continue;
    const std::size_t full = OnlyFullForm(names, longer);
    if (full < names.size()) group[i] = full;
  }
  for (std::size_t i = 0; i < names.size(); ++i)
    for (std::size_t steps = 0; group[i] != group[group[i]] && steps < names.size(); ++steps)
      group[i] = group[group[i]];
  return group;
}

}  // namespace lacuna
