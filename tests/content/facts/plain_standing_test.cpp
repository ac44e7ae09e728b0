// Which sentences can be read by themselves.
#include "content/facts/plain_standing.h"

#include <string>

#include "tests/content/language/analyzed.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

std::string Why(const std::string& text, const std::string& language) {
  const Article article = ArticleFrom(text, language);
  return std::string(WhyNotAlone(ReadPlain(article), 0).value_or(""));
}

struct Row {
  const char *language, *text;
};

}  // namespace

TEST_CASE("A sentence that names what it speaks of stands alone", "[content][facts][plain]") {
  const auto row = GENERATE(Row{"de", "Der Leuchtturm von Bremen wurde 1858 aus hellem Stein gebaut."},
                            Row{"es", "El faro de la isla se construyó en 1858 con piedra clara."},
                            Row{"ru", "Маяк на острове Котлин построили в 1858 году из светлого камня."},
                            Row{"el", "Ο φάρος του νησιού χτίστηκε το 1858 από λευκή πέτρα."},
                            Row{"tr", "Adadaki deniz feneri 1858 yılında açık renkli taştan yapıldı."},
                            Row{"ro", "Farul de pe insulă a fost construit în 1858 din piatră deschisă."},
                            Row{"vi", "Ngọn hải đăng trên đảo được xây vào năm 1858 bằng đá trắng."},
                            Row{"ar", "بنيت منارة الجزيرة في عام 1858 من الحجر الأبيض الصلب."},
                            Row{"hi", "द्वीप का दीपस्तंभ 1858 में सफ़ेद पत्थर से बनाया गया था।"},
                            Row{"zh", "岛上的灯塔于1858年用白色石头建成，高三十米。"},
                            Row{"th", "ประภาคารบนเกาะสร้างขึ้นในปี 1858 ด้วยหินสีขาวจากชายฝั่ง"});
  CAPTURE(row.language);
  CHECK(Why(row.text, row.language) == "");
}

TEST_CASE("A connective or pronoun at the start leans on the sentence before", "[content][facts][plain]") {
  const auto row = GENERATE(Row{"de", "Danach wurde der Turm von Bremen noch zweimal neu gebaut."},
                            Row{"es", "Sin embargo, el faro de la isla ardió en 1858."},
                            Row{"es", "Construyó el faro de la isla con piedra clara."},
                            Row{"ru", "Однако маяк на острове Котлин сгорел в 1858 году."},
                            Row{"el", "Ωστόσο, ο φάρος του νησιού κάηκε το 1858."},
                            Row{"tr", "Ancak adadaki deniz feneri 1858 yılında yandı."},
                            Row{"ro", "Totuși, farul de pe insulă a ars în anul 1858."},
                            Row{"vi", "Tuy nhiên, ngọn hải đăng trên đảo bị cháy năm 1858."},
                            Row{"ar", "ومع ذلك، احترقت منارة الجزيرة في عام 1858."},
                            Row{"hi", "लेकिन द्वीप का दीपस्तंभ 1858 में जल गया था।"},
                            Row{"zh", "然而，岛上的灯塔在1858年被大火烧毁了。"},
                            Row{"th", "อย่างไรก็ตาม ประภาคารบนเกาะถูกไฟไหม้ในปี 1858"});
  CAPTURE(row.language, row.text);
  CHECK(Why(row.text, row.language) == "The sentence leans on the one before it.");
}

TEST_CASE("A sentence that points outside, at its time or at its writer is left out",
          "[content][facts][plain]") {
  CHECK(Why("Der Bau von dieser Anlage in Bremen dauerte vier Jahre.", "de") ==
        "The sentence points at something outside it.");
  CHECK(Why("Los vecinos de la isla cuidan nuestro faro con cariño.", "es") ==
        "Words like 'we' or 'my' stand outside a quotation.");
  CHECK(Why("Маяк на острове Котлин сегодня светит на десять миль.", "ru") ==
        "A time like 'today' or 'last year' means nothing without the article's date.");
}

TEST_CASE("A fragment, a question and a sentence with half a bracket are left out",
          "[content][facts][plain]") {
  CHECK(Why("El faro de la isla y su guardián", "es") != "");
  CHECK(Why("¿Quién construyó el faro de la isla de piedra?", "es") == "The sentence is a question.");
  CHECK(Why("El faro de la isla (hoy cerrado fue construido en 1858.", "es") != "");
}

TEST_CASE("Text that was read in the wrong encoding is not asked", "[content][facts][plain]") {
  CHECK(Why("Adadaki feneri 1858 yılında â€˜Kuzeyâ€™ şirketi yaptı.", "tr") == "The text is damaged here.");
  CHECK(Why("Adadaki feneri 1858 yılında YesÃ¼n adlı usta yaptı.", "tr") == "The text is damaged here.");
}

TEST_CASE("A Thai noun made of a verb is no sentence", "[content][facts][plain]") {
  CHECK(Why("การเดินทางด้วยเรือและการก่อสร้างประภาคารบนเกาะกลางทะเล", "th") ==
        "The sentence does not end as one: a heading, or part of a list.");
}

}  // namespace lacuna
