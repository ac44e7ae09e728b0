// What a line or paragraph is, told from its words alone. English cues where words
// are needed; shape (length, final stop, capitals, marks) for every language.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "content/article.h"

namespace lacuna {

// Bytes of the marker and the blanks after it: "- ", "* ", "• ", "1. ", "2) "; 0 when there is none.
std::size_t ListMarkerSize(std::string_view line);
bool IsNumbered(std::string_view line);  // the marker is a number

// The last character but closing quotes and brackets ends a sentence (". ! ? … : ;" and their sisters
// elsewhere).
bool EndsSentence(std::string_view text);

// Furniture: caption ("Photograph: …", "Figure 2.1 …", "Read more", "© …", a bare link) or byline
// ("By Jane Doe", e-mail addresses, a date alone, "— Norton I, Emperor"); nullopt for the article's own
// words.
std::optional<BlockKind> FurnitureKind(std::string_view text);

// At most 12 words, no final stop, no opening quotation mark.
bool LooksLikeHeading(std::string_view text);
// At most 30 words, no final full stop.
bool LooksLikeTitle(std::string_view text);

// "By Jane Doe, The Guardian" → "Jane Doe"; "" when the line names no author.
std::string_view AuthorIn(std::string_view byline);

}  // namespace lacuna
