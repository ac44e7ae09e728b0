// Key terms: nouns, as far as a word's neighbours and ending tell them, weighed by tf·idf.
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "content/base/utf8.h"
#include "content/language/plain_reading.h"
#include "content/language/text_scan.h"

namespace lacuna {
namespace {

constexpr std::size_t kFewestLetters = 4;
constexpr std::size_t kFewestThaiLetters = 4;
constexpr std::size_t kFewestHanLetters = 2;
constexpr std::size_t kMostQuoted = 4;      // words between quotation marks that are one term
constexpr std::size_t kMostIntroduced = 6;  // words of a name in a script without blanks
constexpr std::size_t kMostDefinite = 3;    // words of an Arabic phrase

class TermFinder {
 public:
  explicit TermFinder(PlainReading& reading) : reading_(reading), lexicon_(reading.lexicon) {}

  void Find() {
    CountWords();
    for (std::size_t i = 0; i < reading_.lines.size(); ++i) {
      FindQuoted(i);
      FindIntroduced(i);
      FindPrefixed(i);
      FindRepeatedPairs(i);
      for (std::size_t word = 0; word < reading_.lines[i].size(); ++word) FindAt(i, word);
    }
    Weigh();
  }

 private:
  const PlainLine& Line(std::size_t sentence) const { return reading_.lines[sentence]; }

  bool IsContent(const PlainWord& word) const { return word.word && !word.digits && !word.light; }

  bool IsLongEnough(const PlainWord& word) const {
    const std::size_t letters = CodePointCount(word.folded);
    if (lexicon_.tag == "zh" || lexicon_.tag == "ja") return letters >= kFewestHanLetters;
    return letters >= (lexicon_.tag == "th" ? kFewestThaiLetters : kFewestLetters);
  }

  std::string PairOf(const PlainWord& a, const PlainWord& b) const { return a.stem + ' ' + b.stem; }

  void CountWords() {
    for (const PlainLine& line : reading_.lines) {
      std::set<std::string> seen;
      for (std::size_t i = 0; i < line.size(); ++i) {
        if (!IsContent(line[i])) continue;
        ++count_[line[i].stem];
        if (seen.insert(line[i].stem).second) ++sentences_[line[i].stem];
        if (i + 1 < line.size() && IsContent(line[i + 1]) && Touch(line, i + 1))
          ++pairs_[PairOf(line[i], line[i + 1])];
      }
    }
  }

  // Words that follow one another as words do in the language.
  bool Touch(const PlainLine& line, std::size_t i) const {
    return line[i].blank_before != lexicon_.without_blanks;
  }

  // “…”: a term by the author's own mark.
  void FindQuoted(std::size_t sentence) {
    const PlainLine& line = Line(sentence);
    for (std::size_t i = 0; i < line.size(); ++i) {
      if (!line[i].quoted) continue;
      std::size_t end = i;
      std::size_t words = 0;
      bool plain = true;
      for (; end < line.size() && line[end].quoted; ++end) {
        words += line[end].word ? 1 : 0;
        plain = plain && line[end].word;
      }
      if (lexicon_.nouns_with_capitals && end > i && !line[end - 1].upper) plain = false;
      if (plain && i > 0 && end < line.size() && words > 0 && words <= kMostQuoted && end - i == words &&
          reading_.IsFree(sentence, i, end) &&
          std::any_of(line.words().begin() + static_cast<std::ptrdiff_t>(i),
                      line.words().begin() + static_cast<std::ptrdiff_t>(end),
                      [&](const PlainWord& word) { return IsContent(word) && IsLongEnough(word); }))
        Keep(sentence, i, end);
      i = end;
    }
  }

  std::size_t EndOfRun(std::size_t sentence, std::size_t i) const {
    const PlainLine& line = Line(sentence);
    std::size_t end = i;
    while (end < line.size() && IsContent(line[end]) && !reading_.taken[sentence][end]) ++end;
    return end;
  }

  // "ชื่อว่า เจมส์ เดอวาร์": what is called so follows, up to the next light word.
  void FindIntroduced(std::size_t sentence) {
    const PlainLine& line = Line(sentence);
    for (std::size_t i = 0; i < line.size(); ++i) {
      const std::size_t begin = line.AfterAny(i, lexicon_.name_introducers);
      if (begin == i) continue;
      const std::size_t end = EndOfRun(sentence, begin);
      if (end > begin && end - begin <= kMostIntroduced) Keep(sentence, begin, end).introduced = true;
    }
  }

