#include "content/language/model/tree_vote.h"

#include "tests/support/catch.h"

namespace lacuna {
namespace {

std::vector<int> Heads(const std::vector<Arc>& arcs) {
  std::vector<int> heads;
  for (const Arc& arc : arcs) heads.push_back(arc.head);
  return heads;
}

}  // namespace

TEST_CASE("Two parsers against one decide about a word", "[content][language][model]") {
  const std::vector<std::vector<Arc>> trees = {{{1, 0, 5}, {3, 1, 5}, {0, 2, 90}},
                                               {{1, 0, 5}, {3, 1, 5}, {1, 3, 5}},
                                               {{1, 0, 5}, {3, 1, 5}, {1, 4, 6}}};
  const auto arcs = VoteForTree(trees);
  CHECK(Heads(arcs) == std::vector<int>{1, 3, 1});
  CHECK(arcs[2].label == 4);
  CHECK(arcs[0].margin == 5);
  CHECK(arcs[2].margin == 0);
}

TEST_CASE("Votes that make a ring are reparsed into a tree", "[content][language][model]") {
  // The surest votes are 0 → 1 and 1 → 0; the second tree is the surer as a whole.
  const std::vector<std::vector<Arc>> trees = {{{1, 0, 100}, {2, 0, 0}}, {{2, 0, 0}, {0, 0, 120}}};
  CHECK(Heads(VoteForTree(trees)) == std::vector<int>{2, 0});
}

TEST_CASE("One parser's tree stands as it is", "[content][language][model]") {
  const std::vector<std::vector<Arc>> trees = {{{1, 3, 2}, {2, 1, 8}}};
  const auto arcs = VoteForTree(trees);
  CHECK(Heads(arcs) == std::vector<int>{1, 2});
  CHECK(arcs[0].margin == 2);
  CHECK(VoteForTree(std::vector<std::vector<Arc>>{{}, {}}).empty());
}

}  // namespace lacuna
