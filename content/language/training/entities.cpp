#include "content/language/training/entities.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <utility>

#include "content/language/text_scan.h"

namespace lacuna {
namespace {

using nlohmann::json;
using Stretch = std::pair<std::size_t, std::size_t>;  // first and last token

bool ReadMention(const json& entry, std::size_t words, EntityMention& mention) {
  if (!entry.is_array() || entry.size() < 4 || !entry[0].is_number_unsigned() ||
      !entry[1].is_number_unsigned() || !entry[2].is_string() || !entry[3].is_string())
    return false;
  mention = {entry[0].get<std::size_t>(), entry[1].get<std::size_t>(), entry[2].get<std::string>(),
             entry[3].get<std::string>()};
  return mention.first <= mention.last && mention.last < words;
}

bool ReadSentence(const json& entry, EntitySentence& sentence) {
  if (!entry.is_object() || !entry.contains("t") || !entry["t"].is_array()) return false;
  for (const json& word : entry["t"]) {
    if (!word.is_string()) return false;
    sentence.words.push_back(word.get<std::string>());
  }
  const auto mentions = entry.find("m");
  if (mentions == entry.end()) return true;
  for (const json& item : *mentions) {
    sentence.mentions.emplace_back();
    if (!ReadMention(item, sentence.words.size(), sentence.mentions.back())) return false;
  }
  return true;
}

bool ReadDocument(std::string_view line, EntityDocument& document) {
  const json entry = json::parse(line, nullptr, false);
  if (!entry.is_object() || !entry.contains("sents") || !entry["sents"].is_array()) return false;
  const auto name = entry.find("doc");
  if (name != entry.end() && name->is_string()) document.name = name->get<std::string>();
  for (const json& item : entry["sents"]) {
    document.sentences.emplace_back();
    if (!ReadSentence(item, document.sentences.back())) return false;
  }
  return true;
}

MentionType TypeNamed(const std::string& type) {
  static const std::map<std::string, MentionType> kTypes = {{"person", MentionType::person},
                                                            {"place", MentionType::place},
                                                            {"organization", MentionType::organization},
                                                            {"time", MentionType::time},
                                                            {"event", MentionType::event}};
  const auto found = kTypes.find(type);
  return found == kTypes.end() ? MentionType::misc : found->second;
}

class NameCutter {
 public:
  NameCutter(const TreebankSentence& tree, NameCut cut) : tree_(tree), cut_(cut) {}

  // The name in a mention's words; nothing when its head is no proper noun.
  bool Find(const EntityMention& mention, Stretch& name) const {
    const int head = HeadOf(mention);
    if (head < 0 || tree_[static_cast<std::size_t>(head)].upos != "PROPN") return false;
    name = {static_cast<std::size_t>(head), static_cast<std::size_t>(head)};
    while (GrowLeft(mention.first, name)) {
    }
    while (GrowRight(mention.last, name)) {
    }
    return true;
  }

 private:
  // The first word whose own head stands outside the mention.
  int HeadOf(const EntityMention& mention) const {
    for (std::size_t i = mention.first; i <= mention.last; ++i) {
      const int head = tree_[i].head;
      if (head < static_cast<int>(mention.first) || head > static_cast<int>(mention.last))
        return static_cast<int>(i);
    }
    return -1;
  }

  bool IsNameWord(std::size_t i) const {
    const TreebankWord& word = tree_[i];
    if (word.upos == "PROPN" || word.upos == "NUM") return true;
    if (cut_ == NameCut::whole && (word.xpos == "NNP" || word.xpos == "NNPS")) return true;
    return word.upos == "ADJ" && StartsUpper(word.form);
  }
  bool IsInner(std::size_t i) const {
    const std::string plain = PlainLower(tree_[i].form);
    return plain == "of" || plain == "for" || plain == "the";
  }

  bool GrowLeft(std::size_t first, Stretch& name) const {
    std::size_t at = name.first;
    while (at > first && IsInner(at - 1)) --at;
    if (at == first || !IsNameWord(at - 1)) return false;
    name.first = at - 1;
    return true;
  }
  bool GrowRight(std::size_t last, Stretch& name) const {
    std::size_t at = name.second;
    while (at < last && IsInner(at + 1)) ++at;
    if (at == last || !IsNameWord(at + 1)) return false;
    name.second = at + 1;
    return true;
  }

  const TreebankSentence& tree_;
  NameCut cut_;
};

}  // namespace

Result<std::vector<EntityDocument>> ParseEntities(std::string_view text) {
  std::vector<EntityDocument> documents;
  std::size_t number = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    at = end + 1;
    ++number;
    if (Trim(line).empty()) continue;
    documents.emplace_back();
    if (!ReadDocument(line, documents.back()))
      return Error{
          fmt::format("Line {} is no document of an entity file: each line must be {{\"doc\", \"sents\": "
                      "[{{\"t\": [words]}}]}}.",
                      number)};
  }
  return documents;
}

std::vector<RecognizedName> CutNames(const TreebankSentence& tree, const std::vector<EntityMention>& mentions,
                                     NameCut cut) {
  const NameCutter cutter(tree, cut);
  std::map<Stretch, const EntityMention*> found;  // for one name the smallest mention tells its type
  for (const EntityMention& mention : mentions) {
    Stretch name;
    if (!cutter.Find(mention, name)) continue;
    const EntityMention*& known = found[name];
    if (known == nullptr || mention.last - mention.first < known->last - known->first) known = &mention;
  }
  std::vector<Stretch> longest_first;
  longest_first.reserve(found.size());
  for (const auto& [name, mention] : found) longest_first.push_back(name);
  std::stable_sort(longest_first.begin(), longest_first.end(), [](const Stretch& a, const Stretch& b) {
    return a.second - a.first > b.second - b.first;
  });
  std::vector<RecognizedName> names;
  for (const Stretch& name : longest_first) {
    const bool overlaps = std::any_of(names.begin(), names.end(), [&](const RecognizedName& other) {
      return name.first < other.end && other.begin <= name.second;
    });
    if (!overlaps) names.push_back({name.first, name.second + 1, TypeNamed(found[name]->type)});
  }
  std::sort(names.begin(), names.end(), [](const auto& a, const auto& b) { return a.begin < b.begin; });
  return names;
}

}  // namespace lacuna
