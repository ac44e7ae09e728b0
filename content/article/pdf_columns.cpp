// pdftotext goes from paragraph to paragraph across columns where these are parted by more than a line; so
// columns are found anew, by the gutter between them.
#include <algorithm>
#include <cstdint>
#include <optional>

#include "content/article/pdf_layout.h"

namespace lacuna {
namespace {

constexpr double kStep = 2;              // points
constexpr double kFirst = 0.2;           // of the width: gutters stand no nearer to an edge
constexpr double kMostCrossing = 0.2;    // of the lines may cross a gutter: titles, wide figures
constexpr std::size_t kFewestLines = 4;  // of a column
constexpr double kFullness = 0.45;       // of its column a line fills; those of tables are shorter
constexpr int kMostColumns = 3;

using Lines = std::vector<const PdfLine*>;

struct Extent {
  double left, right;
};

Extent ExtentOf(const Lines& lines) {
  Extent extent{lines.front()->left, lines.front()->right};
  for (const PdfLine* line : lines)
    extent = {std::min(extent.left, line->left), std::max(extent.right, line->right)};
  return extent;
}

bool Crosses(const PdfLine& line, double x) { return line.left < x && line.right > x; }

// Text runs full lines; the cells of a table do not.
bool IsColumn(const Lines& lines) {
  if (lines.size() < kFewestLines) return false;
  const Extent extent = ExtentOf(lines);
  std::vector<double> widths;
  for (const PdfLine* line : lines) widths.push_back(line->right - line->left);
  std::nth_element(widths.begin(), widths.begin() + static_cast<std::ptrdiff_t>(widths.size() / 2),
                   widths.end());
  return widths[widths.size() / 2] >= kFullness * (extent.right - extent.left);
}

// The middle of the widest stretch that the fewest lines cross.
double EmptiestPlace(const Lines& lines, Extent extent) {
  const double margin = kFirst * (extent.right - extent.left);
  double best = 0, begin = 0, widest = -1;
  std::size_t fewest = SIZE_MAX, before = SIZE_MAX;
  for (double x = extent.left + margin; x <= extent.right - margin; x += kStep) {
    const auto crossing = static_cast<std::size_t>(
        std::count_if(lines.begin(), lines.end(), [&](const PdfLine* line) { return Crosses(*line, x); }));
    if (crossing != before) begin = x;
    before = crossing;
    if (crossing < fewest || (crossing == fewest && x - begin > widest)) {
      fewest = crossing;
      widest = x - begin;
      best = (begin + x) / 2;
    }
  }
  return best;
}

struct Sides {
  Lines left, right, across;
};

std::optional<Sides> Part(const Lines& lines) {
  if (lines.size() < 2 * kFewestLines) return std::nullopt;
  const double gutter = EmptiestPlace(lines, ExtentOf(lines));
  Sides sides;
  for (const PdfLine* line : lines)
    (Crosses(*line, gutter)  ? sides.across
     : line->right <= gutter ? sides.left
                             : sides.right)
        .push_back(line);
  const bool clear =
      static_cast<double>(sides.across.size()) <= kMostCrossing * static_cast<double>(lines.size());
  if (!clear || !IsColumn(sides.left) || !IsColumn(sides.right)) return std::nullopt;
  return sides;
}

void Order(const Lines& lines, int columns, std::vector<PdfLine>& ordered) {
  const auto sides = columns > 1 ? Part(lines) : std::nullopt;
  if (!sides) {
    for (const PdfLine* line : lines) ordered.push_back(*line);
    return;
  }
  // What crosses the gutter parts the page into bands, each read column by column.
  Lines across = sides->across;
  std::stable_sort(across.begin(), across.end(),
                   [](const auto* a, const auto* b) { return a->top < b->top; });
  double from = -1e9;
  const auto read_band = [&](double to) {
    for (const Lines* side : {&sides->left, &sides->right}) {
      Lines band;
      for (const PdfLine* line : *side)
        if (line->top >= from && line->top < to) band.push_back(line);
      if (!band.empty()) Order(band, columns - 1, ordered);
    }
    from = to;
  };
  for (const PdfLine* line : across) {
    read_band(line->top);
    ordered.push_back(*line);
  }
  read_band(1e9);
}

}  // namespace

void OrderColumns(PdfPage& page) {
  Lines lines;
  for (const auto& line : page.lines) lines.push_back(&line);
  std::vector<PdfLine> ordered;
  ordered.reserve(lines.size());
  if (!lines.empty()) Order(lines, kMostColumns, ordered);
  page.lines = std::move(ordered);
}

}  // namespace lacuna
