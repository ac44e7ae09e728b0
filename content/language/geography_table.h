// The rows behind geography.h, as text: fields are separated by "|", other names by ";".
#pragma once

#include <string_view>

namespace lacuna::geography {

extern const std::string_view kCountries;  // code|name|capital|demonym|region|other names
extern const std::string_view kPeoples;    // other adjectives|people in the singular|plural
extern const std::string_view kRegions;    // one a line
extern const std::string_view kCities;     // separated by ";"

}  // namespace lacuna::geography
