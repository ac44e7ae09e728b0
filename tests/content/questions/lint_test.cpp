#include "content/questions/lint.h"

#include <algorithm>
#include <set>

#include "tests/support/catch.h"

namespace lacuna {
namespace {

const std::string kText =
    "Ada Lovelace wrote the first program in 1843. The brown harbour bridge opened in Lisbon in 1966.";

Span Whole() { return {0, kText.size()}; }

QuestionForm Short(const std::string& stem, const std::string& answer) {
  QuestionForm form;
  form.type = QuestionType::short_answer;
  form.stem = stem;
  form.answer = answer;
  form.spans = {Whole()};
  return form;
}

QuestionForm Choice(const std::string& stem, const std::string& answer,
                    std::vector<std::string> distractors) {
  QuestionForm form = Short(stem, answer);
  form.type = QuestionType::mcq;
  form.options = std::move(distractors);
  form.options.insert(form.options.begin(), answer);
  return form;
}

QuestionForm Of(QuestionType type, const std::string& stem, const std::string& answer) {
  QuestionForm form = Short(stem, answer);
  form.type = type;
  return form;
}

std::set<std::string> Broken(const QuestionForm& form) {
  std::set<std::string> names;
  for (const LintRule* rule : Lint(form, kText)) names.insert(std::string(rule->name));
  return names;
}

const QuestionForm kGoodShort = Short("In what year did Ada Lovelace write the first program?", "1843");
const QuestionForm kGoodChoice =
    Choice("In which city did the harbour bridge open in 1966?", "Lisbon", {"Madrid", "Porto", "Rome"});

struct Breach {
  std::string rule;
  QuestionForm form;
};

QuestionForm With(QuestionForm form, void (*change)(QuestionForm&)) {
  change(form);
  return form;
}

std::vector<Breach> Breaches() {
  QuestionForm three_pairs = Of(QuestionType::matching, "Match each work with its year.", "-");
  three_pairs.pairs = {{"bridge", "1966"}, {"program", "1843"}, {"tower", "1889"}};
  QuestionForm two_items = Of(QuestionType::ordering, "Put these events in order.", "-");
  two_items.items = {"the bridge", "the program"};
  return {
      {"evidence_not_verbatim", With(kGoodShort,
                                     [](QuestionForm& form) {
                                       form.spans = {{0, 100000}};
                                     })},
      {"answer_not_in_evidence", Short("In what year did Ada Lovelace write the first program?", "1842")},
      {"empty_answer", Short("In what year did Ada Lovelace write the first program?", " ")},
      {"no_question_mark", Short("The year in which Ada Lovelace wrote the first program", "1843")},
      {"cloze_without_gap", Of(QuestionType::cloze, "Ada Lovelace ____ the first program in ____.", "1843")},
      {"stem_too_short", Short("Who was Lovelace?", "Ada Lovelace")},
      {"stem_too_long",
       Short("In what year did Ada Lovelace write the first program and and then one two three four five "
             "six seven eight nine ten more and more and more and more words than Anna needs?",
             "1843")},
      {"lowercase_start", Short("in what year did Ada Lovelace write the first program?", "1843")},
      {"dangling_pronoun_in_head", Short("In what year did she write the first program?", "1843")},
      {"first_person", Short("In what year did Ada Lovelace give us the first program?", "1843")},
      {"deictic_in_stem", Short("What did Ada Lovelace write in the same year?", "the first program")},
      {"deictic_place", Short("In what year did Ada Lovelace write a program there?", "1843")},
      {"demonstrative_in_stem",
       Short("In what year did Ada Lovelace, the mathematician, write this?", "1843")},
      {"deictic_answer", Short("When did Ada Lovelace write the first program?", "two years ago")},
      {"meta_wording", Short("According to the text, when did Ada Lovelace write the program?", "1843")},
      {"answer_in_stem", Short("What first program did Ada Lovelace write in 1843?", "the first program")},
      {"answer_too_long", Short("What happened in Lisbon in 1966?",
                                "The brown harbour bridge opened in Lisbon in 1966 one two")},
      {"pronoun_answer", Short("Who wrote the program in 1843?", "she")},
      {"ragged_answer", Short("What did Ada Lovelace write in 1843?", "first program in")},
      {"question_word_mismatch", Short("In what year did Ada Lovelace write the first program?", "Lisbon")},
      {"gap_clue", Of(QuestionType::cloze, "Ada Lovelace wrote a ____ in 1843.", "program")},
      {"negative_stem",
       Choice("Which city did not open a bridge in 1966?", "Lisbon", {"Madrid", "Porto", "Rome"})},
      {"broken_punctuation", Short("In what year did Ada Lovelace , write the first program?", "1843")},
      {"unbalanced_marks", Short("In what year did Ada (Lovelace write the first program?", "1843")},
      {"cut_short",
       Of(QuestionType::cloze, "In 1843 ____ wrote the first program, compared.", "Ada Lovelace")},
      {"preposition_pair", Short("Who was the first program compiled by with a machine?", "Ada Lovelace")},
      {"doubled_word", Short("In what year did Ada Lovelace write the the first program?", "1843")},
      {"not_unique", Short("What is one of the oldest bridges of Lisbon?", "harbour bridge")},
      {"of_chain", Short("What followed the recognition of the Kingdom of Lisbon's claim?", "bridge")},
      {"too_few_options", Choice("In which city did the harbour bridge open in 1966?", "Lisbon", {"Madrid"})},
      {"duplicate_options", Choice("In which city did the harbour bridge open in 1966?", "Lisbon",
                                   {"Madrid", "the Madrid", "Rome"})},
      {"key_not_exactly_once", With(kGoodChoice, [](QuestionForm& form) { form.options[0] = "Faro"; })},
      {"all_none_above", Choice("In which city did the harbour bridge open in 1966?", "Lisbon",
                                {"Madrid", "Rome", "None of the above"})},
      {"key_longest",
       Choice("What opened in Lisbon in 1966?", "brown harbour bridge", {"school", "tower", "port"})},
      {"key_is_odd_number_form",
       Choice("When did Ada Lovelace write the first program?", "1843", {"May", "June", "July"})},
      {"key_is_odd_case_form", Choice("In which city did the harbour bridge open in 1966?", "Lisbon",
                                      {"a village", "a port", "a farm"})},
      {"option_contains_key", Choice("What opened in Lisbon in 1966?", "harbour bridge",
                                     {"brown harbour bridge", "school hall", "old tower"})},
      {"absolute_distractor", Choice("What opened in Lisbon in 1966?", "harbour bridge",
                                     {"only a school", "town hall", "old tower"})},
      {"clang", Choice("Which harbour work opened in Lisbon in 1966?", "harbour bridge",
                       {"school hall", "town gate", "old tower"})},
      {"true_false_answer",
       Of(QuestionType::true_false, "True or false: Ada Lovelace wrote it in 1843.", "1843")},
      {"wrong_items", two_items},
      {"wrong_pairs", three_pairs},
      {"no_anchor", Short("What opened near the harbour?", "bridge")},
      {"opinion", Short("Who wrote the best program in 1843?", "Ada Lovelace")},
  };
}

}  // namespace

TEST_CASE("A sound question breaks no rule", "[content][questions][lint]") {
  CHECK(Broken(kGoodShort) == std::set<std::string>{});
  CHECK(Broken(kGoodChoice) == std::set<std::string>{});
}

TEST_CASE("Each rule of the lint names the flaw it is about", "[content][questions][lint]") {
  const auto breach = GENERATE(from_range(Breaches()));
  CAPTURE(breach.rule, breach.form.stem, breach.form.answer);
  CHECK(Broken(breach.form).count(breach.rule) == 1);
}

TEST_CASE("Every rule of the lint has an example that breaks it", "[content][questions][lint]") {
  std::set<std::string> tried, rules;
  for (const Breach& breach : Breaches()) tried.insert(breach.rule);
  for (const LintRule& rule : LintRules()) {
    rules.insert(std::string(rule.name));
    CHECK_FALSE(rule.reason.empty());
  }
  CHECK(tried == rules);
}

TEST_CASE("Quotations may say what the question itself may not", "[content][questions][lint]") {
  CHECK(Broken(Short("Who said \"Today we wrote this\" of the first program in Lisbon?", "Ada Lovelace")) ==
        std::set<std::string>{});
}

TEST_CASE("A claim may be asked as what the article says", "[content][questions][lint]") {
  CHECK(Broken(Short("According to the article, who wrote the first program in 1843?", "Ada Lovelace")) ==
        std::set<std::string>{});
}

TEST_CASE("'There is' is not a place", "[content][questions][lint]") {
  CHECK(Broken(Short("How many bridges were there in Lisbon in 1966?", "1966")).count("deictic_place") == 0);
}

}  // namespace lacuna
