// Countries and languages of the world by the names a language gives them (CLDR, through ICU).
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lacuna {

enum class PlainListed { country, language };

class PlainPlaces {
 public:
  // `locale`: BCP 47 of the language that the names are in.
  explicit PlainPlaces(const std::string& locale);

  struct Entry {
    PlainListed kind = PlainListed::country;
    std::string code;        // "FR", "fr"
    bool ambiguous = false;  // names a country and a language
  };
  // By the folded name; nullptr when it is none of them.
  const Entry* Find(const std::string& folded) const;
  // The longest name, in words, that is kept.
  std::size_t most_words() const { return most_words_; }

  // Names of the same kind, near ones first: countries of the same part of the world (UN M49), well-known
  // languages. Without the entry itself.
  std::vector<std::string> Near(const Entry& entry) const;

 private:
  void Add(PlainListed kind, const std::string& code, const std::string& name);

  std::unordered_map<std::string, Entry> entries_;
  std::unordered_map<std::string, std::string> names_;  // by code
  std::size_t most_words_ = 1;
};

}  // namespace lacuna
