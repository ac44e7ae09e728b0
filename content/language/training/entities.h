// The names of an entity file (gum_entities_*.jsonl), cut down from its mentions by the rule of the data's
// README: where the head of a mention is a proper noun, the run of proper nouns around it, with numbers,
// capitalised adjectives and inner "of", "for" and "the".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/base/result.h"
#include "content/language/recognize_names.h"
#include "content/language/training/treebank.h"

namespace lacuna {

struct EntityMention {
  std::size_t first = 0, last = 0;  // tokens, both included
  std::string entity;               // the same in a document = the same thing
  std::string type;                 // "person", …, "abstract"
};

struct EntitySentence {
  std::vector<std::string> words;
  std::vector<EntityMention> mentions;
};

struct EntityDocument {
  std::string name;  // "GUM_news_iodine"
  std::vector<EntitySentence> sentences;
};

// One document a line; an error names the line. Mentions may be missing.
Result<std::vector<EntityDocument>> ParseEntities(std::string_view text);

enum class NameCut {
  as_treebank,  // universal proper nouns only: "States" of "United States", whose "United" is a verb there
  whole         // words with a proper noun's Penn tag too: "United States"
};

// Names in reading order, of overlapping ones the longest. `tree` are the sentence's words with tags and
// heads.
std::vector<RecognizedName> CutNames(const TreebankSentence& tree, const std::vector<EntityMention>& mentions,
                                     NameCut cut);

}  // namespace lacuna
