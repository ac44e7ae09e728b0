// Numbers, dates and years as each language writes them.
#include <map>

#include "content/language/plain_reading.h"
#include "tests/content/language/analyzed.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

struct Read {
  Article article;
  PlainReading reading;
  Read(const std::string& text, const std::string& language)
      : article(ArticleFrom(text, language)), reading(ReadPlain(article)) {}

  // "year 1858", "date 8 de octubre de 2015": values alone.
  std::vector<std::string> Values() const {
    std::vector<std::string> values;
    for (const PlainMention& mention : reading.mentions)
      if (mention.number || mention.date)
        values.push_back(std::string(Name(mention.type)) + " " + mention.text);
    return values;
  }
  std::string Normal(const std::string& text) const {
    for (const PlainMention& mention : reading.mentions)
      if (mention.text == text) return mention.normal;
    return "";
  }
};

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("A date is read by the language's own names of months", "[content][language][plain]") {
  struct Row {
    const char *language, *text, *date, *normal;
  };
  const auto row = GENERATE(
      Row{"es", "El faro se encendió el 8 de octubre de 1858 en la isla.", "8 de octubre de 1858",
          "1858-10-08"},
      Row{"de", "Der Turm wurde am 8. Oktober 1858 in Bremen eröffnet.", "8. Oktober 1858", "1858-10-08"},
      Row{"ru", "Маяк зажгли 8 октября 1858 года на острове.", "8 октября 1858", "1858-10-08"},
      Row{"el", "Ο φάρος άναψε στις 8 Οκτωβρίου 1858 στο νησί.", "8 Οκτωβρίου 1858", "1858-10-08"},
      Row{"tr", "Fener 8 Ekim 1858'de adada yakıldı.", "8 Ekim 1858", "1858-10-08"},
      Row{"ro", "Farul a fost aprins la 8 octombrie 1858 pe insulă.", "8 octombrie 1858", "1858-10-08"},
      Row{"vi", "Ngọn hải đăng được thắp vào ngày 8 tháng 10 năm 1858 trên đảo.", "8 tháng 10 năm 1858",
          "1858-10-08"},
      Row{"zh", "灯塔于1858年10月8日点亮。", "1858年10月8日", "1858-10-08"},
      Row{"ar", "أضيئت المنارة في 8 أكتوبر 1858 في الجزيرة.", "8 أكتوبر 1858", "1858-10-08"},
      Row{"hi", "दीपस्तंभ 8 अक्तूबर 1858 को जलाया गया।", "8 अक्तूबर 1858", "1858-10-08"},
      Row{"th", "ประภาคารเปิดใช้เมื่อวันที่ 8 ตุลาคม 1858 บนเกาะ", "8 ตุลาคม 1858", "1858-10-08"});
  CAPTURE(row.language);
  const Read read(row.text, row.language);
  CHECK(read.Values() == Strings{std::string("date ") + row.date});
  CHECK(read.Normal(row.date) == row.normal);
}

TEST_CASE("Numbers are read with the language's separators, scales and digits",
          "[content][language][plain]") {
  CHECK(Read("Der Turm kostete 1.250,5 Taler und wiegt 3 Millionen Pfund.", "de").Values() ==
        Strings{"quantity 1.250,5", "quantity 3 Millionen"});
  CHECK(Read("El faro costó 40 millones de pesos y mide 30,5 m.", "es").Values() ==
        Strings{"quantity 40 millones", "quantity 30,5 m"});
  CHECK(Read("На острове живут 12 500 человек.", "ru").Values() == Strings{"quantity 12 500"});
  CHECK(Read("بلغ عدد السكان ٣٠٠ نسمة في الجزيرة.", "ar").Normal("٣٠٠") == "Q:300");
  CHECK(Read("द्वीप पर १,२०० लोग रहते हैं।", "hi").Normal("१,२००") == "Q:1200");
  CHECK(Read("岛上有150万人居住。", "zh").Values() == Strings{"quantity 150万"});
}

TEST_CASE("A number keeps its sign of percent or currency", "[content][language][plain]") {
  CHECK(Read("Das Öl deckt 12,5 % der Kosten von 300 €.", "de").Values() ==
        Strings{"percent 12,5 %", "money 300 €"});
  CHECK(Read("Yağ maliyetin %40'ını karşılar.", "tr").Values() == Strings{"percent %40"});
}

TEST_CASE("Small numbers are read as words", "[content][language][plain]") {
  CHECK(Read("El faro tiene cuatro ventanas y doce escalones.", "es").Values() ==
        Strings{"quantity cuatro", "quantity doce"});
  CHECK(Read("У маяка четырнадцать окон.", "ru").Values() == Strings{"quantity четырнадцать"});
}

TEST_CASE("What only looks like a number is left alone", "[content][language][plain]") {
  CHECK(Read("Đèn được thắp vào tháng 11 ở đảo.", "vi").Values().empty());
  const auto text =
      GENERATE(as<std::string>{}, "El partido acabó 24-10 en la isla.", "Llegó a las 9:30 al faro.",
               "Usa la lámpara B2 del taller.", "La Super Bowl 50 se jugó en la costa.");
  CAPTURE(text);
  CHECK(Read(text, "es").Values().empty());
}

TEST_CASE("A bare number of four digits is a year unless something speaks against it",
          "[content][language][plain]") {
  CHECK(Read("El faro se construyó en 1858 con 2.000 piedras.", "es").Values() ==
        Strings{"year 1858", "quantity 2.000"});
  CHECK(Read("ประภาคารสร้างขึ้นในปี 2401 โดยชาวเมือง", "th").Values() == Strings{"year 2401"});
}

TEST_CASE("A distractor is written as the key is", "[content][language][plain]") {
  const Article article = ArticleFrom("بلغ عدد السكان ٣٠٠ نسمة في الجزيرة.", "ar");
  const PlainReading reading = ReadPlain(article);
  REQUIRE(reading.mentions.size() > 0);
  for (const PlainMention& mention : reading.mentions)
    if (mention.number) CHECK(WrittenLike(450, *mention.number, ".") == "٤٥٠");
}

TEST_CASE("Blanks may part thousands where full stops do", "[content][language][plain]") {
  CHECK(Read("En 1466 murieron allí 40 000 personas.", "es").Values() ==
        Strings{"year 1466", "quantity 40 000"});
}

TEST_CASE("A small number that counts nothing is a label", "[content][language][plain]") {
  CHECK(Read("Шоссе 168, ведущее на восток, проходит мимо маяка.", "ru").Values().empty());
  CHECK(Read("新的位置在28.5°E的轨道上。", "zh").Values().empty());
}

}  // namespace lacuna
