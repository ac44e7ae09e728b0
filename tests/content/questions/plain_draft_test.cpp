// From an article in a language without a parser to a draft, with texts of our own.
#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "content/base/utf8.h"
#include "content/import.h"
#include "content/language/plain_phrases.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

const std::map<std::string, std::string> kTexts = {
    {"es",
     "El faro de la Isla Alta\n\n"
     "El ingeniero Pedro Salinas construyó el faro de la Isla Alta en 1858 con 2.400 piedras de granito. "
     "La lámpara de aceite consumía 40 litros cada noche de invierno. En 1901, la Compañía del Norte instaló "
     "una lente de cristal fabricada en Francia. El guardián Tomás Rey encendió la lámpara eléctrica el 3 de "
     "mayo de 1932. Sin embargo, el faro fue abandonado. El Museo Marítimo compró el edificio en 1987 por "
     "300.000 €.\n"},
    {"de",
     "Der Turm auf der Sandbank\n\n"
     "Der Ingenieur Hinrich Wulf baute den Leuchtturm auf der Sandbank im Jahr 1858 aus 2.400 Granitblöcken. "
     "Die Öllampe verbrauchte in jeder Winternacht rund 40 Liter Rapsöl. Eine Linse aus Frankreich "
     "verdoppelte "
     "1901 die Reichweite der Öllampe. Am 3. Mai 1932 schaltete Greta Wulf die elektrische Lampe im "
     "Leuchtturm ein. Das Seemuseum kaufte den Leuchtturm 1987 für 300.000 €.\n"},
    {"ru",
     "Маяк на мысе\n\n"
     "Инженер Иван Петров построил маяк на мысе Дальний в 1858 году из 2400 блоков гранита. Масляная лампа "
     "сжигала за зимнюю ночь около 40 литров масла. В 1901 году компания Балтика привезла на мыс линзу из "
     "Франции. Смотритель Семён Орлов включил электрическую лампу 3 мая 1932 года. Морской музей "
     "Архангельска "
     "купил здание маяка в 1987 году.\n"},
    {"tr",
     "Adadaki fener\n\n"
     "Mühendis Ali Kaya adadaki feneri 1858 yılında 2.400 granit taştan yaptı. Fenerin yağ lambası bir kış "
     "gecesinde 40 litre yağ yakıyordu. Kuzey Şirketi 1901 yılında fenere Fransa'dan gelen bir mercek taktı. "
     "Fener bekçisi Ayşe Demir elektrikli lambayı 3 Mayıs 1932 günü yaktı. Deniz Müzesi fenerin binasını "
     "1987 "
     "yılında satın aldı.\n"},
    {"ar",
     "منارة الجزيرة\n\n"
     "بنى المهندس منارة الجزيرة في عام 1858 من 2400 حجر من الغرانيت الأبيض. استهلك مصباح الزيت ٤٠ لتراً من "
     "الزيت "
     "في الليلة الشتوية الواحدة. ركبت شركة Nord عدسة من فرنسا في منارة الجزيرة سنة 1901. أضاء الحارس المصباح "
     "الكهربائي في 3 مايو 1932 أمام سكان القرية. اشترى المتحف البحري مبنى منارة الجزيرة في عام 1987.\n"},
    {"hi",
     "द्वीप का दीपस्तंभ\n\n"
     "अभियंता रमेश ने द्वीप का दीपस्तंभ 1858 में २,४०० पत्थरों से बनवाया था। तेल का दीपक सर्दी की एक रात में 40 लीटर तेल "
     "जलाता था। उत्तर कंपनी ने 1901 में दीपस्तंभ में फ़्रांस से आया एक लेंस लगाया। रखवाले मोहन ने बिजली का दीपक 3 मई 1932 को "
     "जलाया। समुद्री संग्रहालय ने दीपस्तंभ की इमारत 1987 में खरीदी।\n"},
    {"zh",
     "岛上的灯塔\n\n"
     "工程师约翰·斯米顿于1858年用2400块花岗岩建造了岛上的灯塔。灯塔的油灯在一个冬夜里要烧掉40升灯油。北方公司"
     "在1901年为灯塔安装了"
     "法国制造的透镜。守塔人汤姆·里德在1932年5月3日点亮了灯塔的电灯。海事博物馆在1987年以300万元买下了灯塔的"
     "房屋。\n"},
    {"th",
     "ประภาคารบนเกาะ\n\n"
     "ในปี 1858 วิศวกรของบริษัท Norden ได้สร้างประภาคารบนเกาะด้วยหินแกรนิต 2,400 ก้อน ตะเกียงน้ำมันของประภาคารใช้น้ำมัน 40 "
     "ลิตรในคืนฤดูหนาวหนึ่งคืน ในปี 1901 บริษัท Norden ได้ติดตั้งเลนส์จากประเทศโปรตุเกสไว้ในประภาคาร\n"},
};

