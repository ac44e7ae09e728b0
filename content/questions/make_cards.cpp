#include <algorithm>

#include "content/questions/cards.h"

namespace lacuna {
namespace {

// An article that is mostly talk has few questions without a doubt: it still gives enough to begin with.
constexpr std::size_t kFewestCards = 6;
constexpr std::size_t kWordsToACard = 60;  // of a text too short for that many

CardMaking Make(const Reading& reading, const std::vector<Finding>& findings, const DraftOptions& options,
                std::size_t words, Refusals& refused) {
  CardMaking made{WriteCards(reading, findings, refused), {}};
  Judge(made.writing.candidates, reading, options, refused);
  made.cards = ChooseCards(made.writing.candidates, reading, options, words, refused);
  return made;
}

}  // namespace

CardMaking MakeCards(const Reading& reading, const std::vector<Finding>& findings,
                     const DraftOptions& options, std::size_t words, Refusals& refused) {
  CardMaking made = Make(reading, findings, options, words, refused);
  std::size_t fewest = std::min(kFewestCards, words / kWordsToACard);
  if (options.limit > 0) fewest = std::min(fewest, static_cast<std::size_t>(options.limit));
  if (options.doubtful || made.cards.size() >= fewest) return made;
  DraftOptions doubtful = options;
  doubtful.doubtful = true;
  doubtful.limit = static_cast<int>(fewest);
  Refusals again;  // the reasons were counted the first time
  CardMaking more = Make(reading, findings, doubtful, words, again);
  return more.cards.size() > made.cards.size() ? std::move(more) : std::move(made);
}

}  // namespace lacuna
