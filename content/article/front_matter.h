// The "---" block of key: value lines at the top of a Markdown file.
#pragma once

#include <cstddef>
#include <string_view>

#include "content/article/credits.h"

namespace lacuna {

struct FrontMatter {
  Credits credits;
  std::size_t size = 0;  // bytes of the block with its closing line; 0 when there is none
};

// Knows title, author(s), date, publisher, language and their usual other names. Lists become "A, B".
FrontMatter ReadFrontMatter(std::string_view text);

}  // namespace lacuna
