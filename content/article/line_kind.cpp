#include "content/article/line_kind.h"

#include <algorithm>
#include <string>

#include "content/article/dates.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr std::size_t kMostHeadingWords = 12;
constexpr std::size_t kMostTitleWords = 30;
constexpr std::size_t kLongestFurniture = 400;  // bytes; longer lines are text, but for figures' captions

constexpr std::string_view kCaptionStarts[] = {"photograph:",
                                               "photographs:",
                                               "photo:",
                                               "photos:",
                                               "photo by ",
                                               "photograph by ",
                                               "image:",
                                               "images:",
                                               "image by ",
                                               "picture:",
                                               "pictured:",
                                               "picture by ",
                                               "illustration:",
                                               "illustration by ",
                                               "video:",
                                               "credit:",
                                               "credits:",
                                               "source:",
                                               "sources:",
                                               "map:",
                                               "graphic:",
                                               "file photo",
                                               "stock photo",
                                               "caption:",
                                               "©",
                                               "(c) ",
                                               "copyright",
                                               "all rights reserved",
                                               "read more",
                                               "read next",
                                               "read also",
                                               "read the full",
                                               "related:",
                                               "related articles",
                                               "related stories",
                                               "see also",
                                               "more on this",
                                               "more from",
                                               "most read",
                                               "share this",
                                               "share on",
                                               "advertisement",
                                               "subscribe",
                                               "sign up",
                                               "sign in",
                                               "log in",
                                               "newsletter",
                                               "click here",
                                               "skip to",
                                               "cookie",
                                               "this article was amended",
                                               "this article was originally",
                                               "first published",
                                               "for more information",
                                               "for more on this",
                                               "follow us",
                                               "follow ",
                                               "download the app",
                                               "you are visitor",
                                               "this page was last",
                                               "last updated",
                                               "last modified",
                                               "last changed",
                                               "get the app",
                                               "support our",
                                               "leave a comment",
                                               "add a comment",
                                               "comments"};

// Starts that a sentence can have too: furniture only without a verb-like remainder, that is when short and
// unstopped.
constexpr std::string_view kLooseStarts[] = {"follow ",         "comments",
                                             "cookie",          "copyright",
                                             "newsletter",      "subscribe",
                                             "sign up",         "sign in",
                                             "log in",          "advertisement",
                                             "see also",        "more from",
                                             "first published", "for more information",
                                             "last updated",    "last modified",
                                             "last changed"};

constexpr std::string_view kCreditMarks[] = {
    "Photograph: ",   "Photo: ",        "Image: ",   "Picture: ",     "Credit: ",
    "Illustration: ", "Photograph by ", "Photo by ", "Image credit: "};

bool StartsWith(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}

bool EndsWithStop(std::string_view text) {
  return !text.empty() && (text.back() == '.' || text.ends_with("。"));
}

std::string_view NextWord(std::string_view& rest) {
  rest = Trim(rest);
  std::size_t end = 0;
  for (std::size_t at = 0; at < rest.size(); end = at)
    if (std::size_t next = at; IsSpace(NextCodePoint(rest, next)))
      break;
    else
      at = next;
  const std::string_view word = rest.substr(0, end);
  rest.remove_prefix(end);
  return word;
}

bool StartsUpper(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = NextCodePoint(word, at);
    if (IsLetter(c)) return !IsLower(c);
    if (IsDigit(c)) return true;
  }
  return false;
}

// Names and titles: every word of four letters or more begins with a capital.
bool IsCapitalised(std::string_view text) {
  std::size_t words = 0;
  while (!(text = Trim(text)).empty()) {
    const std::string_view word = NextWord(text);
    if (word.size() >= 4 && !StartsUpper(word)) return false;
    ++words;
  }
  return words > 0;
}

bool HoldsMail(std::string_view text) {
  while (!(text = Trim(text)).empty()) {
    const std::string_view word = NextWord(text);
    const std::size_t at = word.find('@');
    if (at != std::string_view::npos && at > 0 && word.find('.', at + 2) != std::string_view::npos)
      return true;
  }
  return false;
}

bool IsLink(std::string_view word) {
  return StartsWith(word, "http://") || StartsWith(word, "https://") || StartsWith(word, "www.");
}

// "go to the video at: vimeo.com/37751380"
bool EndsInLink(std::string_view text) {
  std::string_view last;
  while (!(text = Trim(text)).empty()) last = NextWord(text);
  while (!last.empty() && (last.back() == '.' || last.back() == ')')) last.remove_suffix(1);
  const std::size_t slash = last.find('/');
  return IsLink(last) ||
         (slash != std::string_view::npos && last.substr(0, slash).find('.') != std::string_view::npos);
}

// "Figure 1.5 Residents of …", not "Figure 1.5 shows …".
bool IsFigureCaption(std::string_view text) {
  std::string_view rest = text;
  const std::string_view word = NextWord(rest);
  if (word != "Figure" && word != "Fig." && word != "Table" && word != "Box" && word != "FIGURE" &&
      word != "TABLE")
    return false;
  const std::string_view number = NextWord(rest);
  if (number.empty() || number.front() < '0' || number.front() > '9') return false;
  const std::string_view next = NextWord(rest);
  return next.empty() || StartsUpper(next) || next.front() == '-' || number.back() == ':';
}

