#include "content/article/pdf.h"

#include <fmt/format.h>

#include "content/article/passages.h"
#include "content/article/pdf_layout.h"
#include "content/article/pdf_pages.h"
#include "content/base/child_process.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr double kRunning = 0.1;          // share of pages that makes a line a running one
constexpr double kRunningOnSlides = 0.5;  // titles repeat there from slide to slide
constexpr int kForbidden = 3;             // pdftotext: copying is not allowed

Error WhyNot(const ChildOutput& child, std::string_view subject) {
  switch (child.end) {
    case ChildEnd::cancelled:
      return {fmt::format("Reading {} was cancelled; nothing was kept.", subject)};
    case ChildEnd::out_of_time:
      return {fmt::format("{} takes too long to read: cut out the pages you want to learn.", subject)};
    case ChildEnd::too_much_output:
      return {fmt::format("{} holds too much text: cut out the pages you want to learn.", subject)};
    case ChildEnd::killed:
    case ChildEnd::exited:
      break;
  }
  if (child.errors.find("Incorrect password") != std::string::npos)
    return {fmt::format("{} is locked with a password: save it without one and import that.", subject)};
  if (child.exit_code == kForbidden)
    return {fmt::format("{} forbids copying its text: ask its author for the text.", subject)};
  return {fmt::format("{} is a damaged PDF: get it anew, or paste its text.", subject)};
}

// Programs put file names and their own name where a title should be.
bool IsTitle(std::string_view title) {
  if (CountWords(title) < 2 || title.size() > 300) return false;
  const std::string folded = FoldCase(title);
  for (const std::string_view sign :
       {"microsoft word", "powerpoint", ".doc", ".ppt", ".tex", ".indd", ".qxd", "untitled"})
    if (folded.find(sign) != std::string::npos) return false;
  return true;
}

bool HasWords(const std::vector<PdfPage>& pages) {
  for (const auto& page : pages)
    for (const auto& line : page.lines)
      if (CountWords(line.text) > 0) return true;
  return false;
}

}  // namespace

Result<Credits> ReadPdf(std::string_view bytes, std::string_view subject, const std::string& pdftotext,
                        ArticleWriter& writer, const std::function<bool()>& goes_on) {
  if (pdftotext.empty())
    return Error{
        fmt::format("{} is a PDF, and the program that reads PDFs is missing: install poppler-utils, then "
                    "import it again.",
                    subject)};
  const auto child = RunChild({pdftotext, "-bbox-layout", "-enc", "UTF-8", "-", "-"}, bytes, {}, goes_on);
  if (!child) return child.error();
  PdfDocument document;
  if (child->end == ChildEnd::exited && child->exit_code == 0) document = ReadPdfPages(child->output);
  if (document.pages.empty()) return WhyNot(*child, subject);
  if (!HasWords(document.pages))
    return Error{fmt::format(
        "{} has pictures of pages, but no text: run text recognition (OCR) over it first.", subject)};
  const bool slides = AreSlides(document.pages);
  RemoveRunningLines(document.pages, slides ? kRunningOnSlides : kRunning);
  if (!slides)
    for (auto& page : document.pages) OrderColumns(page);
  WritePassages(slides ? PassagesOfSlides(document.pages) : PassagesOfText(document.pages), writer);
  if (!HoldsArticle(writer))
    return Error{
        fmt::format("{} is a PDF with hardly any text: choose another, or paste its text.", subject)};
  if (!IsTitle(document.credits.title)) document.credits.title.clear();
  return std::move(document.credits);
}

}  // namespace lacuna
