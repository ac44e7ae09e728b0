// Names and key terms of languages without a parser.
#include <algorithm>

#include "content/language/plain_reading.h"
#include "tests/content/language/analyzed.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

std::vector<std::string> Found(const std::string& text, const std::string& language, MentionType type) {
  const Article article = ArticleFrom(text, language);
  std::vector<std::string> found;
  for (const PlainMention& mention : ReadPlain(article).mentions)
    if (mention.type == type) found.push_back(mention.text);
  return found;
}

std::vector<std::string> Names(const std::string& text, const std::string& language) {
  return Found(text, language, MentionType::misc);
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("Runs of capitals are names, small words inside them included", "[content][language][plain]") {
  CHECK(Names("El ingeniero Pedro de la Torre trabajó para la Compañía del Faro.", "es") ==
        Strings{"Pedro de la Torre", "Compañía del Faro"});
  CHECK(Names("Маяк построил инженер Иван Петров для компании Балтика.", "ru") ==
        Strings{"Иван Петров", "Балтика"});
}

TEST_CASE("The first word of a sentence is a name only where the article says so elsewhere",
          "[content][language][plain]") {
  CHECK(Names("Lámparas grandes ardían. El faro de Berta ardía. Berta lo cuidaba.", "es") ==
        Strings{"Berta", "Berta"});
}

TEST_CASE("A German noun is no name, two in a row are", "[content][language][plain]") {
  CHECK(Names("Ein Turm stand am Hafen neben dem Haus von Anna Petersen.", "de") == Strings{"Anna Petersen"});
}

TEST_CASE("An office before a name is no part of it", "[content][language][plain]") {
  CHECK(Names("Инженер Иван Петров построил маяк.", "ru") == Strings{"Иван Петров"});
  CHECK(Names("Der Turm gehörte dem König Ludwig bis zum Krieg.", "de") == Strings{"Ludwig"});
}

TEST_CASE("A word that the article also has without a capital does not begin a name",
          "[content][language][plain]") {
  CHECK(Names("La compañía era rica. Compañía Balear compró el faro.", "es") == Strings{"Balear"});
}

TEST_CASE("Two names side by side that the article has alone are not one", "[content][language][plain]") {
  CHECK(Names("Yolcu dün Demir'e geldi. Yolcu bugün Berlin'e gitti. Yolcu sonra Demir Berlin'e döndü.",
              "tr") == Strings{"Demir", "Berlin"});
}

TEST_CASE("A name that a numeral, an initial or its noun goes on with is left alone",
          "[content][language][plain]") {
  CHECK(Names("Der Turm gehörte dem Prinzen Guaimar IV. von Salerno.", "de").empty());
  CHECK(Names("Болезнь вызвала бактерия Y. pestis и другие.", "ru").empty());
  CHECK(Names("Маяк построили в Средние века.", "ru").empty());
  CHECK(Names("Cơn bão là Bão Nhiệt đới.", "vi").empty());
}

TEST_CASE("A name is whole with the 's and the number of a reign inside it", "[content][language][plain]") {
  CHECK(Names("La torre era de la Hudson's Bay Company desde entonces.", "es") ==
        Strings{"Hudson's Bay Company"});
  CHECK(Names("桥梁由伊丽莎白二世女王主持新建。", "zh") == Strings{"伊丽莎白二世"});
}

TEST_CASE("Nothing that a name's owner has is part of the name", "[content][language][plain]") {
  CHECK(Names("Der Turm gehörte Manning. Trotz Mannings Problemen mit dem Öl brannte er.", "de").empty());
}

TEST_CASE("Part of a transliterated name is no country", "[content][language][plain]") {
  CHECK(Found("他翻译了阿尔·马里丁的著作。", "zh", MentionType::place).empty());
}

TEST_CASE("A Turkish ending after an apostrophe is no part of the name", "[content][language][plain]") {
  CHECK(Names("Fenerin bekçisi Ayşe Demir'in oğluydu.", "tr") == Strings{"Ayşe Demir"});
}

TEST_CASE("Latin letters mark a name where the script has no capitals", "[content][language][plain]") {
  CHECK(Names("إن مصباح Argand من صنع شركة Lamp Works في المدينة.", "ar") == Strings{"Argand", "Lamp Works"});
  CHECK(Names("ประภาคารใช้หลอดไฟของบริษัท Argand ในเมือง", "th") == Strings{"Argand"});
}

TEST_CASE("Chinese names are known by the characters of transliteration and by title marks",
          "[content][language][plain]") {
  CHECK(Names("灯塔由工程师约翰·斯米顿建造，他写了《灯塔叙述》。", "zh") ==
        Strings{"约翰·斯米顿", "灯塔叙述"});
}

TEST_CASE("Countries and languages are known by CLDR's names", "[content][language][plain]") {
  CHECK(Found("El faro más alto de Francia no está en Portugal.", "es", MentionType::place) ==
        Strings{"Francia", "Portugal"});
  CHECK(Found("灯塔位于法国的海岸。", "zh", MentionType::place) == Strings{"法国"});
}

TEST_CASE("A term weighs more the oftener the article speaks of it", "[content][language][plain]") {
  const Article article = ArticleFrom(
      "Die Linse bündelt das Licht. Eine Linse aus Glas ist schwer. Neben der Linse steht ein Eimer.", "de");
  const PlainReading reading = ReadPlain(article);
  double lens = 0, bucket = 0;
  for (const PlainMention& mention : reading.mentions) {
    if (mention.text == "Linse") lens = mention.weight;
    if (mention.text == "Eimer") bucket = mention.weight;
  }
  CHECK(lens > bucket);
  CHECK(bucket > 0);
}

TEST_CASE("Function words are never terms", "[content][language][plain]") {
  for (const auto& [language, text] :
       {std::pair("es", "El faro del puerto y el de la isla son los dos de la costa."),
        std::pair("el", "Ο φάρος του λιμανιού και ο φάρος του νησιού είναι στην ακτή."),
        std::pair("hi", "द्वीप का दीपस्तंभ और तट का दीपस्तंभ एक ही समय में बने थे।")}) {
    CAPTURE(language);
    const PlainLexicon lexicon(language);
    for (const std::string& term : Found(text, language, MentionType::term))
      CHECK_FALSE(lexicon.light_words.Has(FoldPlain(term)));
  }
}

}  // namespace lacuna