bool IsCaption(std::string_view text) {
  if (IsFigureCaption(text)) return true;
  if (text.size() > kLongestFurniture) return false;
  const std::size_t words = CountWords(text);
  const std::string folded =
      FoldCase(text.substr(0, 64).size() == text.size() || IsValidUtf8(text.substr(0, 64))
                   ? text.substr(0, 64)
                   : text.substr(0, text.find(' ')));
  for (const auto start : kCaptionStarts) {
    if (!StartsWith(folded, start)) continue;
    const bool loose =
        std::find(std::begin(kLooseStarts), std::end(kLooseStarts), start) != std::end(kLooseStarts);
    if (!loose || (words <= 8 && !EndsWithStop(text))) return true;
  }
  if (IsLink(text) && text.find(' ') == std::string_view::npos) return true;
  if (words <= 25 && EndsInLink(text)) return true;
  for (const auto mark : kCreditMarks)
    if (const std::size_t at = text.rfind(mark);
        at != std::string_view::npos && text.size() - at < 80 && words <= 40)
      return true;
  return false;
}

// "— NORTON I, Emperor of the United States."
bool IsAttribution(std::string_view text) {
  for (const std::string_view dash : {"— ", "– ", "-- ", "―"})
    if (StartsWith(text, dash)) return CountWords(text) <= 12 && IsCapitalised(text.substr(dash.size()));
  return false;
}

bool IsByline(std::string_view text) {
  if (text.size() > kLongestFurniture) return false;
  if (!AuthorIn(text).empty() || IsAttribution(text)) return true;
  if (HoldsMail(text) && (!EndsWithStop(text) || CountWords(text) <= 12)) return true;
  return CountWords(text) <= 10 && !DateIn(text).empty();
}

bool OpensQuotation(std::string_view text) {
  for (const std::string_view mark : {"\"", "“", "„", "«", "‘", "'", "”", "»"})
    if (StartsWith(text, mark)) return true;
  return false;
}

}  // namespace

std::size_t ListMarkerSize(std::string_view line) {
  std::size_t size = 0;
  for (const std::string_view mark : {"-", "*", "+", "•", "‣", "◦", "▪", "●", "–"})
    if (StartsWith(line, mark)) size = mark.size();
  if (size == 0) {
    while (size < line.size() && size < 3 && line[size] >= '0' && line[size] <= '9') ++size;
    if (size == 0 || size >= line.size() || (line[size] != '.' && line[size] != ')')) return 0;
    ++size;
  }
  const std::size_t marker = size;
  while (size < line.size() && (line[size] == ' ' || line[size] == '\t')) ++size;
  return size > marker && size < line.size() ? size : 0;
}

bool IsNumbered(std::string_view line) {
  return ListMarkerSize(line) > 0 && line.front() >= '0' && line.front() <= '9';
}

bool EndsSentence(std::string_view text) {
  char32_t last = 0;
  for (std::size_t at = text.size() > 24 ? text.size() - 24 : 0; at < text.size();) {
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
    if (at >= text.size()) break;
    const char32_t c = NextCodePoint(text, at);
    constexpr std::u32string_view kClosing = U"\"'’”»)]}」』）*_ \u00A0\u202F";
    if (kClosing.find(c) == std::u32string_view::npos) last = c;
  }
  constexpr std::u32string_view kStops = U".!?…:;。！？：；।؟۔";
  return kStops.find(last) != std::u32string_view::npos;
}

std::optional<BlockKind> FurnitureKind(std::string_view text) {
  if (IsCaption(text)) return BlockKind::caption;
  if (IsByline(text)) return BlockKind::byline;
  return std::nullopt;
}

bool LooksLikeHeading(std::string_view text) {
  if (text.size() > 160 || OpensQuotation(text)) return false;
  const std::size_t words = CountWords(text);
  if (words == 0 || words > kMostHeadingWords || !StartsUpper(text)) return false;
  const bool question = text.ends_with("?") || text.ends_with("？");
  return question || (!EndsSentence(text) && text.back() != ',');
}

bool LooksLikeTitle(std::string_view text) {
  const std::size_t words = CountWords(text);
  if (text.size() > 300 || words == 0 || words > kMostTitleWords) return false;
  const bool exclaims = text.ends_with("?") || text.ends_with("!") || text.ends_with("？") ||
                        text.ends_with("！") || text.ends_with("”") || text.ends_with("\"") ||
                        text.ends_with("…");
  return exclaims || !EndsSentence(text);
}

std::string_view AuthorIn(std::string_view byline) {
  std::string_view rest = byline;
  for (const std::string_view start : {"By ", "by ", "BY ", "Written by ", "Words by ", "Words: ", "Text by ",
                                       "Text: ", "Author: ", "Von ", "Par ", "Por "})
    if (StartsWith(byline, start)) rest = byline.substr(start.size());
  if (rest.size() == byline.size()) return {};
  rest = Trim(rest.substr(0, rest.find_first_of(",|·(")));
  for (const std::string_view after : {" in ", " for ", " at ", " on "})
    if (const std::size_t at = rest.find(after); at != std::string_view::npos)
      rest = Trim(rest.substr(0, at));
  const bool names = CountWords(rest) <= 8 && IsCapitalised(rest) && !EndsSentence(rest);
  const bool digits = std::any_of(rest.begin(), rest.end(), [](char c) { return c >= '0' && c <= '9'; });
  return names && !digits && !EndsWithStop(byline) && CountWords(byline) <= 16 ? rest : std::string_view();
}

}  // namespace lacuna
