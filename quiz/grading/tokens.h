// A typed answer cut into what must be compared: words, numbers, signs.
//
// "5kg", "5 kg" and "H₂O", "H2O" give the same tokens; case, quotes, brackets and hyphens between
// words are gone; digits and signs are kept apart, since no spelling tolerance may touch them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lacuna {

enum class AnswerTokenKind { word, number, ordinal, sign };

struct AnswerToken {
  AnswerTokenKind kind = AnswerTokenKind::word;
  // word: case-folded, accents kept. number: canonical decimal, "-0.5", "1000"; "1960s" for a decade.
  // ordinal: its number. sign: one of + - – (a range) / : % ° < > ≤ ≥ ± = $ € £ ¥ …
  std::string text;
  friend bool operator==(const AnswerToken&, const AnswerToken&) = default;
};

using AnswerTokens = std::vector<AnswerToken>;

// `text`: valid UTF-8. Empty for text without letters, digits or signs.
AnswerTokens Tokenise(std::string_view text);

}  // namespace lacuna
