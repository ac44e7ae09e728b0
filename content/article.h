// An article as Lacuna keeps it: clean text in blocks, with a map back to the
// bytes it came from.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "content/base/ids.h"
#include "content/base/instant.h"
#include "content/base/span.h"

namespace lacuna {

enum class BlockKind { title, heading, paragraph, list_item, quotation, table_row, caption, byline };

// Blocks follow one another in the text, never overlap, and are separated by "\n\n"
// ("\n" between list items and between table rows). A table row's cells are separated by " | ".
struct Block {
  BlockKind kind = BlockKind::paragraph;
  Span span;      // bytes of Article::text
  int level = 0;  // heading: 1..6; list item: nesting depth from 1; else 0
};

// text[text_begin .. next piece's text_begin) was made from source[source.begin, source.end).
struct SourcePiece {
  std::size_t text_begin = 0;
  Span source;
};

struct Article {
  ArticleId id;
  std::string uid;     // ContentUid of the clean text: identical text, identical uid
  int version = 1;     // in the library: which reading of the article this is, from 1
  std::string title;   // never empty: the source's own, else its first words
  std::string author;  // "" where the source does not say, as for the next two
  std::string publisher;
  std::string published;      // ISO 8601: "2020-12-11", or as much as is known ("2020-12", "2020")
  std::string source;         // path or URL as given, "-" for stdin, "pasted text"
  std::string format;         // "text", "markdown", "html", "pdf", "epub", "docx", "odt"
  std::string language;       // BCP 47, "en"; "und" when it could not be told
  std::string source_sha256;  // of the bytes as they came: identical bytes give the same article
  std::string text;           // UTF-8 NFC, "\n" line ends, no trailing blanks
  std::vector<Block> blocks;
  std::vector<SourcePiece> source_map;  // ascending text_begin
  bool is_sample = false;               // ships with Lacuna: labelled, and left out of the statistics
  Instant imported;
};

// The bytes of the source that text byte `at` was made from: the smallest piece that holds it.
Span SourceOf(const Article& article, std::size_t at);
// The block that holds byte `at`, or blocks.size() when it falls between two.
std::size_t BlockAt(const Article& article, std::size_t at);

const char* Name(BlockKind kind);  // "title", "heading", …; stable: stored in the library

}  // namespace lacuna
