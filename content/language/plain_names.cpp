// Names, where the script marks them: capitals, Latin letters among others, transliteration, title marks.
#include <algorithm>
#include <set>

#include "content/base/utf8.h"
#include "content/language/plain_places.h"
#include "content/language/plain_reading.h"
#include "content/language/text_scan.h"

namespace lacuna {
namespace {

constexpr std::size_t kMostWords = 6;
constexpr std::size_t kMostParticles = 2;
constexpr std::size_t kShortestTransliteration = 3;  // characters
constexpr std::size_t kShortestNoun = 4;             // letters, after an adjective with a capital
constexpr std::size_t kLongestTitle = 10;            // words between title marks

// Small words inside names, of any language and of one.
const Phrases& Particles(const std::string& tag) {
  static const Phrases kAny(
      "van, von, der, den, de, of, the, ibn, bin, al, фон, ван, де, ди, аль, ибн, φον, βαν, ντε");
  static const Phrases kRomance(
      "van, von, der, den, of, the, ibn, bin, al, de, del, la, los, las, do, da, dos, das, du, des, di, "
      "della");
  static const Phrases kGerman("van, de, of, the, ibn, bin, al");
  static const Phrases kTurkish("van, von, of, the, ibn, bin, al");
  if (tag == "de" || tag == "lb") return kGerman;
  if (tag == "tr") return kTurkish;
  const bool romance = tag == "es" || tag == "fr" || tag == "pt" || tag == "it" || tag == "ca" || tag == "gl";
  return romance ? kRomance : kAny;
}

// Offices and kinds before a name that a capital does not make part of it: at the start of a sentence, and in
// German everywhere.
const Phrases& Titles() {
  static const Phrases kTitles(
      "kaiser, kaisers, könig, königs, königin, prinz, prinzen, prinzessin, herzog, herzogs, graf, grafen, "
      "papst, bischof, general, generals, oberst, hauptmann, präsident, präsidenten, kanzler, minister, "
      "bürgermeister, gouverneur, professor, doktor, ingenieur, historiker, philosoph, architekt, dichter, "
      "maler, kolonie, kommando, stadt, provinz, fluss, insel, familie, firma, sänger, schauspieler, "
      "regisseur, trainer, wächter, physiker, chemiker, apotheker, städten, staat, bundesstaat, "
      "us-bundesstaat, halbinsel, grafschaft, sturm, hurrikan, standard, entdecker, dynastie, band, "
      "rey, reina, príncipe, duque, conde, papa, obispo, coronel, presidente, alcalde, gobernador, profesor, "
      "ingeniero, historiador, doctor, emperador, "
      "regele, regina, prințul, ducele, contele, papa, episcopul, generalul, președintele, primarul, "
      "guvernatorul, profesorul, inginerul, istoricul, împăratul, doctorul, formația, trupa, orașul, "
      "император, король, королева, князь, царь, герцог, граф, папа, епископ, генерал, полковник, президент, "
      "министр, губернатор, мэр, профессор, доктор, инженер, историк, философ, архитектор, писатель, поэт, "
      "художник, смотритель, город, река, группа, компания, химик, физик, "
      "imparator, kral, kraliçe, prens, dük, kont, papa, başkan, vali, profesör, doktor, mühendis, tarihçi, "
      "mimar, yazar, şair, general, albay, "
      "αυτοκράτορας, βασιλιάς, δούκας, κόμης, πάπας, στρατηγός, πρόεδρος, κυβερνήτης, δήμαρχος, καθηγητής, "
      "γιατρός, μηχανικός, ιστορικός");
  return kTitles;
}

bool IsLatin(std::string_view form) {
  const char32_t c = CodePointAt(form, 0);
  return IsLetter(c) && c < 0x250;
}

bool IsRomanNumeral(std::string_view form) { return form.find_first_not_of("IVX") == std::string_view::npos; }

bool IsAcronym(std::string_view form) { return CodePointCount(form) >= 2 && IsAllUpper(form); }

// Characters that Chinese writes foreign names with; few of them follow one another elsewhere.
bool IsTransliterating(char32_t c) {
  static const std::set<char32_t> kCharacters = [] {
    std::set<char32_t> characters;
    for (const char32_t character :
         std::u32string_view(U"阿埃艾安奥巴白班邦保鲍贝本比彼宾波伯博布查茨达大戴丹道德登迪蒂丁杜顿多尔恩法范"
                             U"菲费芬弗福夫盖戈格古哈海汉翰"
                             U"豪赫亨华怀霍基吉加贾杰金卡凯坎康考科克肯库奎拉莱赖兰朗劳勒雷里利丽莉林琳刘卢鲁"
                             U"路伦罗洛马玛麦曼梅门蒙米"
                             U"莫默姆穆纳娜拿内尼妮努诺欧帕派佩彭皮普奇齐钱乔切琴热萨塞桑瑟森沙莎山舍圣施史司"
                             U"丝斯苏索塔泰坦汤特图托瓦"
                             U"万威韦维魏温翁沃乌西希锡夏肖谢辛休许雅亚扬耶叶伊因英尤约泽扎詹珍朱兹佐列什弥冈"
                             U"宁凡克夸佛伍艺津松胡滕芒慕甘尚昂琼珀吕赛逊"))
      characters.insert(character);
    return characters;
  }();
  return kCharacters.count(c) > 0;
}

bool IsKatakana(char32_t c) { return (c >= 0x30A1 && c <= 0x30FA) || c == 0x30FC; }
bool IsInterpunct(std::string_view mark) { return mark == "·" || mark == "・" || mark == "•"; }

template <class Test>
bool All(std::string_view form, Test test) {
  if (form.empty()) return false;
  for (std::size_t at = 0; at < form.size();)
    if (!test(NextCodePoint(form, at))) return false;
  return true;
}

class NameFinder {
 public:
  explicit NameFinder(PlainReading& reading)
      : reading_(reading),
        places_(reading.lexicon.locale),
        particles_(Particles(reading.lexicon.tag)),
        caseless_(IsCaseless(reading.lexicon.tag)) {
    for (const PlainLine& line : reading.lines) {
      for (std::size_t i = 1; i < line.size(); ++i) {
        if (line[i].word && !line[i].upper) lower_.insert(line[i].folded);
        if (!line[i].upper || BeginsAfresh(line, i)) continue;
        inner_.insert(line[i].folded);
        const bool after = i + 1 < line.size() && line[i + 1].upper;
        if (!line[i - 1].upper && !after && line[i].word) alone_.insert(line[i].folded);
      }
    }
  }

