#include "content/language/tagger.h"

#include "content/language/lemma.h"
#include "content/language/tag_repair.h"
#include "content/language/tag_sequence.h"
#include "content/language/text_scan.h"
#include "content/language/universal_tags.h"
#include "content/language/word_tags.h"

namespace lacuna {
namespace {

bool IsWord(std::string_view form) {
  const char32_t c = CodePointAt(form, 0);
  return IsLetter(c) || IsDigit(c);
}

bool AllInCapitals(std::string_view text, const Sentence& sentence) {
  std::size_t words = 0, lower = 0;
  for (const Token& token : sentence.tokens) {
    const std::string_view form = token.span.In(text);
    if (!IsLetter(CodePointAt(form, 0))) continue;
    ++words;
    lower += IsAllUpper(form) ? 0 : 1;
  }
  return words >= 4 && lower * 5 < words;
}

std::vector<TaggedWord> CandidatesOf(std::string_view text, const Sentence& sentence, WordTags& word_tags) {
  std::vector<TaggedWord> words;
  WordPlace place;
  place.all_capitals = AllInCapitals(text, sentence);
  place.opens_sentence = true;
  bool quotation_open = sentence.starts_in_quotation;
  for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
    const std::string_view form = sentence.tokens[i].span.In(text);
    const std::size_t next = i + 1;
    place.next_is_capital = next < sentence.tokens.size() && StartsUpper(sentence.tokens[next].span.In(text));
    words.push_back({PlainLower(form), word_tags.Of(form, place), Penn::start});
    if (form == "\"") {
      words.back().may = {{quotation_open ? Penn::close_quote : Penn::open_quote, 1}};
      quotation_open = !quotation_open;
    }
    const char32_t c = CodePointAt(form, 0);
    place.opens_sentence = place.opens_sentence ? !IsWord(form) : c == U':' || c == U'\u201C' || c == U'"';
  }
  return words;
}

void TagSentence(std::string_view text, Sentence& sentence, WordTags& word_tags, const Lexicon& lexicon) {
  std::vector<TaggedWord> words = CandidatesOf(text, sentence, word_tags);
  std::vector<std::vector<TagWeight>> candidates;
  candidates.reserve(words.size());
  for (const TaggedWord& word : words) candidates.push_back(word.may);
  const std::vector<Penn> tags = BestTags(candidates);
  for (std::size_t i = 0; i < words.size(); ++i) words[i].tag = tags[i];
  RepairTags(words);
  for (std::size_t i = 0; i < words.size(); ++i) {
    Token& token = sentence.tokens[i];
    token.xpos = Name(words[i].tag);
    token.upos = UniversalTag(words, i);
    token.lemma = LemmaOf(token.span.In(text), token.upos, token.xpos, lexicon);
  }
}

}  // namespace

void TagSentences(std::string_view text, std::vector<Sentence>& sentences, const Lexicon& lexicon) {
  const CaseCounts cases = CountCases(text, sentences);
  WordTags word_tags(lexicon, cases);
  for (Sentence& sentence : sentences) TagSentence(text, sentence, word_tags, lexicon);
}

}  // namespace lacuna
