#include "app/cli/csv.h"

#include "tests/support/catch.h"

namespace lacuna {

TEST_CASE("A field that could be misread is quoted", "[app][cli]") {
  CHECK(CsvRow({"plain", "a,b", "say \"hi\"", "two\nlines", ""}) ==
        "plain,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\n");
}

TEST_CASE("A text that a spreadsheet would run gets an apostrophe, a number does not", "[app][cli]") {
  CHECK(CsvRow({"=1+1", "-3", "-0.5", "+tel", "@name", "- dash"}) == "'=1+1,-3,-0.5,'+tel,'@name,'- dash\n");
}

TEST_CASE("An empty first field keeps its place", "[app][cli]") { CHECK(CsvRow({"", "b"}) == ",b\n"); }

}  // namespace lacuna
