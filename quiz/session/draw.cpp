#include "quiz/session/draw.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <span>

#include "content/base/random.h"

namespace lacuna {
namespace {

// Facts are numbered as they are found, so the first fact's number stands for the place in the article.
constexpr std::string_view kAll =
    "SELECT c.id FROM card c WHERE c.askable_since IS NOT NULL "
    "ORDER BY c.article, (SELECT fact FROM card_fact WHERE card = c.id AND position = 0), c.id";
constexpr std::string_view kOfBank =
    "SELECT c.id FROM bank_card b JOIN card c ON c.id = b.card WHERE b.bank = ? AND c.askable_since IS NOT "
    "NULL "
    "ORDER BY c.article, (SELECT fact FROM card_fact WHERE card = c.id AND position = 0), c.id";

std::vector<CardId> InReadingOrder(Database& database, std::optional<BankId> bank) {
  Statement query = database.Prepare(bank ? kOfBank : kAll);
  if (bank) query.Bind(*bank);
  std::vector<CardId> cards;
  while (query.Step()) cards.push_back(query.AsId<CardTag>(0));
  return cards;
}

class Draw {
 public:
  Draw(Database& database, const std::vector<CardId>& cards) : database_(database), cards_(cards) {}

  // Takes the first of `places` that shares no fact with what was drawn.
  bool TakeApart(std::span<const std::size_t> places) {
    return std::any_of(places.begin(), places.end(), [this](std::size_t place) {
      return taken_.count(place) == 0 && IsApart(place) && Take(place);
    });
  }
  bool TakeAny(std::span<const std::size_t> places) {
    return std::any_of(places.begin(), places.end(),
                       [this](std::size_t place) { return taken_.count(place) == 0 && Take(place); });
  }
  std::vector<CardId>& drawn() { return drawn_; }

 private:
  std::vector<std::int64_t> FactsOf(std::size_t place) {
    Statement query = database_.Prepare("SELECT fact FROM card_fact WHERE card = ?");
    query.Bind(cards_[place]);
    std::vector<std::int64_t> facts;
    while (query.Step()) facts.push_back(query.Int(0));
    return facts;
  }
  bool IsApart(std::size_t place) {
    const auto facts = FactsOf(place);
    return std::none_of(facts.begin(), facts.end(),
                        [this](std::int64_t fact) { return facts_.count(fact) > 0; });
  }
  bool Take(std::size_t place) {
    const auto facts = FactsOf(place);
    facts_.insert(facts.begin(), facts.end());
    taken_.insert(place);
    drawn_.push_back(cards_[place]);
    return true;
  }

  Database& database_;
  const std::vector<CardId>& cards_;
  std::vector<CardId> drawn_;
  std::set<std::size_t> taken_;
  std::set<std::int64_t> facts_;
};

}  // namespace

std::vector<CardId> DrawCards(Database& database, std::optional<BankId> bank, int count, std::uint64_t seed) {
  const std::vector<CardId> cards = InReadingOrder(database, bank);
  const std::size_t wanted = std::min(cards.size(), static_cast<std::size_t>(std::max(count, 0)));
  std::vector<std::size_t> places(cards.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  Random random(seed);
  Draw draw(database, cards);
  for (std::size_t i = 0; i < wanted; ++i) {
    const std::size_t begin = i * cards.size() / wanted, end = (i + 1) * cards.size() / wanted;
    const auto stretch = std::span(places).subspan(begin, end - begin);
    random.Shuffle(stretch);
    draw.TakeApart(stretch);
  }
  random.Shuffle(std::span(places));
  while (draw.drawn().size() < wanted && draw.TakeApart(places)) {
  }
  while (draw.drawn().size() < wanted && draw.TakeAny(places)) {
  }
  random.Shuffle(std::span(draw.drawn()));
  return draw.drawn();
}

}  // namespace lacuna
