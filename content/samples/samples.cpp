// The articles that ship with Lacuna, as constants of the program.
#include "content/article/source.h"
#include "content/import.h"
#include "content/samples/eddystone.md.h"
#include "content/samples/honeybees.md.h"
#include "content/samples/metre.md.h"

namespace lacuna {

std::vector<Source> Samples() {
  const auto sample = [](std::string_view name, std::string_view text) {
    return Source{std::string(kSamplePrefix) + std::string(name), std::string(text)};
  };
  return {sample("eddystone.md", kEddystone), sample("honeybees.md", kHoneybees), sample("metre.md", kMetre)};
}

}  // namespace lacuna