  void Find() {
    for (std::size_t i = 0; i < reading_.lines.size(); ++i) {
      FindTitles(i);
      FindPlaces(i);
      FindTransliterations(i);
      FindCapitals(i);
    }
  }

 private:
  std::string_view Form(const PlainWord& word) const { return word.span.In(reading_.text()); }
  bool IsFree(std::size_t sentence, std::size_t i) const { return !reading_.taken[sentence][i]; }

  // A capital here says nothing: the sentence, a quotation or a line of a list begins.
  static bool BeginsAfresh(const PlainLine& line, std::size_t i) {
    if (i == 0) return true;
    const std::string& before = line[i - 1].folded;
    if (before == ":" || before == "." || before == "?" || before == "!") return true;
    return !line[i - 1].word && !line[i - 1].digits && i == 1;
  }

  // 《…》 names a work.
  void FindTitles(std::size_t sentence) {
    const PlainLine& line = reading_.lines[sentence];
    for (std::size_t i = 0; i + 2 < line.size(); ++i) {
      if (!line.IsMark(i, "《")) continue;
      std::size_t end = i + 1;
      while (end < line.size() && !line.IsMark(end, "》")) ++end;
      if (end < line.size() && end > i + 1 && end - i - 1 <= kLongestTitle &&
          reading_.IsFree(sentence, i + 1, end))
        Keep(MentionType::misc, sentence, i + 1, end);
      i = end;
    }
  }

