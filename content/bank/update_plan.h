// What an update does to the rows of an article, decided without touching them.
//
// A card whose evidence stands word for word in the new text keeps everything; whether the new draft would
// have chosen it again does not matter. Of the draft only what is said in new or changed sentences is added.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/bank/kept_article.h"
#include "content/update.h"

namespace lacuna {

// A form that is kept: its next version and how it is shown to the curator.
struct FormStep {
  QuestionId question;
  std::optional<QuestionForm> words;  // of the next version, spans in the new text; none: stays as it was
  bool by_hand = false;
  QuestionStatus status = QuestionStatus::proposed;
  std::vector<std::string> reasons;
};

struct CardStep {
  CardFate fate = CardFate::unchanged;
  std::optional<std::size_t> kept;   // index of KeptArticle::cards; none: added
  std::optional<std::size_t> draft;  // index of Draft::cards: the one it is, became, or is replaced by
  std::vector<FormStep> forms;       // of the kept card
  bool takes_facts = false;          // the kept card hangs on the draft card's facts from now on
  bool takes_forms = false;          // … and gets its forms too, for none of its own can be asked any more
  std::vector<std::string> flags;    // reasons for the forms that come from the draft
};

struct FactStep {
  FactId fact;
  Fact moved;  // spans in the new text
};

struct UpdatePlan {
  std::vector<CardStep> cards;      // the kept ones in their order, then the added
  std::vector<FactStep> facts;      // those that the new text states
  std::vector<FactId> draft_facts;  // of each of the draft's facts the kept one; 0: none
  std::vector<bool> new_facts;      // of each of the draft's facts whether to keep it as a new one
  int facts_gone = 0;
};

enum class NewCards {
  from_new_sentences,  // and changed ones
  from_all             // the best of the draft, until the article has as many cards as the draft
};
UpdatePlan PlanUpdate(const KeptArticle& kept, const Draft& draft, NewCards cards);

ArticleChanges Describe(const UpdatePlan& plan, const KeptArticle& kept, const Draft& draft);

}  // namespace lacuna
