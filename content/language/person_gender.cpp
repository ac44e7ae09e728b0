#include "content/language/person_gender.h"

#include "content/language/given_names.h"
#include "content/language/text_scan.h"
#include "content/language/word_set.h"

namespace lacuna {
namespace {

// The words of a text, in lower case; as written when `plain` is false.
std::vector<std::string> WordsOf(std::string_view text, bool plain) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) {
      const std::string_view word = text.substr(at, end - at);
      words.push_back(plain ? PlainLower(word) : std::string(word));
    }
    at = end + 1;
  }
  return words;
}

// Collects votes; two different ones make it unknown for good.
class Agreement {
 public:
  void Add(Gender gender) {
    if (gender == Gender::unknown) return;
    split_ = split_ || (agreed_ != Gender::unknown && agreed_ != gender);
    agreed_ = gender;
  }
  Gender gender() const { return split_ ? Gender::unknown : agreed_; }

 private:
  Gender agreed_ = Gender::unknown;
  bool split_ = false;
};

// The noun that the description is about: "the first woman to …", "a former actress".
Gender OfDescription(std::string_view description) {
  for (const std::string& word : WordsOf(description, true)) {
    if (word == "of" || word == "from" || word == "to" || word == "for" || word == "and" || word == "who")
      break;
    const Gender gender = GenderOfNoun(word);
    if (gender != Gender::unknown) return gender;
  }
  return Gender::unknown;
}

}  // namespace

Gender GenderOfPronoun(std::string_view plain) {
  static const WordSet kMale("he him his himself"), kFemale("she her hers herself");
  if (kMale.Has(plain)) return Gender::male;
  return kFemale.Has(plain) ? Gender::female : Gender::unknown;
}

Gender GenderOfNoun(std::string_view plain) {
  static const WordSet kMale(R"(
man men boy king prince duke emperor tsar czar sultan sheikh shah count baron lord sir mr mr. monsieur father son brother husband grandfather grandson
uncle nephew widower gentleman actor businessman chairman spokesman congressman policeman fireman salesman sportsman footballer's priest pope monk
bishop archbishop cardinal imam rabbi waiter host hero landlord stepfather groom fiancé bachelor dad grandpa stepson godfather abbot)");
  static const WordSet kFemale(R"(
woman women girl queen princess duchess empress countess baroness lady dame mrs mrs. ms ms. miss madame mme mother daughter sister wife grandmother
granddaughter aunt niece widow actress businesswoman chairwoman spokeswoman congresswoman policewoman sportswoman nun waitress hostess heroine
landlady stepmother bride fiancée mum mom grandma stepdaughter godmother abbess ballerina midwife schoolgirl housewife)");
  if (kMale.Has(plain)) return Gender::male;
  return kFemale.Has(plain) ? Gender::female : Gender::unknown;
}

Gender PersonGender(const std::vector<std::string_view>& titles, std::string_view name,
                    std::string_view description) {
  Agreement told;
  for (const std::string_view title : titles)
    for (const std::string& word : WordsOf(title, true)) told.Add(GenderOfNoun(word));
  told.Add(OfDescription(description));
  if (told.gender() != Gender::unknown) return told.gender();
  const std::vector<std::string> words = WordsOf(name, false);
  if (words.size() > 1 || (words.size() == 1 && titles.empty())) told.Add(GenderOfGivenName(words.front()));
  return told.gender();
}

}  // namespace lacuna