const Draft& Made(std::string_view code) {
  static std::map<std::string, Draft> drafts;
  const std::string language(code);
  if (const auto found = drafts.find(language); found != drafts.end()) return found->second;
  const auto article = ReadArticle({language + ".txt", kTexts.at(language)});
  REQUIRE(article);
  REQUIRE(article->language == language);
  DraftOptions options;
  options.density = 50;
  options.doubtful = true;
  return drafts.emplace(language, *MakeDraft(*article, options)).first->second;
}

std::vector<const Question*> Proposed(const Draft& draft) {
  std::vector<const Question*> questions;
  for (const DraftCard& card : draft.cards)
    for (const Question& question : card.questions)
      if (question.status == QuestionStatus::proposed) questions.push_back(&question);
  return questions;
}

std::vector<std::string> Answers(const Draft& draft) {
  std::vector<std::string> answers;
  for (const Question* question : Proposed(draft)) answers.push_back(question->form.answer);
  return answers;
}

bool Has(const std::vector<std::string>& list, const std::string& text) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

std::string Filled(const QuestionForm& form) {
  std::string stem = form.stem;
  const std::size_t at = stem.find(kGap);
  if (at != std::string::npos) stem.replace(at, kGap.size(), form.answer);
  std::erase(stem, ' ');
  return stem;
}

}  // namespace

TEST_CASE("Every language gets gaps of the article's own sentences", "[content][questions][plain]") {
  for (const auto& [language, text] : kTexts) {
    CAPTURE(language);
    const Draft& draft = Made(language);
    CHECK(draft.cards.size() >= 3);
    for (const Question* question : Proposed(draft)) {
      CAPTURE(question->form.stem);
      const QuestionType type = question->form.type;
      CHECK((type == QuestionType::cloze || type == QuestionType::mcq || type == QuestionType::ordering));
      if (type == QuestionType::ordering) continue;
      std::string evidence(question->form.spans.at(0).In(draft.article.text));
      std::erase(evidence, ' ');
      CHECK(Filled(question->form) == evidence);
    }
  }
}

TEST_CASE("The gap is a number with its unit, a date, a name or a key term", "[content][questions][plain]") {
  CHECK(Has(Answers(Made("es")), "3 de mayo de 1932"));
  CHECK(Has(Answers(Made("es")), "Pedro Salinas"));
  CHECK(Has(Answers(Made("de")), "300.000 €"));
  CHECK(Has(Answers(Made("ru")), "Иван Петров"));
  CHECK(Has(Answers(Made("tr")), "3 Mayıs 1932"));
  CHECK(Has(Answers(Made("ar")), "٤٠"));
  CHECK(Has(Answers(Made("hi")), "२,४००"));
  CHECK(Has(Answers(Made("zh")), "约翰·斯米顿"));
}

