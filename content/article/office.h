// Word processors' documents: DOCX (Office Open XML) and ODT (OpenDocument), out of their archives.
#pragma once

#include <string_view>

#include "content/article/credits.h"
#include "content/article/writer.h"
#include "content/base/result.h"

namespace lacuna {

// Headings by style or outline level, lists with their depth, tables row by row. Left out: tables of
// contents, notes, comments, deleted and hidden text, page headers and footers. `bytes` is the archive;
// `subject` names it in the sentence that refuses what is damaged, locked, a bomb, or without text.
Result<Credits> ReadDocx(std::string_view bytes, std::string_view subject, ArticleWriter& writer);
Result<Credits> ReadOdt(std::string_view bytes, std::string_view subject, ArticleWriter& writer);

}  // namespace lacuna
