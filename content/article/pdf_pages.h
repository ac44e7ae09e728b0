// What pdftotext -bbox-layout says: pages of lines in reading order, with their places.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/article/credits.h"

namespace lacuna {

// Points (1/72 inch) from the page's top left corner.
struct PdfLine {
  double left = 0, top = 0, right = 0, bottom = 0;
  int block = 0;     // counts up in the document; lines of one block stand close together
  std::string text;  // words with one space between; a bullet of any shape is "•"

  double height() const { return bottom - top; }
};

struct PdfPage {
  double width = 0, height = 0;
  std::vector<PdfLine> lines;
};

struct PdfDocument {
  Credits credits;
  std::vector<PdfPage> pages;  // empty when `xml` is not what pdftotext writes
};

PdfDocument ReadPdfPages(std::string_view xml);

}  // namespace lacuna
