// From what a text without a parser states to cards: gaps, choices, one ordering; never a sentence reworded.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "content/facts/plain_facts.h"
#include "content/import.h"
#include "content/language/plain_reading.h"

namespace lacuna {

struct PlainCandidate {
  DraftCard card;                         // its questions judged, best first
  std::size_t sentence = 0;               // of the evidence; lines.size() when it has several
  MentionType asked = MentionType::misc;  // what is left out; misc for an ordering
  std::string answer;           // normal value: no two cards of a draft ask for the same thing alike
  std::set<std::string> stems;  // words of the question and its answer
};

using Refusals = std::map<std::string, int>;

// The sentence with `gap` in the place of `left_out`. Notes in square brackets are dropped, and in a long
// sentence asides in round ones, unless they hold the gap; where words are not parted by blanks the gap is.
std::string WithGap(const PlainReading& reading, std::size_t line, Span left_out, std::string_view gap);

// A gap in the whole sentence. Always succeeds.
QuestionForm WritePlainCloze(const PlainReading& reading, const PlainFinding& finding);
// The same gap with the answer among three wrong ones; nullopt where three good ones are not to be had.
std::optional<QuestionForm> WritePlainChoice(const PlainReading& reading, const PlainFinding& finding);
// Dated sentences, each without its date, to be put in order; nullopt with fewer than three. `used` are the
// findings it is made of.
std::optional<QuestionForm> WritePlainOrdering(const PlainReading& reading,
                                               const std::vector<PlainFinding>& findings,
                                               std::vector<std::size_t>& used);

// 0..1: how likely a careful reader would take the gap as it is. The weights are set by hand.
double ScorePlain(const PlainReading& reading, const PlainFinding& finding);

// The card of each finding whose question passed the rules and is not too weak, and the ordering.
std::vector<PlainCandidate> WritePlainCards(const PlainReading& reading,
                                            const std::vector<PlainFinding>& findings, Refusals& refused);

// At most options.density cards per 100 words (two where nobody named a density: options.doubtful) and
// options.limit in all, two of a sentence, no two alike.
std::vector<DraftCard> ChoosePlainCards(std::vector<PlainCandidate> candidates, const DraftOptions& options,
                                        std::size_t words, Refusals& refused);

}  // namespace lacuna
