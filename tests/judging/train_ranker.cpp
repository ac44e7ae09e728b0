// lacuna_train_ranker JUDGED.tsv PRIOR.tsv WEIGHTS.tsv: learns the ranker's weights, starting from those of
// PRIOR.tsv, and says how well they rank articles they have not seen.
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>

#include "content/questions/ranking/ranker.h"
#include "content/questions/ranking/train_ranker.h"

namespace {

constexpr double kPenalty = 30;
constexpr double kFixed = 1e9;  // nothing but the bias moves from the prior
constexpr std::size_t kFolds = 10;

std::string BytesOf(const char* path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "usage: lacuna_train_ranker JUDGED.tsv PRIOR.tsv WEIGHTS.tsv\n";
    return 2;
  }
  const auto items = lacuna::ReadJudged(BytesOf(argv[1]));
  const auto prior = lacuna::Ranker::Parse(BytesOf(argv[2]));
  if (!items || !prior) {
    std::cerr << (items ? prior.error() : items.error()).message << "\n";
    return 1;
  }
  for (const double penalty : {3.0, 10.0, kPenalty, 100.0, kFixed}) {
    const auto score = lacuna::CrossValidate(*items, penalty, prior->weights(), kFolds);
    std::printf(
        "penalty %4.0e: area %.3f, accepted %.3f of all, %.3f of the better half, %.3f of the best fifth\n",
        penalty, score.area, score.base, score.top_half, score.top_fifth);
  }
  std::ofstream out(argv[3], std::ios::binary);
  out << lacuna::TrainRanker(*items, kPenalty, prior->weights());
  std::printf("%zu items\n", items->size());
  return out.flush() ? 0 : 1;
}
