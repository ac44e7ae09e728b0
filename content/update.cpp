#include "content/update.h"

#include <fmt/format.h>

#include <algorithm>

namespace lacuna {

bool IsChangedFlag(std::string_view reason) { return reason.starts_with(kChangedFlag); }

int CountOf(const ArticleChanges& changes, CardFate fate) {
  return static_cast<int>(std::count_if(changes.cards.begin(), changes.cards.end(),
                                        [fate](const CardChange& card) { return card.fate == fate; }));
}

std::string Summary(const ArticleChanges& changes) {
  const int unchanged = CountOf(changes, CardFate::unchanged);
  std::string line = fmt::format("{} card{} unchanged", unchanged, unchanged == 1 ? "" : "s");
  for (const CardFate fate :
       {CardFate::reworded, CardFate::answer_changed, CardFate::removed, CardFate::returned, CardFate::added})
    if (const int count = CountOf(changes, fate); count > 0)
      line += fmt::format(", {} {}", count, Name(fate));
  return line;
}

const char* Name(CardFate fate) {
  switch (fate) {
    case CardFate::unchanged:
      return "unchanged";
    case CardFate::reworded:
      return "reworded";
    case CardFate::answer_changed:
      return "answer changed";
    case CardFate::removed:
      return "removed";
    case CardFate::returned:
      return "returned";
    case CardFate::added:
      return "added";
  }
  return "";
}

}  // namespace lacuna
