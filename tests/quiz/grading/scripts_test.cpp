// Typed answers in other scripts than Latin.
#include "quiz/grading.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

Verdict VerdictOf(const std::string& answer, const std::string& typed) {
  QuestionForm form;
  form.type = QuestionType::cloze;
  form.stem = "____";
  form.answer = answer;
  Response response;
  response.text = typed;
  return GradeResponse(form, response).verdict;
}

struct Case {
  const char *answer, *typed;
};

}  // namespace

TEST_CASE("Digits of any script are the same digits", "[quiz][grading]") {
  const auto one = GENERATE(Case{"300", "٣٠٠"}, Case{"٣٠٠", "300"}, Case{"१२", "12"}, Case{"2,400", "२,४००"},
                            Case{"๒๔๐๑", "2401"}, Case{"12.5 %", "١٢٫٥٪"}, Case{"３００", "300"});
  CAPTURE(one.answer, one.typed);
  CHECK(VerdictOf(one.answer, one.typed) == Verdict::right);
}

TEST_CASE("Accents, vowel signs and letters typed otherwise are forgiven", "[quiz][grading]") {
  const auto one = GENERATE(Case{"Αθήνα", "αθηνα"}, Case{"Семён", "семен"}, Case{"İstanbul", "istanbul"},
                            Case{"مُحَمَّد", "محمد"}, Case{"القاهرة", "القاهره"}, Case{"فرنسا", "فرنســا"},
                            Case{"फ़्रांस", "फ्रांस"}, Case{"Quốc hội", "quoc hoi"}, Case{"España", "espana"});
  CAPTURE(one.answer, one.typed);
  CHECK(VerdictOf(one.answer, one.typed) == Verdict::right);
}

TEST_CASE("Another vowel sign or another Chinese character is another word", "[quiz][grading]") {
  const auto one = GENERATE(Case{"दिन", "दीन"}, Case{"ไก่", "ไข่"}, Case{"法国", "德国"},
                            Case{"欧洲联盟委员会", "欧洲联合委员会"}, Case{"か", "が"});
  CAPTURE(one.answer, one.typed);
  CHECK(VerdictOf(one.answer, one.typed) == Verdict::wrong);
}

TEST_CASE("A slip of the fingers is near in any script with letters", "[quiz][grading]") {
  const auto one =
      GENERATE(Case{"гранит", "грантит"}, Case{"φάρος", "φαρρος"}, Case{"Leuchtturm", "Leuchturm"});
  CAPTURE(one.answer, one.typed);
  CHECK(VerdictOf(one.answer, one.typed) == Verdict::near);
}

TEST_CASE("A Chinese name is the same with and without the dot in it", "[quiz][grading]") {
  CHECK(VerdictOf("约翰·斯米顿", "约翰斯米顿") == Verdict::right);
}

}  // namespace lacuna
