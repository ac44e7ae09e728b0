#include "content/language/plain_phrases.h"

#include <algorithm>

#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr std::size_t kLongerBy = 2;  // letters that an ending leaves over

bool IsDropped(char32_t c) {
  const bool vowel_sign = (c >= 0x064B && c <= 0x0652) || c == 0x0670 || c == 0x0640;
  return vowel_sign || c == 0x093C || c == 0x00AD || c == 0x200B || c == 0xFEFF;
}

}  // namespace

std::string FoldPlain(std::string_view word) {
  std::string kept;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = NextCodePoint(word, at);
    if (c == U'\u2019' || c == U'\u02BC')
      kept += '\'';
    else if (!IsDropped(c))
      AppendUtf8(kept, c);
  }
  return ToLower(kept);
}

Phrases::Phrases(std::string_view list) {
  while (!list.empty()) {
    const std::size_t comma = std::min(list.find(", "), list.size());
    all_.push_back(FoldPlain(list.substr(0, comma)));
    list.remove_prefix(std::min(comma + 2, list.size()));
  }
  set_.insert(all_.begin(), all_.end());
}

bool Phrases::HasEndingOf(std::string_view folded) const {
  return std::any_of(all_.begin(), all_.end(), [&](const std::string& ending) {
    return folded.ends_with(ending) &&
           CodePointCount(folded.substr(0, folded.size() - ending.size())) >= kLongerBy;
  });
}

bool Phrases::HasBeginningOf(std::string_view folded) const {
  return std::any_of(all_.begin(), all_.end(),
                     [&](const std::string& beginning) { return folded.starts_with(beginning); });
}

PlainLexicon::PlainLexicon(std::string_view language_tag)
    : locale(language_tag),
      tag(PrimaryTag(language_tag)),
      language(PlainLanguageOf(language_tag)),
      without_blanks(WritesWithoutBlanks(language_tag)),
      nouns_with_capitals(WritesNounsWithCapitals(language_tag)),
      openers(language.openers),
      continuations(language.continuations),
      starters(language.starters),
      clause_words(language.clause_words),
      opening_verbs(language.opening_verbs),
      pointers(language.pointers),
      pronouns(language.pronouns),
      pronoun_endings(language.pronoun_endings),
      first_person(language.first_person),
      deictic(language.deictic),
      sensitive(language.sensitive),
      light_words(language.light_words),
      before_noun(language.before_noun),
      after_noun(language.after_noun),
      noun_endings(language.noun_endings),
      other_endings(language.other_endings),
      name_introducers(language.name_introducers),
      noun_prefixes(language.noun_prefixes),
      year_words(language.year_words),
      date_words(language.date_words),
      number_names(language.number_names) {}

}  // namespace lacuna
