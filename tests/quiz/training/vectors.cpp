#include "tests/quiz/training/vectors.h"

#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>
#include <vector>

#include "quiz/training.h"

namespace lacuna {
namespace {

using nlohmann::json;

bool Near(double got, double wanted, double tolerance) { return std::abs(got - wanted) <= tolerance; }

// The name of the first field that differs, or "".
std::string Difference(const json& got, const json& wanted, const json& at) {
  for (const char* key : {"state", "step", "lapses"})
    if (got[key] != wanted[key]) return key;
  for (const char* key : {"interval", "due_ms", "scheduled_days"})
    if (got[key] != at[key]) return key;
  for (const char* key : {"S", "D"})
    if (!Near(got[key].get<double>(), wanted[key].get<double>(), 1e-7 * wanted[key].get<double>()))
      return key;
  if (got["R"].is_null() != wanted["R"].is_null()) return "R";
  if (!wanted["R"].is_null() && !Near(got["R"].get<double>(), wanted["R"].get<double>(), 1e-7)) return "R";
  return "";
}

}  // namespace

VectorCheck CheckVectors(const std::string& text) {
  VectorCheck check;
  const auto fail = [&](const std::string& what) {
    if (check.mismatches++ == 0) check.first = what;
  };
  const json file = json::parse(text);
  for (const bool steps : {true, false}) {
    for (const auto& [name, retention] : {std::pair{"0.90", 0.90}, std::pair{"0.85", 0.85}}) {
      std::vector<json> lines;
      const Outcome outcome = ReplayHistories(
          text, {steps, retention}, [&](std::string_view line) { lines.push_back(json::parse(line)); });
      if (!outcome) fail(outcome.error().message);
      std::size_t next = 0;
      for (const json& history : file["histories"]) {
        const json& rows = history["expected"][steps ? "steps_on" : "steps_off"];
        for (std::size_t i = 0; i < rows.size(); ++i, ++next) {
          if (next >= lines.size() || lines[next]["id"] != history["id"] || lines[next]["i"] != i) {
            fail("a line is missing or out of place");
            return check;
          }
          ++check.reviews;
          const std::string key = Difference(lines[next], rows[i], rows[i]["at"][name]);
          if (!key.empty())
            fail(fmt::format("history {}, review {}, steps {}, {}: {}: got {}, wanted {}",
                             history["id"].dump(), i, steps ? "on" : "off", name, key, lines[next].dump(),
                             rows[i].dump()));
        }
      }
      if (next != lines.size()) fail("more lines than reviews");
    }
  }
  return check;
}

}  // namespace lacuna
