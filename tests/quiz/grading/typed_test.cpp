#include "quiz/grading.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

struct Case {
  const char* answer;
  const char* typed;
};

QuestionForm Short(const std::string& answer, const std::string& stem = "What was it?") {
  QuestionForm form;
  form.type = QuestionType::short_answer;
  form.stem = stem;
  form.answer = answer;
  return form;
}

Grade GradeOf(const QuestionForm& form, const std::string& typed) {
  Response response;
  response.text = typed;
  return GradeResponse(form, response);
}

void CheckAll(std::initializer_list<Case> cases, Verdict verdict) {
  for (const Case& one : cases) {
    CAPTURE(one.answer, one.typed);
    CHECK(Name(GradeOf(Short(one.answer), one.typed).verdict) == Name(verdict));
  }
}

}  // namespace

TEST_CASE("Case, punctuation, quotes, hyphens and articles make no difference", "[quiz][grading]") {
  CheckAll({{"Casablanca", "casablanca"},
            {"Casablanca", "  CASABLANCA. "},
            {"the Suez Canal", "Suez canal"},
            {"Suez Canal", "the suez canal"},
            {"a treaty", "treaty"},
            {"Bank of the West", "Bank of West"},
            {"well-known", "well known"},
            {"database", "data base"},
            {"on-line", "online"},
            {"“To be”", "\"to be\""},
            {"Newton’s laws", "newtons laws"},
            {"Newton's laws", "Newton‘s laws"},
            {"U.S.A.", "USA"},
            {"St. Petersburg", "st petersburg"},
            {"salt & pepper", "salt and pepper"},
            {"World Health Organization (WHO)", "World Health Organization"},
            {"Straße", "strasse"},
            {"colour", "color"},
            {"organisation", "organization"},
            {"haemoglobin", "hemoglobin"},
            {"hypoglycemia", "hypoglycaemia"},
            {"Israel and Morocco", "Morocco and Israel"},
            {"Jean–Paul", "Jean-Paul"}},
           Verdict::right);
}

TEST_CASE("A difference in accents alone is right and is noted", "[quiz][grading]") {
  CheckAll({{"Málaga", "Malaga"},
            {"naïve", "naive"},
            {"Ørsted", "Orsted"},
            {"Łódź", "Lodz"},
            {"resume", "résumé"}},
           Verdict::right);
  CHECK(GradeOf(Short("Málaga"), "Malaga").note == "Accents: Málaga");
  CHECK(GradeOf(Short("Málaga"), "málaga").note.empty());
  CHECK(GradeOf(Short("Málaga"), "ma\xCC\x81laga").note.empty());  // decomposed
}

TEST_CASE("Numbers are the same in words and in digits", "[quiz][grading]") {
  CheckAll({{"six", "6"},
            {"6", "six"},
            {"twenty-one", "21"},
            {"21", "twenty one"},
            {"1,000", "1000"},
            {"1000", "1 000"},
            {"1,000", "a thousand"},
            {"1 million", "1000000"},
            {"1,500,000", "1.5 million"},
            {"one hundred and five", "105"},
            {"two thousand three hundred and forty-five", "2,345"},
            {"a dozen", "12"},
            {"3.50", "3.5"},
            {"0.5", ".5"},
            {"−5", "-5"},
            {"-5", "minus five"},
            {"40", "fourty"},
            {"first", "1st"},
            {"21st", "twenty-first"},
            {"1967", "nineteen sixty-seven"},
            {"2010", "twenty ten"},
            {"21", "twenty one"},
            {"World War II", "World War 2"},
            {"World War Two", "world war ii"},
            {"Louis XIV", "Louis 14"},
            {"1956–1961", "1956 - 1961"},
            {"1956–1961", "1956 to 1961"},
            {"H₂O", "H2O"},
            {"10²", "10 2"}},
           Verdict::right);
}

