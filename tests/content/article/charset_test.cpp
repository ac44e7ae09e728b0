#include "content/article/charset.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include "tests/content/article/reading.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

std::string Encode(const std::string& text, const char* charset) {
  const auto wide = icu::UnicodeString::fromUTF8(text);
  std::string bytes(static_cast<std::size_t>(wide.length()) * 6 + 16, '\0');
  UErrorCode status = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(charset, &status);
  const auto size = ucnv_fromUChars(converter, bytes.data(), static_cast<std::int32_t>(bytes.size()),
                                    wide.getBuffer(), wide.length(), &status);
  ucnv_close(converter);
  REQUIRE(U_SUCCESS(status));
  bytes.resize(static_cast<std::size_t>(size));
  return bytes;
}

const std::string kFrench =
    "Le phare fut achevé en 1882. L’ingénieur James Douglass en avait dirigé les travaux – cinq années "
    "d’efforts.\n";
const std::string kRussian =
    "Маяк был построен в тысяча восемьсот восемьдесят втором году. Его свет виден за тридцать километров, "
    "и корабли больше не разбиваются о скалы.\n";
const std::string kJapanese =
    "この灯台は千八百八十二年に完成した。海の上に立つ石の塔である。船はその光を見て、岩を避けることができる。"
    "\n";

TEST_CASE("Text of any encoding becomes the same UTF-8", "[content][article]") {
  struct Sample {
    std::string text;
    const char* charset;
  };
  const auto sample =
      GENERATE(as<Sample>{}, Sample{kFrench, "UTF-8"}, Sample{kFrench, "windows-1252"},
               Sample{kFrench, "UTF-16LE"}, Sample{kFrench, "UTF-16BE"}, Sample{kFrench, "UTF-16"},
               Sample{kFrench, "UTF-32LE"}, Sample{kFrench, "UTF-32BE"}, Sample{kRussian, "KOI8-R"},
               Sample{kRussian, "windows-1251"}, Sample{kRussian, "UTF-16LE"}, Sample{kJapanese, "Shift_JIS"},
               Sample{kJapanese, "EUC-JP"}, Sample{kJapanese, "ISO-2022-JP"}, Sample{kJapanese, "UTF-16BE"});
  CAPTURE(sample.charset);
  const auto article = Read(Encode(sample.text, sample.charset));
  CHECK(article.text + "\n" == sample.text);
}

TEST_CASE("The map through an encoding covers the bytes a text was made from", "[content][article]") {
  const std::string text = "Salz\n\nDas Öl kam später über die Straße. Dann brannte es.\n\nEnde.\n";
  const std::string bytes = Encode(text, "windows-1252");
  const auto decoded = Decode(bytes, "x");
  REQUIRE(decoded);
  REQUIRE(decoded->text == text);
  for (std::size_t at = 0; at < text.size(); ++at) {
    if ((static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) continue;
    const std::string prefix = Encode(text.substr(0, at), "windows-1252");
    const Span span = decoded->offsets.Cover({at, at + 1});
    CAPTURE(at, span.begin, span.end);
    CHECK(span.begin <= prefix.size());
    CHECK(span.end > prefix.size());
    CHECK(span.size() <= 40);
  }
}

TEST_CASE("A character cut off at the end is dropped, a broken one is marked", "[content][article]") {
  CHECK(Read("The café and the naïve caf\xC3").text == "The café and the naïve caf");
  std::string text;
  for (int i = 0; i < 30; ++i) text += "Größe und Länge. ";
  CHECK(Read(text + "Ma\xDF.").text == text + "Ma\uFFFD.");
}

TEST_CASE("Files that are no text are refused by name", "[content][article]") {
  using namespace std::string_literals;
  CHECK_THAT(Refusal("\x89PNG\r\n\x1A\n"s), ContainsSubstring("notes.txt is a PNG picture: "));
  CHECK_THAT(Refusal("PK\3\4\0\0word/document.xml"s), ContainsSubstring("notes.txt is damaged: "));
  CHECK_THAT(Refusal("PK\3\4\0\0ppt/slides"s), ContainsSubstring("is a PowerPoint file: "));
  CHECK_THAT(Refusal("\x7F"
                     "ELF\2\1"s),
             ContainsSubstring("is a program: "));
  CHECK_THAT(Refusal("one \0 two \0\0 three\3\4"s), ContainsSubstring("notes.txt is not text: "));
  CHECK_THAT(Refusal("a\1\2\3\4\5\6 b\x8F\x90\x81"s), ContainsSubstring("is not text: "));
}

}  // namespace
}  // namespace lacuna
