#include "content/language/name_types.h"

#include <algorithm>
#include <string>
#include <vector>

#include "content/language/geography.h"
#include "content/language/given_names.h"
#include "content/language/name_words.h"
#include "content/language/text_scan.h"
#include "content/language/word_set.h"

namespace lacuna {
namespace {

std::vector<std::string_view> Words(std::string_view name) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t end = std::min(name.find(' ', at), name.size());
    if (end > at) words.push_back(name.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

void AddGazetteers(std::string_view name, TypeScores& scores) {
  if (FindCountry(name) != nullptr || IsRegion(name))
    scores.Add(MentionType::place, 6);
  else if (IsCity(name))
    scores.Add(MentionType::place, 3);
  if (IsPeople(name.substr(name.rfind(' ') + 1))) scores.Add(MentionType::misc, 6);
}

void AddWordNet(std::string_view name, bool single, const Lexicon& lexicon, TypeScores& scores) {
  const double weight = single ? 1.8 : 3;
  switch (lexicon.InstanceOf(name)) {
    case InstanceKind::none:
      break;
    case InstanceKind::person:
      scores.Add(MentionType::person, weight);
      break;
    case InstanceKind::place:
      scores.Add(MentionType::place, weight);
      break;
    case InstanceKind::group:
      scores.Add(MentionType::organization, weight);
      break;
    case InstanceKind::event:
      scores.Add(MentionType::event, weight);
      break;
  }
}

bool IsInitial(std::string_view word) { return word.size() == 2 && word[1] == '.' && StartsUpper(word); }

bool IsAcronym(std::string_view word) {
  std::size_t capitals = 0;
  for (const char c : word) {
    if (c >= 'A' && c <= 'Z')
      ++capitals;
    else if (c != '.' && c != '&')
      return false;
  }
  return capitals >= 2 && capitals <= 6;
}

bool IsRoman(std::string_view word) { return word.find_first_not_of("IVX") == std::string_view::npos; }

void AddTellingWords(const std::vector<std::string_view>& words, TypeScores& scores) {
  std::size_t head = words.size() - 1;
  for (std::size_t i = 1; i < words.size(); ++i)
    if (words[i] == "of") head = std::min(head, i - 1);
  if (words.size() < 2 && TypeOfNameWord(words[0]) != MentionType::event &&
      TypeOfNameWord(words[0]) != MentionType::organization)
    return;
  const MentionType last = TypeOfNameWord(words[head]);
  if (last != MentionType::term) scores.Add(last, words.size() > 1 ? 4 : 2.5);
  if (head + 1 < words.size() && IsTitleWord(words[head]) && last == MentionType::term)
    scores.Add(MentionType::person, 4);  // "Earl of Clare"
  if (words.size() > 1 && (words[0] == "Mount" || words[0] == "Lake" || words[0] == "Fort" ||
                           words[0] == "Cape" || words[0] == "Port" || words[0] == "Camp"))
    scores.Add(MentionType::place, 3);
  if (words.size() > 1 &&
      (words[0] == "World" || words[0] == "National" || words[0] == "International" || words[0] == "Royal" ||
       words[0] == "Federal") &&
      last == MentionType::term)
    scores.Add(MentionType::organization, 1.5);
}

// A word of the language and no name: "Sweet", "Recollections".
bool IsCommonWord(std::string_view word, const Lexicon& lexicon) {
  const std::string plain = PlainLower(word);
  if (lexicon.InstanceOf(word) != InstanceKind::none || IsGivenName(word)) return false;
  return !lexicon.KnownBaseForm(plain, Upos::noun).empty() || lexicon.Classes(plain).adjective > 0 ||
         !lexicon.KnownBaseForm(plain, Upos::verb).empty();
}

void AddPersonShape(const std::vector<std::string_view>& words, const Lexicon& lexicon, TypeScores& scores) {
  for (const std::string_view word : words)
    if (IsPeople(word) || IsDemonymAdjective(word)) return;
  const bool given = IsGivenName(words[0]);
  if (given && words.size() >= 2 && words.size() <= 4)
    scores.Add(MentionType::person, 3.5);
  else if (given)
    scores.Add(MentionType::person, 1.5);
  bool initial = false, surname = false, particle = false, noble = false, plain = true;
  const bool common = std::all_of(words.begin(), words.end(),
                                  [&](std::string_view word) { return IsCommonWord(word, lexicon); });
  for (const std::string_view word : words) {
    initial = initial || IsInitial(word);
    surname = surname || (!IsInitial(word) && StartsUpper(word));
    noble = noble || word == "von" || word == "van" || word == "bin" || word == "ibn";
    particle = particle || (word != "of" && StartsLower(word) && IsNameParticle(word));
    plain = plain && (StartsUpper(word) || IsNameParticle(word)) && !IsAcronym(word) && word != "of" &&
            word != "the";
  }
  if (noble && words.size() >= 2) scores.Add(MentionType::person, 1.5);
  if (initial && surname) scores.Add(MentionType::person, 2);
  if (particle && words.size() >= 2) scores.Add(MentionType::person, given ? 1 : 0.4);
  if (words.back() == "Jr." || words.back() == "Jr" || words.back() == "Sr.")
    scores.Add(MentionType::person, 3);
  if (words.size() == 2 && IsRoman(words[1]) && words[1].size() <= 4) scores.Add(MentionType::person, 2);
  if (plain && surname && !particle && !common && (words.size() == 2 || words.size() == 3))
    scores.Add(MentionType::person, 1);
}

// The verb that the name is the subject of, past a few adverbs; "" when there is none.
std::string VerbAfter(const SentenceWords& words, std::size_t end) {
  std::size_t at = end;
  while (IsAdverbTag(words.Tag(at)) && at < end + 2) ++at;
  return IsFiniteTag(words.Tag(at)) ? words.Lemma(at) : std::string();
}

void AddPreposition(const SentenceWords& words, const NameRun& run, TypeScores& scores) {
  if (run.begin == 0) return;
  static const WordSet kPlaceBefore("in near across throughout around");
  static const WordSet kMaybePlace("from to at into toward towards through outside inside");
  const std::string& before = words.Plain(run.begin - 1);
  if (kPlaceBefore.Has(before)) scores.Add(MentionType::place, 1.6);
  if (kMaybePlace.Has(before)) scores.Add(MentionType::place, 0.2);
  if (before == "by" || before == "with") scores.Add(MentionType::person, 0.3);
  const bool comma_place = words.Plain(run.end) == "," && FindCountry(words.Form(run.end + 1)) != nullptr &&
                           kPlaceBefore.Has(before);
  if (comma_place) scores.Add(MentionType::place, 2);
  if (before == "in" && words.Tag(run.end) == Penn::comma) scores.Add(MentionType::place, 0.4);
}

}  // namespace

void TypeScores::Add(const TypeScores& other) {
  for (std::size_t i = 0; i < scores_.size(); ++i) scores_[i] += other.scores_[i];
}

MentionType TypeScores::Best() const {
  MentionType best = MentionType::misc;
  double most = scores_[Index(MentionType::misc)] + 0.9;  // what speaks for a kind must outweigh doubt
  for (const MentionType type :
       {MentionType::person, MentionType::place, MentionType::organization, MentionType::event}) {
    if (Of(type) <= most) continue;
    most = Of(type);
    best = type;
  }
  return best;
}

TypeScores EvidenceInName(std::string_view name, const Lexicon& lexicon) {
  TypeScores scores;
  const std::vector<std::string_view> words = Words(name);
  if (words.empty()) return scores;
  AddGazetteers(name, scores);
  AddWordNet(name, words.size() == 1, lexicon, scores);
  AddTellingWords(words, scores);
  AddPersonShape(words, lexicon, scores);
  static const WordSet kThings(
      "IQ DNA RNA TV PC GDP GNP HIV AIDS ATM UFO CCTV GPS DVD CD IT AI ID CO2 VIP SMS LED USB MP3 3D BC AD "
      "God Internet Earth Moon Sun "
      "Christmas Easter Ramadan Web Bible English Latin");
  if (kThings.Has(name)) scores.Add(MentionType::misc, 5);
  if (words.size() == 1 && IsAcronym(name) && FindCountry(name) == nullptr)
    scores.Add(MentionType::organization, 1.8);
  return scores;
}

TypeScores EvidenceAround(const SentenceWords& words, const NameRun& run,
                          const std::optional<Apposition>& apposition, const Lexicon& lexicon) {
  TypeScores scores;
  if (run.has_title()) scores.Add(MentionType::person, 5);
  const std::size_t after = words.Plain(run.end) == "," ? run.end + 1 : run.end;
  if (words.Plain(after) == "who" || words.Plain(after) == "whose") scores.Add(MentionType::person, 2.5);
  if (words.Plain(after) == "which") scores.Add(MentionType::person, -1.5);
  if (words.Plain(after) == "where") scores.Add(MentionType::place, 2);
  if (IsSpeechVerb(VerbAfter(words, run.end))) scores.Add(MentionType::person, 1.5);
  const bool inverted =
      run.begin > 0 && words.Lemma(run.begin - 1) == "say" && words.Tag(run.begin - 1) == Penn::VBD;
  if (inverted) scores.Add(MentionType::person, 1.5);
  const bool article =
      run.begin > 0 && words.Plain(run.begin - 1) == "the" && IsNounTag(words.Tag(run.end - 1));
  if (article && !run.has_title()) {
    scores.Add(MentionType::person, -2.5);
    scores.Add(MentionType::organization, 0.5);
  }
  const std::size_t next = words.Plain(run.end) == "," ? run.end + 1 : run.end;
  if (words.Tag(next) == Penn::CD && words.Plain(run.end) == "," && words.Plain(next).size() <= 2 &&
      words.Plain(next + 1) == ",")
    scores.Add(MentionType::person, 2.5);  // "Mary Holt, 54,"
  AddPreposition(words, run, scores);
  if (run.begin > 1 && words.Plain(run.begin - 1) == "of" && words.Tag(run.begin - 2) == Penn::NN &&
      TypeOfCommonNoun(words.Lemma(run.begin - 2), "") == MentionType::place)
    scores.Add(MentionType::place, 3);  // "the island of Lemnos"
  if (apposition) {
    const std::string& lemma = words.Lemma(apposition->head);
    const MentionType type = TypeOfCommonNoun(lemma, lexicon.NounField(lemma));
    if (type != MentionType::term) scores.Add(type, 2.5);
  }
  return scores;
}

}  // namespace lacuna
