// Which cards a learner may be asked, kept in card.askable_since.
#pragma once

#include <string_view>
#include <vector>

#include "content/base/database.h"
#include "content/base/ids.h"

namespace lacuna {

// An SQL condition on a row of `card`: its article, if it has one, has not been removed.
inline constexpr std::string_view kNotRemoved =
    "ifnull(card.article, 0) NOT IN (SELECT id FROM article WHERE removed = 1)";

// An SQL condition on a row of `card`: not removed with its article, nor retired by a newer version of it.
inline constexpr std::string_view kInSight =
    "card.retired_by = 0 AND ifnull(card.article, 0) NOT IN (SELECT id FROM article WHERE removed = 1)";

// An SQL condition on a row of `card`.
inline constexpr std::string_view kMayBeAsked =
    "suspended = 0 AND retired_by = 0"
    " AND ifnull(card.article, 0) NOT IN (SELECT id FROM article WHERE removed = 1)"
    " AND EXISTS (SELECT 1 FROM question WHERE question.card = card.id AND status = 'accepted')"
    " AND EXISTS (SELECT 1 FROM bank_card WHERE bank_card.card = card.id)";

// Cards that became askable get the next value of the change counter, so that whoever remembers the last
// value seen finds them; cards that no longer are lose theirs.
void RefreshAskable(Database& database, const std::vector<CardId>& cards);

}  // namespace lacuna
