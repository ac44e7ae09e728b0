// Names that everyone knows: what kind of thing they name. Plain facts, from memory, for telling kinds apart.
#pragma once

#include <string_view>

namespace lacuna {

// Companies, newspapers, broadcasters, international bodies, agencies, parties, clubs, universities by their
// short names ("Google", "Reuters", "NATO", "Harvard"); without "the".
bool IsKnownOrganization(std::string_view name);
// Products, programs, networks' services, books, films, faiths, laws, prizes: what has no kind of its own
// ("Windows", "Bible", "Buddhism", "Nobel Prize").
bool IsKnownWork(std::string_view name);
// "English", "Swahili".
bool IsKnownLanguage(std::string_view name);
// Common family names of many countries.
bool IsSurname(std::string_view word);

}  // namespace lacuna
