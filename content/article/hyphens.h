// Puts words together again that were parted at the end of a line.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

namespace lacuna {

class LineJoiner {
 public:
  // Learns how the document writes its words where no line end parts them.
  void Learn(std::string_view line);

  // Appends `line` to `text`, of which it is the continuation. "light-" and "house" become "lighthouse",
  // "well-" and "known" stay "well-known" where the document writes it so, or where the first part is one
  // that keeps its hyphen; "1914-" and "18" stay "1914-18".
  void Join(std::string& text, std::string_view line) const;

 private:
  bool Knows(const std::string& word) const { return words_.count(word) != 0; }
  bool KeepsHyphen(std::string_view first, std::string_view second) const;

  std::unordered_map<std::string, int> words_;  // folded
};

}  // namespace lacuna
