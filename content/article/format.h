// Which reader a text is for: told by what it holds, then by its name.
#pragma once

#include <string_view>

namespace lacuna {

enum class Format { text, markdown, html };

Format FormatOf(std::string_view text, std::string_view source_name);

const char* Name(Format format);  // as in Article::format

}  // namespace lacuna
