// What the language stage finds in an article: sentences, tokens, mentions.
//
// All spans are bytes of Article::text. The arrays are plain values: the stages
// after this one (facts, questions) read them and never change them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/article.h"
#include "content/base/span.h"

namespace lacuna {

// Universal part of speech (UD v2); x = not determined.
enum class Upos {
  adj,
  adp,
  adv,
  aux,
  cconj,
  det,
  intj,
  noun,
  num,
  part,
  pron,
  propn,
  punct,
  sconj,
  sym,
  verb,
  x
};

// A token of a sentence. `head` and `relation` are UD's; where no parser has run,
// head is -1 and relation is "".
struct Token {
  Span span;
  std::string lemma;  // lower case but for names
  Upos upos = Upos::x;
  std::string xpos;      // Penn tag, "" when unknown
  int head = -1;         // index into Sentence::tokens; -2 = root; -1 = unknown
  std::string relation;  // "nsubj", "obj", …
  float margin = 0;  // by how much, at the least, the parser's choices about this word won; 0 = not at all
};

// A stretch without a full stop is cut here: what follows is no sentence, and work on one grows faster than
// its length.
inline constexpr std::size_t kMostTokens = 500;

struct Sentence {
  Span span;                         // without the blanks around it
  std::size_t block = 0;             // index into Article::blocks
  std::vector<Token> tokens;         // at most kMostTokens
  bool starts_in_quotation = false;  // an opening quotation mark of an earlier sentence is still open
  bool holds_quotation = false;      // some of it stands between quotation marks
  double garbled = 0;                // 0 sound … 1 broken (machine translation, fragments, stray stops)
  double parse_margin = 0;           // the smallest margin of its tokens; 0 when no parser has run
};

enum class MentionType {
  person,
  place,
  organization,
  time,
  event,
  misc,  // names; time: "last September", "60 years ago", "10:30 pm"
  date,
  year,
  weekday,
  month,
  quantity,
  money,
  percent,
  duration,
  ordinal,
  term
};

// A typed stretch of one sentence: a name, a number with what it counts, a date. Relative times are
// of type time with normal "relative": they answer no question. See values.h and names.h.
struct Mention {
  MentionType type = MentionType::misc;
  std::size_t sentence = 0;  // index into Document::sentences
  Span span;
  std::string text;             // as written
  std::string normal;           // "1956", "2020-12-10", "60 year", "Q:1000000", name without title
  std::optional<double> value;  // of numbers, in `unit`
  std::string unit;             // "year", "km", "USD", "Israeli", … what it counts; "" for none
  std::string approximator;     // "nearly", "about", "more than", "" for none; part of span
  std::string title;            // "General", "King", "US President" standing before a name, or ""
  std::size_t chain = 0;  // mentions with the same chain name the same thing; index into Document::chains
};

enum class Gender { unknown, male, female };

// One thing that the article names, by all its names.
struct Chain {
  MentionType type = MentionType::misc;
  std::string name;  // the fullest form
  std::vector<std::string>
      aliases;  // every other form in the article, and well-known ones (acronyms, demonym's country)
  std::string description;            // "the Israeli spy agency", from an apposition or title, or ""
  std::vector<std::size_t> mentions;  // ascending
  Gender gender = Gender::unknown;    // of a person, where a title, a given name or a pronoun is sure
};

enum class ReferenceKind { pronoun, possessive, phrase };  // "he", "his", "the city"

// Words that stand for one named thing and for no other; see coreference.h.
struct Reference {
  ReferenceKind kind = ReferenceKind::pronoun;
  std::size_t sentence = 0;        // index into Document::sentences
  std::size_t begin = 0, end = 0;  // tokens [begin, end) of it
  Span span;                       // the same in bytes of the text
  std::size_t chain = 0;           // what is meant: index into Document::chains
  std::size_t antecedent = 0;  // the mention before it that names it; its sentence belongs to the evidence
  double confidence = 0;       // 0 … 1
};

struct Document {
  std::string language;
  std::vector<Sentence> sentences;  // in reading order; titles, headings, captions and bylines give none
  std::vector<Mention> mentions;    // ascending span.begin; names and values do not overlap one another
  std::vector<Chain> chains;
  std::vector<Reference> references;  // in reading order; what is not sure is left out
};

std::string_view Name(Upos upos);       // "NOUN", "PROPN", …
Upos ParseUpos(std::string_view name);  // x for what is no tag
std::string_view Name(MentionType type);
bool IsName(MentionType type);  // person, place, organization, event, misc

}  // namespace lacuna
