// Makes a hostile page harmless before gumbo sees it.
//
// gumbo is quadratic in depth (16,000 nested tags take seconds, 500 KB of <div> more than a minute), and
// unclosed formatting tags multiply at every paragraph. Every change keeps the length, so offsets stay true.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lacuna {

constexpr std::size_t kMaxHtmlBytes = 8u << 20;
constexpr std::size_t kMaxOpenTags = 512;

struct ScannedHtml {
  std::string text;  // as long as the page
  std::vector<std::string_view>
      json_ld;  // contents of <script type="application/ld+json">, slices of the page
};

// Blanks out comments, scripts, styles, drawings, embedded pages, self-closed elements, and tags nested
// deeper than kMaxOpenTags (their text stays). Renames formatting tags, which need no nesting rules here: <a>
// becomes <y>, the others begin with x (<b> → <x>, <em> → <xm>).
ScannedHtml ScanHtml(std::string_view page);

}  // namespace lacuna
