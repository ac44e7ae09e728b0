// An article as the library keeps it, with all its facts, cards and forms: what an update is planned from.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "content/bank.h"

namespace lacuna {

struct KeptForm {
  BankQuestion item;  // the current version
  bool is_live() const {
    return item.question.status == QuestionStatus::proposed ||
           item.question.status == QuestionStatus::accepted;
  }
};

struct KeptCard {
  Card card;
  std::vector<KeptForm> forms;    // best first: live ones, rejected ones, refused ones; then by score
  std::set<std::string> answers;  // of all versions, as MatchText; none of true/false forms
  std::set<std::string> stems;    // of all versions, as StemKey
  bool is_live() const { return !forms.empty() && forms.front().is_live(); }
  // Whether an update looks at the form: live ones, or the rejected ones of a card that has none.
  bool counts(const KeptForm& form) const {
    return is_live() ? form.is_live() : form.item.question.status == QuestionStatus::rejected;
  }
};

struct KeptFact {
  Fact fact;
  int article_version = 1;
};

struct KeptArticle {
  Article article;              // its current version; uid is the one its facts and cards are named by
  std::vector<KeptFact> facts;  // also those of earlier versions
  std::vector<KeptCard> cards;  // also the retired ones; in the order they were made
};

Result<KeptArticle> LoadKept(BankStore& bank, ArticleId id);

// Answers that are the same to a reader are the same: case, spaces and a leading article do not count.
std::string MatchText(std::string_view text);
// What is asked, and in which way.
std::string StemKey(QuestionType type, std::string_view stem);

}  // namespace lacuna
