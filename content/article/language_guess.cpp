#include "content/article/language_guess.h"

#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>
#include <vector>

#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr std::size_t kReadBytes = 64 << 10;
constexpr std::size_t kFewestWords = 12;
constexpr double kOwnLetter = 0.5;    // what a word with such a letter counts
constexpr double kLeastShare = 0.06;  // of the words, each counted 1 / languages that share it

struct Language {
  const char* tag;
  std::string_view words;  // the commonest, lower case, NFC
};

// Letters that, among these languages, one alone writes.
constexpr std::pair<const char*, std::u32string_view> kOwnLetters[] = {
    {"tr", U"ığ"}, {"ro", U"țţ"},  {"pl", U"łż"}, {"cs", U"řů"},
    {"hu", U"őű"}, {"vi", U"ơưđ"}, {"de", U"ß"},  {"es", U"ñ"}};

constexpr Language kLanguages[] = {
    {"en",
     "the of and to in is was that it for on with as by at from are his this be which had have not he were "
     "they but an or their"},
    {"de",
     "der die und das in den von zu mit ist des im für auf nicht ein eine dem sich als auch es an werden aus "
     "er hat dass sie nach wurde"},
    {"fr",
     "le la les de des et en un une du est que dans pour qui par sur au il plus pas ce avec sont ne se cette "
     "été aux ou"},
    {"es",
     "el la de los las y en que un una del por con para se es al lo como su más fue no entre sus desde o era "
     "este también"},
    {"it",
     "il di e la che in un una del della per è con le i si da dei non nel sono gli al alla come ha più anche "
     "era delle"},
    {"pt",
     "o a de que e do da em um uma para os as no na com não por dos mais das se ao foi como são pelo pela "
     "também à"},
    {"nl",
     "de het een van en in is dat op te voor met zijn die aan niet ook door als er bij uit naar om maar werd "
     "deze hij over wordt"},
    {"ro",
     "și în de la a cu pe din care este că o un nu au mai fost pentru sunt sau ca prin se al ale această "
     "după lui între"},
    {"tr",
     "ve bir bu da için ile olarak olan daha çok gibi en kadar sonra ancak ne o ise olduğu var ya tarafından "
     "her göre"},
    {"vi",
     "và của là các có trong được cho không một những với đã người này để khi từ vào ở năm đến về như đó tại "
     "ra"},
    {"pl",
     "w i na z się do nie jest że to o jak po od za przez dla są był oraz ale co jego która który także tym "
     "ich"},
    {"sv",
     "och i att det som en på är av för med den till inte har de ett om var vid från men kan sig så efter "
     "även"},
    {"da",
     "og i at det som en på er af for med den til ikke har de et om var ved fra men kan sig så efter også "
     "blev"},
    {"fi",
     "ja on ei se että oli hän ovat mutta myös kun kuin joka sen tai ole mukaan jotka vuonna sekä ollut "
     "hänen niin"},
    {"cs",
     "a v se na je že s z do o to i ve jako pro za po by byl od jeho které který nebo také jsou ale k podle"},
    {"hu",
     "a az és hogy nem is egy volt meg de ez csak el már mint vagy még ki szerint azt után több között lett "
     "ezt"},
    {"id",
     "yang dan di dari dengan untuk pada ini itu dalam tidak adalah ke sebagai oleh juga akan atau telah "
     "tersebut karena mereka"}};

using Counts = std::map<UScriptCode, std::size_t>;

Counts CountScripts(std::string_view text) {
  Counts counts;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = NextCodePoint(text, at);
    if (!IsLetter(c)) continue;
    UErrorCode status = U_ZERO_ERROR;
    ++counts[uscript_getScript(static_cast<UChar32>(c), &status)];
  }
  return counts;
}

std::string CyrillicLanguage(std::string_view text) {
  std::size_t ukrainian = 0, russian = 0;
  for (const std::string_view letter : {"і", "ї", "є", "ґ"})
    for (std::size_t at = text.find(letter); at != std::string_view::npos; at = text.find(letter, at + 1))
      ++ukrainian;
  for (const std::string_view letter : {"ы", "э", "ё", "ъ"})
    for (std::size_t at = text.find(letter); at != std::string_view::npos; at = text.find(letter, at + 1))
      ++russian;
  return ukrainian > russian ? "uk" : "ru";
}

// "" when the script alone does not tell.
std::string LanguageOfScript(const Counts& counts, std::string_view text) {
  std::size_t all = 0;
  for (const auto& [script, count] : counts) all += count;
  const auto share = [&](UScriptCode script) {
    const auto found = counts.find(script);
    return found == counts.end() || all < 20 ? 0.0
                                             : static_cast<double>(found->second) / static_cast<double>(all);
  };
  if (share(USCRIPT_HIRAGANA) + share(USCRIPT_KATAKANA) > 0.1) return "ja";
  if (share(USCRIPT_HAN) > 0.4) return "zh";
  constexpr std::pair<UScriptCode, const char*> kOne[] = {{USCRIPT_HANGUL, "ko"}, {USCRIPT_GREEK, "el"},
                                                          {USCRIPT_HEBREW, "he"}, {USCRIPT_ARABIC, "ar"},
                                                          {USCRIPT_THAI, "th"},   {USCRIPT_DEVANAGARI, "hi"}};
  for (const auto& [script, tag] : kOne)
    if (share(script) > 0.5) return tag;
  return share(USCRIPT_CYRILLIC) > 0.5 ? CyrillicLanguage(text) : "";
}

std::vector<std::string> LowerWords(std::string_view text) {
  std::vector<std::string> words(1);
  const std::string lower = ToLower(text);
  for (std::size_t at = 0; at < lower.size();) {
    const char32_t c = NextCodePoint(lower, at);
    if (IsLetter(c))
      AppendUtf8(words.back(), c);
    else if (!words.back().empty())
      words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

using Table = std::unordered_map<std::string, std::vector<std::size_t>>;  // word → languages that use it

Table MakeTable() {
  Table table;
  for (std::size_t i = 0; i < std::size(kLanguages); ++i)
    for (const auto& word : LowerWords(kLanguages[i].words)) table[word].push_back(i);
  return table;
}

const char* OwnerOf(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = NextCodePoint(word, at);
    for (const auto& [tag, letters] : kOwnLetters)
      if (letters.find(c) != std::u32string_view::npos) return tag;
  }
  return "";
}

std::string LanguageOfWords(const std::vector<std::string>& words) {
  static const Table table = MakeTable();
  std::array<double, std::size(kLanguages)> hits{};
  for (const auto& word : words) {
    const std::string_view owner = OwnerOf(word);
    for (std::size_t i = 0; i < hits.size(); ++i) hits[i] += owner == kLanguages[i].tag ? kOwnLetter : 0;
    if (const auto found = table.find(word); found != table.end())
      for (const std::size_t language : found->second)
        hits[language] += 1.0 / static_cast<double>(found->second.size());
  }
  const auto best = std::max_element(hits.begin(), hits.end());
  return *best >= kLeastShare * static_cast<double>(words.size()) ? kLanguages[best - hits.begin()].tag
                                                                  : "und";
}

}  // namespace

std::string GuessLanguage(std::string_view text) {
  if (text.size() > kReadBytes) {
    std::size_t end = kReadBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    text = text.substr(0, end);
  }
  if (std::string tag = LanguageOfScript(CountScripts(text), text); !tag.empty()) return tag;
  const auto words = LowerWords(text);
  return words.size() < kFewestWords ? "und" : LanguageOfWords(words);
}

}  // namespace lacuna
