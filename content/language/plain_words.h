// The word lists of the languages without a parser, one file a language. To add one: a file, a line here,
// a row in plain_language.cpp.
#pragma once

#include "content/language/plain_language.h"

namespace lacuna {

extern const PlainLanguage kPlainArabic;
extern const PlainLanguage kPlainGerman;
extern const PlainLanguage kPlainGreek;
extern const PlainLanguage kPlainSpanish;
extern const PlainLanguage kPlainHindi;
extern const PlainLanguage kPlainRomanian;
extern const PlainLanguage kPlainRussian;
extern const PlainLanguage kPlainThai;
extern const PlainLanguage kPlainTurkish;
extern const PlainLanguage kPlainVietnamese;
extern const PlainLanguage kPlainChinese;

}  // namespace lacuna
