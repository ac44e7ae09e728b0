#include "content/article/html_scan.h"

#include <algorithm>
#include <array>

namespace lacuna {
namespace {

using Names = std::string_view;  // " name name "

constexpr Names kVoid =
    " area base basefont bgsound br col command embed frame hr img input keygen link meta param source track "
    "wbr ";
// Closed by their sisters, so they cannot nest without one of the counted tags between them.
constexpr Names kSelfEnding =
    " p li dt dd tr td th thead tbody tfoot colgroup caption option optgroup rp rt rb rtc html head body ";
constexpr Names kFormatting = " a b big code em font i nobr s small strike strong tt u ";
constexpr Names kRawText =
    " script style iframe noembed noframes xmp textarea svg ";    // blanked out with what they hold
constexpr Names kRenamed = " plaintext frameset math template ";  // would change how the rest is read
// An end tag closes nothing beyond these.
constexpr Names kScopes = " table marquee object applet button ";
constexpr Names kBlocks =
    " address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer "
    "form h1 h2 h3 h4"
    " h5 h6 header hgroup listing main menu nav ol pre section summary ul select title ";

bool IsIn(Names names, std::string_view name) {
  for (std::size_t at = names.find(name); at != Names::npos; at = names.find(name, at + 1))
    if (names[at - 1] == ' ' && names[at + name.size()] == ' ') return true;
  return false;
}

bool IsBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }
bool IsLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

struct Tag {
  std::string name;       // lower case
  std::size_t begin = 0;  // the "<"
  std::size_t name_at = 0;
  std::size_t end = 0;  // past the ">"
  bool closing = false;
  bool self_closed = false;
};

class Scanner {
 public:
  explicit Scanner(std::string_view page) : page_(page) { out_.text = page; }

  ScannedHtml Scan() {
    for (std::size_t at = page_.find('<'); at != std::string_view::npos; at = page_.find('<', at))
      at = Markup(at);
    return std::move(out_);
  }

 private:
  // Deals with what begins at "<" and returns where to go on.
  std::size_t Markup(std::size_t at) {
    const std::string_view rest = page_.substr(at);
    if (rest.substr(0, 4) == "<!--") return Comment(at);
    const char next = rest.size() > 1 ? rest[1] : ' ';
    const bool closing = next == '/' && rest.size() > 2;
    if (next == '!' || next == '?' || (closing && !IsLetter(rest[2]))) return PastNext('>', at);
    if (!IsLetter(closing ? rest[2] : next)) return at + 1;
    const Tag tag = ReadTag(at, closing);
    return closing ? Close(tag) : Open(tag);
  }

  std::size_t PastNext(char c, std::size_t at) const {
    const std::size_t end = page_.find(c, at);
    return end == std::string_view::npos ? page_.size() : end + 1;
  }

  void Blank(std::size_t begin, std::size_t end) {
    std::fill(out_.text.begin() + static_cast<std::ptrdiff_t>(begin),
              out_.text.begin() + static_cast<std::ptrdiff_t>(end), ' ');
  }

  std::size_t Comment(std::size_t at) {
    std::size_t end = page_.size();
    for (std::size_t dash = page_.find("--", at + 2); dash != std::string_view::npos;
         dash = page_.find("--", dash + 1)) {
      const std::size_t after = dash + 2;
      if (after < page_.size() && page_[after] == '>')
        end = after + 1;
      else if (dash >= at + 4 && page_.substr(after, 2) == "!>")
        end = after + 2;
      else
        continue;
      break;
    }
    Blank(at, end);
    return end;
  }

