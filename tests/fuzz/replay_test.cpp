// Every input that a fuzzer once found worth keeping, and each that once broke something.
#include <algorithm>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "tests/fuzz/targets.h"
#include "tests/support/catch.h"
#include "tests/support/shared_data.h"

namespace lacuna {
namespace {

struct Target {
  std::string name;
  std::function<void(std::string_view)> run;
};

std::vector<std::string> Corpus(const std::string& name) {
  std::vector<std::string> files;
  for (const auto& entry :
       std::filesystem::directory_iterator(LACUNA_SOURCE_DIR "/tests/fuzz/corpus/" + name))
    files.push_back(entry.path().string());
  std::sort(files.begin(), files.end());
  return files;
}

TEST_CASE("Every kept input is read or refused, and breaks no promise", "[fuzz]") {
  const Target target = GENERATE(Target{"html", FuzzHtml}, Target{"document", FuzzDocument},
                                 Target{"text", FuzzText}, Target{"model", FuzzModel});
  const std::vector<std::string> files = Corpus(target.name);
  CAPTURE(target.name);
  CHECK_FALSE(files.empty());
  for (const auto& file : files) {
    INFO(file);
    target.run(ReadTestFile(file));  // aborts, saying why, where a promise is broken
  }
}

}  // namespace
}  // namespace lacuna