  void FindPlaces(std::size_t sentence) {
    const PlainLine& line = reading_.lines[sentence];
    for (std::size_t i = 0; i < line.size(); ++i) {
      for (std::size_t words = places_.most_words(); words > 0; --words) {
        std::size_t end = i + words;
        if (end > line.size() || !reading_.IsFree(sentence, i, end) || !line[i].word) continue;
        const auto* entry = places_.Find(Joined(line, i, end));
        if (entry == nullptr || Continues(line, i, end) || IsInTransliteration(line, i, end)) continue;
        end = EndOfAdjacentPlace(sentence, end);
        PlainMention& mention =
            Keep(entry->ambiguous ? MentionType::misc : MentionType::place, sentence, i, end);
        if (!entry->ambiguous)
          mention.normal = (entry->kind == PlainListed::country ? "country " : "language ") + entry->code;
        i = end - 1;
        break;
      }
    }
  }

  // "संयुक्त राज्य अमेरिका": both halves are names of the country, and so is the whole.
  std::size_t EndOfAdjacentPlace(std::size_t sentence, std::size_t end) const {
    const PlainLine& line = reading_.lines[sentence];
    const bool adjacent = caseless_ && end < line.size() && line[end].blank_before && line[end].word;
    if (!adjacent || reading_.lexicon.without_blanks || !IsFree(sentence, end)) return end;
    return places_.Find(line[end].folded) != nullptr ? end + 1 : end;
  }

  // Part of a longer name: "New Mexico".
  bool Continues(const PlainLine& line, std::size_t i, std::size_t end) const {
    if (!line[i].upper) return false;
    const bool before = i > 1 && line[i - 1].upper && line[i].blank_before && !line[i - 1].light &&
                        !reading_.lexicon.nouns_with_capitals;
    const bool after = end < line.size() && line[end].upper && line[end].blank_before &&
                       !reading_.lexicon.nouns_with_capitals;
    return before || after || Hyphenated(line, i, end);
  }

  // 阿尔·马里丁 is not from Mali (马里).
  static bool IsInTransliteration(const PlainLine& line, std::size_t i, std::size_t end) {
    const auto dots = [](const PlainWord& word) { return IsInterpunct(word.folded) && !word.blank_before; };
    return (i > 0 && dots(line[i - 1])) || (end < line.size() && dots(line[end]));
  }

  static bool Hyphenated(const PlainLine& line, std::size_t i, std::size_t end) {
    const auto hyphen = [](const PlainWord& word) { return word.folded == "-" || word.folded == "‑"; };
    const bool before = i > 0 && hyphen(line[i - 1]) && !line[i].blank_before;
    return before || (end < line.size() && hyphen(line[end]) && !line[end].blank_before);
  }

  std::string Joined(const PlainLine& line, std::size_t first, std::size_t end) const {
    std::string joined;
    for (std::size_t i = first; i < end; ++i) {
      if (i > first && line[i].blank_before) joined += ' ';
      joined += line[i].folded;
    }
    return joined;
  }

  // 尼古拉·特斯拉, ニコラ・テスラ.
  void FindTransliterations(std::size_t sentence) {
    const bool chinese = reading_.lexicon.tag == "zh";
    if (!chinese && reading_.lexicon.tag != "ja") return;
    const PlainLine& line = reading_.lines[sentence];
    const auto part = [&](std::size_t i, bool light) {
      return line[i].word && (light || !line[i].light) && IsFree(sentence, i) &&
             All(Form(line[i]), chinese ? IsTransliterating : IsKatakana);
    };
    for (std::size_t i = 0; i < line.size(); ++i) {
      if (!part(i, false)) continue;
      std::size_t end = i + 1;
      bool dotted = false;
      while (end < line.size() && !line[end].blank_before) {
        const bool dot = IsInterpunct(line[end].folded) && end + 1 < line.size() && part(end + 1, true);
        if (!dot && !part(end, dotted)) break;
        dotted = dotted || dot;
        end += dot ? 2 : 1;
      }
      end = EndOfReignNumber(line, end);
      const Span span{line[i].span.begin, line[end - 1].span.end};
      if (CodePointCount(span.In(reading_.text())) >= kShortestTransliteration && StandsFree(line, i, end))
        Keep(MentionType::misc, sentence, i, end);
      i = end;
    }
  }

