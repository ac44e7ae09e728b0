// Web pages through gumbo: the article is picked out of what surrounds it.
#pragma once

#include <string_view>

#include "content/article/credits.h"
#include "content/article/writer.h"
#include "content/base/result.h"

namespace lacuna {

// Refuses pages over 8 MB and pages without an article; `subject` names them in the sentence.
// Pictures, code and embedded pages are left out; short tables become rows; "m<sup>2</sup>" becomes "m²".
Result<Credits> ReadHtml(std::string_view text, std::string_view subject, ArticleWriter& writer);

}  // namespace lacuna
