// What the names of a page's parts (class, id) and its headings give away.
#pragma once

#include <string_view>

namespace lacuna {

// `names` as an attribute has them, split at everything but letters and digits and where an upper-case letter
// follows a lower-case one; words are tried alone, in pairs and in threes ("most-read", "MostRead",
// "mostread").
bool NamesFurniture(std::string_view names);  // menus, shares, notices, teasers, boxes about authors, …
bool NamesComments(std::string_view names);   // what readers wrote below
bool NamesNotice(std::string_view names);     // about cookies, privacy, the law
bool NamesByline(std::string_view names);     // author, date, reading time

// "Related posts", "You may also like", "12 comments", "About the author", …: never of an article's own
// section.
bool IsFurnitureHeading(std::string_view heading);
// "Discussion", "Search", "Tags", …: of furniture where hardly anything but links follows.
bool IsLooseFurnitureHeading(std::string_view heading);

}  // namespace lacuna