  // "การเชื่อมโลหะ": a prefix and the words it makes a noun of, up to a blank or a light word.
  void FindPrefixed(std::size_t sentence) {
    const PlainLine& line = Line(sentence);
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
      if (!lexicon_.noun_prefixes.Has(line[i].folded) || reading_.taken[sentence][i]) continue;
      std::size_t end = i + 1;
      while (end < line.size() && IsContent(line[end]) && !line[end].blank_before &&
             !reading_.taken[sentence][end])
        ++end;
      const bool alone = i == 0 || line[i].blank_before || line[i - 1].light;
      const bool clings =
          end < line.size() && !line[end].blank_before && lexicon_.noun_prefixes.Has(line[end].folded);
      if (alone && !clings && end > i + 1 && end - i <= kMostIntroduced) Keep(sentence, i, end);
    }
  }

  // Two words that the article says together more than once are one term.
  void FindRepeatedPairs(std::size_t sentence) {
    const PlainLine& line = Line(sentence);
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
      if (!IsContent(line[i]) || !IsContent(line[i + 1]) || !Touch(line, i + 1)) continue;
      if (!reading_.IsFree(sentence, i, i + 2) || pairs_[PairOf(line[i], line[i + 1])] < 2) continue;
      if (lexicon_.nouns_with_capitals && !line[i + 1].upper) continue;
      if (lexicon_.language.noun_place == NounPlace::definite && i + 2 < line.size() &&
          IsDefinite(line[i + 2]))
        continue;
      if (IsHyphenated(line, i, i + 2) || (!lexicon_.without_blanks && !NounsAt(line, i))) continue;
      if (!StandsFree(line, i, i + 2)) continue;
      Keep(sentence, i, i + 2);
      ++i;
    }
  }

  bool NounsAt(const PlainLine& line, std::size_t i) const {
    if (lexicon_.language.noun_place == NounPlace::unknown) return true;
    return IsNoun(line, i) || IsNoun(line, i + 1);
  }

  static bool IsHyphenated(const PlainLine& line, std::size_t first, std::size_t end) {
    const auto joins = [](const PlainWord& word) {
      return word.folded == "-" || word.folded == "'" || word.folded == "’" || word.folded == "/";
    };
    const bool before = first > 0 && joins(line[first - 1]) && !line[first].blank_before;
    return before || (end < line.size() && joins(line[end]) && !line[end].blank_before);
  }

  void FindAt(std::size_t sentence, std::size_t i) {
    const PlainLine& line = Line(sentence);
    if (reading_.taken[sentence][i] || !IsContent(line[i]) || !IsLongEnough(line[i])) return;
    if (lexicon_.language.noun_place == NounPlace::definite) {
      const std::size_t end = EndOfDefinite(sentence, i);
      if (end > i) Keep(sentence, i, end);
      return;
    }
    if (IsHyphenated(line, i, i + 1) || lexicon_.tag == "vi" || !StandsFree(line, i, i + 1)) return;
    if (IsNoun(line, i)) Keep(sentence, i, i + 1);
  }

  // Where words are not parted by blanks, or syllables are: no content word clings to it that may be its
  // part.
  bool StandsFree(const PlainLine& line, std::size_t first, std::size_t end) const {
    if (!lexicon_.without_blanks && lexicon_.tag != "vi") return true;
    const auto clings = [&](std::size_t i, std::size_t boundary) {
      const bool parted = lexicon_.without_blanks && line[boundary].blank_before;
      return !parted && (IsContent(line[i]) || lexicon_.noun_prefixes.Has(line[i].folded));
    };
    if (first > 0 && clings(first - 1, first)) return false;
    return end >= line.size() || !clings(end, end);
  }

  bool IsNoun(const PlainLine& line, std::size_t i) const {
    const std::string& folded = line[i].folded;
    switch (lexicon_.language.noun_place) {
      case NounPlace::capital:
        return line[i].upper && i > 0 && !lexicon_.other_endings.HasEndingOf(folded);
      case NounPlace::first:
        if (lexicon_.noun_endings.HasEndingOf(folded)) return true;
        return i > 0 && lexicon_.before_noun.Has(line[i - 1].folded) &&
               !lexicon_.other_endings.HasEndingOf(folded);
      case NounPlace::last:
        if (lexicon_.noun_endings.HasEndingOf(folded)) return true;
        return !lexicon_.other_endings.HasEndingOf(folded) && EndsPhrase(line, i);
      case NounPlace::definite:
        return folded.starts_with("ال");
      case NounPlace::unknown:
        break;
    }
    const auto count = count_.find(line[i].stem);
    const bool repeated = count != count_.end() && count->second >= 2;
    return (repeated || lexicon_.noun_endings.HasEndingOf(folded)) && HasNounsNeighbours(line, i);
  }

