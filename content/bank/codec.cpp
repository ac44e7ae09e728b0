#include "content/bank/codec.h"

#include <nlohmann/json.hpp>

#include "content/base/database.h"

namespace lacuna {
namespace {

using Json = nlohmann::json;

std::string Dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

// Most lists are empty, and there are tens of thousands of them.
template <class T, class Write>
std::string WriteList(const std::vector<T>& items, Write write) {
  if (items.empty()) return "[]";
  Json json = Json::array();
  for (const T& item : items) json.push_back(write(item));
  return Dump(json);
}

template <class T, class Read>
std::vector<T> ReadList(const std::string& text, Read read) {
  std::vector<T> items;
  if (text == "[]") return items;
  try {
    for (const Json& item : Json::parse(text)) items.push_back(read(item));
  } catch (const Json::exception&) {
    throw StorageError("A row of the library is damaged: run `lacuna check`, or bring back a backup.");
  }
  return items;
}

Span ReadSpan(const Json& json, std::size_t at) {
  return {json.at(at).get<std::size_t>(), json.at(at + 1).get<std::size_t>()};
}

BlockKind ReadBlockKind(const std::string& name) {
  for (int kind = 0; kind <= static_cast<int>(BlockKind::byline); ++kind)
    if (Name(static_cast<BlockKind>(kind)) == name) return static_cast<BlockKind>(kind);
  return BlockKind::paragraph;
}

Role ReadRole(const Json& json) {
  Role role;
  const auto name = ParseRoleName(json.at("name").get<std::string>());
  role.name = name ? *name : RoleName::item;
  role.text = json.at("text").get<std::string>();
  role.span = {json.at("begin").get<std::size_t>(), json.at("end").get<std::size_t>()};
  role.type = json.at("type").get<std::string>();
  role.normal = json.at("normal").get<std::string>();
  return role;
}

}  // namespace

std::string WriteStrings(const std::vector<std::string>& strings) {
  return WriteList(strings, [](const std::string& text) { return Json(text); });
}
std::vector<std::string> ReadStrings(const std::string& json) {
  return ReadList<std::string>(json, [](const Json& item) { return item.get<std::string>(); });
}

std::string WritePairs(const std::vector<std::pair<std::string, std::string>>& pairs) {
  return WriteList(pairs, [](const auto& pair) { return Json::array({pair.first, pair.second}); });
}
std::vector<std::pair<std::string, std::string>> ReadPairs(const std::string& json) {
  return ReadList<std::pair<std::string, std::string>>(json, [](const Json& item) {
    return std::pair(item.at(0).get<std::string>(), item.at(1).get<std::string>());
  });
}

std::string WriteSpans(const std::vector<Span>& spans) {
  return WriteList(spans, [](Span span) { return Json::array({span.begin, span.end}); });
}
std::vector<Span> ReadSpans(const std::string& json) {
  return ReadList<Span>(json, [](const Json& item) { return ReadSpan(item, 0); });
}

std::string WriteBlocks(const std::vector<Block>& blocks) {
  return WriteList(blocks, [](const Block& block) {
    return Json::array({Name(block.kind), block.span.begin, block.span.end, block.level});
  });
}
std::vector<Block> ReadBlocks(const std::string& json) {
  return ReadList<Block>(json, [](const Json& item) {
    return Block{ReadBlockKind(item.at(0).get<std::string>()), ReadSpan(item, 1), item.at(3).get<int>()};
  });
}

std::string WriteSourceMap(const std::vector<SourcePiece>& pieces) {
  return WriteList(pieces, [](const SourcePiece& piece) {
    return Json::array({piece.text_begin, piece.source.begin, piece.source.end});
  });
}
std::vector<SourcePiece> ReadSourceMap(const std::string& json) {
  return ReadList<SourcePiece>(json, [](const Json& item) {
    return SourcePiece{item.at(0).get<std::size_t>(), ReadSpan(item, 1)};
  });
}

std::string WriteRoles(const std::vector<Role>& roles) {
  return WriteList(roles, [](const Role& role) {
    return Json{{"name", Name(role.name)}, {"text", role.text}, {"begin", role.span.begin},
                {"end", role.span.end},    {"type", role.type}, {"normal", role.normal}};
  });
}
std::vector<Role> ReadRoles(const std::string& json) { return ReadList<Role>(json, ReadRole); }

}  // namespace lacuna
