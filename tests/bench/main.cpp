#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <string_view>

#include "tests/bench/bench.h"

namespace lacuna::bench {
namespace {

struct Entry {
  std::string_view name;
  Bench run;
};

constexpr Entry kBenches[] = {{"import", BenchImport}, {"book", BenchBook},     {"next", BenchNext},
                              {"record", BenchRecord}, {"search", BenchSearch}, {"replay", BenchReplay},
                              {"window", BenchWindow}};

void Print(const std::vector<Row>& rows) {
  for (const Row& row : rows)
    fmt::print("{:<52} {:<28} {:<34} {}\n", row.what, row.figure, row.budget,
               row.budget.empty() ? ""
               : row.met          ? "met"
                                  : "MISSED");
  std::fflush(stdout);
}

int Main(int argc, char** argv) {
  Options options;
  options.lacuna = std::filesystem::path(argv[0]).parent_path() / "lacuna";
  options.folder = fmt::format("/tmp/lacuna-bench-{}", getpid());
  std::vector<std::string_view> wanted;
  for (int i = 1; i < argc; ++i) {
    if (std::string_view(argv[i]) == "--full")
      options.full = true;
    else
      wanted.emplace_back(argv[i]);
  }
  bool known = wanted.empty();
  for (const Entry& entry : kBenches) {
    const bool asked = std::find(wanted.begin(), wanted.end(), entry.name) != wanted.end();
    known = known || asked;
    if (!wanted.empty() && !asked) continue;
    std::filesystem::create_directories(options.folder);
    Print(entry.run(options));
    std::filesystem::remove_all(options.folder);
  }
  if (!known)
    fmt::print(stderr,
               "lacuna_bench: no such benchmark: import, book, next, record, search, replay, window\n");
  return known ? 0 : 2;
}

}  // namespace
}  // namespace lacuna::bench

int main(int argc, char** argv) { return lacuna::bench::Main(argc, argv); }