  // Where nothing in the word tells a noun, the light words around it must be those that nouns have.
  bool HasNounsNeighbours(const PlainLine& line, std::size_t i) const {
    const auto fits = [&](std::size_t at, const Phrases& list) {
      return list.empty() || !line[at].word || list.Has(line[at].folded);
    };
    return (i == 0 || fits(i - 1, lexicon_.before_noun)) &&
           (i + 1 >= line.size() || fits(i + 1, lexicon_.after_noun));
  }

  // The last word of a phrase that an article or preposition opens, or that a postposition closes.
  bool EndsPhrase(const PlainLine& line, std::size_t i) const {
    if (i + 1 < line.size() && lexicon_.after_noun.Has(line[i + 1].folded)) return true;
    const bool closed = i + 1 == line.size() || !IsContent(line[i + 1]);
    if (!closed || i == 0) return false;
    if (lexicon_.before_noun.Has(line[i - 1].folded)) return true;
    return i > 1 && IsContent(line[i - 1]) && lexicon_.before_noun.Has(line[i - 2].folded) &&
           lexicon_.other_endings.HasEndingOf(line[i - 1].folded);
  }

  // A run of words with the article after a preposition, the word they belong to included: (في) كرة القدم.
  std::size_t EndOfDefinite(std::size_t sentence, std::size_t i) const {
    const PlainLine& line = Line(sentence);
    const auto definite = [&](std::size_t at) {
      return at < line.size() && line[at].folded.starts_with("ال") && IsContent(line[at]) &&
             !reading_.taken[sentence][at];
    };
    const bool opened = i > 0 && lexicon_.before_noun.Has(line[i - 1].folded);
    if (!opened && (!definite(i) || i == 0 || IsDefinite(line[i - 1]) || IsRelative(line[i]))) return i;
    std::size_t end = definite(i) ? i : i + 1;
    if (end > i && !definite(end)) return i;
    while (definite(end) && end - i < kMostDefinite) ++end;
    const bool goes_on = end < line.size() &&
                         (definite(end) || line[end].folded.starts_with("وال") || line[end].folded == "عشر");
    return goes_on ? i : end;
  }

  static bool IsDefinite(const PlainWord& word) {
    return word.folded.starts_with("ال") || word.folded.starts_with("وال") ||
           word.folded.starts_with("بال") || word.folded.starts_with("لل") ||
           word.folded.starts_with("كال") || word.folded.starts_with("فال");
  }
  // An adjective of belonging: "الغربية".
  static bool IsRelative(const PlainWord& word) {
    return word.folded.ends_with("ية") || word.folded.ends_with("ي");
  }

  PlainMention& Keep(std::size_t sentence, std::size_t first, std::size_t end) {
    PlainMention& mention = reading_.Add(MentionType::term, sentence, first, end);
    const PlainLine& line = Line(sentence);
    for (std::size_t i = first; i < end; ++i)
      if (line[i].word) mention.normal += (mention.normal.empty() ? "" : " ") + line[i].stem;
    return mention;
  }

  // The words' tf·idf, the sentences being the documents; and whether the title has one of them.
  void Weigh() {
    std::set<std::string> title;
    if (!reading_.article.title.empty()) {
      const std::string& text = reading_.article.title;
      for (const PlainLine& line : BreakIntoLines(text, {Span{0, text.size()}}, lexicon_))
        for (const PlainWord& word : line.words())
          if (IsContent(word)) title.insert(word.stem);
    }
    const double all = static_cast<double>(reading_.lines.size());
    for (PlainMention& mention : reading_.mentions) {
      const PlainLine& line = Line(mention.sentence);
      for (std::size_t i = mention.first; i < mention.end; ++i) {
        if (!IsContent(line[i])) continue;
        const double tf = count_[line[i].stem];
        mention.weight = std::max(mention.weight, tf * std::log(1 + all / sentences_[line[i].stem]));
        mention.in_title = mention.in_title || title.count(line[i].stem) > 0;
      }
    }
  }

  PlainReading& reading_;
  const PlainLexicon& lexicon_;
  std::map<std::string, int> count_;      // by stem
  std::map<std::string, int> sentences_;  // that hold it
  std::map<std::string, int> pairs_;      // of neighbours
};

}  // namespace

void FindPlainTerms(PlainReading& reading) { TermFinder(reading).Find(); }

}  // namespace lacuna
