// How the questions of a class run did: how hard, how telling, and whether a key may be wrong.
//
// One row a pupil, x in [0, 1] a question, first attempts only. Population variance (divide by n) throughout.
// What too few pupils or questions would make up is left out, with the reason. Classical test theory: KR-20
// (Kuder and Richardson 1937), Cronbach's alpha (1951), the corrected item-total correlation, Wilson's
// interval.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace lacuna {

// Points by pupil and question; nullopt: the question was not put to the pupil (came late). Rows of equal
// length.
using PointsTable = std::vector<std::vector<std::optional<double>>>;

// A figure, or why there is none: "12 pupils; this needs 20".
struct Figure {
  std::optional<double> value;
  std::string hidden;
};

struct ItemFigures {
  std::size_t pupils = 0;  // who were asked
  Figure facility;         // mean points; 0.3 to 0.8 is useful
  double low = 0,
         high =
             1;  // Wilson's 95 % interval of it, for questions that are right or wrong; 0 and 1 without one
  Figure discrimination;  // correlation with the points of the other questions; below 0: look at the key
};

struct RunFigures {
  std::vector<ItemFigures> items;
  Figure alpha;           // Cronbach's; equals KR-20 when every answer is right or wrong; may be negative
  Figure standard_error;  // of a pupil's total, in points
};

// Alpha and discrimination take pupils who were asked everything.
RunFigures AnalyzeItems(const PointsTable& points);

// A wrong option of one question.
struct OptionFigures {
  double share = 0;    // of the pupils asked
  Figure correlation;  // of choosing it with the points of the other questions; above 0: it draws the strong
};

// `choice`: by pupil the option chosen, or -1; `rest`: by pupil the points of the other questions.
std::vector<OptionFigures> AnalyzeOptions(const std::vector<int>& choice, const std::vector<double>& rest,
                                          std::size_t options);

}  // namespace lacuna
