#include "content/article/html_names.h"

#include <string>

#include "tests/support/catch.h"

namespace lacuna {
namespace {

TEST_CASE("Names of furniture are seen however they are written", "[content][article]") {
  const auto name = GENERATE(as<std::string>{}, "most-read", "MostRead", "mostRead box", "c-most_read__list",
                             "mostread", "about-the-author", "post-footer sidebar", "js-AdSlot");
  CAPTURE(name);
  CHECK(NamesFurniture(name));
}

TEST_CASE("Names that only hold such letters are not furniture", "[content][article]") {
  const auto name = GENERATE(as<std::string>{}, "", "navigator-biography", "shadow", "header-image",
                             "bread read", "article-body", "most popularity");
  CAPTURE(name);
  CHECK_FALSE(NamesFurniture(name));
}

TEST_CASE("Headings of furniture are told from an article's own", "[content][article]") {
  CHECK(IsFurnitureHeading("You may also like"));
  CHECK(IsFurnitureHeading("12 Comments"));
  CHECK(IsFurnitureHeading("About the author:"));
  CHECK_FALSE(IsFurnitureHeading("Discussion"));
  CHECK(IsLooseFurnitureHeading("Discussion"));
  CHECK_FALSE(IsFurnitureHeading("Comments on the treaty of 1648"));
}

}  // namespace
}  // namespace lacuna
