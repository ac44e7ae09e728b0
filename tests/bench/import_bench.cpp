#include <fmt/format.h>

#include <fstream>

#include "content/base/utf8.h"
#include "content/import.h"
#include "content/language/model/language_model.h"
#include "tests/bench/bench.h"

namespace lacuna::bench {
namespace {

constexpr int kRuns = 9;

// In a process that has its tables loaded.
double SecondsWarm(const Source& source) {
  std::vector<double> seconds;
  for (int i = 0; i < kRuns; ++i)
    seconds.push_back(TimeOf([&] {
      if (const auto article = ReadArticle(source)) (void)MakeDraft(*article, {});
    }));
  return Median(seconds);
}

double SecondsToLoadModel() {
  std::vector<double> seconds;
  for (int i = 0; i < kRuns; ++i)
    seconds.push_back(TimeOf([] { (void)LanguageModel::Load(BuiltInModelBytes()); }));
  return Median(seconds);
}

}  // namespace

// A cold process, a new library each time: what a user waits for.
std::vector<Row> BenchImport(const Options& options) {
  const Source sample = Samples().front();
  const std::string article = options.folder + "/article.md";
  std::ofstream(article, std::ios::binary) << sample.bytes;
  const double thousands = static_cast<double>(CountWords(sample.bytes)) / 1000;
  std::vector<double> seconds, megabytes;
  for (int i = 0; i < kRuns; ++i) {
    const std::string library = fmt::format("{}/import-{}.lacuna", options.folder, i);
    const Run run = RunProgram({options.lacuna, "--library", library, "import", article, "--json"});
    if (run.status != 0) return {{"import", "failed: " + run.err, "", false}};
    seconds.push_back(run.seconds / thousands);
    megabytes.push_back(run.peak_megabytes);
  }
  const double warm = SecondsWarm(sample) / thousands;
  const double median = Median(seconds);
  const double memory = Median(megabytes);
  const double load = SecondsToLoadModel();
  return {
      {"1,000-word article to proposed bank, cold process", Milliseconds(median), "< 500 ms", median < 0.5},
      {"  the same, warm", Milliseconds(warm), "< 150 ms", warm < 0.15},
      {"  loading the language model", Milliseconds(load), "< 50 ms", load < 0.05},
      {"  its peak memory", fmt::format("{:.0f} MB", memory), "< 120 MB", memory < 120}};
}

}  // namespace lacuna::bench
