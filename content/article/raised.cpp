#include "content/article/raised.h"

#include "content/base/utf8.h"

namespace lacuna {

std::string Raised(std::string_view text, bool up) {
  constexpr char32_t kUp[] = U"⁰¹²³⁴⁵⁶⁷⁸⁹";
  std::string raised;
  if (text.size() > 4) return "";
  for (const char c : text) {
    if (c >= '0' && c <= '9')
      AppendUtf8(raised, up ? kUp[c - '0'] : U'₀' + static_cast<char32_t>(c - '0'));
    else if (c == '-')
      AppendUtf8(raised, up ? U'⁻' : U'₋');
    else if (c == '+')
      AppendUtf8(raised, up ? U'⁺' : U'₊');
    else
      return "";
  }
  return raised;
}

}  // namespace lacuna