  // The attribute states of the HTML standard: a quote counts only where a value begins.
  Tag ReadTag(std::size_t at, bool closing) const {
    Tag tag;
    tag.begin = at;
    tag.closing = closing;
    tag.name_at = at + (closing ? 2 : 1);
    std::size_t i = tag.name_at;
    for (; i < page_.size() && !IsBlank(page_[i]) && page_[i] != '/' && page_[i] != '>'; ++i)
      tag.name += Lower(page_[i]);
    enum { before_name, name, before_value, plain, quoted } state = before_name;
    char quote = 0;
    for (; i < page_.size(); ++i) {
      const char c = page_[i];
      if (state == quoted) {
        if (c == quote) state = before_name;
        continue;
      }
      if (c == '>') break;
      if (state == before_value && (c == '"' || c == '\'')) {
        quote = c;
        state = quoted;
      } else if (state == before_value) {
        state = IsBlank(c) ? before_value : plain;
      } else if (c == '=' && state == name) {
        state = before_value;
      } else if (state == plain) {
        state = IsBlank(c) ? before_name : plain;
      } else if (!IsBlank(c)) {
        // Blanks may stand between a name and its "=", so they leave the state alone.
        state = c == '/' ? before_name : name;
      }
    }
    tag.self_closed = i < page_.size() && i > at && page_[i - 1] == '/' && state == before_name;
    tag.end = std::min(i + 1, page_.size());
    return tag;
  }

  std::size_t Open(const Tag& tag) {
    if (IsIn(kRawText, tag.name)) return RawText(tag);
    if (IsIn(kVoid, tag.name)) return tag.end;
    if (tag.self_closed) {
      Blank(tag.begin, tag.end);
      return tag.end;
    }
    if (tag.name == "title") return PageTitle(tag);
    if (IsIn(kSelfEnding, tag.name)) return tag.end;
    if (open_.size() >= kMaxOpenTags) {
      Blank(tag.begin, tag.end);
      return tag.end;
    }
    Rename(tag);
    open_.push_back(tag.name);
    return tag.end;
  }

  std::size_t Close(const Tag& tag) {
    if (IsIn(kRawText, tag.name)) {
      Blank(tag.begin, tag.end);
      return tag.end;
    }
    Rename(tag);
    const bool block = IsIn(kBlocks, tag.name) || IsIn(kScopes, tag.name);
    for (std::size_t i = open_.size(); i-- > 0;) {
      if (open_[i] == tag.name) {
        open_.resize(i);
        break;
      }
      if (IsIn(kScopes, open_[i]) || (!block && IsIn(kBlocks, open_[i]))) break;
    }
    return tag.end;
  }

  void Rename(const Tag& tag) {
    if (IsIn(kFormatting, tag.name))
      out_.text[tag.name_at] = tag.name == "a" ? 'y' : 'x';
    else if (IsIn(kRenamed, tag.name))
      out_.text[tag.name_at] = 'x';
  }

  // Where "</name" begins; the end of the page when it never does.
  std::size_t FindEnd(const Tag& tag) const {
    for (std::size_t at = page_.find("</", tag.end); at != std::string_view::npos;
         at = page_.find("</", at + 2)) {
      const std::string_view name = page_.substr(at + 2, tag.name.size());
      const char after = at + 2 + tag.name.size() < page_.size() ? page_[at + 2 + tag.name.size()] : '>';
      if (name.size() == tag.name.size() && (IsBlank(after) || after == '>' || after == '/') &&
          std::equal(name.begin(), name.end(), tag.name.begin(),
                     [](char a, char b) { return Lower(a) == b; }))
        return at;
    }
    return page_.size();
  }

  std::size_t RawText(const Tag& tag) {
    const std::size_t close = never_closed_ == tag.name ? page_.size() : FindEnd(tag);
    if (close == page_.size() && (tag.name == "svg" || tag.self_closed)) {
      never_closed_ = tag.name;  // one look is enough: the rest of the page has no such end
      Blank(tag.begin, tag.end);
      return tag.end;
    }
    const std::string_view start = page_.substr(tag.begin, tag.end - tag.begin);
    if (tag.name == "script" && start.find("ld+json") != std::string_view::npos)
      out_.json_ld.push_back(page_.substr(tag.end, close - tag.end));
    const std::size_t end = close == page_.size() ? close : PastNext('>', close);
    Blank(tag.begin, end);
    return end;
  }

  std::size_t PageTitle(const Tag& tag) {
    const std::size_t close = FindEnd(tag);
    if (close < page_.size()) return PastNext('>', close);
    Blank(tag.begin, tag.end);
    return page_.size();
  }

  std::string_view page_;
  ScannedHtml out_;
  std::vector<std::string> open_;
  std::string never_closed_;
};

}  // namespace

ScannedHtml ScanHtml(std::string_view page) { return Scanner(page).Scan(); }

}  // namespace lacuna
