// Which names mean the same thing.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace lacuna {

// For each name (without title or article) the index of the name that stands for its group: the
// longest form. `persons[i]`: the name is likely a person, so that a surname alone may stand for it.
// A short form that fits two longer names is left alone.
std::vector<std::size_t> GroupNames(const std::vector<std::string>& names, const std::vector<bool>& persons);

// "United Nations Educational, …" → "UNE…": the capitals of its words, small words left out.
std::string AcronymOf(const std::string& name);

}  // namespace lacuna
