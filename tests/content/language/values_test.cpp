#include "content/language/values.h"

#include "tests/content/language/analyzed.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

// The one mention that begins where `words` begin in the text.
Mention MentionOf(const std::string& text, const std::string& words) {
  const Analyzed analyzed(text);
  const Mention* mention = analyzed.Find(words);
  if (mention == nullptr) {
    std::string all;
    for (const std::string& found : analyzed.Mentions()) all += found + "; ";
    FAIL("\"" << words << "\" was not found, but: " << all);
  }
  return *mention;
}

}  // namespace

TEST_CASE("Dates become ISO 8601", "[content][language]") {
  CHECK(MentionOf("It opened on 11 December 2020.", "11 December 2020").normal == "2020-12-11");
  CHECK(MentionOf("It opened on December 11, 2020, in rain.", "December 11, 2020").normal == "2020-12-11");
  CHECK(MentionOf("It opened in December 1978.", "December 1978").normal == "1978-12");
  CHECK(MentionOf("The ship sank on 3 May.", "3 May").normal == "--05-03");
  CHECK(MentionOf("It ended in the 1920s.", "1920s").normal == "1920s");
  CHECK(MentionOf("The war of 1939–45 was long.", "1939–45").normal == "1939/1945");
  CHECK(MentionOf("It stood in the 19th century.", "19th century").normal == "C19");
}

TEST_CASE("Years are told from counts", "[content][language]") {
  CHECK(MentionOf("The 1967 war was short.", "1967").type == MentionType::year);
  CHECK(MentionOf("Peru left the club in 1998.", "1998").type == MentionType::year);
  CHECK(MentionOf("The tomb was built in 44 BC.", "44 BC").value == -44);
  CHECK(MentionOf("About 2000 soldiers came.", "About 2000 soldiers").type == MentionType::quantity);
}

TEST_CASE("Amounts know what they count and how exact they are", "[content][language]") {
  const Mention soldiers = MentionOf("Nearly 1,200 soldiers crossed.", "Nearly 1,200 soldiers");
  CHECK(soldiers.type == MentionType::quantity);
  CHECK(soldiers.value == 1200);
  CHECK(soldiers.unit == "soldier");
  CHECK(soldiers.approximator == "nearly");
  CHECK(soldiers.normal == "Q:1200");
  CHECK(MentionOf("The farm makes 3.5 million tonnes.", "3.5 million tonnes").value == 3.5e6);
  CHECK(MentionOf("Around a million Israelis came.", "Around a million Israelis").unit == "Israeli");
  CHECK(MentionOf("The lake is 12 km long.", "12 km").unit == "km");
  CHECK(MentionOf("Two-thirds of voters agreed.", "Two-thirds of voters").normal == "Q:0.6667");
  CHECK(MentionOf("More than a dozen ships sank.", "More than a dozen ships").value == 12);
}

TEST_CASE("Lengths of time compare across units", "[content][language]") {
  CHECK(MentionOf("It lasted for nearly six decades.", "nearly six decades").normal == "60 year");
  CHECK(MentionOf("It lasted for 60 years.", "60 years").normal == "60 year");
  CHECK(MentionOf("It took twenty-five days.", "twenty-five days").value == 25);
}

TEST_CASE("Money and shares carry their unit", "[content][language]") {
  CHECK(MentionOf("It cost £3.5m to build.", "£3.5m").normal == "GBP 3500000");
  CHECK(MentionOf("It cost more than US$1,200 then.", "more than US$1,200").normal == "USD 1200");
  CHECK(MentionOf("They paid 40 euros each.", "40 euros").unit == "EUR");
  CHECK(MentionOf("They paid 300 CHF each.", "300 CHF").unit == "CHF");
  CHECK(MentionOf("Some 12.5 per cent agreed.", "Some 12.5 per cent").normal == "12.5 %");
}

TEST_CASE("Ordinals, weekdays and months have their numbers", "[content][language]") {
  CHECK(MentionOf("It was the fourth Arab country.", "fourth").value == 4);
  CHECK(MentionOf("He spoke on Thursday in Lima.", "Thursday").type == MentionType::weekday);
  CHECK(MentionOf("The rains end in October there.", "October").value == 10);
}

TEST_CASE("Relative times are never dates", "[content][language]") {
  const auto [text, words] = GENERATE(table<std::string, std::string>({
      {"It has grown since last September.", "last September"},
      {"He took power in the same year.", "the same year"},
      {"The link began 60 years ago.", "60 years ago"},
      {"In recent years it grew.", "recent years"},
      {"She signs it today.", "today"},
      {"It closed two days later.", "two days later"},
      {"Over the past decade it grew.", "the past decade"},
  }));
  const Mention mention = MentionOf(text, words);
  CHECK(mention.type == MentionType::time);
  CHECK(mention.normal == "relative");
}

TEST_CASE("Numbers that count nothing are left alone", "[content][language]") {
  const auto text = GENERATE(as<std::string>{}, "One of them left.", "See chapter 12 for that.",
                             "It was said.[6] They left.", "The Apollo 11 crew came home.");
  for (const Mention& mention : Analyzed(text).document.mentions) {
    CAPTURE(mention.text);
    CHECK(IsName(mention.type));
  }
}

}  // namespace lacuna
