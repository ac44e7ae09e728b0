#include "content/language/name_words_view.h"

#include <algorithm>

#include "content/language/text_scan.h"
#include "content/language/word_set.h"

namespace lacuna {
namespace {

bool HoldsCapitalOrDigit(std::string_view form) {
  return std::any_of(form.begin(), form.end(),
                     [](char c) { return IsAsciiDigit(c) || (c >= 'A' && c <= 'Z'); });
}

bool JoinsCapitals(std::string_view plain) {
  static const WordSet kSmall("of for the - & de");
  return kSmall.Has(plain);
}

}  // namespace

CapitalTable CountCapitals(const std::vector<Sentence>& sentences, std::string_view text) {
  CapitalTable table;
  for (const Sentence& sentence : sentences) {
    bool after_small = false;
    for (const Token& token : sentence.tokens) {
      const std::string_view form = token.span.In(text);
      const bool small = StartsLower(form), capital = StartsUpper(form);
      if (small || capital) {
        CapitalCounts& counts = table[PlainLower(form)];
        counts.lower += small ? 1 : 0;
        counts.capital += capital ? 1 : 0;
        counts.inside += capital && after_small ? 1 : 0;
      }
      after_small = small;
    }
  }
  return table;
}

NameWordsView::NameWordsView(const SentenceWords& words, NameKnowledge& knowledge) : words_(&words) {
  std::vector<std::string_view> texts;
  for (std::size_t i = 0; i < words.size(); ++i) texts.push_back(words.Form(i));
  forms_ = FormsOf(texts);
  for (std::size_t i = 0; i < texts.size(); ++i) edges_.push_back(MayBeEdge(i));
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const bool near = edges_[i] || (i > 0 && edges_[i - 1]) || (i + 1 < texts.size() && edges_[i + 1]);
    clues_.push_back(near ? knowledge.CluesOf(texts[i]) : 0);
  }
  FindRuns();
  SeeWhetherShouted();
}

std::uint64_t NameWordsView::Tag(std::ptrdiff_t i) const {
  if (!Inside(i)) return i < 0 ? 1 : 2;
  const std::size_t at = Index(i);
  return 3 + static_cast<std::uint64_t>(words_->Tag(at)) * 32 +
         static_cast<std::uint64_t>(words_->Universal(at));
}

bool NameWordsView::MayBeEdge(std::size_t i) const {
  return forms_[i].capital || IsNameTag(words_->Tag(i)) || HoldsCapitalOrDigit(words_->Form(i));
}

void NameWordsView::FindRuns() {
  runs_.assign(forms_.size(), {});
  for (std::size_t begin = 0; begin < forms_.size();) {
    if (!forms_[begin].capital) {
      ++begin;
      continue;
    }
    std::size_t end = begin + 1;
    while (end < forms_.size()) {
      std::size_t next = end;
      if (!forms_[end].capital && JoinsCapitals(words_->Plain(end))) ++next;
      if (next > end && words_->Plain(next) == "the") ++next;
      if (next >= forms_.size() || !forms_[next].capital) break;
      end = next + 1;
    }
    std::fill(runs_.begin() + static_cast<std::ptrdiff_t>(begin),
              runs_.begin() + static_cast<std::ptrdiff_t>(end), CapitalRun{begin, end});
    begin = end;
  }
}

void NameWordsView::SeeWhetherShouted() {
  std::size_t words = 0, capitals = 0;
  for (std::size_t i = 0; i < forms_.size(); ++i) {
    const bool small = StartsLower(words_->Form(i));
    words += small || forms_[i].capital ? 1 : 0;
    capitals += forms_[i].capital ? 1 : 0;
  }
  shouted_ = words > 2 && capitals * 10 >= words * 8;
}

}  // namespace lacuna