  // 伊丽莎白|二世, 伊丽莎白|二|世
  std::size_t EndOfReignNumber(const PlainLine& line, std::size_t end) const {
    const auto is_count = [](char32_t c) {
      return std::u32string_view(U"一二三四五六七八九十").find(c) != std::u32string_view::npos;
    };
    std::size_t at = end;
    std::string number;
    while (at < line.size() && at - end < 3 && !line[at].blank_before && line[at].word &&
           !number.ends_with("世"))
      number += Form(line[at++]);
    if (!number.ends_with("世") || number.size() <= std::string_view("世").size()) return end;
    number.resize(number.size() - std::string_view("世").size());
    return All(number, is_count) ? at : end;
  }

  // No single character of unknown meaning clings to it: it may be part of the name. 工程|师 before it is an
  // office that ICU has cut.
  bool StandsFree(const PlainLine& line, std::size_t first, std::size_t end) const {
    static const Phrases kOffices("师, 家, 者, 员, 长, 士, 王, 帝, 后, 授, 手, 生, 官, 将, 爵, 皇, 相");
    const auto clings = [&](const PlainWord& word) {
      return word.word && !word.light && CodePointCount(word.folded) == 1;
    };
    const bool office =
        first > 1 && kOffices.Has(line[first - 1].folded) && line[first - 2].word && !line[first - 2].light;
    if (FollowsInitial(line, first) || IsInTransliteration(line, first, end)) return false;
    const bool before = first > 0 && !line[first].blank_before && !office && clings(line[first - 1]);
    return !before && !(end < line.size() && !line[end].blank_before && clings(line[end]));
  }

  bool Starts(std::size_t sentence, std::size_t i) const {
    const PlainLine& line = reading_.lines[sentence];
    if (!line[i].word || !line[i].upper || line[i].digits || !IsFree(sentence, i)) return false;
    if (!line[i].light || (IsAcronym(Form(line[i])) && !BeginsAfresh(line, i))) return true;
    // "la Primera Costa": in the middle of a sentence a capital makes a light word part of a name.
    return !BeginsAfresh(line, i) && !reading_.lexicon.nouns_with_capitals && i + 1 < line.size() &&
           line[i + 1].upper && line[i + 1].blank_before;
  }

  // A further word of the name at i: its end, or i when the name ends before.
  std::size_t Next(std::size_t sentence, std::size_t i) const {
    const PlainLine& line = reading_.lines[sentence];
    const auto free_upper = [&](std::size_t at) {
      return at < line.size() && line[at].word && line[at].upper && IsFree(sentence, at);
    };
    if (i >= line.size() || !IsFree(sentence, i)) return i;
    if (line[i].blank_before) {
      if (free_upper(i) || (caseless_ && line[i].word && IsLatin(Form(line[i])))) return i + 1;
      std::size_t at = i;
      while (at < line.size() && at - i < kMostParticles && line[at].blank_before &&
             particles_.Has(line[at].folded))
        ++at;
      return at > i && free_upper(at) && line[at].blank_before ? at + 1 : i;
    }
    const std::string& mark = line[i].folded;
    const bool glued = i + 1 < line.size() && !line[i + 1].blank_before && line[i + 1].word;
    if (mark == "-" && glued && IsFree(sentence, i + 1)) return i + 2;
    const bool apostrophe = mark == "'" || mark == "’";
    if (apostrophe && glued && free_upper(i + 1)) return i + 2;
    // "Hudson's Bay Company"
    if (apostrophe && glued && line[i + 1].folded == "s" && free_upper(i + 2) && line[i + 2].blank_before)
      return i + 3;
    if (mark == "." && CodePointCount(Form(line[i - 1])) <= 2 && free_upper(i + 1)) return i + 2;
    return i;
  }

