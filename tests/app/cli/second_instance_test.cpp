// One process at a time works on a library.
#include "tests/support/catch.h"
#include "tests/support/conversation.h"
#include "tests/support/program.h"

namespace lacuna {

TEST_CASE("A second process on the same library is refused; after a kill the next one is not", "[app][cli]") {
  const Program program;
  program.AddCard("Capitals", "What is the capital of Malta?", "Valletta");
  Conversation first(program.Words({"study"}), program.folder());
  REQUIRE(first.Hear() == "What is the capital of Malta?");

  const Finished second = program.Run({"articles"});
  CHECK(second.exit_code == 1);
  CHECK(second.out.empty());
  CHECK_THAT(second.err, ContainsSubstring("open in another Lacuna"));

  first.Kill();
  const Finished third = program.Run({"articles"});
  CAPTURE(third.err);
  CHECK(third.exit_code == 0);
}

}  // namespace lacuna
