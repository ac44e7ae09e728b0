#include "content/language/lexicon.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <initializer_list>
#include <utility>
#include <vector>

#include "content/language/text_scan.h"
#include "content/language/word_set.h"

namespace lacuna {
namespace {

std::string KeyOf(std::string_view words) {
  std::string key(words);
  std::replace(key.begin(), key.end(), ' ', '_');
  return key;
}

// The line of `index` for exactly this key, "" when there is none.
std::string_view FindLine(std::string_view index, const std::string& key) {
  const std::string wanted = key + " ";
  const std::string_view line = LineAt(index, LowerBoundLine(index, wanted));
  return line.substr(0, wanted.size()) == wanted ? line : std::string_view();
}

int ToNumber(std::string_view digits) {
  int number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

std::vector<std::string_view> Fields(std::string_view line) {
  std::vector<std::string_view> fields;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = std::min(line.find(' ', at), line.size());
    if (end > at) fields.push_back(line.substr(at, end - at));
    at = end + 1;
  }
  return fields;
}

struct Ending {
  std::string_view from, to;
};

std::string Replaced(std::string_view word, const Ending& ending) {
  if (word.size() <= ending.from.size() + 1 || word.substr(word.size() - ending.from.size()) != ending.from)
    return "";
  return std::string(word.substr(0, word.size() - ending.from.size())) + std::string(ending.to);
}

// WordNet's rules of detachment, with the doubled consonant that its verb.exc otherwise lists.
std::vector<Ending> Endings(Upos upos) {
  switch (upos) {
    case Upos::noun:
    case Upos::propn:
      return {{"s", ""},      {"ses", "s"},   {"xes", "x"},   {"zes", "z"},
              {"ches", "ch"}, {"shes", "sh"}, {"men", "man"}, {"ies", "y"}};
    case Upos::verb:
    case Upos::aux:
      return {{"s", ""},   {"ies", "y"}, {"es", "e"},  {"es", ""}, {"ied", "y"},
              {"ed", "e"}, {"ed", ""},   {"ing", "e"}, {"ing", ""}};
    case Upos::adj:
    case Upos::adv:
      return {{"er", ""}, {"est", ""}, {"er", "e"}, {"est", "e"}, {"ier", "y"}, {"iest", "y"}};
    default:
      return {};
  }
}

// Without a lexicon's word: the ending that is most likely right.
std::string GuessedBase(std::string_view word, Upos upos) {
  const auto ends = [&](std::string_view tail) {
    return word.size() > tail.size() + 2 && word.substr(word.size() - tail.size()) == tail;
  };
  const auto cut = [&](std::size_t count, std::string_view tail = "") {
    return std::string(word.substr(0, word.size() - count)) + std::string(tail);
  };
  const bool verb = upos == Upos::verb || upos == Upos::aux;
  if (verb && ends("ied")) return cut(3, "y");
  if (verb && ends("ed")) return cut(2);
  if (verb && ends("ing")) return cut(3);
  if (!verb && upos != Upos::noun) return std::string(word);
  if (ends("ies")) return cut(3, "y");
  if (ends("sses") || ends("shes") || ends("ches") || ends("xes")) return cut(2);
  if (ends("s") && !ends("ss") && !ends("us") && !ends("is")) return cut(1);
  return std::string(word);
}

constexpr std::array<std::string_view, 45> kFields = {
    "",         "",           "",      "Tops",       "act",           "animal",
    "artifact", "attribute",  "body",  "cognition",  "communication", "event",
    "feeling",  "food",       "group", "location",   "motive",        "object",
    "person",   "phenomenon", "plant", "possession", "process",       "quantity",
    "relation", "shape",      "state", "substance",  "time"};

}  // namespace

Lexicon::Lexicon(const std::string& folder)
    : noun_index_(folder + "/index.noun"),
      verb_index_(folder + "/index.verb"),
      adjective_index_(folder + "/index.adj"),
      adverb_index_(folder + "/index.adv"),
      noun_exceptions_(folder + "/noun.exc"),
      verb_exceptions_(folder + "/verb.exc"),
      adjective_exceptions_(folder + "/adj.exc"),
      adverb_exceptions_(folder + "/adv.exc"),
      counts_(folder + "/cntlist.rev"),
      nouns_(folder + "/data.noun") {}

int Lexicon::ClassCount(const MappedFile& index, std::string_view key, std::string_view types) const {
  const std::string word = KeyOf(key);
  if (FindLine(index.bytes(), word).empty()) return 0;
  int count = 1;
  for (const char type : types) {
    const std::string prefix = word + "%" + type + ":";
    const std::string_view all = counts_.bytes();
    for (std::size_t at = LowerBoundLine(all, prefix); at < all.size();) {
      const std::string_view line = LineAt(all, at);
      if (line.substr(0, prefix.size()) != prefix) break;
      count += ToNumber(line.substr(line.rfind(' ') + 1));
      at += line.size() + 1;
    }
  }
  return count;
}

WordClasses Lexicon::Classes(std::string_view base_form) const {
  WordClasses classes;
  classes.noun = ClassCount(noun_index_, base_form, "1");
  classes.verb = ClassCount(verb_index_, base_form, "2");
  classes.adjective = ClassCount(adjective_index_, base_form, "35");
  classes.adverb = ClassCount(adverb_index_, base_form, "4");
  return classes;
}

std::string Lexicon::KnownBaseForm(std::string_view word, Upos upos) const {
  const bool verb = upos == Upos::verb || upos == Upos::aux;
  const bool noun = upos == Upos::noun || upos == Upos::propn;
  const MappedFile& index = verb                ? verb_index_
                            : noun              ? noun_index_
                            : upos == Upos::adj ? adjective_index_
                                                : adverb_index_;
  const MappedFile& exceptions = verb                ? verb_exceptions_
                                 : noun              ? noun_exceptions_
                                 : upos == Upos::adj ? adjective_exceptions_
                                                     : adverb_exceptions_;
  const std::string key = KeyOf(word);
  if (const std::string_view line = FindLine(exceptions.bytes(), key); !line.empty())
    return std::string(Fields(line)[1]);
  if (noun && word.size() > 2 && word.substr(word.size() - 2) == "ss") return std::string(word);
  const bool listed = !FindLine(index.bytes(), key).empty();
  if (listed && !(noun && word.size() > 3 && word.back() == 's')) return std::string(word);
  for (const Ending& ending : Endings(upos)) {
    std::string base = Replaced(word, ending);
    if (base.empty() || FindLine(index.bytes(), KeyOf(base)).empty()) continue;
    // "laws" and "means" are entries of their own; the commoner reading wins.
    if (!listed || ClassCount(index, base, "1") >= ClassCount(index, word, "1")) return base;
  }
  if (listed) return std::string(word);
  if (verb) {  // stopped → stop, planning → plan
    for (const std::string_view tail : {"ed", "ing"}) {
      const std::string base = Replaced(word, {tail, ""});
      if (base.size() > 2 && base[base.size() - 1] == base[base.size() - 2] &&
          !FindLine(index.bytes(), base.substr(0, base.size() - 1)).empty())
        return base.substr(0, base.size() - 1);
    }
  }
  return "";
}

std::string Lexicon::BaseForm(std::string_view word, Upos upos) const {
  const std::string known = KnownBaseForm(word, upos);
  return known.empty() ? GuessedBase(word, upos) : known;
}

std::string Lexicon::BaseOfComparative(const std::string& word) const {
  static const WordSet kNone(
      "upper inner outer under other former latter over proper clever bitter sober tender per honest modest");
  if (kNone.Has(word)) return "";
  if (const std::string_view line = FindLine(adjective_exceptions_.bytes(), word); !line.empty())
    return std::string(Fields(line)[1]);
  const std::size_t tail = word.size() > 4 && word.substr(word.size() - 3) == "est" ? 3 : 2;
  if (word.size() < tail + 2) return "";
  const std::string stem = word.substr(0, word.size() - tail);
  const std::string shorter = stem.substr(0, stem.size() - 1);
  const bool doubled = stem.size() > 2 && stem[stem.size() - 1] == stem[stem.size() - 2];
  for (const std::string& base :
       {stem, stem + "e", doubled ? shorter : "", stem.back() == 'i' ? shorter + "y" : ""})
    if (base.size() > 1 && Classes(base).adjective > 1) return base;
  return "";
}

InstanceKind Lexicon::InstanceOf(std::string_view name) const {
  const std::string_view line = FindLine(noun_index_.bytes(), KeyOf(PlainLower(name)));
  if (line.empty()) return InstanceKind::none;
  const std::vector<std::string_view> fields = Fields(line);
  const int senses = ToNumber(fields[2]);
  const std::size_t first = fields.size() - static_cast<std::size_t>(senses);
  for (std::size_t sense = first; sense < fields.size(); ++sense) {
    const std::string_view synset = LineAt(nouns_.bytes(), static_cast<std::size_t>(ToNumber(fields[sense])));
    if (synset.find(" @i ") == std::string_view::npos) continue;
    if (synset.size() < 12) break;
    switch (ToNumber(synset.substr(9, 2))) {
      case 18:
        return InstanceKind::person;
      case 15:
        return InstanceKind::place;
      case 17:
        return InstanceKind::place;
      case 14:
        return InstanceKind::group;
      case 4:
      case 11:
        return InstanceKind::event;
      default:
        break;
    }
  }
  return InstanceKind::none;
}

std::string_view Lexicon::NounField(std::string_view base_form) const {
  const std::string_view line = FindLine(noun_index_.bytes(), KeyOf(base_form));
  if (line.empty()) return "";
  const std::vector<std::string_view> fields = Fields(line);
  const std::size_t first = fields.size() - static_cast<std::size_t>(ToNumber(fields[2]));
  const std::string_view synset = LineAt(nouns_.bytes(), static_cast<std::size_t>(ToNumber(fields[first])));
  const auto field = static_cast<std::size_t>(synset.size() > 11 ? ToNumber(synset.substr(9, 2)) : 0);
  return field < kFields.size() ? kFields[field] : std::string_view();
}

namespace {

// The synsets that a synset points at by this sign ("@" its kind, "~" its kinds).
std::vector<std::size_t> Pointers(std::string_view synset, std::string_view sign) {
  std::vector<std::size_t> offsets;
  const std::vector<std::string_view> fields = Fields(synset.substr(0, synset.find(" | ")));
  for (std::size_t i = 4; i + 1 < fields.size(); ++i)
    if (fields[i] == sign) offsets.push_back(static_cast<std::size_t>(ToNumber(fields[i + 1])));
  return offsets;
}

}  // namespace

std::vector<std::string> Lexicon::CoHyponyms(std::string_view base_form) const {
  std::vector<std::string> words;
  const std::string_view line = FindLine(noun_index_.bytes(), KeyOf(base_form));
  if (line.empty()) return words;
  const std::vector<std::string_view> senses = Fields(line);
  const std::size_t first = senses.size() - static_cast<std::size_t>(ToNumber(senses[2]));
  const std::string_view own = LineAt(nouns_.bytes(), static_cast<std::size_t>(ToNumber(senses[first])));
  for (const std::size_t kind : Pointers(own, "@")) {
    for (const std::size_t other : Pointers(LineAt(nouns_.bytes(), kind), "~")) {
      const std::string_view synset = LineAt(nouns_.bytes(), other);
      if (synset == own) continue;
      const std::vector<std::string_view> fields = Fields(synset);
      if (fields.size() > 4) words.emplace_back(fields[4]);
    }
  }
  return words;
}

const Lexicon& DefaultLexicon() {
  static const Lexicon lexicon("/usr/share/wordnet");
  return lexicon;
}

}  // namespace lacuna