TEST_CASE("A sentence that leans on another one is not asked, and the reason is counted",
          "[content][questions][plain]") {
  const Draft& draft = Made("es");
  for (const Question* question : Proposed(draft))
    CHECK(question->form.stem.find("abandonado") == std::string::npos);
  CHECK(draft.refused.at("The sentence leans on the one before it.") == 1);
}

TEST_CASE("Wrong options are written as the right one and stand nowhere in the sentence",
          "[content][questions][plain]") {
  for (const auto& [language, text] : kTexts) {
    CAPTURE(language);
    for (const Question* question : Proposed(Made(language))) {
      if (question->form.type != QuestionType::mcq) continue;
      CAPTURE(question->form.stem);
      const auto& options = question->form.options;
      CHECK(options.size() == 4);
      CHECK(std::set<std::string>(options.begin(), options.end()).size() == options.size());
      CHECK(Has(options, question->form.answer));
      const std::string sentence(question->form.spans.at(0).In(Made(language).article.text));
      for (const std::string& option : options)
        if (option != question->form.answer && CodePointCount(option) > 2)
          CHECK(sentence.find(option) == std::string::npos);
    }
  }
}

TEST_CASE("A country's wrong options are its neighbours in the article's language",
          "[content][questions][plain]") {
  for (const Question* question : Proposed(Made("es"))) {
    if (question->form.answer != "Francia" || question->form.type != QuestionType::mcq) continue;
    CHECK(Has(question->form.options, "Alemania") + Has(question->form.options, "Bélgica") +
              Has(question->form.options, "Países Bajos") + Has(question->form.options, "Austria") +
              Has(question->form.options, "Suiza") >=
          2);
    return;
  }
  FAIL("no card asks for Francia");
}

TEST_CASE("Dated sentences are put in order, each without its date", "[content][questions][plain]") {
  for (const Question* question : Proposed(Made("ru"))) {
    if (question->form.type != QuestionType::ordering) continue;
    REQUIRE(question->form.items.size() >= 3);
    CHECK(question->form.items[0].find("Иван Петров") != std::string::npos);
    for (const std::string& item : question->form.items) CHECK(item.find("19") == std::string::npos);
    return;
  }
  FAIL("no ordering");
}

TEST_CASE("A second card of a sentence is a strong one", "[content][questions][plain]") {
  for (const auto& [language, text] : kTexts) {
    CAPTURE(language);
    std::map<Span, std::vector<double>> of_sentence;
    for (const DraftCard& card : Made(language).cards)
      if (card.facts.size() == 1) of_sentence[card.questions.front().form.spans.at(0)].push_back(card.score);
    for (const auto& [span, scores] : of_sentence)
      if (scores.size() > 1) CHECK(*std::min_element(scores.begin(), scores.end()) >= 0.6);
  }
}

TEST_CASE("At most two cards come from one sentence", "[content][questions][plain]") {
  for (const auto& [language, text] : kTexts) {
    std::map<Span, int> of_sentence;
    for (const DraftCard& card : Made(language).cards)
      if (card.facts.size() == 1) ++of_sentence[card.questions.front().form.spans.at(0)];
    for (const auto& [span, count] : of_sentence) CHECK(count <= 2);
  }
}

TEST_CASE("A number is accepted without its separators", "[content][questions][plain]") {
  for (const Question* question : Proposed(Made("es"))) {
    if (question->form.answer != "300.000 €" || question->form.type != QuestionType::cloze) continue;
    CHECK(Has(question->form.accepted, "300000 €"));
    return;
  }
  FAIL("no card asks for 300.000 €");
}

TEST_CASE("No gap cuts a title or a short quotation", "[content][questions][plain]") {
  const auto article = ReadArticle(
      {"libro.txt",
       "El guardián del faro\n\nEl guardián del faro escribió en 1901 la novela «La luz de Berta» en la isla "
       "de Mallorca. La novela «La luz de Berta» ganó el premio de la ciudad de Sevilla en 1905.\n"});
  REQUIRE(article);
  DraftOptions options;
  options.density = 50;
  options.doubtful = true;
  const auto draft = MakeDraft(*article, options);
  REQUIRE(draft);
  CHECK_FALSE(Has(Answers(*draft), "Berta"));
  CHECK(draft->refused.count("The gap would cut a title or a quotation.") == 1);
}

