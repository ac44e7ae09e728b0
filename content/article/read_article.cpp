// The front door: bytes of any format become an Article.
#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <cstdlib>
#include <string>
#include <utility>

#include "content/article/binary.h"
#include "content/article/charset.h"
#include "content/article/credits.h"
#include "content/article/dates.h"
#include "content/article/epub.h"
#include "content/article/format.h"
#include "content/article/html.h"
#include "content/article/language_guess.h"
#include "content/article/line_kind.h"
#include "content/article/markdown.h"
#include "content/article/office.h"
#include "content/article/pdf.h"
#include "content/article/plain_text.h"
#include "content/article/source.h"
#include "content/article/writer.h"
#include "content/base/child_process.h"
#include "content/base/uid.h"
#include "content/base/utf8.h"
#include "content/import.h"

namespace lacuna {
namespace {

constexpr std::size_t kTopBlocks = 6;   // where bylines and dates of publication stand
constexpr std::size_t kTitleWords = 8;  // of a title made from the first words

std::string FirstWords(std::string_view text, std::size_t limit) {
  std::size_t words = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    if (!IsSpace(NextCodePoint(text, at))) continue;
    if (++words == limit || text[begin] == '\n') return std::string(text.substr(0, begin)) + "…";
  }
  return std::string(text);
}

std::string TitleOf(const Article& article, const Credits& credits) {
  for (const auto& block : article.blocks)
    if (block.kind == BlockKind::title) return std::string(block.span.In(article.text));
  if (!credits.title.empty()) return credits.title;
  const std::string from_name = TitleFromName(article.source);
  return from_name.empty() ? FirstWords(article.text, kTitleWords) : from_name;
}

void ReadBylines(Article& article) {
  const std::size_t top = std::min(article.blocks.size(), kTopBlocks);
  for (std::size_t i = 0; i < top; ++i) {
    if (article.blocks[i].kind != BlockKind::byline) continue;
    const std::string_view line = article.blocks[i].span.In(article.text);
    if (article.author.empty()) article.author = AuthorIn(line);
    if (article.published.empty()) article.published = DateIn(line);
  }
}

void FillCredits(Article& article, const Credits& credits) {
  article.title = TitleOf(article, credits);
  article.author = credits.author;
  article.publisher = credits.publisher;
  article.published = credits.published;
  ReadBylines(article);
  article.language = credits.language.empty() ? GuessLanguage(article.text) : credits.language;
}

Error TooLarge(const std::string& subject) {
  return {fmt::format("{} is larger than {} MB: cut out the part you want to learn.", subject,
                      kMaxSourceBytes >> 20)};
}

Result<Credits> ReadText(Format format, std::string_view text, std::string_view subject,
                         ArticleWriter& writer) {
  if (format == Format::html) return ReadHtml(text, subject, writer);
  if (format == Format::markdown) return ReadMarkdown(text, subject, writer);
  ReadPlainText(text, writer);
  return Credits{};
}

std::string PathOfPdftotext() {
  const char* folders = std::getenv("PATH");
  return FindProgram("pdftotext", folders == nullptr ? "/usr/bin" : folders);
}

Result<Credits> ReadDocument(Format format, std::string_view bytes, const std::string& subject,
                             ArticleWriter& writer, const Progress& progress) {
  const auto goes_on = [&](double fraction) {
    return !progress || progress(fraction, "Opening the document");
  };
  switch (format) {
    case Format::pdf:
      return ReadPdf(bytes, subject, PathOfPdftotext(), writer, [&] { return goes_on(0); });
    case Format::epub:
      return ReadEpub(bytes, subject, writer, goes_on);
    case Format::docx:
      return ReadDocx(bytes, subject, writer);
    case Format::odt:
      return ReadOdt(bytes, subject, writer);
    case Format::text:
    case Format::markdown:
    case Format::html:
      break;
  }
  assert(!"a text is no document");
  return Credits{};
}

Article Start(const Source& source, Format format) {
  Article article;
  article.source = source.name;
  article.is_sample = source.name.rfind(kSamplePrefix, 0) == 0;
  article.format = Name(format);
  return article;
}

Result<Article> Finish(Article article, const Source& source, ArticleWriter& writer,
                       const Result<Credits>& credits) {
  if (!credits) return credits.error();
  auto written = writer.Finish();
  if (written.blocks.empty())
    return Error{
        fmt::format("{} holds nothing but blanks: choose one with text in it.", Subject(source.name))};
  article.text = std::move(written.text);
  article.blocks = std::move(written.blocks);
  article.source_map = std::move(written.source_map);
  article.uid = ContentUid("article", {article.text});
  article.source_sha256 = Sha256(source.bytes);
  FillCredits(article, *credits);
  return article;
}

}  // namespace

Result<Article> ReadArticle(const Source& source, const Progress& progress) {
  const std::string subject = Subject(source.name);
  if (source.bytes.empty()) return Error{fmt::format("{} is empty: choose one with text in it.", subject)};
  if (source.bytes.size() > kMaxSourceBytes) return TooLarge(subject);
  if (const auto format = DocumentFormat(source.bytes)) {
    const OffsetMap offsets = OffsetMap::Whole(source.bytes.size());
    ArticleWriter writer(offsets);
    const auto credits = ReadDocument(*format, source.bytes, subject, writer, progress);
    return Finish(Start(source, *format), source, writer, credits);
  }
  if (const std::string kind = BinaryKind(source.bytes); !kind.empty())
    return Error{fmt::format("{} is {}: save it as text, PDF, DOCX, ODT or HTML first.", subject, kind)};
  const auto decoded = Decode(source.bytes, subject, DeclaredCharset(source.bytes));
  if (!decoded) return decoded.error();
  const Format format = FormatOf(decoded->text, source.name);
  ArticleWriter writer(decoded->offsets);
  const auto credits = ReadText(format, decoded->text, subject, writer);
  return Finish(Start(source, format), source, writer, credits);
}

}  // namespace lacuna
