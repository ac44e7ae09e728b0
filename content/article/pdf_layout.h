// Pages of lines into passages of text.
#pragma once

#include <vector>

#include "content/article/passages.h"
#include "content/article/pdf_pages.h"

namespace lacuna {

// Takes out what stands alike at the top or bottom of several pages, and page numbers.
// `share`: how many of the pages must have a line before it counts as running (at least 2 pages, near each
// other).
void RemoveRunningLines(std::vector<PdfPage>& pages, double share);

// Columns one after the other, from left to right; what stands across them parts the page into bands.
void OrderColumns(PdfPage& page);

// Slides: pages wider than high, with little on them.
bool AreSlides(const std::vector<PdfPage>& pages);

// A slide's title becomes a heading, its lines list items; the first slide's title that of the whole.
std::vector<DocumentPassage> PassagesOfSlides(const std::vector<PdfPage>& pages);
// Paragraphs go on across columns and pages; headings by their size; footnotes left out.
std::vector<DocumentPassage> PassagesOfText(const std::vector<PdfPage>& pages);

}  // namespace lacuna
