#include "content/language/model/parser_state.h"

#include "tests/support/catch.h"

namespace lacuna {

TEST_CASE("Arc-hybrid moves build a tree", "[content][language][model]") {
  ParserState state(3);  // "She reads books"
  CHECK_FALSE(state.Allows(Move::left));
  state.Apply(Move::shift, kNoLabel);
  state.Apply(Move::left, 1);  // She ← reads
  state.Apply(Move::shift, kNoLabel);
  state.Apply(Move::shift, kNoLabel);
  CHECK_FALSE(state.Allows(Move::shift));
  CHECK_FALSE(state.Allows(Move::left));  // the root takes one child only
  state.Apply(Move::right, 2);            // reads → books
  CHECK(state.left(1) == 0);
  CHECK(state.right(1) == 2);
  CHECK(state.child_labels(1) == ((1U << 1) | (1U << 2)));
  CHECK_FALSE(state.done());
  state.Apply(Move::left, 3);
  CHECK(state.done());
  CHECK(state.head(0) == 1);
  CHECK(state.head(1) == 3);
  CHECK(state.head(2) == 1);
  CHECK(state.label(2) == 2);
}

TEST_CASE("A sentence without words is parsed at once", "[content][language][model]") {
  CHECK(ParserState(0).done());
  CHECK(ParserState(0).Stack(0) == kNoWord);
}

}  // namespace lacuna
