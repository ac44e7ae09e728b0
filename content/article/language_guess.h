// Which language a text is in, for choosing how to split and ask it.
#pragma once

#include <string>
#include <string_view>

namespace lacuna {

// "en", "de", …, by script where that decides (el, he, hi, th, ko, ja, zh, ar, ru, uk), else by common words.
// "und" for fewer than 12 words, or when no language stands out. Reads the first 64 KB.
std::string GuessLanguage(std::string_view text);

}  // namespace lacuna
