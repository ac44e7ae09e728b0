// PDFs, through poppler's pdftotext in a process of its own.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "content/article/credits.h"
#include "content/article/writer.h"
#include "content/base/result.h"

namespace lacuna {

// `pdftotext` is its full path, "" when it is not there. Refuses, naming `subject`: PDFs that are locked,
// damaged, scanned (no text in them), or take too long or too much. `goes_on` returns false to cancel.
Result<Credits> ReadPdf(std::string_view bytes, std::string_view subject, const std::string& pdftotext,
                        ArticleWriter& writer, const std::function<bool()>& goes_on);

}  // namespace lacuna
