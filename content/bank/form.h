// The words of a question as a person changes or makes them.
#pragma once

#include "content/bank.h"
#include "content/base/result.h"

namespace lacuna {

// Whether the fields that its type uses are there and agree (see QuestionForm); the sentence says what to
// add.
Outcome CheckForm(const QuestionForm& form);

// `form` with the edit applied and checked. The answer of an ordering or matching question is made of its
// items or pairs and cannot be edited by itself.
Result<QuestionForm> ApplyEdit(const QuestionForm& form, const QuestionEdit& edit);

// The form of a card made by hand, checked.
Result<QuestionForm> FormOf(const NewCard& card);

}  // namespace lacuna
