#include <algorithm>
#include <array>

#include "content/base/random.h"
#include "content/language/given_names.h"
#include "content/questions/distractors.h"
#include "content/questions/person_names.h"
#include "content/questions/words.h"

namespace lacuna {
namespace {

// Organizations that stand for one another: a key among them gets the others.
using Set = std::array<std::string_view, 8>;
constexpr auto kSets = std::to_array<Set>({
    {"Mossad", "CIA", "MI6", "KGB", "Stasi", "Interpol", "FBI", "Europol"},
    {"New York Times", "Washington Post", "Wall Street Journal", "Boston Globe", "Los Angeles Times",
     "Chicago Tribune", "Guardian", "Financial Times"},
    {"Twitter", "Facebook", "Instagram", "YouTube", "Reddit", "LinkedIn", "TikTok", "Snapchat"},
    {"Google", "Microsoft", "Apple", "Amazon", "IBM", "Intel", "Samsung", "Sony"},
    {"Toyota", "Honda", "Nissan", "Ford", "Volkswagen", "Renault", "Fiat", "Volvo"},
    {"UNESCO", "UNICEF", "WHO", "Red Cross", "Amnesty International", "World Bank", "Greenpeace", "Oxfam"},
    {"NASA", "ESA", "SpaceX", "Roscosmos", "Boeing", "Airbus", "Lockheed Martin", "Blue Origin"},
    {"BBC", "CNN", "Reuters", "Al Jazeera", "NBC", "ABC", "Sky News", "Fox News"},
    {"Harvard University", "Yale University", "Princeton University", "Stanford University",
     "Columbia University", "Cornell University", "Oxford University", "Cambridge University"},
    {"NATO", "European Union", "United Nations", "African Union", "Arab League", "OPEC", "ASEAN",
     "Commonwealth"},
});

const Set* SetOf(std::string_view name) {
  for (const Set& set : kSets)
    if (std::find(set.begin(), set.end(), name) != set.end()) return &set;
  return nullptr;
}

}  // namespace

std::vector<std::string> NameCandidates(const Wanted& wanted, const Mention& key) {
  std::vector<std::string> candidates = NamesInArticle(wanted, key.type);
  // A lone surname beside full names would tell; and the other way round.
  const bool single = WordsAsWritten(wanted.slot.key).size() == 1;
  if (key.type == MentionType::person)
    std::erase_if(candidates, [&](const std::string& name) {
      const Words words = WordsAsWritten(name);
      const bool named_in_stem = Contains(WordsAsWritten(wanted.stem), words.back());  // somebody's full name
      const bool first_name = words.size() == 1 && IsGivenName(words.front());         // may be the key's own
      return (words.size() == 1) != single || !IsPersonName(name) || named_in_stem || first_name;
    });
  if (key.type != MentionType::organization) return candidates;
  const Set* set = SetOf(WithoutArticle(key.text));
  if (set == nullptr) return {};  // organizations of an article differ too much in kind
  std::vector<std::string> others(set->begin(), set->end());
  Random random(wanted.seed);
  random.Shuffle(std::span(others));
  return others;
}

}  // namespace lacuna
