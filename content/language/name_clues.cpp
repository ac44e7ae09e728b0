#include "content/language/name_clues.h"

#include "content/language/geography.h"
#include "content/language/given_names.h"
#include "content/language/known_names.h"
#include "content/language/model/feature_key.h"
#include "content/language/name_words.h"
#include "content/language/text_scan.h"
#include "content/language/word_set.h"

namespace lacuna {
namespace {

class ClueBits {
 public:
  void Add(bool known) {
    if (known) bits_ |= NameClues{1} << next_;
    ++next_;
  }
  NameClues bits() const { return bits_; }

 private:
  NameClues bits_ = 0;
  unsigned next_ = 0;
};

bool IsCalendarWord(std::string_view word) {
  static const WordSet kWords(R"(
January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
Jan. Feb. Mar. Apr. Aug. Sept. Oct. Nov. Dec. Monday Tuesday Wednesday Thursday Friday Saturday Sunday Spring Summer Winter Autumn)");
  return kWords.Has(word);
}

KnownAs FromTables(std::string_view name) {
  if (FindCountry(name) != nullptr) return KnownAs::country;
  if (FindCountryByCapital(name) != nullptr) return KnownAs::capital;
  if (IsRegion(name)) return KnownAs::region;
  if (IsCity(name)) return KnownAs::city;
  if (IsPeople(name)) return KnownAs::people;
  if (IsKnownOrganization(name)) return KnownAs::organization;
  if (IsKnownWork(name)) return KnownAs::work;
  if (IsKnownLanguage(name)) return KnownAs::language;
  return IsDemonymAdjective(name) ? KnownAs::demonym : KnownAs::nothing;
}

KnownAs FromWordNet(InstanceKind kind) {
  switch (kind) {
    case InstanceKind::none:
      return KnownAs::nothing;
    case InstanceKind::person:
      return KnownAs::person;
    case InstanceKind::place:
      return KnownAs::place;
    case InstanceKind::group:
      return KnownAs::group;
    case InstanceKind::event:
      return KnownAs::event;
  }
  return KnownAs::nothing;
}

}  // namespace

NameClues NameKnowledge::LookUpClues(std::string_view word) const {
  ClueBits clues;
  const MentionType told = TypeOfNameWord(word);
  const InstanceKind instance = StartsUpper(word) ? lexicon_.InstanceOf(word) : InstanceKind::none;
  clues.Add(IsGivenName(word));
  clues.Add(IsTitleWord(word));
  for (const MentionType type :
       {MentionType::organization, MentionType::event, MentionType::place, MentionType::misc})
    clues.Add(told == type);
  clues.Add(FindCountry(word) != nullptr);
  clues.Add(IsRegion(word));
  clues.Add(IsCity(word));
  clues.Add(IsPeople(word));
  clues.Add(IsDemonymAdjective(word));
  for (const InstanceKind kind :
       {InstanceKind::person, InstanceKind::place, InstanceKind::group, InstanceKind::event})
    clues.Add(instance == kind);
  const WordClasses classes = lexicon_.Classes(PlainLower(word));
  for (const int count : {classes.noun, classes.verb, classes.adjective, classes.adverb})
    clues.Add(count > 0);
  clues.Add(IsCalendarWord(word));
  clues.Add(IsSurname(word));
  clues.Add(IsKnownOrganization(word));
  clues.Add(IsKnownWork(word) || IsKnownLanguage(word));
  return clues.bits();
}

KnownAs NameKnowledge::LookUpName(std::string_view name) const {
  const KnownAs known = FromTables(name);
  return known != KnownAs::nothing ? known : FromWordNet(lexicon_.InstanceOf(name));
}

NameClues NameKnowledge::CluesOf(std::string_view word) {
  const auto found = clues_.find(word);
  if (found != clues_.end()) return found->second;
  return clues_[std::string(word)] = LookUpClues(word);
}

KnownAs NameKnowledge::WholeName(std::string_view name) {
  const auto found = names_.find(name);
  if (found != names_.end()) return found->second;
  return names_[std::string(name)] = LookUpName(name);
}

std::uint64_t NameKnowledge::FieldOf(const std::string& lemma) {
  const auto found = fields_.find(lemma);
  if (found != fields_.end()) return found->second;
  const std::string_view field = lexicon_.NounField(lemma);
  return fields_[lemma] = field.empty() ? 0 : TextHash(field);
}

}  // namespace lacuna
