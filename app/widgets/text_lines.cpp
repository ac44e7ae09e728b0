#include "app/widgets/text_lines.h"

#include <imgui.h>
#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>

#include "content/base/utf8.h"

namespace lacuna::ui {
namespace {

float Advance(const ImFont& font, char32_t character) {
  return font.GetCharAdvance(character > 0xFFFF ? ImWchar{0xFFFD} : static_cast<ImWchar>(character));
}

// x[i] = where byte i begins; x[size] = the whole width. Bytes inside a character repeat its start.
std::vector<float> Positions(const ImFont& font, std::string_view text, const std::vector<TextAtom>& atoms) {
  std::vector<float> x(text.size() + 1, 0.0F);
  float pen = 0;
  auto atom = atoms.begin();
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    float advance = 0;
    if (atom != atoms.end() && atom->begin == at) {
      at = atom->end;
      advance = (atom++)->width;
    } else {
      const char32_t character = NextCodePoint(text, at);
      advance = character == '\n' ? 0 : Advance(font, character);
    }
    std::fill(x.begin() + static_cast<std::ptrdiff_t>(start), x.begin() + static_cast<std::ptrdiff_t>(at),
              pen);
    pen += advance;
  }
  x[text.size()] = pen;
  return x;
}

// ICU's iterator takes a millisecond to make: one for the drawing thread.
icu::BreakIterator* LineIterator() {
  thread_local const std::unique_ptr<icu::BreakIterator> iterator = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> made(
        icu::BreakIterator::createLineInstance(icu::Locale::getRoot(), status));
    return U_SUCCESS(status) ? std::move(made) : nullptr;
  }();
  return iterator.get();
}

// Where a line may end, in order; the last is text.size().
std::vector<std::size_t> Breaks(std::string_view text) {
  std::vector<std::size_t> breaks;
  if (icu::BreakIterator* iterator = LineIterator()) {
    UErrorCode status = U_ZERO_ERROR;
    UText utext = UTEXT_INITIALIZER;
    utext_openUTF8(&utext, text.data(), static_cast<std::int64_t>(text.size()), &status);
    iterator->setText(&utext, status);
    utext_close(&utext);
    if (U_SUCCESS(status)) {
      iterator->first();
      for (auto at = iterator->next(); at != icu::BreakIterator::DONE; at = iterator->next()) {
        breaks.push_back(static_cast<std::size_t>(at));
      }
    }
  } else {  // ICU without its data: spaces only
    for (std::size_t at = 0; at < text.size(); ++at) {
      if (text[at] == ' ' || text[at] == '\n') breaks.push_back(at + 1);
    }
  }
  if (breaks.empty() || breaks.back() != text.size()) breaks.push_back(text.size());
  return breaks;
}

std::size_t WithoutSpaces(std::string_view text, std::size_t begin, std::size_t end) {
  while (end > begin && (text[end - 1] == ' ' || text[end - 1] == '\n' || text[end - 1] == '\r')) --end;
  return end;
}

// The last character start of (begin, end] that still fits; at least one character.
std::size_t CutInside(std::string_view text, const std::vector<float>& x, std::size_t begin, std::size_t end,
                      float width) {
  std::size_t cut = begin;
  NextCodePoint(text, cut);
  for (std::size_t at = cut; at < end;) {
    NextCodePoint(text, at);
    if (x[at] - x[begin] > width) break;
    cut = at;
  }
  return std::min(cut, end);
}

class LineMaker {
 public:
  LineMaker(std::string_view text, const std::vector<float>& x, float width)
      : text_(text), x_(x), width_(width) {}

  void Piece(std::size_t to) {
    if (Wide(to) && last_ > begin_) Finish(last_);
    // An atom is never cut: it is narrower than any line.
    while (Wide(to)) {
      const std::size_t cut = CutInside(text_, x_, begin_, WithoutSpaces(text_, begin_, to), width_);
      if (cut >= WithoutSpaces(text_, begin_, to)) break;
      Finish(cut);
    }
    last_ = to;
    if (to > 0 && text_[to - 1] == '\n') Finish(to);
  }
  std::vector<TextLine> Done() {
    if (last_ > begin_ || lines_.empty()) Finish(last_);
    return std::move(lines_);
  }

 private:
  bool Wide(std::size_t to) const {
    return x_[WithoutSpaces(text_, begin_, to)] - x_[begin_] > width_ + 0.01F;
  }
  void Finish(std::size_t to) {
    const std::size_t end = WithoutSpaces(text_, begin_, to);
    lines_.push_back({begin_, end, x_[end] - x_[begin_]});
    begin_ = last_ = to;
  }

  std::string_view text_;
  const std::vector<float>& x_;
  float width_;
  std::size_t begin_ = 0, last_ = 0;
  std::vector<TextLine> lines_;
};

}  // namespace

std::vector<TextLine> BreakLines(Fonts& fonts, Face face, std::string_view text, float width,
                                 const std::vector<TextAtom>& atoms) {
  fonts.Need(face, text);
  const std::vector<float> x = Positions(*fonts.Get(face), text, atoms);
  if (x.back() <= width && text.find('\n') == std::string_view::npos) {
    return {{0, text.size(), x.back()}};
  }
  LineMaker maker(text, x, std::max(width, 1.0F));
  for (const std::size_t to : Breaks(text)) maker.Piece(to);
  return maker.Done();
}

void PrepareLineBreaking() { Breaks("a b"); }

float WidthOf(Fonts& fonts, Face face, std::string_view text) {
  fonts.Need(face, text);
  const ImFont& font = *fonts.Get(face);
  float width = 0;
  for (std::size_t at = 0; at < text.size();) width += Advance(font, NextCodePoint(text, at));
  return width;
}

std::size_t ByteAt(Fonts& fonts, Face face, std::string_view text, float x) {
  const ImFont& font = *fonts.Get(face);
  float pen = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    pen += Advance(font, NextCodePoint(text, at));
    if (x < pen) return start;
  }
  return text.size();
}

const std::vector<TextLine>& LineCache::Lines(Fonts& fonts, Face face, std::string_view text, float width,
                                              const std::vector<TextAtom>& atoms) {
  std::uint64_t key = std::hash<std::string_view>{}(text);
  const auto mix = [&](std::uint64_t part) { key = (key ^ part) * 0x9E3779B97F4A7C15ULL + (key >> 29); };
  mix(static_cast<std::uint64_t>(face));
  mix(static_cast<std::uint64_t>(std::lround(width * 4)));
  for (const TextAtom& atom : atoms) {
    mix(atom.begin);
    mix(static_cast<std::uint64_t>(std::lround(atom.width * 4)));
  }
  auto [at, fresh] = entries_.try_emplace(key);
  if (fresh) at->second.lines = BreakLines(fonts, face, text, width, atoms);
  at->second.frame = frame_;
  return at->second.lines;
}

void LineCache::EndFrame() {
  ++frame_;
  if (frame_ % 64 != 0) return;
  for (auto at = entries_.begin(); at != entries_.end();) {
    at = frame_ - at->second.frame > 64 ? entries_.erase(at) : std::next(at);
  }
}

}  // namespace lacuna::ui
