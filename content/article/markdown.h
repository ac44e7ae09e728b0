// Markdown (CommonMark with tables) through md4c.
#pragma once

#include <string_view>

#include "content/article/credits.h"
#include "content/article/writer.h"
#include "content/base/result.h"

namespace lacuna {

// Code blocks, raw HTML and pictures are left out: nobody can be asked about them. Links keep their text.
// Fails only on markup made to grow without end; `subject` names it in the sentence.
Result<Credits> ReadMarkdown(std::string_view text, std::string_view subject, ArticleWriter& writer);

}  // namespace lacuna
