// The names of a model's classes ("NOUN NN", "nsubj"), numbered from 0.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace lacuna {

class NameList {
 public:
  std::size_t size() const { return names_.size(); }
  const std::string& operator[](std::size_t id) const { return names_[id]; }

  // The number of a name that may be new.
  std::uint8_t Add(const std::string& name) {
    const auto [place, fresh] = numbers_.emplace(name, static_cast<std::uint8_t>(names_.size()));
    if (fresh) names_.push_back(name);
    return place->second;
  }
  // -1 when it is not in the list.
  int Find(const std::string& name) const {
    const auto found = numbers_.find(name);
    return found == numbers_.end() ? -1 : found->second;
  }

  // One name a line.
  std::string Write() const {
    std::string lines;
    for (const std::string& name : names_) lines += name + "\n";
    return lines;
  }
  static NameList Read(std::string_view lines) {
    NameList list;
    for (std::size_t at = 0; at < lines.size();) {
      const std::size_t end = std::min(lines.find('\n', at), lines.size());
      list.Add(std::string(lines.substr(at, end - at)));
      at = end + 1;
    }
    return list;
  }

 private:
  std::vector<std::string> names_;
  std::map<std::string, std::uint8_t> numbers_;
};

}  // namespace lacuna
