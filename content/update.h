// What a newer version of an article means for the cards that were made from it: the values that
// BankStore::FindEarlier, PlanUpdate and Update (content/bank.h) speak in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/base/ids.h"

namespace lacuna {

// An article of the library that a newly read one looks like a version of.
struct EarlierArticle {
  ArticleId article;
  std::string title;
  int version = 1;         // of the article, that was compared
  bool is_current = true;  // that is its current one
  bool same_text = false;
  bool same_source = false;  // the same path or URL; else it was found by its words
  double likeness = 0;       // 0..1, of the runs of words in both
};

enum class CardFate {
  unchanged,       // its evidence stands there word for word: card, forms and history stay
  reworded,        // the same answer in other words: the card stays, its forms get a new version
  answer_changed,  // retired with its answers; a new card asks for the new answer
  removed,         // retired with its answers: the article no longer says it
  returned,        // was retired, and is said again
  added            // new
};

struct Wording {
  std::string stem, answer, evidence;
};

struct CardChange {
  CardFate fate = CardFate::unchanged;
  CardId card;            // 0 for an added one before it is kept
  Wording before, after;  // of its best form; before is empty for added, after for removed
  bool by_hand = false;   // the words are a person's and stay
  bool rejected = false;  // stays rejected; a changed answer is kept as rejected too
};

struct ArticleChanges {
  ArticleId article;
  std::string title;
  int from = 1, to = 1;           // versions; the same when the text is the same
  std::vector<CardChange> cards;  // first the library's in the order they were made, then the added ones
  int facts_kept = 0, facts_gone = 0, facts_new = 0;
};

// Begins the reason of a question (Question::reasons) that tells the curator what an update changed:
// "changed: was “…” = “…”". Gone when the question is accepted or edited.
inline constexpr std::string_view kChangedFlag = "changed: ";
bool IsChangedFlag(std::string_view reason);

int CountOf(const ArticleChanges& changes, CardFate fate);
// "18 cards unchanged, 1 reworded, 1 removed, 2 added"
std::string Summary(const ArticleChanges& changes);
const char* Name(CardFate fate);  // "unchanged", "reworded", "answer changed", …

}  // namespace lacuna
