// Whether a sentence of a language without a parser can be read by itself.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "content/language/plain_reading.h"

namespace lacuna {

// The first reason why sentence `line` of the reading cannot stand alone, as the curator reads it; nullopt
// when it can: whole, of 6 to 40 words (32 where blanks part them), no question, and nothing in it points
// outside.
std::optional<std::string_view> WhyNotAlone(const PlainReading& reading, std::size_t line);

}  // namespace lacuna
