// Gathers an article's clean text block by block, for the reader of every format.
//
// Inside a block runs of white space become one space (a single no-break or thin space stays),
// control characters go, and the text is brought to NFC. Everything else stays as the source has it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "content/article.h"
#include "content/article/offset_map.h"

namespace lacuna {

struct WrittenText {
  std::string text;
  std::vector<Block> blocks;
  std::vector<SourcePiece> source_map;
};

class ArticleWriter {
 public:
  // `offsets` leads from the decoded text back to the bytes as given; it must outlive the writer.
  explicit ArticleWriter(const OffsetMap& offsets) : offsets_(offsets) {}

  // Ends the open block and opens the next one.
  void Begin(BlockKind kind, int level = 0);
  // Adds to the open block `text`, made from decoded bytes [made_from). Valid UTF-8.
  void Append(std::string_view text, Span made_from);
  // The open block so far, and a last chance to say what it is.
  std::string_view open_text() const { return block_text_; }
  BlockKind open_kind() const { return kind_; }
  void SetKind(BlockKind kind, int level = 0);
  // A block without text leaves no trace.
  void End();
  // Forgets the open block.
  void Drop();

  const std::vector<Block>& blocks() const { return written_.blocks; }
  std::string_view TextOf(const Block& block) const { return block.span.In(written_.text); }

  WrittenText Finish();

 private:
  void Put(char32_t c, std::string_view bytes, Span made_from);

  const OffsetMap& offsets_;
  WrittenText written_;
  bool open_ = false;
  BlockKind kind_ = BlockKind::paragraph;
  int level_ = 0;
  std::string block_text_;
  std::vector<SourcePiece> block_map_;  // text_begin counts from the block's begin
  char32_t blank_ = 0;                  // white space seen and not yet written; 0 = none
  char32_t last_ = 0;                   // the last character written in this block
};

}  // namespace lacuna
