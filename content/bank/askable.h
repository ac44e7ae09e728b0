// Which cards a learner may be asked, kept in card.askable_since.
#pragma once

#include <string_view>
#include <vector>

#include "content/base/database.h"
#include "content/base/ids.h"

namespace lacuna {

// An SQL condition on a row of `card`.
inline constexpr std::string_view kMayBeAsked =
    "suspended = 0"
    " AND NOT EXISTS (SELECT 1 FROM article WHERE article.id = card.article AND removed = 1)"
    " AND EXISTS (SELECT 1 FROM question WHERE question.card = card.id AND status = 'accepted')"
    " AND EXISTS (SELECT 1 FROM bank_card WHERE bank_card.card = card.id)";

// Cards that became askable get the next value of the change counter, so that whoever remembers the last
// value seen finds them; cards that no longer are lose theirs.
void RefreshAskable(Database& database, const std::vector<CardId>& cards);

}  // namespace lacuna
