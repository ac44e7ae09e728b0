// What a reader needs to judge the questions of an article, and what the ranker saw of each.
#pragma once

#include <string>
#include <vector>

#include "content/import.h"
#include "content/question.h"

namespace lacuna {

struct SheetItem {
  Question question;                  // of a card, its best form
  std::vector<std::string> evidence;  // what states the fact first
  std::string context;                // the evidence with the sentences around it
  std::vector<double> features;
  std::vector<std::string> doubts;  // names of the context rules it breaks
  bool chosen = false;              // proposed with these options
};

// One item a card that passed the gate, best first.
std::vector<SheetItem> SheetOf(const Article& article, const DraftOptions& options);

}  // namespace lacuna
