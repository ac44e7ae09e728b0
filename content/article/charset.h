// Bytes of any encoding into UTF-8.
#pragma once

#include <string>
#include <string_view>

#include "content/article/offset_map.h"
#include "content/base/result.h"

namespace lacuna {

struct Decoded {
  std::string text;     // valid UTF-8, not yet normalised, line ends as they came
  OffsetMap offsets;    // text → bytes as given
  std::string charset;  // "UTF-8", "windows-1252", …
};

// Told by byte order mark, else by being valid UTF-8, else by the zero bytes of UTF-16 and UTF-32,
// else by `declared` (a page's own word, "" for none), else by uchardet, else windows-1252.
// A broken character in text that is otherwise UTF-8 becomes U+FFFD; one cut off at the very end is dropped.
// Refuses what is not text in any of them; `subject` names it in the sentence.
Result<Decoded> Decode(std::string_view bytes, std::string_view subject, std::string_view declared = "");

// The encoding that an HTML page's first 4,096 bytes name ("" when they do not).
std::string DeclaredCharset(std::string_view bytes);

}  // namespace lacuna
