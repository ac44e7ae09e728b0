// What a sentence states in a language without a parser: the whole sentence, and the part of it that can be
// left out.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "content/fact.h"
#include "content/language/plain_reading.h"

namespace lacuna {

struct PlainFinding {
  Fact fact;                 // roles: the sentence as `statement`, and the part that can be asked
  std::size_t mention = 0;   // index into PlainReading::mentions
  std::size_t sentence = 0;  // index into PlainReading::lines
};

// In reading order: a finding for each mention that can be asked, of the sentences that stand alone.
// `refused` counts the sentences and mentions that were left out, by reason.
std::vector<PlainFinding> FindPlainFacts(const PlainReading& reading, std::map<std::string, int>& refused);

}  // namespace lacuna
