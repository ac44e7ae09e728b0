#include "content/article/dates.h"

#include <nlohmann/json.hpp>

#include "content/article/language_guess.h"
#include "tests/support/catch.h"
#include "tests/support/shared_data.h"

namespace lacuna {
namespace {

TEST_CASE("DateIn reads dates as papers write them", "[content][article]") {
  CHECK(DateIn("2020-12-11") == "2020-12-11");
  CHECK(DateIn("2020-12-11T09:30:00+01:00") == "2020-12-11");
  CHECK(DateIn("Friday, May 8, 2009") == "2009-05-08");
  CHECK(DateIn("Published: 11 December 2020 10:30 GMT") == "2020-12-11");
  CHECK(DateIn("1er août 1914") == "1914-08-01");
  CHECK(DateIn("4 août 1914") == "1914-08-04");
  CHECK(DateIn("11.12.2020") == "2020-12-11");
  CHECK(DateIn("12/25/2020") == "2020-12-25");
  CHECK(DateIn("03/04/2020") == "2020");
  CHECK(DateIn("May 2019") == "2019-05");
  CHECK(DateIn("2019") == "2019");
}

TEST_CASE("DateIn leaves what is not a date alone", "[content][article]") {
  const auto text =
      GENERATE(as<std::string>{}, "", "Friday", "May 8", "In 1956 Morocco became independent",
               "1709 schoolchildren", "13/13/2020", "2020-15-40", "12345", "10 May in the year");
  CAPTURE(text);
  CHECK(DateIn(text) == "");
}

TEST_CASE("GuessLanguage tells languages by script and by common words", "[content][article]") {
  CHECK(GuessLanguage("The tower was built on a rock in the sea, and it stood for more than a century.") ==
        "en");
  CHECK(GuessLanguage(
            "Der Turm wurde auf einem Felsen im Meer gebaut, und er stand mehr als ein Jahrhundert.") ==
        "de");
  CHECK(GuessLanguage(
            "La tour fut construite sur un rocher dans la mer, et elle est restée plus d’un siècle.") ==
        "fr");
  CHECK(GuessLanguage("Маяк был построен на скале в море, и он стоял более ста лет.") == "ru");
  CHECK(GuessLanguage("Башта стояла на скелі в морі, її бачили з кораблів, і вона була біла.") == "uk");
  CHECK(GuessLanguage("この灯台は千八百八十二年に完成した。海の上に立つ石の塔である。") == "ja");
  CHECK(GuessLanguage("灯塔建在海中的一块岩石上，它在那里矗立了一百多年，船只因此安全。") == "zh");
  CHECK(GuessLanguage("Too short to tell") == "und");
  CHECK(GuessLanguage("12 34 56 78 90 12 34 56 78 90 12 34") == "und");
}

TEST_CASE("GuessLanguage knows the languages of the reference paragraphs", "[content][article]") {
  for (const std::string tag : {"ar", "de", "el", "en", "es", "hi", "ro", "ru", "th", "tr", "vi", "zh"}) {
    const auto path = SharedDataPath("corpus/xquad/" + tag + ".json");
    if (!path) return;
    const auto root = nlohmann::json::parse(ReadTestFile(*path));
    std::size_t right = 0, all = 0;
    for (const auto& article : root["articles"])
      for (const auto& paragraph : article["paragraphs"]) {
        ++all;
        right += GuessLanguage(paragraph["text"].get<std::string>()) == tag ? 1 : 0;
      }
    CAPTURE(tag, right, all);
    CHECK(all > 0);
    CHECK(right == all);
  }
}

}  // namespace
}  // namespace lacuna
