// Facts into cards: every slot of every fact in every form that can be worded,
// judged by the gate, scored, and the best of them chosen.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "content/import.h"
#include "content/questions/writer.h"

namespace lacuna {

struct Candidate {
  DraftCard card;  // questions still in the writers' order, unjudged until Judge
  const Finding* finding = nullptr;
  const Slot* slot = nullptr;  // nullptr for orders and matchings; points into CardWriting::slots
  std::size_t sentence = 0;    // of the evidence; sentences.size() when it has several, more when it has none
};

using Refusals = std::map<std::string, int>;

// Overgenerates. `findings` and the slots inside outlive the candidates.
struct CardWriting {
  std::vector<std::vector<Slot>> slots;  // by finding
  std::vector<Candidate> candidates;
};
CardWriting WriteCards(const Reading& reading, const std::vector<Finding>& findings, Refusals& refused);

// Refuses what breaks a hard rule or does not lead back to its own evidence, scores the rest and sorts each
// card's questions best first. Cards without a question that passed are taken out.
// An objection (see context_rules.h) refuses too, or, with options.doubtful, halves the score.
void Judge(std::vector<Candidate>& candidates, const Reading& reading, const DraftOptions& options,
           Refusals& refused);

// At most options.density cards per 100 words and options.limit in all; few from one sentence (more where
// somebody names a density that is not reached otherwise), no two alike, spread over the article. Best first.
std::vector<DraftCard> ChooseCards(std::vector<Candidate> candidates, const Reading& reading,
                                   const DraftOptions& options, std::size_t words, Refusals& refused);

// All three together. Without options.doubtful the doubtful ones still come in where fewer than six cards, or
// one for 60 words, are free of doubt.
struct CardMaking {
  CardWriting writing;
  std::vector<DraftCard> cards;
};
CardMaking MakeCards(const Reading& reading, const std::vector<Finding>& findings,
                     const DraftOptions& options, std::size_t words, Refusals& refused);

// True when another clause of the article answers the question differently.
bool HasSecondAnswer(const Candidate& candidate, const Question& question, const Reading& reading);

}  // namespace lacuna
