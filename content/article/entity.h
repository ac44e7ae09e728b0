// Character references of HTML, which Markdown has too.
#pragma once

#include <string>
#include <string_view>

namespace lacuna {

// "&amp;" → "&", "&#233;" → "é", "&hellip;" → "…"; anything else as it is.
std::string DecodeEntity(std::string_view entity);

}  // namespace lacuna
