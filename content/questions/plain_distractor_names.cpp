// Names and terms of other sentences that have the key's shape.
#include <algorithm>
#include <array>

#include "content/base/utf8.h"
#include "content/language/text_scan.h"
#include "content/questions/plain_distractors.h"

namespace lacuna {
namespace {

struct Shape {
  std::size_t words = 0;
  bool capital = false;
  bool acronym = false;
  bool dotted = false;  // 尼古拉·特斯拉: a person, mostly
  bool latin = false;
  bool marked = false;       // has a hyphen or an initial
  bool plain = false;        // Vietnamese: without marks on its letters, a foreign name
  bool definite = false;     // begins with the Arabic article
  std::string last_letters;  // of the last word, where endings carry case or number
  std::string before;        // the light word before it: names after "in" are places, mostly
  bool parted = false;       // an apostrophe parts its ending from it: "Ankara'nın"
  std::string noun_ending;   // of a term: "ción"
};

bool Inflects(const std::string& tag) {
  constexpr std::array<std::string_view, 8> kTags = {"ru", "uk", "el", "ro", "tr", "de", "hi", "es"};
  return std::find(kTags.begin(), kTags.end(), tag) != kTags.end();
}

// Turkish and Russian show more of a word's case than a Spanish plural does of its number.
std::size_t LettersOfEnding(const PlainReading& reading, MentionType type) {
  const std::string& tag = reading.lexicon.tag;
  if (!Inflects(tag)) return 0;
  const bool term = type == MentionType::term;
  if (tag == "de") return term ? 1 : 0;
  return tag == "tr" || tag == "ru" || tag == "el" ? (term ? 2 : 1) : 1;
}

std::string LastLetters(std::string_view word, std::size_t count) {
  std::size_t at = word.size();
  for (std::size_t i = 0; i < count; ++i) at = PreviousCodePoint(word, at);
  return std::string(word.substr(at));
}

Shape ShapeOf(const PlainReading& reading, const PlainMention& mention) {
  const PlainLine& line = reading.lines[mention.sentence];
  Shape shape;
  for (std::size_t i = mention.first; i < mention.end; ++i) shape.words += line[i].word ? 1 : 0;
  shape.capital = line[mention.first].upper;
  shape.acronym = IsAllUpper(mention.text) && CodePointCount(mention.text) > 1;
  const char32_t first = CodePointAt(mention.text, 0);
  shape.latin = IsLetter(first) && first < 0x250;
  shape.marked = mention.text.find_first_of("-.") != std::string::npos;
  shape.plain =
      reading.lexicon.tag == "vi" && std::all_of(mention.text.begin(), mention.text.end(),
                                                 [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  shape.dotted = mention.text.find("·") != std::string::npos;
  shape.definite = mention.text.starts_with("ال");
  const bool foreign = shape.latin && reading.lexicon.tag != "ro" && reading.lexicon.tag != "tr" &&
                       reading.lexicon.tag != "de" && reading.lexicon.tag != "es";
  if (!foreign)
    shape.last_letters = LastLetters(line[mention.end - 1].folded, LettersOfEnding(reading, mention.type));
  if (mention.first > 0 && line[mention.first - 1].light) shape.before = line[mention.first - 1].folded;
  shape.parted =
      mention.end < line.size() && line[mention.end].folded == "'" && !line[mention.end].blank_before;
  for (const std::string& ending : reading.lexicon.noun_endings.all())
    if (line[mention.end - 1].folded.ends_with(ending) && ending.size() > shape.noun_ending.size())
      shape.noun_ending = ending;
  return shape;
}

bool IsLike(const Shape& a, const Shape& b, bool name) {
  const bool words = name ? (a.words > 1) == (b.words > 1) : a.words == b.words;
  return words && a.capital == b.capital && a.acronym == b.acronym && a.latin == b.latin &&
         a.marked == b.marked && a.plain == b.plain && a.dotted == b.dotted && a.definite == b.definite &&
         a.last_letters == b.last_letters && a.parted == b.parted &&
         (name ? a.before == b.before && (!a.before.empty() || a.acronym || a.dotted)
               : !a.noun_ending.empty() && a.noun_ending == b.noun_ending);
}

}  // namespace

std::vector<std::string> PlainNameCandidates(const PlainReading& reading, const PlainMention& key) {
  const Shape wanted = ShapeOf(reading, key);
  const bool name = key.type == MentionType::misc;
  std::vector<const PlainMention*> others;
  for (const PlainMention& other : reading.mentions) {
    if (other.type != key.type || other.sentence == key.sentence || other.normal == key.normal) continue;
    if (IsLike(ShapeOf(reading, other), wanted, name)) others.push_back(&other);
  }
  std::stable_sort(others.begin(), others.end(),
                   [](const PlainMention* a, const PlainMention* b) { return a->weight > b->weight; });
  std::vector<std::string> candidates;
  candidates.reserve(others.size());
  for (const PlainMention* other : others) candidates.push_back(other->text);
  return candidates;
}

}  // namespace lacuna
