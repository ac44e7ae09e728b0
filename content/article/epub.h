// EPUB books, versions 2 and 3.
#pragma once

#include <functional>
#include <string_view>

#include "content/article/credits.h"
#include "content/article/writer.h"
#include "content/base/result.h"

namespace lacuna {

// The chapters in the order of the spine, each through the reader of web pages. Left out: covers, title
// pages, tables of contents, notes, indexes, licences. `goes_on` is told how much is read (0..1) and returns
// false to cancel. Refuses what is damaged, protected (DRM), a bomb, or without text; `subject` names it.
Result<Credits> ReadEpub(std::string_view bytes, std::string_view subject, ArticleWriter& writer,
                         const std::function<bool(double)>& goes_on);

}  // namespace lacuna
