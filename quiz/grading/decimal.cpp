#include "quiz/grading/decimal.h"

#include <algorithm>
#include <cstdlib>

namespace lacuna {

std::string CanonicalDecimal(std::string_view digits, std::string_view fraction) {
  while (digits.size() > 1 && digits.front() == '0') digits.remove_prefix(1);
  while (!fraction.empty() && fraction.back() == '0') fraction.remove_suffix(1);
  std::string out(digits.empty() ? "0" : digits);
  if (!fraction.empty()) {
    out += '.';
    out += fraction;
  }
  return out;
}

std::string Shifted(std::string_view decimal, int power) {
  const bool negative = decimal.substr(0, 1) == "-";
  if (negative) decimal.remove_prefix(1);
  const std::size_t point = std::min(decimal.find('.'), decimal.size());
  std::string digits(decimal.substr(0, point));
  std::string fraction(decimal.substr(std::min(point + 1, decimal.size())));
  for (; power > 0; --power) {
    digits += fraction.empty() ? '0' : fraction.front();
    if (!fraction.empty()) fraction.erase(0, 1);
  }
  return (negative ? "-" : "") + CanonicalDecimal(digits, fraction);
}

double DecimalValue(const std::string& decimal) { return std::strtod(decimal.c_str(), nullptr); }

}  // namespace lacuna
