#include "content/language/name_sure_kinds.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "content/language/name_chains.h"
#include "content/language/text_scan.h"
#include "content/language/word_set.h"

namespace lacuna {
namespace {

constexpr std::size_t kPerson = static_cast<std::size_t>(MentionType::person) + 1;
constexpr std::size_t kEvent = static_cast<std::size_t>(MentionType::event) + 1;

std::string_view Form(const Sentence& sentence, std::size_t i, std::string_view text) {
  return i < sentence.tokens.size() ? sentence.tokens[i].span.In(text) : std::string_view();
}

std::string_view TextOf(const NameChoice& name, const Sentence& sentence, std::string_view text) {
  return Span{sentence.tokens[name.begin].span.begin, sentence.tokens[name.end - 1].span.end}.In(text);
}

bool IsStormWord(std::string_view word) {
  static const WordSet kStorms("Hurricane Cyclone Typhoon");
  return kStorms.Has(word);
}

// The token of the short form in brackets behind the name; 0 for none.
std::size_t ShortFormBehind(const NameChoice& name, const Sentence& sentence, std::string_view text) {
  const std::size_t at = name.end + 1;
  if (Form(sentence, name.end, text) != "(" || Form(sentence, at + 1, text) != ")") return 0;
  const std::string initials = AcronymOf(std::string(TextOf(name, sentence, text)));
  return !initials.empty() && Form(sentence, at, text) == initials ? at : 0;
}

bool IsCovered(const std::vector<NameChoice>& names, std::size_t at) {
  return std::any_of(names.begin(), names.end(),
                     [&](const NameChoice& name) { return name.begin <= at && at < name.end; });
}

// Kinds by the words of short forms, and the last words of storms' names.
struct SureKinds {
  std::map<std::string_view, std::size_t> short_forms;
  std::set<std::string_view> storms;
};

SureKinds SureKindsIn(const std::vector<Sentence>& sentences, std::string_view text,
                      const std::vector<std::vector<NameChoice>>& names) {
  SureKinds sure;
  for (std::size_t s = 0; s < names.size(); ++s)
    for (const NameChoice& name : names[s]) {
      if (const std::size_t at = ShortFormBehind(name, sentences[s], text); at != 0)
        sure.short_forms.emplace(Form(sentences[s], at, text), name.which);
      if (name.end - name.begin > 1 && IsStormWord(Form(sentences[s], name.end - 2, text)))
        sure.storms.insert(Form(sentences[s], name.end - 1, text));
    }
  return sure;
}

}  // namespace

void AddShortForms(const std::vector<Sentence>& sentences, std::string_view text,
                   std::vector<std::vector<NameChoice>>& names) {
  for (std::size_t s = 0; s < names.size(); ++s) {
    std::vector<NameChoice> all;
    for (const NameChoice& name : names[s]) {
      all.push_back(name);
      const std::size_t at = ShortFormBehind(name, sentences[s], text);
      if (at != 0 && !IsCovered(names[s], at)) all.push_back({at, at + 1, name.which, {}});
    }
    names[s] = std::move(all);
  }
}

void CompletePersons(const std::vector<Sentence>& sentences, std::string_view text,
                     std::vector<std::vector<NameChoice>>& names) {
  static const WordSet kParticles("von van de der den ten ter zu bin ibn");
  static const WordSet kNumerals("II III IV VI VII VIII IX XI XII XIII XIV XV XVI");
  for (std::size_t s = 0; s < names.size(); ++s)
    for (NameChoice& name : names[s]) {
      if (name.which != kPerson) continue;
      while (name.begin > 0 && !IsCovered(names[s], name.begin - 1) &&
             kParticles.Has(Form(sentences[s], name.begin - 1, text)))
        --name.begin;
      const std::size_t end = name.end;
      if (!IsCovered(names[s], end) && kNumerals.Has(Form(sentences[s], end, text))) ++name.end;
    }
}

void SettleSureKinds(const std::vector<Sentence>& sentences, std::string_view text,
                     std::vector<std::vector<NameChoice>>& names) {
  const SureKinds sure = SureKindsIn(sentences, text, names);
  for (std::size_t s = 0; s < names.size(); ++s)
    for (NameChoice& name : names[s]) {
      const auto found = sure.short_forms.find(TextOf(name, sentences[s], text));
      if (found != sure.short_forms.end()) name.which = found->second;
      if (sure.storms.count(Form(sentences[s], name.end - 1, text)) > 0) name.which = kEvent;
    }
}

}  // namespace lacuna
