// Makes PDFs for tests: lines of Helvetica at given places.
#pragma once

#include <fmt/format.h>

#include <string>
#include <vector>

namespace lacuna {

// A key that nobody has: such a PDF cannot be opened without its password.
constexpr const char* kLockedTrailer =
    "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (01234567890123456789012345678901) "
    "/U (01234567890123456789012345678901) >> /ID [<00112233> <00112233>]";

class PdfBuilder {
 public:
  explicit PdfBuilder(double width = 595, double height = 842) : width_(width), height_(height) { NewPage(); }

  void NewPage() { pages_.emplace_back(); }
  // `top` counts points from the page's top edge to the baseline.
  void Line(double left, double top, double size, const std::string& text) {
    std::string escaped;
    for (const char c : text) escaped.append(c == '(' || c == ')' || c == '\\' ? "\\" : "").append(1, c);
    pages_.back() += fmt::format("BT /F1 {} Tf {} {} Td ({}) Tj ET\n", size, left, height_ - top, escaped);
  }
  // Lines one under the other; returns the baseline after them.
  double Lines(double left, double top, double size, const std::vector<std::string>& lines) {
    for (const auto& line : lines) {
      Line(left, top, size, line);
      top += size * 1.2;
    }
    return top;
  }
  // Something to see that is no text.
  void Box() { pages_.back() += "100 100 200 200 re f\n"; }

  // WinAnsi text, so that bullets (\x95) and curly quotes can be written.
  // `trailer`: more entries of it.
  std::string Bytes(const std::string& info = "", const std::string& trailer = "") const {
    std::vector<std::string> objects;
    std::string kids;
    for (std::size_t i = 0; i < pages_.size(); ++i) kids += fmt::format("{} 0 R ", 4 + 2 * i);
    objects.push_back("<< /Type /Catalog /Pages 2 0 R >>");
    objects.push_back(fmt::format("<< /Type /Pages /Count {} /Kids [{}] >>", pages_.size(), kids));
    objects.push_back("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
    for (std::size_t i = 0; i < pages_.size(); ++i) {
      objects.push_back(fmt::format(
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {} {}] /Contents {} 0 R /Resources << /Font << /F1 3 "
          "0 R >> >> >>",
          width_, height_, 5 + 2 * i));
      objects.push_back(fmt::format("<< /Length {} >>\nstream\n{}endstream", pages_[i].size(), pages_[i]));
    }
    objects.push_back("<< " + info + " >>");
    return File(objects, trailer);
  }

 private:
  static std::string File(const std::vector<std::string>& objects, const std::string& trailer) {
    std::string bytes = "%PDF-1.4\n";
    std::string table = fmt::format("xref\n0 {}\n0000000000 65535 f \n", objects.size() + 1);
    for (std::size_t i = 0; i < objects.size(); ++i) {
      table += fmt::format("{:010} 00000 n \n", bytes.size());
      bytes += fmt::format("{} 0 obj\n{}\nendobj\n", i + 1, objects[i]);
    }
    const std::size_t at = bytes.size();
    bytes +=
        table + fmt::format("trailer\n<< /Size {} /Root 1 0 R /Info {} 0 R {} >>\nstartxref\n{}\n%%EOF\n",
                            objects.size() + 1, objects.size(), trailer, at);
    return bytes;
  }

  double width_, height_;
  std::vector<std::string> pages_;
};

}  // namespace lacuna
