// A sentence into words, the way the English Universal Dependencies treebanks cut them.
#pragma once

#include <string_view>
#include <vector>

#include "content/base/span.h"
#include "content/language/document.h"

namespace lacuna {

// The tokens of text[sentence], with spans in bytes of `text`; lemma and tags are left empty.
// - Clitics are words: do|n't, Israel|'s, they|'ve, can|not; curly apostrophes too.
// - A hyphen between two words is a word of its own (long|-|standing), but not after a
//   prefix that is none by itself (anti-war, e-mail, co-founder) and not in telephone numbers.
// - Dashes, slashes between words, brackets, quotes, currency signs and "%" stand alone.
// - Numbers keep their inner stops and commas (1,200; 3.5; 10:30); a unit written onto a
//   number is cut off (12|km, £|3.5|m), "19th" and "1990s" are whole.
// - Abbreviations keep their stop (Dr., U.S., a.m.), also at the end of the sentence.
// - E-mail and web addresses are whole.
std::vector<Token> Tokenize(std::string_view text, Span sentence);

// The words of a language other than English: ICU's word boundaries, punctuation included.
std::vector<Token> TokenizeByIcu(std::string_view text, Span sentence, std::string_view language);

}  // namespace lacuna
