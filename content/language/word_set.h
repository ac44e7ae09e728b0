// A fixed set of words, written down sorted or not, asked by binary search.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace lacuna {

class WordSet {
 public:
  WordSet(std::initializer_list<std::string_view> words) : words_(words) {
    std::sort(words_.begin(), words_.end());
  }
  // The words of one string, separated by blanks or line ends; it must outlive the set (a literal does).
  explicit WordSet(std::string_view list) {
    for (std::size_t at = 0; at < list.size();) {
      const std::size_t begin = list.find_first_not_of(" \n", at);
      if (begin == std::string_view::npos) break;
      at = std::min(list.find_first_of(" \n", begin), list.size());
      words_.push_back(list.substr(begin, at - begin));
    }
    std::sort(words_.begin(), words_.end());
  }
  bool Has(std::string_view word) const { return std::binary_search(words_.begin(), words_.end(), word); }

 private:
  std::vector<std::string_view> words_;
};

}  // namespace lacuna
