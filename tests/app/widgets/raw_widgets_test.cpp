// Raw ImGui widgets would be invisible to the registry, and so to tests, keyboard and screen reader.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <string>

#include "tests/support/catch.h"

namespace {

namespace fs = std::filesystem;

std::string Read(const fs::path& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace

TEST_CASE("Views call no raw ImGui widget", "[app][widgets]") {
  const fs::path views = fs::path(LACUNA_SOURCE_DIR) / "app" / "views";
  if (!fs::exists(views)) return;
  const std::regex call(R"(ImGui::[A-Za-z]+\s*\()");
  for (const auto& entry : fs::recursive_directory_iterator(views)) {
    if (!entry.is_regular_file()) continue;
    CAPTURE(entry.path().filename().string());
    CHECK_FALSE(std::regex_search(Read(entry.path()), call));
  }
}
