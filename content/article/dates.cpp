#include "content/article/dates.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "content/base/utf8.h"

namespace lacuna {
namespace {

// Folded and without accents; a month is any word of its row: en, de, fr, es, it, pt, nl.
constexpr std::string_view kMonths[12] = {
    " january jan januar janvier enero gennaio janeiro januari ",
    " february feb februar fevrier febrero febbraio fevereiro februari ",
    " march mar marz mars marzo marco maart ",
    " april apr avril abril aprile ",
    " may mai mayo maggio maio mei ",
    " june jun juni juin junio giugno junho ",
    " july jul juli juillet julio luglio julho ",
    " august aug aout agosto augustus ",
    " september sep sept septembre septiembre settembre setembro ",
    " october oct oktober octobre octubre ottobre outubro ",
    " november nov novembre noviembre novembro ",
    " december dec dezember decembre diciembre dicembre dezembro "};

constexpr std::string_view kFillers =
    " published publish date posted updated update last modified on at the of st nd rd th er am pm gmt utc "
    "bst est edt pst cet cest"
    " monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun t "
    "z"
    " montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi "
    "dimanche"
    " lunes martes miercoles jueves viernes sabado domingo de del le el am um uhr publie veroffentlicht "
    "publicado first ";

bool Holds(std::string_view words, std::string_view word) {
  return words.find(fmt::format(" {} ", word)) != std::string_view::npos;
}

int MonthOf(std::string_view word) {
  for (int i = 0; i < 12; ++i)
    if (Holds(kMonths[i], word)) return i + 1;
  return 0;
}

// Runs of letters and runs of digits; whatever stands between them is dropped.
std::vector<std::string> Pieces(std::string_view text) {
  std::vector<std::string> pieces;
  char kind = 0;
  for (const char c : text) {
    const bool digit = c >= '0' && c <= '9', letter = c >= 'a' && c <= 'z';
    const char now = digit ? 'd' : letter ? 'l' : 0;
    if (now != 0 && now != kind) pieces.emplace_back();
    if (now != 0) pieces.back() += c;
    kind = now;
  }
  return pieces;
}

struct Numbers {
  int year = 0, month = 0;
  std::vector<int> small;  // days, months as numbers, hours, minutes
  bool year_first = false;
  bool dotted = false;
};

std::optional<Numbers> Read(const std::string& folded) {
  Numbers found;
  for (const auto& piece : Pieces(folded)) {
    if (piece.front() >= 'a') {
      const int month = MonthOf(piece);
      if (month != 0 && found.month == 0)
        found.month = month;
      else if (month == 0 && !Holds(kFillers, piece))
        return std::nullopt;
      continue;
    }
    if (piece.size() > 4) return std::nullopt;
    const int number = std::stoi(piece);
    if (piece.size() == 4 && number >= 1400 && number < 2200 && found.year == 0) {
      found.year = number;
      found.year_first = found.small.empty();
    } else if (piece.size() <= 2) {
      found.small.push_back(number);
    } else if (found.year == 0) {
      return std::nullopt;
    }
  }
  return found;
}

bool IsDay(int day) { return day >= 1 && day <= 31; }
bool IsMonth(int month) { return month >= 1 && month <= 12; }

}  // namespace

std::string DateIn(std::string_view text) {
  if (text.size() > 120) return "";
  const std::string folded = StripAccents(FoldCase(text));
  for (std::size_t at = 0; at < folded.size();)  // letters of another alphabet say something else
    if (const char32_t c = NextCodePoint(folded, at); c > 0x7F && IsLetter(c)) return "";
  const auto found = Read(folded);
  if (!found || found->year == 0) return "";
  const auto& small = found->small;
  if (found->month != 0) {
    if (small.empty() || !IsDay(small.front())) return fmt::format("{}-{:02}", found->year, found->month);
    return fmt::format("{}-{:02}-{:02}", found->year, found->month, small.front());
  }
  if (small.size() < 2) {
    if (small.size() == 1 && found->year_first && IsMonth(small[0]))
      return fmt::format("{}-{:02}", found->year, small[0]);
    return small.empty() ? std::to_string(found->year) : "";
  }
  const int a = small[0], b = small[1];
  if (found->year_first)
    return IsMonth(a) && IsDay(b) ? fmt::format("{}-{:02}-{:02}", found->year, a, b) : "";
  const bool day_first = folded.find('.') != std::string::npos || a > 12;
  if (day_first && IsDay(a) && IsMonth(b)) return fmt::format("{}-{:02}-{:02}", found->year, b, a);
  if (b > 12 && IsDay(b) && IsMonth(a)) return fmt::format("{}-{:02}-{:02}", found->year, a, b);
  return IsMonth(a) && IsMonth(b) ? std::to_string(found->year) : "";
}

}  // namespace lacuna
