// Lists as the JSON text that the content tables keep; the shapes stand in schema.sql.
// The Read functions throw StorageError on text that is not of that shape.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "content/article.h"
#include "content/base/span.h"
#include "content/fact.h"

namespace lacuna {

std::string WriteStrings(const std::vector<std::string>& strings);
std::vector<std::string> ReadStrings(const std::string& json);

std::string WritePairs(const std::vector<std::pair<std::string, std::string>>& pairs);
std::vector<std::pair<std::string, std::string>> ReadPairs(const std::string& json);

std::string WriteSpans(const std::vector<Span>& spans);
std::vector<Span> ReadSpans(const std::string& json);

std::string WriteBlocks(const std::vector<Block>& blocks);
std::vector<Block> ReadBlocks(const std::string& json);

std::string WriteSourceMap(const std::vector<SourcePiece>& pieces);
std::vector<SourcePiece> ReadSourceMap(const std::string& json);

std::string WriteRoles(const std::vector<Role>& roles);
std::vector<Role> ReadRoles(const std::string& json);

// [id, …], for `IN (SELECT value FROM json_each(?))`.
template <class Ids>
std::string WriteIds(const Ids& ids) {
  std::string json = "[";
  for (const auto& id : ids) {
    if (json.size() > 1) json += ',';
    json += std::to_string(id.value);
  }
  return json + "]";
}

}  // namespace lacuna