TEST_CASE("A name that goes on with a number or after 'of' is not cut", "[content][questions][plain]") {
  const auto article =
      ReadArticle({"ruta.txt",
                   "Las carreteras\n\nLa carretera State Route 168 llega al faro de Mallorca "
                   "por el este de la isla. El faro de Mallorca ardió por primera vez en la "
                   "Guerra de los Siete Vientos.\n"});
  REQUIRE(article);
  REQUIRE(article->language == "es");
  const auto draft = MakeDraft(*article, {50, 0, true});
  REQUIRE(draft);
  CHECK_FALSE(Has(Answers(*draft), "State Route"));
  CHECK_FALSE(Has(Answers(*draft), "Guerra"));
  CHECK_FALSE(Has(Answers(*draft), "Vientos"));
  CHECK(draft->refused.count("The gap would cut a name.") == 1);
}

TEST_CASE("Both ends of a time are one question", "[content][questions][plain]") {
  const auto article = ReadArticle({"peste.txt",
                                    "El faro de Mallorca\n\nEntre 1701 y 1750 el faro de Mallorca fue "
                                    "propiedad de la familia Salinas.\n"});
  REQUIRE(article);
  const auto draft = MakeDraft(*article, {50, 0, true});
  REQUIRE(draft);
  CHECK(Has(Answers(*draft), "1701") + Has(Answers(*draft), "1750") == 1);
}

TEST_CASE("Nobody who names no density gets more than two cards per 100 words",
          "[content][questions][plain]") {
  const auto article = ReadArticle({"es.txt", kTexts.at("es")});
  REQUIRE(article);
  const auto draft = MakeDraft(*article, {});
  REQUIRE(draft);
  CHECK(draft->cards.size() == 2);
  CHECK(draft->words < 100);
  CHECK(Made("es").cards.size() > 2);
}

TEST_CASE("Where words are not parted by blanks, words are still counted", "[content][questions][plain]") {
  CHECK(Made("zh").words > 60);
  CHECK(Made("th").words > 40);
}

TEST_CASE("The same article gives the same draft in any language", "[content][questions][plain]") {
  for (const auto& [language, text] : kTexts) {
    CAPTURE(language);
    const auto article = ReadArticle({language + ".txt", text});
    REQUIRE(article);
    DraftOptions options;
    options.density = 50;
    options.doubtful = true;
    const auto again = MakeDraft(*article, options);
    REQUIRE(again);
    REQUIRE(again->cards.size() == Made(language).cards.size());
    for (std::size_t i = 0; i < again->cards.size(); ++i)
      CHECK(again->cards[i].uid == Made(language).cards[i].uid);
  }
}

TEST_CASE("A language without lists still gets numbers, dates and names", "[content][questions][plain]") {
  const auto article = ReadArticle(
      {"faro.txt",
       "Il faro dell'isola\n\nL'ingegnere Pietro Bassi costruì il faro dell'isola nel 1858 con la pietra "
       "della "
       "costa. La lampada a olio fu sostituita il 3 maggio 1932 dalla Compagnia del Nord. Il museo del mare "
       "ha comprato la torre per una somma di 300.000 € dopo la guerra.\n"});
  REQUIRE(article);
  REQUIRE(article->language == "it");
  const auto draft = MakeDraft(*article, {50, 0, true});
  REQUIRE(draft);
  CHECK(Has(Answers(*draft), "3 maggio 1932"));
  CHECK(Has(Answers(*draft), "Pietro Bassi"));
}

}  // namespace lacuna
