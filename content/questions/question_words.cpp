#include "content/questions/question_words.h"

#include <algorithm>
#include <array>

#include "content/base/utf8.h"
#include "content/language/geography.h"
#include "content/language/lexicon.h"
#include "content/questions/person_names.h"
#include "content/questions/words.h"

namespace lacuna {
namespace {

using Result = std::optional<QuestionWords>;

Result Plain(std::string words) { return QuestionWords{std::move(words), ""}; }

std::string WithPreposition(const Phrase& phrase, std::string_view words) {
  return phrase.preposition.empty() ? std::string(words) : phrase.preposition + " " + std::string(words);
}

// "What did Israel supply Morocco with?"
Result Stranded(const Phrase& phrase, std::string_view words) {
  return QuestionWords{std::string(words), phrase.preposition};
}

bool IsStrandable(std::string_view preposition) {
  return preposition != "in" && preposition != "at" && preposition != "on" && preposition != "during" &&
         preposition.find(' ') == std::string_view::npos;
}

// A preposition before "which …" sounds natural, before a bare "what" or "who" it stays behind.
Result Placed(const Phrase& phrase, std::string_view words) {
  const bool bare = words == "what" || words == "who";
  if (bare && !phrase.preposition.empty())
    return IsStrandable(phrase.preposition) ? Stranded(phrase, words) : std::nullopt;
  return Plain(WithPreposition(phrase, words));
}

Result ForTime(const Phrase& phrase, const Mention& mention) {
  const std::string& preposition = phrase.preposition;
  if (preposition != "in" && preposition != "on" && preposition != "since" && preposition != "during" &&
      !preposition.empty())
    return std::nullopt;
  switch (mention.type) {
    case MentionType::year:
      if (mention.normal.size() != 4) return std::nullopt;  // "the 1960s"
      return Plain(preposition == "since" ? "since what year" : "in what year");
    case MentionType::weekday:
      return preposition == "on" || preposition.empty() ? Plain("on which day of the week") : std::nullopt;
    case MentionType::date:
      if (preposition != "in" && preposition != "on") return std::nullopt;
      return Plain(preposition == "on" && mention.normal.size() == 10 ? "on what date" : "when");
    case MentionType::month:
      return preposition == "in" ? Plain("in which month") : std::nullopt;
    case MentionType::duration:
      return preposition == "for" ? Plain("for how long") : std::nullopt;
    case MentionType::person:
    case MentionType::place:
    case MentionType::organization:
    case MentionType::time:
    case MentionType::event:
    case MentionType::misc:
    case MentionType::quantity:
    case MentionType::money:
    case MentionType::percent:
    case MentionType::ordinal:
    case MentionType::term:
      return std::nullopt;
  }
  return std::nullopt;
}

Result ForPlace(const Phrase& phrase, const Mention& mention) {
  const std::string name(WithoutArticle(mention.text));
  std::string_view kind;
  if (FindCountry(name) != nullptr) kind = "which country";
  if (kind.empty() && IsCity(name)) kind = "which city";
  if (!kind.empty()) return Plain(WithPreposition(phrase, kind));
  const bool acronym = name.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos;
  if (!acronym && (phrase.preposition == "in" || phrase.preposition == "at")) return Plain("where");
  const bool around = phrase.preposition == "from" || phrase.preposition == "to" ||
                      phrase.preposition == "over" || phrase.preposition.empty();
  if (IsRegion(name) && around) return Plain(WithPreposition(phrase, "which region"));
  return std::nullopt;  // an island, a street, or no place at all
}

// "DNA", "GPS": capitals that stand for a thing.
bool IsThing(std::string_view name) {
  const Words words = LowerWords(name);
  if (words.size() != 1) return false;
  const std::string_view field = DefaultLexicon().NounField(words[0]);
  return !field.empty() && field != "group";
}

std::string_view KindOfOrganization(std::string_view name) {
  struct Ending {
    std::string_view word, kind;
  };
  constexpr auto kEndings = std::to_array<Ending>({{"University", "which university"},
                                                   {"College", "which college"},
                                                   {"School", "which school"},
                                                   {"Museum", "which museum"},
                                                   {"Times", "which newspaper"},
                                                   {"Post", "which newspaper"},
                                                   {"Guardian", "which newspaper"},
                                                   {"Party", "which party"},
                                                   {"Bank", "which bank"},
                                                   {"Ministry", "which ministry"},
                                                   {"Inc", "which company"},
                                                   {"Ltd", "which company"},
                                                   {"Company", "which company"},
                                                   {"Hospital", "which hospital"},
                                                   {"Committee", "which committee"},
                                                   {"Agency", "which agency"}});
  const Words words = WordsAsWritten(name);
  for (const Ending& ending : kEndings)
    if (Contains(words, ending.word)) return ending.kind;
  return "which organization";
}

// "the Broncos", "the Beatles"
bool IsManyPeople(std::string_view name) {
  const Words words = WordsAsWritten(WithoutArticle(name));
  if (words.empty() || words.size() > 2) return false;
  const std::string& last = words.back();
  const bool acronym = ToLower(last) != last && ToLower(last.substr(1)) != last.substr(1);
  return last.size() > 3 && last.ends_with('s') && !last.ends_with("ss") && !acronym && !IsThing(last);
}

Result ForName(const Phrase& phrase, const Mention& mention) {
  switch (mention.type) {
    case MentionType::person:
      if ((mention.title.empty() && !IsPersonName(mention.text)) || phrase.preposition == "in" ||
          phrase.preposition == "on")
        return std::nullopt;
      return Placed(phrase, "who");
    case MentionType::place:
      return ForPlace(phrase, mention);
    case MentionType::organization:
      if (IsManyPeople(mention.text)) return Placed(phrase, "who");
      return Placed(phrase, IsThing(mention.text) ? "what" : KindOfOrganization(mention.text));
    case MentionType::misc:
      return Placed(phrase, IsPeople(WordsAsWritten(mention.text).back()) ? "who" : "what");
    case MentionType::event:
    case MentionType::time:
      return Placed(phrase, "what");
    case MentionType::date:
    case MentionType::year:
    case MentionType::weekday:
    case MentionType::month:
    case MentionType::quantity:
    case MentionType::money:
    case MentionType::percent:
    case MentionType::duration:
    case MentionType::ordinal:
    case MentionType::term:
      break;
  }
  return std::nullopt;
}

Result ForNumber(const Phrase& phrase, const Slot& slot) {
  const bool counts = phrase.plural && !slot.after.empty();
  return counts ? Plain("how many" + slot.after) : std::nullopt;
}

bool IsMoneyVerb(std::string_view lemma) {
  constexpr auto kVerbs =
      std::to_array<std::string_view>({"cost", "pay", "spend", "raise", "donate", "invest", "earn", "receive",
                                       "offer", "lose", "save", "give", "borrow", "owe"});
  return std::find(kVerbs.begin(), kVerbs.end(), lemma) != kVerbs.end();
}

// "other Arab countries" → "which countries": nouns that name their kind better than "what".
std::string_view KindOfNoun(const Phrase& phrase, const Slot& slot) {
  constexpr auto kKinds = std::to_array<std::string_view>(
      {"country",  "countries",  "nation",       "nations",       "company",     "companies",
       "city",     "cities",     "state",        "states",        "party",       "parties",
       "island",   "islands",    "language",     "languages",     "region",      "regions",
       "agency",   "agencies",   "university",   "universities",  "school",      "newspaper",
       "museum",   "river",      "disease",      "diseases",      "species",     "animal",
       "animals",  "material",   "materials",    "metal",         "instrument",  "sport",
       "award",    "prize",      "treaty",       "war",           "religion",    "award",
       "industry", "industries", "organization", "organizations", "organisation"});
  const Words words = LowerWords(slot.key);
  if (words.size() < 2 || phrase.coordinated || Contains(words, "of")) return "";
  const auto kind = std::find(kKinds.begin(), kKinds.end(), words.back());
  return kind == kKinds.end() ? std::string_view() : *kind;
}

Result ForCommonNoun(const Proposition& proposition, const Slot& slot, const Phrase& phrase) {
  if (const auto kind = KindOfNoun(phrase, slot); !kind.empty() && phrase.role != RoleName::complement)
    return Plain(WithPreposition(phrase, "which " + std::string(kind)));
  if (phrase.role == RoleName::cause) return Plain("why");
  const Words words = WordsAsWritten(slot.key);
  const bool thing = !words.empty() && IsThing(words.back());
  if (phrase.head_type == MentionType::organization && !thing && !phrase.coordinated && !proposition.copula)
    return Plain(WithPreposition(phrase, "which organization"));
  if (phrase.role == RoleName::complement && proposition.copula) {
    const bool person = proposition.subject.person && phrase.person;
    return proposition.subject.mention ? Plain(person ? "who" : "what") : Plain("what");
  }
  const std::string_view word = phrase.person ? "who" : "what";
  if (phrase.kind == PhraseKind::preposition) return Stranded(phrase, word);
  return Plain(std::string(word));
}

// "Spain, France and Italy": which countries.
Result ForCoordination(const Phrase& phrase, const Document& document) {
  std::size_t names = 0, countries = 0, people = 0;
  for (const Mention& mention : document.mentions) {
    if (!phrase.span.Contains(mention.span) || !IsName(mention.type)) continue;
    ++names;
    countries += FindCountry(WithoutArticle(mention.text)) != nullptr ? 1 : 0;
    people += mention.type == MentionType::person ? 1 : 0;
  }
  constexpr std::array<std::string_view, 6> kNumbers = {"", "", "two ", "three ", "four ", "five "};
  if (names >= 2 && names < kNumbers.size() && countries == names)
    return Plain(WithPreposition(phrase, "which " + std::string(kNumbers[names]) + "countries"));
  if (names >= 2 && people == names) return Placed(phrase, "who");
  return std::nullopt;
}

Result ForClause(const Phrase& phrase) {
  if (phrase.role == RoleName::purpose || phrase.role == RoleName::cause) return Plain("why");
  if (phrase.role == RoleName::manner) return Plain("how");
  return std::nullopt;
}

}  // namespace

std::optional<QuestionWords> QuestionWordsFor(const Proposition& proposition, const Slot& slot,
                                              const Document& document) {
  const Phrase& phrase = PhraseAt(proposition, slot);
  if (slot.part == SlotPart::inner) return std::nullopt;
  if (proposition.kind == ClauseType::abbreviation) return Stranded(phrase, "what");
  if (slot.part == SlotPart::open) return QuestionWords{"what", "to do"};
  if (slot.part == SlotPart::number) return ForNumber(phrase, slot);
  if (phrase.kind == PhraseKind::clause) return ForClause(phrase);
  if (proposition.lemma == "become" && slot.place == SlotPlace::tail && phrase.kind == PhraseKind::noun)
    return Plain("what");
  const Mention* mention = slot.mention ? &document.mentions[*slot.mention] : nullptr;
  if (phrase.role == RoleName::time) return mention != nullptr ? ForTime(phrase, *mention) : std::nullopt;
  if (phrase.coordinated)
    if (auto words = ForCoordination(phrase, document)) return words;
  if (mention != nullptr && IsName(mention->type)) return ForName(phrase, *mention);
  if (mention != nullptr && mention->type == MentionType::money)
    return phrase.kind == PhraseKind::noun && IsMoneyVerb(proposition.lemma) && slot.place == SlotPlace::tail
               ? Plain(proposition.lemma == "cost" ? "how much" : "how much money")
               : std::nullopt;
  if (mention != nullptr && mention->type == MentionType::duration)
    return proposition.lemma == "last" || proposition.lemma == "take" ? Plain("how long") : std::nullopt;
  if (mention != nullptr && !IsName(mention->type)) return std::nullopt;
  return ForCommonNoun(proposition, slot, phrase);
}

}  // namespace lacuna
