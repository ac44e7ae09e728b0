#include "content/fact.h"

#include <fmt/format.h>

#include <array>

namespace lacuna {
namespace {

constexpr std::array<std::string_view, 8> kKinds = {"event",     "attribute", "quantity", "definition",
                                                    "quotation", "list",      "order",    "cause"};
constexpr std::array<std::string_view, 18> kRoles = {
    "subject", "predicate", "object", "complement", "place",     "time", "quantity",   "purpose", "cause",
    "effect",  "agent",     "manner", "speaker",    "statement", "term", "definition", "item",    "topic"};

}  // namespace

std::string_view Name(FactKind kind) { return kKinds[static_cast<std::size_t>(kind)]; }
std::string_view Name(RoleName role) { return kRoles[static_cast<std::size_t>(role)]; }

Result<FactKind> ParseFactKind(std::string_view name) {
  for (std::size_t i = 0; i < kKinds.size(); ++i)
    if (kKinds[i] == name) return static_cast<FactKind>(i);
  return Error{fmt::format("'{}' is not a kind of fact.", name)};
}

Result<RoleName> ParseRoleName(std::string_view name) {
  for (std::size_t i = 0; i < kRoles.size(); ++i)
    if (kRoles[i] == name) return static_cast<RoleName>(i);
  return Error{fmt::format("'{}' is not a role of a fact.", name)};
}

}  // namespace lacuna
