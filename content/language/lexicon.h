// What WordNet knows of a word: parts of speech and how common they are, base
// forms, and whether it is the name of a person or place. The files are read in
// place by binary search, so nothing is loaded ahead.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/language/document.h"
#include "content/language/mapped_file.h"

namespace lacuna {

// How often a word stands as each part of speech: 0 = never, 1 = listed, more = 1 + its
// count in WordNet's sense-tagged texts.
struct WordClasses {
  int noun = 0;
  int verb = 0;
  int adjective = 0;
  int adverb = 0;

  bool any() const { return noun + verb + adjective + adverb > 0; }
};

enum class InstanceKind { none, person, place, group, event };

// Immutable once opened; may be read by several threads.
class Lexicon {
 public:
  Lexicon() = default;                                  // knows no word
  explicit Lexicon(const std::string& wordnet_folder);  // files that are missing are left out

  // Of a base form in lower case ("take", "prime minister").
  WordClasses Classes(std::string_view base_form) const;
  // The base form of a lower-case word as that part of speech (noun, verb, aux, adjective or
  // adverb): WordNet's exception lists, then its endings where the result is a word it knows;
  // for unknown words the plain endings (-s, -ed, -ing). The word itself when it is a base form.
  std::string BaseForm(std::string_view word, Upos upos) const;
  // The base form when the word is an inflected or plain form that WordNet knows; else "".
  std::string KnownBaseForm(std::string_view word, Upos upos) const;
  // "larger", "happiest" → "large", "happy"; "" when the word is no comparison of a known adjective.
  std::string BaseOfComparative(const std::string& word) const;
  // Whether a capitalised name ("Casablanca", "Wolfgang Amadeus Mozart") is an instance of a person,
  // place, group or event, in the sense WordNet puts first.
  InstanceKind InstanceOf(std::string_view name) const;
  // The lexicographer's file of the first sense of a noun ("person", "location", "group",
  // "time", "quantity", "event", "act", …); "" when unknown.
  std::string_view NounField(std::string_view base_form) const;
  // Common nouns that are kinds of the same thing as the first sense of this one ("trumpet": "flute",
  // "drum"), in the order of the dictionary; empty when it is unknown.
  std::vector<std::string> CoHyponyms(std::string_view base_form) const;

 private:
  int ClassCount(const MappedFile& index, std::string_view key, std::string_view types) const;

  MappedFile noun_index_, verb_index_, adjective_index_, adverb_index_;
  MappedFile noun_exceptions_, verb_exceptions_, adjective_exceptions_, adverb_exceptions_;
  MappedFile counts_;
  MappedFile nouns_;
};

// WordNet where the system keeps it, opened at the first call.
const Lexicon& DefaultLexicon();

}  // namespace lacuna
