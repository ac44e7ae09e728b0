// The Penn Treebank's tags, as the English UD treebanks use them in XPOS.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace lacuna {

enum class Penn : unsigned char {
  start,  // before the first word
  NN,
  NNS,
  NNP,
  NNPS,
  JJ,
  JJR,
  JJS,
  RB,
  RBR,
  RBS,
  VB,
  VBD,
  VBG,
  VBN,
  VBP,
  VBZ,
  MD,
  TO,
  IN,
  DT,
  PDT,
  CC,
  CD,
  PRP,
  PRPS,
  WP,
  WPS,
  WDT,
  WRB,
  EX,
  POS,
  RP,
  UH,
  FW,
  SYM,
  LS,
  ADD,
  AFX,  // "pre-", a part of a word
  GW,   // "goes with" the word before
  dollar,
  comma,
  stop,
  colon,
  open_quote,
  close_quote,
  open_bracket,
  close_bracket,
  hyphen,
  other_mark
};

inline constexpr std::size_t kPennTags = static_cast<std::size_t>(Penn::other_mark) + 1;

std::string_view Name(Penn tag);        // "PRP$", "``", "-LRB-", …
Penn ParsePenn(std::string_view name);  // Penn::start for what is no tag

inline bool IsNounTag(Penn t) { return t >= Penn::NN && t <= Penn::NNPS; }
inline bool IsNameTag(Penn t) { return t == Penn::NNP || t == Penn::NNPS; }
inline bool IsAdjectiveTag(Penn t) { return t >= Penn::JJ && t <= Penn::JJS; }
inline bool IsAdverbTag(Penn t) { return t >= Penn::RB && t <= Penn::RBS; }
inline bool IsVerbTag(Penn t) { return t >= Penn::VB && t <= Penn::VBZ; }
inline bool IsFiniteTag(Penn t) {
  return t == Penn::VBD || t == Penn::VBP || t == Penn::VBZ || t == Penn::MD;
}
inline bool IsMarkTag(Penn t) { return t >= Penn::comma; }

}  // namespace lacuna
