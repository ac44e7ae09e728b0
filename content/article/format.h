// Which reader a source is for: told by what it holds, then by its name.
#pragma once

#include <optional>
#include <string_view>

namespace lacuna {

enum class Format { text, markdown, html, pdf, epub, docx, odt };

// A document that is no text to the eye; nullopt for everything else. Names are not asked: they lie.
std::optional<Format> DocumentFormat(std::string_view bytes);

// Of decoded text: text, markdown or html.
Format FormatOf(std::string_view text, std::string_view source_name);

const char* Name(Format format);  // as in Article::format

}  // namespace lacuna
