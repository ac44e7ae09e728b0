// Which sentences stand inside quotation marks.
#pragma once

#include <string_view>
#include <vector>

#include "content/article.h"
#include "content/language/document.h"

namespace lacuna {

// Sets starts_in_quotation and holds_quotation. A mark left open at the end of a
// paragraph goes on only when the next paragraph opens with a mark again (the
// usual way to print long speeches); single quotes count only as ‘…’ pairs.
void MarkQuotations(const Article& article, std::vector<Sentence>& sentences);

}  // namespace lacuna
