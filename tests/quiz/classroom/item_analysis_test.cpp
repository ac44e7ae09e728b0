#include "quiz/classroom/item_analysis.h"

#include "tests/support/catch.h"

namespace lacuna {
namespace {

// Twenty pupils, eight questions; the last has a wrong key. The figures were computed apart from the program.
const int kRun[20][8] = {
    {1, 1, 1, 0, 1, 0, 1, 0}, {1, 1, 1, 0, 0, 1, 0, 0}, {1, 0, 1, 0, 1, 0, 0, 0}, {1, 1, 1, 1, 0, 0, 0, 0},
    {1, 0, 1, 0, 1, 0, 1, 0}, {1, 1, 1, 0, 0, 0, 1, 0}, {1, 1, 1, 1, 1, 1, 1, 0}, {1, 1, 1, 0, 1, 0, 0, 0},
    {1, 1, 1, 1, 1, 1, 0, 0}, {1, 1, 1, 1, 1, 0, 0, 0}, {1, 1, 1, 1, 1, 1, 0, 0}, {1, 1, 1, 1, 0, 0, 0, 0},
    {1, 1, 1, 1, 0, 0, 0, 0}, {0, 0, 1, 0, 0, 0, 0, 1}, {1, 1, 0, 1, 0, 1, 0, 0}, {1, 1, 0, 0, 0, 0, 0, 0},
    {1, 1, 0, 0, 0, 0, 0, 0}, {1, 0, 0, 1, 0, 0, 0, 0}, {0, 0, 0, 0, 0, 0, 0, 1}, {1, 0, 1, 1, 0, 0, 0, 0}};

PointsTable Run(std::size_t pupils = 20) {
  PointsTable points;
  for (std::size_t i = 0; i < pupils; ++i) points.emplace_back(std::begin(kRun[i]), std::end(kRun[i]));
  return points;
}

}  // namespace

TEST_CASE("A run of twenty gives its figures", "[quiz][classroom]") {
  const RunFigures figures = AnalyzeItems(Run());
  CHECK(*figures.alpha.value == Approx(0.42730720606826783));
  CHECK(*figures.standard_error.value == Approx(1.1376667852608313));
  CHECK(*figures.items[0].facility.value == Approx(0.9));
  CHECK(*figures.items[0].discrimination.value == Approx(0.3394500514782103));
  CHECK(*figures.items[3].discrimination.value == Approx(0.1486588292494333));
}

TEST_CASE("A wrong key shows as a question that the strong get wrong", "[quiz][classroom]") {
  const RunFigures figures = AnalyzeItems(Run());
  CHECK(*figures.items[7].discrimination.value == Approx(-0.6363199853566865));
}

TEST_CASE("What too few pupils would make up is hidden, and says why", "[quiz][classroom]") {
  const RunFigures figures = AnalyzeItems(Run(12));
  CHECK_FALSE(figures.alpha.value);
  CHECK(figures.alpha.hidden == "12 pupils; this needs 20");
  CHECK(figures.items[0].discrimination.hidden == "12 pupils; this needs 20");
  CHECK(figures.items[0].facility.value);
  CHECK(AnalyzeItems(Run(4)).items[0].facility.hidden == "4 pupils; this needs 5");
}

TEST_CASE("Who came late is missing, not wrong", "[quiz][classroom]") {
  PointsTable points = Run();
  points[0][0] = std::nullopt;
  const RunFigures figures = AnalyzeItems(points);
  CHECK(figures.items[0].pupils == 19);
  CHECK(*figures.items[0].facility.value == Approx(17.0 / 19));
  CHECK(figures.alpha.hidden == "19 pupils; this needs 20");
}

TEST_CASE("A question that all get right tells nothing apart", "[quiz][classroom]") {
  PointsTable points = Run();
  for (auto& row : points) row[0] = 1;
  const RunFigures figures = AnalyzeItems(points);
  CHECK(figures.items[0].discrimination.hidden == "all answers are worth the same");
  CHECK(figures.items[0].low > 0.8);
  CHECK(figures.items[0].high == Approx(1));
}

TEST_CASE("An option that draws the strong is seen", "[quiz][classroom]") {
  std::vector<int> choice;
  std::vector<double> rest;
  for (int i = 0; i < 20; ++i) {
    choice.push_back(i < 10 ? 0 : 1);
    rest.push_back(i < 10 ? 7 : 2);
  }
  const auto options = AnalyzeOptions(choice, rest, 3);
  CHECK(options[0].share == Approx(0.5));
  CHECK(*options[0].correlation.value == Approx(1));
  CHECK(*options[1].correlation.value == Approx(-1));
  CHECK(options[2].share == Approx(0));
  CHECK(options[2].correlation.hidden == "all answers are worth the same");
}

TEST_CASE("An empty run has no figures", "[quiz][classroom]") { CHECK(AnalyzeItems({}).items.empty()); }

}  // namespace lacuna
