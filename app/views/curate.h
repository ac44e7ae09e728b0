// Curate: the queue of proposed questions. Accept, edit or reject each, a hundred an hour, by keyboard;
// the source sentence always in sight.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/views/intent.h"

namespace lacuna {

struct CurateModel {
  std::vector<BankQuestion> questions;   // one a card, best form first
  std::vector<BankQuestion> forms;       // all forms of the chosen one's card, itself included
  std::string before, after;             // the sentences around the evidence of the chosen one
  std::optional<QuestionId> chosen;      // whose forms and context these are
  std::optional<QuestionStatus> listed;  // which status is listed; none = proposed and accepted
  bool lists_changed = false;            // instead: what an update flagged
  bool lists_retired = false;            // instead: what the article no longer says
  std::string search;                    // the words that narrowed the list, "" for none
  std::string article_title;             // the article that narrowed the list, "" for none
  std::optional<std::string> undo;       // "Reject 3 questions"
  std::vector<std::string> banks;        // names, for a hand-made card
  int proposed = 0, accepted = 0, rejected = 0, refused = 0;
  int changed = 0, retired = 0;
};

struct CurateState {
  std::size_t at = 0;      // index into questions
  QuestionId at_question;  // keeps the place when the list changes
  bool editing = false;
  std::string stem, answer, accepted, explanation;  // while editing; accepted separated by ";"
  bool adding = false;
  NewCard card;
  std::string card_options;  // one a line
  std::string search;
};

std::optional<Intent> DrawCurate(Ui& ui, const CurateModel& model, CurateState& state);

}  // namespace lacuna
