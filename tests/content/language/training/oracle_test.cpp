#include "content/language/training/oracle.h"

#include <array>
#include <vector>

#include "content/base/random.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

constexpr std::size_t kMostClasses = 16;

NameList Labels() {
  NameList labels;
  for (const char* name : {"nsubj", "obj", "root"}) labels.Add(name);
  return labels;
}

// The best classes of a state, by number.
std::vector<std::size_t> Best(const ParserState& state, const GoldTree& gold) {
  const ParserMoves moves(Labels());
  std::array<bool, kMostClasses> allowed{}, best{};
  moves.MarkAllowed(state, allowed);
  gold.MarkBest(state, std::span(allowed).first(moves.classes()), std::span(best).first(moves.classes()));
  std::vector<std::size_t> classes;
  for (std::size_t i = 0; i < moves.classes(); ++i)
    if (best[i]) classes.push_back(i);
  return classes;
}

void Apply(ParserState& state, std::size_t which) {
  const Move move = ParserMoves::MoveOf(which);
  state.Apply(move, move == Move::shift ? kNoLabel : ParserMoves::LabelOf(which));
}

}  // namespace

TEST_CASE("Following lossless moves rebuilds any tree without crossing arcs",
          "[content][language][training]") {
  const std::vector<int> heads = {2, 2, 8, 4, 2, 6, 4, 2};
  const std::vector<LabelId> labels = {0, 1, 2, 0, 1, 1, 0, 1};
  const GoldTree gold(heads, labels);
  REQUIRE(gold.IsProjective());
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    Random random(seed);
    ParserState state(heads.size());
    while (!state.done()) {
      const auto best = Best(state, gold);
      REQUIRE(!best.empty());
      Apply(state, best[random.Below(best.size())]);
    }
    for (std::size_t i = 0; i < heads.size(); ++i) {
      CHECK(state.head(static_cast<int>(i)) == heads[i]);
      CHECK(state.label(static_cast<int>(i)) == labels[i]);
    }
  }
}

TEST_CASE("The oracle counts the arcs that a move loses", "[content][language][training]") {
  const std::vector<int> heads = {1, 3, 1};  // 0 ← 1 → 2
  const std::vector<LabelId> labels = {0, 2, 1};
  const GoldTree gold(heads, labels);
  ParserState state(3);
  state.Apply(Move::shift, kNoLabel);
  CHECK(gold.Cost(state, Move::left) == 0);
  CHECK(gold.Cost(state, Move::shift) == 1);
  state.Apply(Move::shift, kNoLabel);  // the mistake: word 0 has lost its head
  CHECK(gold.Cost(state, Move::right) == 2);
  CHECK(gold.Cost(state, Move::shift) == 0);
  CHECK(Best(state, gold) == std::vector<std::size_t>{0});
}

TEST_CASE("Crossing arcs are seen", "[content][language][training]") {
  const std::vector<LabelId> labels(4, 0);
  const std::vector<int> crossing = {2, 3, 4, 2}, nested = {1, 4, 3, 1};
  CHECK_FALSE(GoldTree(crossing, labels).IsProjective());
  CHECK(GoldTree(nested, labels).IsProjective());
}

}  // namespace lacuna
