// What the library holds of an article, as rows.
#pragma once

#include <vector>

#include "content/bank.h"

namespace lacuna {

// Those that are not retired, in the order they were made.
std::vector<CardId> CardsOfArticle(Database& database, ArticleId article);

// Fills in the counts for added.article.
void CountRows(Database& database, Added& added);

}  // namespace lacuna