TEST_CASE("Units, currencies and dates have many spellings", "[quiz][grading]") {
  CheckAll({{"5 km", "5 kilometres"},
            {"5 km", "5km"},
            {"5 kilometers", "five kilometre"},
            {"90 km/h", "90 km per hour"},
            {"20 years", "20 year"},
            {"50%", "50 percent"},
            {"50 per cent", "fifty %"},
            {"$5 million", "5 million dollars"},
            {"€20", "20 euros"},
            {"20 °C", "20 degrees Celsius"},
            {"5 µg", "5 micrograms"},
            {"5 μg", "5 mcg"},
            {"about 50", "50"},
            {"50", "around fifty"},
            {"more than 50", "over 50"},
            {"22 November 1956", "November 22, 1956"},
            {"22 November 1956", "22nd of Nov. 1956"},
            {"5 MW", "5 mw"},
            {"10 a.m.", "10 am"}},
           Verdict::right);
}

TEST_CASE("A slip or two in a long word is near", "[quiz][grading]") {
  CheckAll({{"Casablanca", "Casablnca"},
            {"Casablanca", "Cassablanca"},
            {"Casablanca", "Casabalnca"},
            {"Casablanca", "Casablanka"},
            {"Rabat", "Rabbat"},
            {"Mohammed", "Muhammed"},
            {"mitochondria", "mitocondria"},
            {"mitochondrion", "mitochondria"},
            {"hypertension", "hypertenshion"},
            {"photosynthesis", "photosyntesis"},
            {"Mediterranean Sea", "Mediteranean Sea"},
            {"treaty", "treatys"},
            {"cats", "cat"},
            {"Oman", "Omna"},
            {"16th century", "16 century"},
            {"Israel and Morocco", "Moroco and Israel"},
            {"Strait of Gibraltar", "Strait Gibraltar"},
            {"February 3", "Febuary 3"},
            {"more than 50", "50"}},
           Verdict::near);
  CHECK(GradeOf(Short("Casablanca"), "Casablnca").note == "Spelling: Casablanca");
  CHECK(GradeOf(Short("Casablanca"), "Casablnca").points == 1);
  CHECK(GradeOf(Short("more than 50"), "50").note == "Exactly: more than 50");
}

TEST_CASE("Likeness never forgives a different term", "[quiz][grading]") {
  CheckAll({{"hypotension", "hypertension"},
            {"hypertension", "hypotension"},
            {"hypothyroidism", "hyperthyroidism"},
            {"hypertension", "hyprtension"},  // as near to hypotension
            {"left ventricle", "right ventricle"},
            {"lactase", "lactose"},
            {"sucrose", "sucrase"},
            {"sulfate", "sulfite"},
            {"ethane", "ethene"},
            {"intracellular", "intercellular"},
            {"international", "intranational"},
            {"macroeconomics", "microeconomics"},
            {"homozygous", "heterozygous"},
            {"hydrophilic", "hydrophobic"},
            {"nucleoside", "nucleotide"},
            {"employer", "employee"},
            {"astrology", "astronomy"},
            {"Iran", "Iraq"},
            {"Iraq", "Iran"},
            {"Austria", "Australia"},
            {"Australia", "Austria"},
            {"Slovakia", "Slovenia"},
            {"Niger", "Nigeria"},
            {"Nigeria", "Niger"},
            {"Ireland", "Iceland"},
            {"Mauritius", "Mauritania"},
            {"Paraguay", "Uruguay"},
            {"Colombia", "Columbia"},
            {"Thursday", "Tuesday"},
            {"southeast", "southwest"},
            {"reflection", "refraction"},
            {"abduction", "adduction"},
            {"ileum", "ilium"},
            {"capitalism", "capitalist"},
            {"stalactite", "stalagmite"},
            {"cell", "call"},
            {"gene", "gone"},
            {"Jean", "Joan"},
            {"Mali", "Bali"},
            {"Boston", "Houston"},
            {"Casablanca", "Basablanca"},
            {"cat", "car"}},
           Verdict::wrong);
}

