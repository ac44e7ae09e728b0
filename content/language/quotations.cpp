#include "content/language/quotations.h"

#include "content/language/text_scan.h"

namespace lacuna {
namespace {

// Walks one paragraph after another and knows whether a quotation is open.
class QuotationState {
 public:
  bool open() const { return open_; }

  void StartBlock(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    const bool goes_on = first != std::string_view::npos && OpensAt(text, first);
    if (!goes_on) open_ = false;
    if (goes_on && open_) skip_first_ = true;
  }

  // Reads a sentence; returns whether any of it stands between marks.
  bool Read(std::string_view sentence) {
    bool holds = open_;
    for (std::size_t at = 0; at < sentence.size();) {
      const std::size_t begin = at;
      const char32_t c = NextCodePoint(sentence, at);
      if (c == U'"') {
        Toggle(sentence, begin, at);
      } else if (c == U'\u201C' || c == U'\u00AB' || c == U'\u201E') {
        open_ = !(open_ && ClosesInPlace(sentence, begin, at));
      } else if (c == U'\u201D' || c == U'\u00BB') {
        open_ = false;
      } else if (c == U'\u2018' && sentence.find("\u2019", at) != std::string_view::npos) {
        holds = true;
      }
      skip_first_ = false;
      holds = holds || open_;
    }
    return holds;
  }

 private:
  static bool OpensAt(std::string_view text, std::size_t at) {
    const char32_t c = CodePointAt(text, at);
    return c == U'"' || c == U'\u201C' || c == U'\u00AB' || c == U'\u201E';
  }
  // An opening mark before a blank or the end stands where a closing one belongs.
  static bool ClosesInPlace(std::string_view text, std::size_t begin, std::size_t end) {
    const char32_t next = CodePointAt(text, end);
    return begin > 0 && (next == 0 || IsSpace(next) || next == U'.' || next == U',');
  }
  void Toggle(std::string_view text, std::size_t begin, std::size_t end) {
    if (skip_first_) return;  // the mark that repeats at each paragraph of a long speech
    const bool before_blank = end >= text.size() || IsSpace(CodePointAt(text, end));
    const bool after_blank = begin == 0 || IsSpace(CodePointAt(text, PreviousCodePoint(text, begin)));
    if (before_blank == after_blank)
      open_ = !open_;
    else
      open_ = after_blank;
  }

  bool open_ = false;
  bool skip_first_ = false;
};

}  // namespace

void MarkQuotations(const Article& article, std::vector<Sentence>& sentences) {
  QuotationState state;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    Sentence& sentence = sentences[i];
    if (i == 0 || sentences[i - 1].block != sentence.block)
      state.StartBlock(article.blocks[sentence.block].span.In(article.text));
    sentence.starts_in_quotation = state.open();
    sentence.holds_quotation = state.Read(sentence.span.In(article.text));
  }
}

}  // namespace lacuna
