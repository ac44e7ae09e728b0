#include "quiz/session/forms.h"

#include <set>

#include "tests/support/catch.h"

using namespace lacuna;

namespace {

BankQuestion Form(std::int64_t id, QuestionType type) {
  BankQuestion question;
  question.question.id = {id};
  question.question.form.type = type;
  return question;
}

const std::vector<BankQuestion> kForms = {Form(1, QuestionType::short_answer), Form(2, QuestionType::mcq),
                                          Form(3, QuestionType::cloze), Form(4, QuestionType::true_false)};

Memory Stable(double days) {
  Memory memory;
  memory.state = CardState::review;
  memory.stability = days;
  memory.reps = 3;
  return memory;
}

// The ids that come up over many seeds.
std::set<std::int64_t> Chosen(const Memory& memory, std::optional<QuestionId> last) {
  std::set<std::int64_t> ids;
  for (std::uint64_t seed = 0; seed < 60; ++seed)
    ids.insert(kForms[ChooseForm(kForms, memory, last, seed)].question.id.value);
  return ids;
}

}  // namespace

TEST_CASE("A new card is met in its best recognition form", "[quiz][session]") {
  CHECK(Chosen({}, std::nullopt) == std::set<std::int64_t>{2});
}

TEST_CASE("Recognition gives way to recall as stability grows", "[quiz][session]") {
  CHECK(Chosen(Stable(2), std::nullopt) == std::set<std::int64_t>{2, 4});
  CHECK(Chosen(Stable(8), std::nullopt) == std::set<std::int64_t>{1, 2, 3, 4});
  CHECK(Chosen(Stable(40), std::nullopt) == std::set<std::int64_t>{1, 3});
}

TEST_CASE("The same form is not asked twice in a row", "[quiz][session]") {
  CHECK(Chosen(Stable(2), QuestionId{2}) == std::set<std::int64_t>{4});
  CHECK(Chosen(Stable(40), QuestionId{3}) == std::set<std::int64_t>{1});
}

TEST_CASE("With one form left out, one of the other kind is asked", "[quiz][session]") {
  const std::vector<BankQuestion> two = {Form(1, QuestionType::cloze), Form(2, QuestionType::mcq)};
  CHECK(ChooseForm(two, Stable(2), QuestionId{2}, 5) == 0);
}

TEST_CASE("A card with one form is asked with it again", "[quiz][session]") {
  const std::vector<BankQuestion> one = {Form(7, QuestionType::flip)};
  CHECK(ChooseForm(one, Stable(2), QuestionId{7}, 5) == 0);
}

TEST_CASE("A test takes every kind of form in turn, and a flip card only without another",
          "[quiz][session]") {
  std::map<QuestionType, int> used;
  std::set<std::int64_t> ids;
  std::vector<BankQuestion> forms = kForms;
  forms.insert(forms.begin(), Form(9, QuestionType::flip));
  for (std::uint64_t seed = 0; seed < 4; ++seed)
    ids.insert(forms[ChooseTestForm(forms, used, seed)].question.id.value);
  CHECK(ids == std::set<std::int64_t>{1, 2, 3, 4});
  const std::vector<BankQuestion> flip = {Form(9, QuestionType::flip)};
  CHECK(ChooseTestForm(flip, used, 1) == 0);
}
