// Sentences of languages without a parser.
#include "content/language/plain_sentences.h"

#include "tests/support/catch.h"

namespace lacuna {
namespace {

std::vector<std::string> Split(const std::string& text, const std::string& language) {
  const PlainLexicon lexicon(language);
  std::vector<std::string> sentences;
  for (const Span span : SplitPlainSentences(text, {0, text.size()}, lexicon))
    sentences.emplace_back(span.In(text));
  return sentences;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("An ordinal's stop ends no German sentence", "[content][language][plain]") {
  CHECK(Split("Am 7. Februar kam das Schiff. Am 9. Mai fuhr es ab.", "de") ==
        Strings{"Am 7. Februar kam das Schiff.", "Am 9. Mai fuhr es ab."});
}

TEST_CASE("Initials and abbreviations end no sentence in any language", "[content][language][plain]") {
  CHECK(Split("El fuerte está en el río St. Johns. Lo hizo E. I. du Pont.", "es").size() == 2);
  CHECK(Split("Дом построил архитектор А. Н. Воронихин. Он стоит.", "ru").size() == 2);
  CHECK(Split("Ο Τζ. Α. Χόμπσον έγραψε βιβλία.", "el").size() == 1);
  CHECK(Split("Şehir II. Dünya Savaşı sırasında büyüdü.", "tr").size() == 1);
}

TEST_CASE("A sentence may begin with a number", "[content][language][plain]") {
  CHECK(Split("Маяк стоит в Кронштадте. 12 мая 1805 года его зажгли.", "ru") ==
        Strings{"Маяк стоит в Кронштадте.", "12 мая 1805 года его зажгли."});
}

TEST_CASE("A line break inside a sentence does not cut it", "[content][language][plain]") {
  CHECK(Split("La lampe brûle du CO\n2 pur et froid. Elle tourne.", "fr").size() == 2);
}

TEST_CASE("A citation mark belongs to the sentence before it", "[content][language][plain]") {
  CHECK(Split("El faro es alto.[12] La isla es baja.", "es") ==
        Strings{"El faro es alto.[12]", "La isla es baja."});
}

TEST_CASE("Chinese and Hindi sentences end at their own marks", "[content][language][plain]") {
  CHECK(Split("灯塔建于1858年。它有三十米高。", "zh").size() == 2);
  CHECK(Split("दीपस्तंभ 1858 में बना। यह ऊँचा है।", "hi").size() == 2);
}

TEST_CASE("Thai sentences are parted at blanks where neither side leans on the other",
          "[content][language][plain]") {
  const auto sentences =
      Split("ประภาคารแห่งนี้สร้างขึ้นโดยวิศวกรชาวอังกฤษ ซึ่งทำงานอยู่ที่ท่าเรือ ในปี 1858 ชาวเมืองได้จุดไฟเป็นครั้งแรก", "th");
  REQUIRE(sentences.size() == 2);
  CHECK(sentences[1] == "ในปี 1858 ชาวเมืองได้จุดไฟเป็นครั้งแรก");
}

TEST_CASE("What cannot be seen does not begin a sentence", "[content][language][plain]") {
  CHECK(Split("\uFEFFEl faro es alto.", "es") == Strings{"El faro es alto."});
}

}  // namespace lacuna
