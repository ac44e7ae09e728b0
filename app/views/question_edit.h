// The sheets of Curate: editing a question, and making a card by hand.
#pragma once

#include <optional>

#include "app/views/curate.h"

namespace lacuna {

void FillEditFields(const BankQuestion& item, CurateState& state);
// Saving gives Edit with what changed; a changed answer makes a new card, and the sheet says so.
std::optional<Intent> DrawEditSheet(Ui& ui, const BankQuestion& item, CurateState& state);
std::optional<Intent> DrawNewCardSheet(Ui& ui, const CurateModel& model, CurateState& state);

}  // namespace lacuna