TEST_CASE("Digits, signs, units and negations are never forgiven", "[quiz][grading]") {
  CheckAll({{"1956", "1965"},
            {"1956", "1957"},
            {"1956", "195"},
            {"1956", "19566"},
            {"1,000", "10,000"},
            {"1.5", "15"},
            {"5", "-5"},
            {"-5", "5"},
            {"six", "seven"},
            {"sixteen", "sixty"},
            {"5 mg", "5 µg"},
            {"5 mg", "5 g"},
            {"5 km", "5 cm"},
            {"5 million", "5 billion"},
            {"5 MW", "5 mW"},
            {"16th century", "15th century"},
            {"50%", "5%"},
            {"$5", "€5"},
            {"10 am", "10 pm"},
            {"44 BC", "44 AD"},
            {"44 BC", "44"},
            {"Na+", "Na-"},
            {"Na+", "Na"},
            {"Ca²⁺", "Ca⁺"},
            {"10²", "102"},
            {"C++", "C"},
            {"more than 50", "less than 50"},
            {"1956–1961", "1956–1962"},
            {"1956–1961", "1956"},
            {"1960s", "1960"},
            {"Louis XIV", "Louis XVI"},
            {"World War I", "World War II"},
            {"third", "thirteenth"},
            {"soluble", "insoluble"},
            {"stable", "unstable"},
            {"linear", "non-linear"},
            {"able", "not able"},
            {"notable", "not able"},
            {"guilty", "not guilty"},
            {"dependent", "independent"},
            {"22 November 1956", "23 November 1956"},
            {"22 November 1956", "22 November"},
            {"Vitamin A", "Vitamin"},
            {"Vitamin B12", "Vitamin B6"},
            {"Hepatitis A virus", "Hepatitis virus"}},
           Verdict::wrong);
}

TEST_CASE("Empty, unreadable and unrelated answers are wrong", "[quiz][grading]") {
  CheckAll({{"Casablanca", ""},
            {"Casablanca", "   "},
            {"Casablanca", "..."},
            {"Casablanca", "Rabat"},
            {"Casablanca", "\xFF\xFE"},
            {"Casablanca", "Casablanca or Rabat"},
            {"Mohammed VI", "Mohammed"},
            {"the", "a"}},
           Verdict::wrong);
}

TEST_CASE("Every accepted variant is as good as the answer", "[quiz][grading]") {
  QuestionForm form = Short("United States");
  form.accepted = {"USA", "America"};
  CHECK(GradeOf(form, "u.s.a.").verdict == Verdict::right);
  CHECK(GradeOf(form, "Amerika").verdict == Verdict::near);
  CHECK(GradeOf(form, "Amerika").note == "Spelling: America");
  CHECK(GradeOf(form, "United Kingdom").verdict == Verdict::wrong);
}

TEST_CASE("A term the question itself names is no misspelling of its answer", "[quiz][grading]") {
  CHECK(GradeOf(Short("Johnston", "Who, besides Johnson, signed?"), "Johnson").verdict == Verdict::wrong);
  CHECK(GradeOf(Short("Johnston", "Who signed?"), "Johnson").verdict == Verdict::near);
  QuestionForm form = Short("Johnston", "Who signed?");
  form.options = {"Johnston", "Johnson"};
  CHECK(GradeOf(form, "Johnson").verdict == Verdict::wrong);
}

TEST_CASE("Words around the gap may be typed along", "[quiz][grading]") {
  QuestionForm form = Short("20", "It lasted for ____ years.");
  form.type = QuestionType::cloze;
  CHECK(GradeOf(form, "20 years").verdict == Verdict::right);
  CHECK(GradeOf(form, "for 20 years").verdict == Verdict::right);
  CHECK(GradeOf(form, "20 months").verdict == Verdict::wrong);
  form = Short("Casablanca", "The conference was held in ____ that year.");
  form.type = QuestionType::cloze;
  CHECK(GradeOf(form, "in Casablanca").verdict == Verdict::right);
}

TEST_CASE("A unit may be left out where the question says it", "[quiz][grading]") {
  CHECK(GradeOf(Short("20 years", "How many years did it last?"), "20").verdict == Verdict::right);
  const Grade grade = GradeOf(Short("20 km", "How long is it?"), "20");
  CHECK(grade.verdict == Verdict::near);
  CHECK(grade.note == "With its unit: 20 km");
}

}  // namespace lacuna