  void FindCapitals(std::size_t sentence) {
    const PlainLine& line = reading_.lines[sentence];
    for (std::size_t i = 0; i < line.size();) {
      if (!Starts(sentence, i)) {
        ++i;
        continue;
      }
      std::size_t end = i + 1;
      for (std::size_t next = Next(sentence, end); next > end; next = Next(sentence, end)) end = next;
      const bool titled = end > i + 1 && IsTitle(line, i);
      if (titled) ++i;
      if (IsName(sentence, i, end, titled)) Keep(MentionType::misc, sentence, i, end);
      i = end;
    }
  }

  // The word at i has its capital for another reason than the name after it.
  bool IsTitle(const PlainLine& line, std::size_t i) const {
    if (!line[i + 1].upper) return false;
    const bool afresh = BeginsAfresh(line, i);
    if (afresh && lower_.count(line[i].folded) > 0) return true;
    return (afresh || reading_.lexicon.nouns_with_capitals) && Titles().Has(line[i].folded);
  }

  bool IsName(std::size_t sentence, std::size_t first, std::size_t end, bool titled) const {
    const PlainLine& line = reading_.lines[sentence];
    if (end - first > kMostWords || IsJoined(line, first, end)) return false;
    const std::string_view form = Form(line[first]);
    if (FollowsInitial(line, first) || EndsInNumeral(line, end) || CutsVietnamese(line, end)) return false;
    if (end - first == 1 && (IsRomanNumeral(form) || IsAdjective(line, first))) return false;
    if (reading_.lexicon.tag == "vi" && end - first == 1 && !IsForeignToVietnamese(form)) return false;
    if (CodePointCount(Span{line[first].span.begin, line[end - 1].span.end}.In(reading_.text())) < 2)
      return false;
    if (AreTwoNames(line, first, end) || IsCut(sentence, first, end)) return false;
    if (IsAcronym(form) || titled) return true;
    if (reading_.lexicon.nouns_with_capitals) return end - first > 1 && AllFollow(line, first, end);
    if (caseless_ && IsLatin(form)) return true;
    return end - first > 1 || !BeginsAfresh(line, first) || inner_.count(line[first].folded) > 0;
  }

  // What stands beside it belongs to it, or its own first word does not.
  bool IsCut(std::size_t sentence, std::size_t first, std::size_t end) const {
    const PlainLine& line = reading_.lines[sentence];
    const std::string& tag = reading_.lexicon.tag;
    if (end - first > 1 && IsRomanNumeral(Form(line[first])) && !line.IsMark(first + 1, ".")) return true;
    // "Siete Años": the number belongs to it.
    if (!reading_.lexicon.nouns_with_capitals && first > 1 && line[first - 1].word && line[first - 1].upper &&
        line[first - 1].blank_before && line[first].blank_before && !IsFree(sentence, first - 1))
      return true;
    // "Mannings Problemen": an owner and what he has.
    const std::string& owner = line[first].folded;
    if (tag == "de" && end - first == 2 && owner.ends_with('s') &&
        inner_.count(owner.substr(0, owner.size() - 1)) > 0)
      return true;
    static const Phrases kTurkishOwners("ların, lerin");
    if (tag == "tr" && end - first > 1 && kTurkishOwners.HasEndingOf(owner)) return true;
    // "người Scotland James Dewar": where he is from, and his name.
    return tag == "vi" && end - first > 2 && first > 0 && line[first - 1].folded == "người";
  }

  // "Y. pestis", "W·海顿": the initial belongs to the name.
  bool FollowsInitial(const PlainLine& line, std::size_t first) const {
    if (first < 2 || line[first - 2].digits) return false;
    const bool initial = CodePointCount(Form(line[first - 2])) == 1 && line[first - 2].word;
    return initial && (line.IsMark(first - 1, ".") || IsInterpunct(line[first - 1].folded));
  }

