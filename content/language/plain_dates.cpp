#include "content/language/plain_dates.h"

#include <unicode/dtfmtsym.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <utility>

#include "content/base/utf8.h"
#include "content/language/text_scan.h"

namespace lacuna {
namespace {

constexpr std::size_t kMostBetween = 2;  // words between two parts of a date
constexpr std::size_t kShortestName = 3;

std::string Utf8(const icu::UnicodeString& text) {
  std::string out;
  text.toUTF8String(out);
  return out;
}

std::optional<int> ValueOf(std::string_view form) {
  int value = 0;
  std::size_t digits = 0;
  for (std::size_t at = 0; at < form.size(); ++digits) {
    const char32_t c = NextCodePoint(form, at);
    if (!IsDigit(c) || digits == 4) return std::nullopt;
    value = value * 10 + u_charDigitValue(static_cast<UChar32>(c));
  }
  return digits == 0 ? std::nullopt : std::optional(value);
}

bool IsDay(int value) { return value >= 1 && value <= 31; }
bool IsYear(int value) { return value >= 1000 && value <= 2700; }

}  // namespace

PlainDates::PlainDates(const PlainLexicon& lexicon) : between_(lexicon.date_words) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::DateFormatSymbols symbols(icu::Locale(lexicon.locale.c_str()), status);
  if (U_FAILURE(status)) return;
  std::size_t form = 0;
  for (const auto context : {icu::DateFormatSymbols::FORMAT, icu::DateFormatSymbols::STANDALONE}) {
    for (const auto width : {icu::DateFormatSymbols::WIDE, icu::DateFormatSymbols::ABBREVIATED}) {
      std::int32_t count = 0;
      const icu::UnicodeString* months = symbols.getMonths(count, context, width);
      ++form;
      for (std::int32_t i = 0; i < std::min(count, 12); ++i) {
        std::string written = Utf8(months[i]);
        if (written.ends_with('.')) written.pop_back();
        const std::string folded = FoldPlain(written);
        const bool cased = IsLower(CodePointAt(folded, 0));
        const bool known = std::any_of(names_.begin(), names_.end(), [&](const Name& name) {
          return name.folded == folded && name.month != i + 1;
        });
        if (!known && (!cased || CodePointCount(folded) >= kShortestName))
          names_.push_back({i + 1, form, folded, written});
      }
    }
  }
}

bool PlainDates::IsSeparator(const PlainLine& line, std::size_t i) const {
  return i < line.size() && (between_.Has(line[i].folded) || line[i].folded == "." || line[i].folded == "," ||
                             line[i].folded == "º");
}

std::optional<PlainDates::Field> PlainDates::NumberBefore(std::string_view text, const PlainLine& line,
                                                          std::size_t i) const {
  std::size_t at = i;
  for (std::size_t skipped = 0; at > 0 && skipped < kMostBetween && IsSeparator(line, at - 1); ++skipped)
    --at;
  if (at == 0) return std::nullopt;
  const auto value = ValueOf(line[at - 1].span.In(text));
  if (!value) return std::nullopt;
  return Field{line[at - 1].span, *value, at - 1, i};
}

std::optional<PlainDates::Field> PlainDates::NumberAfter(std::string_view text, const PlainLine& line,
                                                         std::size_t i) const {
  std::size_t at = i;
  for (std::size_t skipped = 0; skipped < kMostBetween && IsSeparator(line, at); ++skipped) ++at;
  if (at >= line.size()) return std::nullopt;
  const auto value = ValueOf(line[at].span.In(text));
  if (!value) return std::nullopt;
  return Field{line[at].span, *value, i, at + 1};
}

std::optional<PlainDate> PlainDates::At(std::string_view text, const PlainLine& line, std::size_t i) const {
  const Name* best = nullptr;
  PlainDate date;
  for (const Name& name : names_) {
    const std::size_t after = line.After(i, name.folded);
    if (after <= std::max(i, date.end_word)) continue;
    best = &name;
    date.end_word = after;
  }
  // "10 月": the digits of the month may stand apart from its sign.
  if (best == nullptr && i + 1 < line.size() && line[i].digits && line[i + 1].blank_before) {
    const std::string glued = line[i].folded + line[i + 1].folded;
    for (const Name& name : names_)
      if (name.folded == glued) {
        best = &name;
        date.end_word = i + 2;
      }
  }
  if (best == nullptr) return std::nullopt;
  date.month = best->month;
  date.form = best->form;
  date.first_word = i;
  date.span = date.month_span = {line[i].span.begin, line[date.end_word - 1].span.end};
  if (const auto before = NumberBefore(text, line, i)) {
    const bool day = IsDay(before->value);
    if (day || IsYear(before->value)) {
      (day ? date.day : date.year) = before->value;
      (day ? date.day_span : date.year_span) = before->span;
      date.span.begin = before->span.begin;
      date.first_word = before->first;
    }
  }
  // "10月8日"; in other scripts a number after the month counts something else.
  const bool cased = IsLower(CodePointAt(best->folded, 0));
  for (int part = 0; part < 2; ++part) {
    const auto next = NumberAfter(text, line, date.end_word);
    if (!next) break;
    if (IsYear(next->value) && date.year == 0) {
      date.year = next->value;
      date.year_span = next->span;
    } else if (IsDay(next->value) && date.day == 0 && !cased) {
      date.day = next->value;
      date.day_span = next->span;
    } else {
      break;
    }
    date.span.end = next->span.end;
    date.end_word = next->after;
  }
  if (date.day == 0 && date.year == 0) return std::nullopt;
  // "8日": the sign of the day belongs to it.
  if (date.day_span && date.day_span->end == date.span.end && date.end_word < line.size() &&
      (line[date.end_word].folded == "日" || line[date.end_word].folded == "号" ||
       line[date.end_word].folded == "일")) {
    date.span.end = line[date.end_word].span.end;
    ++date.end_word;
  }
  return date;
}

std::string PlainDates::MonthLike(std::size_t form, int month, std::string_view like) const {
  for (const Name& name : names_) {
    if (name.form != form || name.month != month) continue;
    if (const std::size_t blank = like.find(' ');
        blank != std::string_view::npos && IsDigit(CodePointAt(name.written, 0))) {
      std::size_t digits = 0;  // "2 月" → "11 月"
      while (digits < name.written.size() && IsDigit(CodePointAt(name.written, digits)))
        NextCodePoint(name.written, digits);
      return name.written.substr(0, digits) + ' ' + name.written.substr(digits);
    }
    if (!IsUpper(CodePointAt(like, 0)) || IsUpper(CodePointAt(name.written, 0))) return name.written;
    const std::size_t first = [&] {
      std::size_t at = 0;
      NextCodePoint(name.written, at);
      return at;
    }();
    return ToUpper(name.written.substr(0, first)) + name.written.substr(first);
  }
  return "";
}

}  // namespace lacuna
