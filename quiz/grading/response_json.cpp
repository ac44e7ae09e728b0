// Responses as they are kept with reviews: only the fields that were given, README.md has the list.
#include <nlohmann/json.hpp>

#include "quiz/grading.h"

namespace lacuna {
namespace {

using nlohmann::json;

const Error kUnreadable{
    "A kept response is not readable: it must be JSON as Lacuna writes it; restore a backup."};
constexpr int kMostPlaces = 1'000'000;

bool IsPlace(const json& value, int lowest) {
  return value.is_number_integer() && value >= lowest && value <= kMostPlaces;
}

bool ReadPlaces(const json& object, const char* key, int lowest, std::vector<int>& out) {
  const auto found = object.find(key);
  if (found == object.end()) return true;
  if (!found->is_array()) return false;
  for (const json& value : *found) {
    if (!IsPlace(value, lowest)) return false;
    out.push_back(value.get<int>());
  }
  return true;
}

bool ReadFlag(const json& object, const char* key, std::optional<bool>& out) {
  const auto found = object.find(key);
  if (found == object.end()) return true;
  if (!found->is_boolean()) return false;
  out = found->get<bool>();
  return true;
}

bool ReadInteger(const json& object, const char* key, int lowest, int highest, std::optional<int>& out) {
  const auto found = object.find(key);
  if (found == object.end()) return true;
  if (!IsPlace(*found, lowest) || *found > highest) return false;
  out = found->get<int>();
  return true;
}

bool ReadText(const json& object, std::string& out) {
  const auto found = object.find("text");
  if (found == object.end()) return true;
  if (!found->is_string()) return false;
  out = found->get<std::string>();
  return true;
}

}  // namespace

std::string ToJson(const Response& response) {
  json object = json::object();
  if (response.dont_know) object["dont_know"] = true;
  if (!response.text.empty()) object["text"] = response.text;
  if (response.choice) object["choice"] = *response.choice;
  if (response.truth) object["truth"] = *response.truth;
  if (!response.order.empty()) object["order"] = response.order;
  if (!response.matches.empty()) object["matches"] = response.matches;
  if (response.self) object["self"] = static_cast<int>(*response.self);
  return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

Result<Response> ResponseFromJson(std::string_view text) {
  const json object = json::parse(text, nullptr, false);
  if (!object.is_object()) return kUnreadable;
  Response response;
  std::optional<bool> dont_know;
  std::optional<int> self;
  const bool readable =
      ReadFlag(object, "dont_know", dont_know) && ReadText(object, response.text) &&
      ReadInteger(object, "choice", 0, kMostPlaces, response.choice) &&
      ReadFlag(object, "truth", response.truth) && ReadPlaces(object, "order", 0, response.order) &&
      ReadPlaces(object, "matches", -1, response.matches) && ReadInteger(object, "self", 1, 4, self);
  if (!readable) return kUnreadable;
  response.dont_know = dont_know.value_or(false);
  if (self) response.self = static_cast<Rating>(*self);
  return response;
}

}  // namespace lacuna