  // "Guaimar IV. von Salerno", "Φίλιππος Β΄", "J. R.": the mark belongs to the name.
  bool EndsInNumeral(const PlainLine& line, std::size_t end) const {
    if (CodePointCount(Form(line[end - 1])) == 1 && IsUpper(CodePointAt(Form(line[end - 1]), 0))) return true;
    return line.IsMark(end, ".") && end + 1 < line.size() && IsRomanNumeral(Form(line[end - 1]));
  }

  // "Средние века": the noun that follows belongs to it.
  bool IsAdjective(const PlainLine& line, std::size_t i) const {
    const PlainLexicon& lexicon = reading_.lexicon;
    if (lexicon.language.noun_place != NounPlace::last || i + 1 >= line.size()) return false;
    const PlainWord& next = line[i + 1];
    return next.word && next.blank_before && CodePointCount(next.folded) >= kShortestNoun &&
           !lexicon.before_noun.Has(next.folded) && lexicon.other_endings.HasEndingOf(line[i].folded);
  }

  // "Bão Nhiệt đới": only the first syllable of a Vietnamese word has the capital.
  bool CutsVietnamese(const PlainLine& line, std::size_t end) const {
    if (reading_.lexicon.tag != "vi" || end >= line.size() || !line[end].blank_before) return false;
    return line[end].word && !line[end].light && !IsForeignToVietnamese(Form(line[end - 1]));
  }

  // "Washington Williamsburg'a": two names side by side, each of which the article has alone.
  bool AreTwoNames(const PlainLine& line, std::size_t first, std::size_t end) const {
    return end - first == 2 && alone_.count(line[first].folded) > 0 && alone_.count(line[end - 1].folded) > 0;
  }

  // Where nouns have capitals, two of them side by side are a name unless the first is a measure or a title
  // of time: light words are not.
  bool AllFollow(const PlainLine& line, std::size_t first, std::size_t end) const {
    if (BeginsAfresh(line, first) && inner_.count(line[first].folded) == 0) return false;
    for (std::size_t i = first; i < end; ++i)
      if (line[i].upper && line[i].light) return false;
    return true;
  }

  // A slash, a hyphen or an apostrophe makes it part of a longer word.
  static bool IsJoined(const PlainLine& line, std::size_t first, std::size_t end) {
    const auto joins = [](const PlainWord& word) {
      return word.folded == "-" || word.folded == "/" || word.folded == "‑" || word.folded == "–" ||
             word.folded == "+" || word.folded == "&" || word.folded == "_";
    };
    const bool before = first > 0 && joins(line[first - 1]) && !line[first].blank_before;
    return before || (end < line.size() && joins(line[end]) && !line[end].blank_before);
  }

  // Vietnamese writes its words syllable by syllable; only the first one of a name's common noun has a
  // capital.
  static bool IsForeignToVietnamese(std::string_view form) {
    const bool ascii =
        std::all_of(form.begin(), form.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return ascii && form.size() >= 5;
  }

  static bool IsCaseless(const std::string& tag) {
    return tag == "ar" || tag == "hi" || tag == "th" || tag == "zh" || tag == "ja" || tag == "he" ||
           tag == "ko" || tag == "fa" || tag == "ur" || tag == "bn" || tag == "ta";
  }

  PlainMention& Keep(MentionType type, std::size_t sentence, std::size_t first, std::size_t end) {
    PlainMention& mention = reading_.Add(type, sentence, first, end);
    const PlainLine& line = reading_.lines[sentence];
    for (std::size_t i = first; i < end; ++i)
      if (line[i].word) mention.normal += (mention.normal.empty() ? "" : " ") + line[i].stem;
    return mention;
  }

  PlainReading& reading_;
  PlainPlaces places_;
  const Phrases& particles_;
  bool caseless_;                // the script has no capitals: Latin letters mark what is foreign
  std::set<std::string> lower_;  // words that are written without one anywhere
  std::set<std::string> alone_;  // words that have one there while their neighbours have none
  std::set<std::string> inner_;  // words that have a capital in the middle of a sentence
};

}  // namespace

void FindPlainNames(PlainReading& reading) { NameFinder(reading).Find(); }

}  // namespace lacuna
