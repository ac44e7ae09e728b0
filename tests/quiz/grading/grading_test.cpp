#include "quiz/grading.h"

#include <algorithm>

#include "tests/support/catch.h"

namespace lacuna {
namespace {

QuestionForm Form(QuestionType type) {
  QuestionForm form;
  form.type = type;
  switch (type) {
    case QuestionType::mcq:
      form.options = {"Rabat", "Casablanca", "Fez", "Tangier"};
      form.answer = "Casablanca";
      break;
    case QuestionType::true_false:
      form.answer = "false";
      break;
    case QuestionType::ordering:
      form.items = {"1912", "1956", "1961", "1999"};
      break;
    case QuestionType::matching:
      form.pairs = {{"Morocco", "Rabat"}, {"Algeria", "Algiers"}, {"Tunisia", "Tunis"}, {"Libya", "Tripoli"}};
      break;
    case QuestionType::cloze:
    case QuestionType::short_answer:
    case QuestionType::flip:
      form.answer = "Casablanca";
      break;
  }
  return form;
}

constexpr QuestionType kAllTypes[] = {
    QuestionType::mcq,      QuestionType::cloze,    QuestionType::short_answer, QuestionType::true_false,
    QuestionType::ordering, QuestionType::matching, QuestionType::flip};

Response Choosing(int option) {
  Response response;
  response.choice = option;
  return response;
}
Response Ordering(std::vector<int> order) {
  Response response;
  response.order = std::move(order);
  return response;
}
Response Matching(std::vector<int> matches) {
  Response response;
  response.matches = std::move(matches);
  return response;
}
Grade Right() { return {Verdict::right, 1, ""}; }

}  // namespace

TEST_CASE("A choice is right when it is the key", "[quiz][grading]") {
  const QuestionForm form = Form(QuestionType::mcq);
  CHECK(GradeResponse(form, Choosing(1)).verdict == Verdict::right);
  CHECK(GradeResponse(form, Choosing(0)).verdict == Verdict::wrong);
  CHECK(GradeResponse(form, Choosing(4)).verdict == Verdict::wrong);
  CHECK(GradeResponse(form, Choosing(-1)).verdict == Verdict::wrong);
  Response by_text;
  by_text.text = "casablanca";
  CHECK(GradeResponse(form, by_text).verdict == Verdict::right);
  by_text.text = "Casablnca";
  CHECK(GradeResponse(form, by_text).verdict == Verdict::wrong);
}

TEST_CASE("True or false has two answers and no third", "[quiz][grading]") {
  const QuestionForm form = Form(QuestionType::true_false);
  Response response;
  CHECK(GradeResponse(form, response).verdict == Verdict::wrong);
  response.truth = false;
  CHECK(GradeResponse(form, response).verdict == Verdict::right);
  response.truth = true;
  CHECK(GradeResponse(form, response).verdict == Verdict::wrong);
}

TEST_CASE("An order earns points for what stands in order, and is right only as a whole", "[quiz][grading]") {
  const QuestionForm form = Form(QuestionType::ordering);
  CHECK(GradeResponse(form, Ordering({0, 1, 2, 3})).verdict == Verdict::right);
  const Grade one_off = GradeResponse(form, Ordering({1, 2, 0, 3}));
  CHECK(one_off.verdict == Verdict::wrong);
  CHECK(one_off.points == Approx(2.0 / 3));
  CHECK(one_off.note == "3 of 4 in order");
  CHECK(GradeResponse(form, Ordering({3, 2, 1, 0})).points == 0);
  CHECK(GradeResponse(form, Ordering({0, 1, 2})).points == 0);
  CHECK(GradeResponse(form, Ordering({0, 0, 2, 3})).points == 0);
  CHECK(GradeResponse(form, Ordering({0, 1, 2, 9})).points == 0);
}

TEST_CASE("Matching earns a share for each pair", "[quiz][grading]") {
  const QuestionForm form = Form(QuestionType::matching);
  CHECK(GradeResponse(form, Matching({0, 1, 2, 3})).verdict == Verdict::right);
  const Grade half = GradeResponse(form, Matching({0, 1, 3, 2}));
  CHECK(half.verdict == Verdict::wrong);
  CHECK(half.points == 0.5);
  CHECK(half.note == "2 of 4 pairs");
  CHECK(GradeResponse(form, Matching({0, -1, -1, -1})).points == 0.25);
  CHECK(GradeResponse(form, Matching({0, 1, 2})).points == 0);
  CHECK(GradeResponse(form, Matching({7, 7, 7, -3})).points == 0);
}

TEST_CASE("Two lefts with the same right side may be told apart by nobody", "[quiz][grading]") {
  QuestionForm form = Form(QuestionType::matching);
  form.pairs[1].second = "Rabat";
  CHECK(GradeResponse(form, Matching({1, 0, 2, 3})).verdict == Verdict::right);
}

TEST_CASE("A flip card is rated by its learner", "[quiz][grading]") {
  const QuestionForm form = Form(QuestionType::flip);
  Response response;
  CHECK(GradeResponse(form, response).verdict == Verdict::wrong);
  response.self = Rating::hard;
  CHECK(GradeResponse(form, response).verdict == Verdict::self);
  CHECK(GradeResponse(form, response).points == 1);
  CHECK(ProposeRating(form, GradeResponse(form, response), response, 100, 3) == Rating::hard);
  response.self = Rating::again;
  CHECK(GradeResponse(form, response).points == 0);
}

TEST_CASE("I don't know is wrong and Again for every kind of question", "[quiz][grading]") {
  for (const QuestionType type : kAllTypes) {
    const QuestionForm form = Form(type);
    const Response response = ParseLine(form, ShowOrder(form, 1), " ? ");
    CAPTURE(Name(type));
    CHECK(response.dont_know);
    const Grade grade = GradeResponse(form, response);
    CHECK(grade.verdict == Verdict::wrong);
    CHECK(grade.points == 0);
    CHECK(ProposeRating(form, grade, response, 100, 3) == Rating::again);
    CHECK(Describe(form, response) == "I don't know");
  }
}

TEST_CASE("An empty or unreadable line is wrong for every kind of question", "[quiz][grading]") {
  for (const QuestionType type : kAllTypes) {
    for (const char* line : {"", "   ", "%%", "99", "zzzz", "\xFF"}) {
      const QuestionForm form = Form(type);
      const Response response = ParseLine(form, ShowOrder(form, 1), line);
      CAPTURE(Name(type), line);
      CHECK_FALSE(response.dont_know);
      CHECK(GradeResponse(form, response).verdict == Verdict::wrong);
    }
  }
}

TEST_CASE("The table of ratings", "[quiz][grading]") {
  struct Row {
    QuestionType type;
    Verdict verdict;
    double points;
    int milliseconds;
    std::optional<int> confidence;
    Rating rating;
  };
  const auto row = GENERATE(values<Row>({
      {QuestionType::short_answer, Verdict::wrong, 0, 1'000, 3, Rating::again},
      {QuestionType::ordering, Verdict::wrong, 0.75, 1'000, 3, Rating::again},
      {QuestionType::matching, Verdict::wrong, 0.5, 1'000, std::nullopt, Rating::again},
      {QuestionType::short_answer, Verdict::near, 1, 1'000, 3, Rating::hard},
      {QuestionType::cloze, Verdict::near, 1, 1'000, std::nullopt, Rating::hard},
      {QuestionType::mcq, Verdict::right, 1, 1'000, 1, Rating::hard},
      {QuestionType::short_answer, Verdict::right, 1, 1'000, 1, Rating::hard},
      {QuestionType::short_answer, Verdict::right, 1, 5'999, 3, Rating::easy},
      {QuestionType::cloze, Verdict::right, 1, 5'999, 3, Rating::easy},
      {QuestionType::cloze, Verdict::right, 1, 6'000, 3, Rating::good},
      {QuestionType::cloze, Verdict::right, 1, 1'000, 2, Rating::good},
      {QuestionType::cloze, Verdict::right, 1, 1'000, std::nullopt, Rating::good},
      {QuestionType::mcq, Verdict::right, 1, 1'000, 3, Rating::good},
      {QuestionType::true_false, Verdict::right, 1, 1'000, 3, Rating::good},
      {QuestionType::ordering, Verdict::right, 1, 1'000, 3, Rating::good},
      {QuestionType::matching, Verdict::right, 1, 60'000, 2, Rating::good},
  }));
  CAPTURE(Name(row.type), Name(row.verdict), row.milliseconds);
  const Grade grade{row.verdict, row.points, ""};
  CHECK(ProposeRating(Form(row.type), grade, {}, row.milliseconds, row.confidence) == row.rating);
}

TEST_CASE("An option is chosen by its number, letter or text as shown", "[quiz][grading]") {
  const QuestionForm form = Form(QuestionType::mcq);
  const Shown shown{{2, 1, 0, 3}};  // Fez, Casablanca, Rabat, Tangier
  CHECK(ParseLine(form, shown, "1").choice == 2);
  CHECK(ParseLine(form, shown, " 2) ").choice == 1);
  CHECK(ParseLine(form, shown, "c").choice == 0);
  CHECK(ParseLine(form, shown, "D.").choice == 3);
  CHECK(ParseLine(form, shown, "casablanca").choice == 1);
  CHECK(ParseLine(form, shown, "casablanca").text == "Casablanca");
  CHECK_FALSE(ParseLine(form, shown, "5").choice.has_value());
  CHECK_FALSE(ParseLine(form, shown, "0").choice.has_value());
  CHECK_FALSE(ParseLine(form, shown, "e").choice.has_value());
}

TEST_CASE("A year is an option's text, a letter an option of that name before a place", "[quiz][grading]") {
  QuestionForm years = Form(QuestionType::mcq);
  years.options = {"1961", "1956", "1912", "1999"};
  years.answer = "1956";
  CHECK(ParseLine(years, ShowOrder(years, 3), "1956").choice == 1);
  QuestionForm vitamins = Form(QuestionType::mcq);
  vitamins.options = {"A", "C", "D", "K"};
  CHECK(ParseLine(vitamins, {{3, 2, 1, 0}}, "c").choice == 1);
}

TEST_CASE("True and false may be shortened", "[quiz][grading]") {
  const QuestionForm form = Form(QuestionType::true_false);
  for (const char* line : {"true", "TRUE", "t", "yes", "y"}) CHECK(ParseLine(form, {}, line).truth == true);
  for (const char* line : {"false", "F", "no", "n"}) CHECK(ParseLine(form, {}, line).truth == false);
  for (const char* line : {"maybe", "1", "tf"}) CHECK_FALSE(ParseLine(form, {}, line).truth.has_value());
}

TEST_CASE("An order is typed by the places shown", "[quiz][grading]") {
  const QuestionForm form = Form(QuestionType::ordering);
  const Shown shown{{3, 1, 0, 2}};
  CHECK(ParseLine(form, shown, "3 2 4 1").order == std::vector<int>{0, 1, 2, 3});
  CHECK(ParseLine(form, shown, "3,2,4,1").order == std::vector<int>{0, 1, 2, 3});
  CHECK(ParseLine(form, shown, "c b d a").order == std::vector<int>{0, 1, 2, 3});
  for (const char* line : {"3 2 4", "3 2 4 4", "3 2 4 1 1", "0 1 2 3", "first last"})
    CHECK(ParseLine(form, shown, line).order.empty());
}

TEST_CASE("Pairs are typed as number and letter", "[quiz][grading]") {
  const QuestionForm form = Form(QuestionType::matching);
  const Shown shown{{1, 0, 3, 2}};  // a Algiers, b Rabat, c Tripoli, d Tunis
  CHECK(ParseLine(form, shown, "1b 2a 3d 4c").matches == std::vector<int>{0, 1, 2, 3});
  CHECK(ParseLine(form, shown, "4-C, 3-D, 2-A, 1-B").matches == std::vector<int>{0, 1, 2, 3});
  CHECK(ParseLine(form, shown, "2a").matches == std::vector<int>{-1, 1, -1, -1});
  for (const char* line : {"1b 1a", "1z", "9a", "ab", "1 2", "1b 2"})
    CHECK(ParseLine(form, shown, line).matches.empty());
}

TEST_CASE("A flip card takes 1 to 4", "[quiz][grading]") {
  const QuestionForm form = Form(QuestionType::flip);
  CHECK(ParseLine(form, {}, "3").self == Rating::good);
  for (const char* line : {"0", "5", "good", "33"}) CHECK_FALSE(ParseLine(form, {}, line).self.has_value());
}

TEST_CASE("Options are shown shuffled, the same for the same seed", "[quiz][grading]") {
  const QuestionForm form = Form(QuestionType::mcq);
  bool differs = false;
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    std::vector<int> order = ShowOrder(form, seed).order;
    CHECK(order == ShowOrder(form, seed).order);
    differs = differs || order != ShowOrder(form, 0).order;
    std::sort(order.begin(), order.end());
    CHECK(order == std::vector<int>{0, 1, 2, 3});
  }
  CHECK(differs);
}

TEST_CASE("Options that are numbers of one unit are shown from the smallest up", "[quiz][grading]") {
  QuestionForm form = Form(QuestionType::mcq);
  form.options = {"1961", "1956", "1912", "1999"};
  CHECK(ShowOrder(form, 5).order == std::vector<int>{2, 1, 0, 3});
  form.options = {"20 years", "five years", "10 years", "100 years"};
  CHECK(ShowOrder(form, 5).order == std::vector<int>{1, 2, 0, 3});
  form.options = {"$1.5 million", "$2 million", "$500,000", "$1,000"};
  CHECK(ShowOrder(form, 5).order == std::vector<int>{3, 2, 0, 1});
}

TEST_CASE("Items to be ordered are never shown in order", "[quiz][grading]") {
  QuestionForm form = Form(QuestionType::ordering);
  for (const std::size_t count : {2u, 3u, 4u}) {
    form.items.resize(count);
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
      const std::vector<int> order = ShowOrder(form, seed).order;
      REQUIRE(order.size() == count);
      REQUIRE_FALSE(std::is_sorted(order.begin(), order.end()));
    }
  }
}

TEST_CASE("A kept response is read back as it was", "[quiz][grading]") {
  Response full;
  full.text = "“Málaga” \\ \n";
  full.choice = 2;
  full.truth = false;
  full.order = {2, 0, 1};
  full.matches = {-1, 1};
  full.self = Rating::easy;
  Response unknown;
  unknown.dont_know = true;
  for (const Response& response : {full, unknown, Response{}}) {
    const auto back = ResponseFromJson(ToJson(response));
    REQUIRE(back.ok());
    CHECK(back->dont_know == response.dont_know);
    CHECK(back->text == response.text);
    CHECK(back->choice == response.choice);
    CHECK(back->truth == response.truth);
    CHECK(back->order == response.order);
    CHECK(back->matches == response.matches);
    CHECK(back->self == response.self);
  }
  CHECK(ToJson(unknown) == R"({"dont_know":true})");
}

TEST_CASE("A damaged response is refused", "[quiz][grading]") {
  const auto text = GENERATE(as<std::string>{}, "", "[]", "{", R"({"choice":"a"})", R"({"choice":-1})",
                             R"({"self":5})", R"({"order":[1.5]})", R"({"order":3})", R"({"matches":[-2]})",
                             R"({"truth":1})", R"({"choice":99999999999999})");
  CAPTURE(text);
  CHECK_FALSE(ResponseFromJson(text).ok());
}

TEST_CASE("A response is described as a person reads it", "[quiz][grading]") {
  CHECK(Describe(Form(QuestionType::mcq), Choosing(1)) == "Casablanca");
  CHECK(Describe(Form(QuestionType::mcq), Choosing(8)) == "no answer");
  Response truth;
  truth.truth = true;
  CHECK(Describe(Form(QuestionType::true_false), truth) == "true");
  CHECK(Describe(Form(QuestionType::ordering), Ordering({1, 0, 2, 3})) == "1956 → 1912 → 1961 → 1999");
  CHECK(Describe(Form(QuestionType::matching), Matching({0, -1, 2, 3})) ==
        "Morocco – Rabat; Algeria – —; Tunisia – Tunis; Libya – Tripoli");
  Response typed;
  typed.text = "casablnca";
  CHECK(Describe(Form(QuestionType::cloze), typed) == "casablnca");
  CHECK(Describe(Form(QuestionType::cloze), {}) == "no answer");
}

TEST_CASE("Verdicts are read back from their names", "[quiz][grading]") {
  for (const Verdict verdict : {Verdict::right, Verdict::near, Verdict::wrong, Verdict::self})
    CHECK(*ParseVerdict(Name(verdict)) == verdict);
  CHECK_FALSE(ParseVerdict("maybe").ok());
}

TEST_CASE("What was shown, typed and graded fits together", "[quiz][grading]") {
  for (std::uint64_t seed = 0; seed < 30; ++seed) {
    const QuestionForm form = Form(QuestionType::ordering);
    const Shown shown = ShowOrder(form, seed);
    std::string line;
    for (int item = 0; item < 4; ++item)
      line +=
          std::to_string(std::find(shown.order.begin(), shown.order.end(), item) - shown.order.begin() + 1) +
          " ";
    CAPTURE(seed, line);
    CHECK(GradeResponse(form, ParseLine(form, shown, line)).verdict == Right().verdict);
  }
}

}  // namespace lacuna
