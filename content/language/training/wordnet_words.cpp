#include "content/language/training/wordnet_words.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <vector>

#include "content/language/mapped_file.h"

namespace lacuna {
namespace {

constexpr std::array<const char*, 4> kParts = {"noun", "verb", "adj", "adv"};
constexpr unsigned kFirstNounFile = 3, kFirstVerbFile = 29, kNameField = 27;

// What is known of one word while the files are read; the arrays go by kParts.
struct Entry {
  std::array<int, 4> counts{};  // 0 = is none; else 1 + its count in the sense-tagged texts
  unsigned noun_field = 0, verb_field = 0;
};

std::vector<std::string_view> Fields(std::string_view line) {
  std::vector<std::string_view> fields;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = std::min(line.find(' ', at), line.size());
    if (end > at) fields.push_back(line.substr(at, end - at));
    at = end + 1;
  }
  return fields;
}

std::size_t ToNumber(std::string_view digits) {
  std::size_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

bool IsSingleWord(std::string_view word) { return word.find_first_of("_-/") == std::string_view::npos; }

template <class Visit>
void EachLine(std::string_view text, Visit visit) {
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view line = LineAt(text, at);
    at += line.size() + 1;
    if (!line.empty() && line[0] != ' ') visit(line);
  }
}

class WordNetReader {
 public:
  explicit WordNetReader(std::string folder) : folder_(std::move(folder)) {}

  bool ReadIndex(std::size_t part) {
    const MappedFile index(folder_ + "/index." + kParts[part]), data(folder_ + "/data." + kParts[part]);
    EachLine(index.bytes(), [&](std::string_view line) {
      const auto fields = Fields(line);
      if (!IsSingleWord(fields[0])) return;
      Entry& entry = entries_[std::string(fields[0])];
      entry.counts[part] = 1;
      const std::size_t senses = ToNumber(fields[2]);
      SetField(part, LineAt(data.bytes(), ToNumber(fields[fields.size() - senses])), entry);
    });
    return !index.bytes().empty() && !data.bytes().empty();
  }

  // Lines "word%1:03:00:: 2 5": key, sense number, count.
  void ReadCounts() {
    const MappedFile counts(folder_ + "/cntlist.rev");
    EachLine(counts.bytes(), [&](std::string_view line) {
      const std::size_t percent = line.find('%');
      if (percent == std::string_view::npos) return;
      const auto found = entries_.find(std::string(line.substr(0, percent)));
      if (found == entries_.end()) return;
      const char type = line[percent + 1];  // 5 is an adjective of a cluster
      const auto part = static_cast<std::size_t>(type == '5' ? 2 : type - '1');
      found->second.counts[part] += static_cast<int>(ToNumber(line.substr(line.rfind(' ') + 1)));
    });
  }

  // Lines "took take": an irregular form is what its base is, in that part of speech.
  void ReadExceptions(std::size_t part) {
    const MappedFile exceptions(folder_ + "/" + kParts[part] + ".exc");
    EachLine(exceptions.bytes(), [&](std::string_view line) {
      const auto fields = Fields(line);
      if (fields.size() < 2 || !IsSingleWord(fields[0])) return;
      const auto base = entries_.find(std::string(fields[1]));
      if (base == entries_.end() || base->second.counts[part] == 0) return;
      const Entry of_base = base->second;
      Entry& entry = entries_[std::string(fields[0])];
      entry.counts[part] = std::max(entry.counts[part], of_base.counts[part]);
      if (part == 0 && entry.noun_field == 0) entry.noun_field = of_base.noun_field;
      if (part == 1 && entry.verb_field == 0) entry.verb_field = of_base.verb_field;
    });
  }

  std::map<std::string, WordSenses> Finish() const {
    std::map<std::string, WordSenses> words;
    for (const auto& [word, entry] : entries_) {
      unsigned classes = 0;
      for (unsigned part = 0; part < 4; ++part) classes |= entry.counts[part] > 0 ? 1U << part : 0U;
      const auto commonest =
          std::max_element(entry.counts.begin(), entry.counts.end()) - entry.counts.begin();
      words[word] =
          WordSenses::Of(classes, static_cast<unsigned>(commonest), entry.noun_field, entry.verb_field);
    }
    return words;
  }

 private:
  // A line of data.noun begins with its offset and the number of its lexicographer's file; "@i" marks a name.
  static void SetField(std::size_t part, std::string_view synset, Entry& entry) {
    if (synset.size() < 12 || part > 1) return;
    const auto file = static_cast<unsigned>(ToNumber(synset.substr(9, 2)));
    if (part == 1) entry.verb_field = file >= kFirstVerbFile ? file - kFirstVerbFile + 1 : 0;
    if (part == 0) entry.noun_field = file >= kFirstNounFile ? file - kFirstNounFile + 1 : 0;
    if (part == 0 && synset.find(" @i ") != std::string_view::npos) entry.noun_field = kNameField;
  }

  std::string folder_;
  std::map<std::string, Entry> entries_;
};

}  // namespace

Result<std::map<std::string, WordSenses>> WordNetWords(const std::string& folder) {
  WordNetReader reader(folder);
  for (std::size_t part = 0; part < kParts.size(); ++part)
    if (!reader.ReadIndex(part))
      return Error{
          fmt::format("{} has no index.{}: install the package wordnet-base.", folder, kParts[part])};
  reader.ReadCounts();
  for (std::size_t part = 0; part < kParts.size(); ++part) reader.ReadExceptions(part);
  return reader.Finish();
}

}  // namespace lacuna
