#include "content/base/child_process.h"

#include "tests/support/catch.h"

namespace lacuna {
namespace {

const auto kGoesOn = [] { return true; };

ChildOutput Run(const std::string& script, const std::string& input = "", const ChildLimits& limits = {}) {
  const auto ran = RunChild({"/bin/sh", "-c", script}, input, limits, kGoesOn);
  REQUIRE(ran);
  return *ran;
}

TEST_CASE("A child reads its input and is heard on both streams", "[content][base]") {
  const auto ran = Run("cat; echo no >&2; exit 3", "words");
  CHECK(ran.end == ChildEnd::exited);
  CHECK(ran.exit_code == 3);
  CHECK(ran.output == "words");
  CHECK(ran.errors == "no\n");
}

TEST_CASE("A megabyte passes both ways without a stand-still", "[content][base]") {
  const std::string input(1 << 20, 'x');
  CHECK(Run("cat", input).output == input);
}

TEST_CASE("A child that writes for ever is stopped", "[content][base]") {
  ChildLimits limits;
  limits.output_bytes = 1000;
  CHECK(Run("while :; do echo more; done", "", limits).end == ChildEnd::too_much_output);
}

TEST_CASE("A child that sleeps or toils too long is stopped", "[content][base]") {
  ChildLimits limits;
  limits.wall_seconds = 1;
  CHECK(Run("exec sleep 60", "", limits).end == ChildEnd::out_of_time);
  limits.wall_seconds = 60;
  limits.cpu_seconds = 1;
  CHECK(Run("while :; do :; done", "", limits).end != ChildEnd::exited);
}

TEST_CASE("A child is killed when its work is no longer wanted", "[content][base]") {
  int asked = 0;
  const auto ran = RunChild({"/bin/sleep", "60"}, "", {}, [&] { return ++asked < 3; });
  REQUIRE(ran);
  CHECK(ran->end == ChildEnd::cancelled);
}

TEST_CASE("A child has no files but its streams, no environment, and can write none", "[content][base]") {
  CHECK(Run("test -n \"$HOME\" && echo home").output.empty());
  CHECK(Run("ls /proc/self/fd | wc -l").output == "4\n");  // the three, and ls's own
  CHECK(Run("echo x > /tmp/lacuna-child-was-here; test -s /tmp/lacuna-child-was-here && echo wrote")
            .output.empty());
}

TEST_CASE("A program is found in the folders that are named", "[content][base]") {
  CHECK(FindProgram("sh", "/nowhere:/bin") == "/bin/sh");
  CHECK(FindProgram("sh", "/nowhere").empty());
  CHECK(FindProgram("sh", "").empty());
}

}  // namespace
}  // namespace lacuna
