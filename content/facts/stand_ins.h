// What stands in the place of a pronoun, or of "the city", when a sentence becomes a question: the name it
// means, where only one is possible (Document::references); the full name of a person for the family name
// that the article goes on with; the year for "the same year"; for "they" the one pair "A and B" of names
// earlier in the sentence, when it holds no other people.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/facts/tree.h"
#include "content/language/document.h"

namespace lacuna {

struct StandIn {
  TokenRange tokens;           // of the reference
  TokenRange pair;             // "A and B", for "they": earlier in the sentence; empty for a single name
  std::size_t antecedent = 0;  // the mention that says whom; index into Document::mentions
  std::string words;           // "Luther", "Luther's", "the United Nations"
  bool short_name =
      false;  // stands in for "Luther", not for a pronoun: the words were an answer by themselves
  bool in_clause = false;    // a question made of its clause needs the words: nothing before says whom
  bool in_sentence = false;  // so does one made of the whole sentence
};

// Of one sentence, in reading order.
std::vector<StandIn> StandInsOf(std::string_view text, const Document& document, std::size_t sentence,
                                const Tree& tree);

// The fullest name of what a mention names, with the article it has in the text: "the United Nations".
std::string NameShown(std::string_view text, const Document& document, std::size_t mention);

}  // namespace lacuna
