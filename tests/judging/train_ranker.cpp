// lacuna_train_ranker JUDGED.tsv WEIGHTS.tsv: learns the ranker's weights, and says how well they rank
// articles they have not seen.
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>

#include "content/questions/ranking/train_ranker.h"

namespace {

constexpr double kPenalty = 3;
constexpr std::size_t kFolds = 10;

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: lacuna_train_ranker JUDGED.tsv WEIGHTS.tsv\n";
    return 2;
  }
  std::ifstream in(argv[1], std::ios::binary);
  const std::string table{std::istreambuf_iterator<char>(in), {}};
  const auto items = lacuna::ReadJudged(table);
  if (!items) {
    std::cerr << items.error().message << "\n";
    return 1;
  }
  for (const double penalty : {1.0, kPenalty, 10.0}) {
    const auto score = lacuna::CrossValidate(*items, penalty, kFolds);
    std::printf(
        "penalty %4.1f: area %.3f, accepted %.3f of all, %.3f of the better half, %.3f of the best fifth\n",
        penalty, score.area, score.base, score.top_half, score.top_fifth);
  }
  std::ofstream out(argv[2], std::ios::binary);
  out << lacuna::TrainRanker(*items, kPenalty);
  std::printf("%zu items\n", items->size());
  return out.flush() ? 0 : 1;
}
