#include "content/bank/text_input.h"

#include <fmt/format.h>

#include <algorithm>

namespace lacuna {

Result<std::string> CleanInput(const std::string& text, const std::string& subject) {
  if (!IsValidUtf8(text)) return Error{fmt::format("{} is not UTF-8 text: type it again.", subject)};
  std::string plain = text;
  std::erase_if(plain, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t'; });
  return std::string(Trim(ToNfc(plain)));
}

Result<std::vector<std::string>> CleanInputs(const std::vector<std::string>& texts,
                                             const std::string& subject) {
  std::vector<std::string> clean;
  for (const auto& text : texts) {
    auto one = CleanInput(text, subject);
    if (!one) return one.error();
    if (!one->empty() && std::find(clean.begin(), clean.end(), *one) == clean.end()) clean.push_back(*one);
  }
  return clean;
}

}  // namespace lacuna
