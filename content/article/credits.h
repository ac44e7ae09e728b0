// What a source says about itself; every field "" where it does not say.
#pragma once

#include <string>

namespace lacuna {

struct Credits {
  std::string title;
  std::string author;
  std::string publisher;
  std::string published;  // ISO 8601, as much as is known
  std::string language;   // BCP 47
};

}  // namespace lacuna
