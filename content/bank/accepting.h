// Accepting forms of cards, as part of a change.
#pragma once

#include <vector>

#include "content/bank.h"
#include "content/bank/change.h"

namespace lacuna {

void SetStatus(Change& change, QuestionId question, QuestionStatus status);

// Accepts every proposed form of the cards.
void AcceptProposed(Database& database, Change& change, const std::vector<CardId>& cards);

// A person looked at what an update changed.
void ClearChangedFlags(Database& database, Change& change, const std::vector<CardId>& cards);

// Which of the article's cards a policy accepts: those with a proposed form, or for `best` the kBestCards
// with the best forms among those that hold nothing sensitive and were not rejected.
std::vector<CardId> ChosenCards(Database& database, ArticleId article, AcceptPolicy policy);

}  // namespace lacuna
