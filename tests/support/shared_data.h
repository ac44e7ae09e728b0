// Third-party texts and reference data live beside the repository, in ../shared/data, and are never copied
// into it. A test that needs them is skipped, loudly, where they are not.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>

namespace lacuna {

inline std::optional<std::string> SharedDataPath(const std::string& name) {
  const char* root = std::getenv("LACUNA_SHARED");
  const std::filesystem::path path =
      (root ? std::filesystem::path(root) : std::filesystem::path(LACUNA_SOURCE_DIR) / ".." / "shared") /
      "data" / name;
  if (std::filesystem::exists(path)) return path.string();
  std::cerr << "SKIPPED: ../shared/data/" << name << " is not here\n";
  return std::nullopt;
}

inline std::string ReadTestFile(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace lacuna
