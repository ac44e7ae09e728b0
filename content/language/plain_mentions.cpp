#include "content/language/plain_mentions.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "content/language/numbers.h"
#include "content/language/sentence_words.h"
#include "content/language/text_scan.h"

namespace lacuna {
namespace {

bool WritesNounsWithCapitals(std::string_view language) {
  return language.substr(0, 2) == "de" || language.substr(0, 2) == "lb";
}

bool IsWord(std::string_view form) { return IsLetter(CodePointAt(form, 0)); }

class PlainFinder {
 public:
  PlainFinder(Document& document, std::string_view text) : document_(document), text_(text) {}

  void Find() {
    const bool names = !WritesNounsWithCapitals(document_.language);
    for (const Sentence& sentence : document_.sentences) CountInner(SentenceWords(sentence, text_));
    for (std::size_t i = 0; i < document_.sentences.size(); ++i) {
      const SentenceWords words(document_.sentences[i], text_);
      for (std::size_t at = 0; at < words.size();) at = names ? FindAt(words, i, at) : NumberAt(words, i, at);
    }
  }

 private:
  // Words written with a capital inside sentences: at a sentence's start they are names too.
  void CountInner(const SentenceWords& words) {
    for (std::size_t i = 1; i < words.size(); ++i)
      if (words.StartsUpper(i)) inner_.insert(std::string(words.Form(i)));
  }

  std::size_t FindAt(const SentenceWords& words, std::size_t sentence, std::size_t at) {
    const bool known = at > 0 || inner_.count(std::string(words.Form(0))) > 0;
    std::size_t end = at;
    while (end < words.size() && IsWord(words.Form(end)) && words.StartsUpper(end)) ++end;
    if (end == at || !known) return NumberAt(words, sentence, at);
    Add(words, sentence, at, end, MentionType::misc, std::string(words.Text(at, end)));
    return end;
  }

  std::size_t NumberAt(const SentenceWords& words, std::size_t sentence, std::size_t at) {
    const std::string& plain = words.Plain(at);
    const bool digits =
        !plain.empty() && std::all_of(plain.begin(), plain.end(), IsAsciiDigit) && plain.size() < 15;
    if (!digits) return at + 1;
    const double value = std::stod(plain);
    const bool year = plain.size() == 4 && value >= 1000 && value < 3000;
    Add(words, sentence, at, at + 1, year ? MentionType::year : MentionType::quantity,
        year ? plain : "Q:" + FormatNumber(value));
    document_.mentions.back().value = value;
    return at + 1;
  }

  void Add(const SentenceWords& words, std::size_t sentence, std::size_t begin, std::size_t end,
           MentionType type, std::string normal) {
    Mention mention;
    mention.type = type;
    mention.sentence = sentence;
    mention.span = words.SpanOf(begin, end);
    mention.text = words.Text(begin, end);
    mention.normal = std::move(normal);
    const auto [found, fresh] =
        chains_.emplace(std::make_pair(type, mention.normal), document_.chains.size());
    if (fresh) document_.chains.push_back({type, mention.text, {}, "", {}});
    mention.chain = found->second;
    document_.chains[mention.chain].mentions.push_back(document_.mentions.size());
    document_.mentions.push_back(std::move(mention));
  }

  Document& document_;
  std::string_view text_;
  std::set<std::string> inner_;
  std::map<std::pair<MentionType, std::string>, std::size_t> chains_;
};

}  // namespace

void FindPlainMentions(Document& document, std::string_view text) { PlainFinder(document, text).Find(); }

}  // namespace lacuna
