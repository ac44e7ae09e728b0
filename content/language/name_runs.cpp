#include "content/language/name_runs.h"

#include <algorithm>

#include "content/language/function_words.h"
#include "content/language/geography.h"
#include "content/language/name_words.h"
#include "content/language/text_scan.h"
#include "content/language/word_set.h"

namespace lacuna {
namespace {

class RunReader {
 public:
  RunReader(const SentenceWords& words, const std::vector<bool>& taken) : words_(words), taken_(taken) {}

  std::vector<NameRun> Read() {
    for (std::size_t at = 0; at < words_.size();) {
      std::size_t end = RunEnd(at);
      if (end == at) {
        ++at;
        continue;
      }
      if (const std::optional<NameRun> run = Settle(at, end)) runs_.push_back(*run);
      at = end;
    }
    return runs_;
  }

  std::optional<NameRun> Settle(std::size_t begin, std::size_t end) const {
    begin = WithoutLeadingDemonym(begin, end);
    end = WithoutTrailingWords(begin, end);
    if (OnlyDemonyms(begin, end) && !Gazetted(begin, end)) return std::nullopt;
    static const WordSet kReferences(
        "Figure Figures Fig. Table Tables Chapter Section Appendix Box Exercise Image Photo Note");
    if (kReferences.Has(words_.Form(begin)) || IsShoutedWord(begin, end)) return std::nullopt;
    NameRun run{begin, end, begin};
    run.name = TitleEnd(begin, end);
    if (IsTitleOnly(run)) return std::nullopt;
    return run;
  }

 private:
  bool Free(std::size_t i) const { return i < words_.size() && !taken_[i]; }

  bool IsCapital(std::size_t i) const { return Free(i) && words_.StartsUpper(i); }
  bool IsDemonym(std::size_t i) const {
    return words_.Tag(i) == Penn::JJ && IsDemonymAdjective(words_.Form(i));
  }

  // A capitalised word that can be part of a name: tagged as one, or an adjective or noun written with a
  // capital inside the sentence.
  bool IsNameWord(std::size_t i) const {
    if (!IsCapital(i)) return false;
    if (IsNameTag(words_.Tag(i))) return true;
    if (i == 0 || words_.Tag(i - 1) == Penn::open_quote || words_.Tag(i - 1) == Penn::colon) return false;
    const Penn t = words_.Tag(i);
    return words_.Plain(i) != "i" && (IsAdjectiveTag(t) || IsNounTag(t) || t == Penn::VBN || t == Penn::VBG ||
                                      t == Penn::CD || t == Penn::RB);
  }

  bool Gazetted(std::size_t begin, std::size_t end) const {
    const std::string_view text = words_.Text(begin, end);
    return FindCountry(text) != nullptr || IsRegion(text) || IsCity(text);
  }

  // The longest run of tokens from `begin` that the gazetteer knows ("Trinidad and Tobago", "Western
  // Sahara").
  std::size_t GazetteEnd(std::size_t begin) const {
    if (words_.Tag(begin) == Penn::DT &&
        words_.Text(begin, std::min(begin + 2, words_.size())) != "The Hague")
      return begin;
    for (std::size_t end = std::min(begin + 6, words_.size()); end > begin; --end) {
      bool free = true;
      for (std::size_t i = begin; i < end; ++i) free = free && Free(i);
      if (free && Gazetted(begin, end)) return end;
    }
    return begin;
  }

  std::size_t RunEnd(std::size_t begin) const {
    if (!IsCapital(begin)) return begin;
    const std::size_t known = GazetteEnd(begin);
    const bool opens = IsNameWord(begin) || OpensWithWord(begin);
    if (!opens && known == begin) return begin;
    std::size_t end = std::max(begin + 1, known);
    while (true) {
      const std::size_t next = Next(begin, end, known);
      if (next == end) break;
      end = next;
    }
    return end;
  }

  // "Western Sahara", "New Order" at the start of a sentence: an adjective directly before a name.
  bool OpensWithWord(std::size_t i) const {
    return i == 0 && IsAdjectiveTag(words_.Tag(i)) && IsNameWord(i + 1) && !IsDemonym(i) &&
           words_.Tag(i) == Penn::JJ && words_.Lemma(i) != "many" && words_.Lemma(i) != "other" &&
           words_.Lemma(i) != "several" && words_.Lemma(i) != "few" && words_.Lemma(i) != "such";
  }

  // One past the word that the run takes next, `end` when it takes none.
  std::size_t Next(std::size_t begin, std::size_t end, std::size_t known) const {
    if (IsNameWord(end)) return end + 1;
    const std::string& plain = words_.Plain(end);
    if ((plain == "-" || plain == "&") && IsCapital(end + 1))
      return plain == "&" || (words_.Glued(end) && words_.Glued(end + 1)) ? end + 2 : end;
    if (words_.Tag(end) == Penn::POS) return JoinsPossessor(end) ? end + 2 : end;
    if (plain == "for" && TakesFor(words_.Form(end - 1)) && IsNameWord(end + 1)) return end + 2;
    if (plain == "on" && TakesOn(words_.Form(end - 1)) && IsNameWord(end + 1)) return end + 2;
    if (plain == "and" && HoldsFor(begin, end) && IsNameWord(end + 1) && IsNameWord(end - 1) &&
        !IsVerbTag(words_.Tag(end + 2)))
      return end + 2;
    const bool takes_of = TakesOf(words_.Form(end - 1)) || HoldsFor(begin, end);
    if (plain == "of" && takes_of && end > known) {
      const std::size_t next = words_.Plain(end + 1) == "the" ? end + 2 : end + 1;
      return IsNameWord(next) ? std::max(next + 1, GazetteEnd(next)) : end;
    }
    if (!words_.StartsUpper(end) && IsNameParticle(plain) && Free(end)) {
      std::size_t next = end + 1;
      while (IsNameParticle(words_.Plain(next)) && !words_.StartsUpper(next)) ++next;
      if (words_.Plain(next) == "-" && words_.Glued(next)) ++next;
      return IsNameWord(next) ? next + 1 : end;
    }
    if (words_.Tag(end) == Penn::CD && NumberEndsName(begin, end)) return end + 1;
    return end;
  }

  bool HoldsFor(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i)
      if (words_.Plain(i) == "for" || words_.Plain(i) == "on") return true;
    return false;
  }

  // "King's College", "St. Patrick's Day".
  bool JoinsPossessor(std::size_t mark) const {
    static const WordSet kHeads(
        "College Cross Day Hospital Church Cathedral Square Park Island Theatre School Court Wall Bench");
    return IsNameWord(mark + 1) && kHeads.Has(words_.Form(mark + 1));
  }

  // "Apollo 11", "Boeing 747"; not "Washington 1963".
  bool NumberEndsName(std::size_t begin, std::size_t i) const {
    const std::string& plain = words_.Plain(i);
    return Free(i) && plain.size() <= 3 && !plain.empty() && IsAsciiDigit(plain[0]) && !Gazetted(begin, i) &&
           !IsNounTag(words_.Tag(i + 1)) && words_.Plain(i + 1) != "%";
  }

  bool OnlyDemonyms(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i)
      if (words_.Plain(i) != "-" && !IsDemonymAdjective(words_.Form(i))) return false;
    return true;
  }

  // "Moroccan King Hassan": adjectives of peoples before a title stand outside; "Arab League" keeps its own.
  std::size_t WithoutLeadingDemonym(std::size_t begin, std::size_t end) const {
    std::size_t at = begin;
    while (at + 1 < end && IsDemonymAdjective(words_.Form(at)) &&
           (IsTitleWord(words_.Form(at + 1)) || words_.Plain(at + 1) == "-"))
      at += words_.Plain(at + 1) == "-" ? 2 : 1;
    return at;
  }

  bool IsOffice(std::size_t i) const {
    static const WordSet kOffices(
        "President Minister Mayor Secretary Chancellor Governor Senator Professor Chairman Chairwoman "
        "Ambassador Director "
        "Judge Bishop Coach Captain Queen King Prince Princess Executive Premier Commissioner");
    return kOffices.Has(words_.Form(i));
  }

  // "Lemnos Mayor," names the place only; "World War II Japanese ships" the war only.
  std::size_t WithoutTrailingWords(std::size_t begin, std::size_t end) const {
    while (end > begin + 1) {
      const bool demonym = IsDemonym(end - 1) && IsNounTag(words_.Tag(end)) && !Gazetted(begin, end);
      if (!demonym && !(IsOffice(end - 1) && !IsTitleWord(words_.Form(begin)))) break;
      --end;
    }
    return end;
  }

  // "Lemnos Mayor Dimitris Marinakis": an office inside the run, with its place before and its holder after
  // it.
  std::size_t InnerTitleEnd(std::size_t begin, std::size_t end) const {
    for (std::size_t i = std::min(begin + 3, end); i-- > begin + 1;)
      if (IsOffice(i) && i + 1 < end && IsNameTag(words_.Tag(i + 1)) &&
          TypeOfNameWord(words_.Form(end - 1)) == MentionType::term)
        return i + 1;
    return begin;
  }

  std::size_t TitleEnd(std::size_t begin, std::size_t end) const {
    if (const std::size_t inner = InnerTitleEnd(begin, end); inner > begin) return inner;
    std::size_t at = begin;
    if (at + 2 < end && IsTitleWord(words_.Form(at + 1)) && FindCountry(words_.Form(at)) != nullptr)
      ++at;  // "US President …"
    const std::size_t first = at;
    while (at + 1 < end && IsTitleWord(words_.Form(at))) {
      ++at;
      if (at + 2 < end && words_.Plain(at) == "of") break;
    }
    if (at == first) return begin;
    if (words_.Plain(at) == "of" || words_.Tag(at) == Penn::POS) return begin;
    if (end - at >= 2 && TypeOfNameWord(words_.Form(end - 1)) == MentionType::place)
      return begin;  // "Emperor Norton Bridge"
    // "First Bank", "Field Museum": words that are titles only together with another
    static const WordSet kWeak(
        "First Field Grand Foreign Crown Former Acting Defence Defense Chief Prime Vice Deputy Major Justice "
        "Speaker Coach Director St St. Saint "
        "Private General Secretary Representative Father Brother Sister Minister Chancellor Officer");
    const bool weak = at == first + 1 && kWeak.Has(words_.Form(first));
    if (weak && TypeOfNameWord(words_.Form(end - 1)) != MentionType::term) return begin;
    if (weak &&
        (words_.Plain(first) == "st" || words_.Plain(first) == "st." || words_.Plain(first) == "saint"))
      return begin;
    return at;
  }

  // "WHEREAS", "NOW": a function word in capitals; "QC": a degree after a name.
  bool IsShoutedWord(std::size_t begin, std::size_t end) const {
    static const WordSet kPostNominals("QC KC SC MP MEP PhD OBE CBE MBE MD BA MA PA AM PM BC AD OK");
    if (end == begin + 1 && kPostNominals.Has(words_.Form(begin))) return true;
    return end == begin + 1 && words_.Form(begin).size() > 2 && IsAllUpper(words_.Form(begin)) &&
           words_.Plain(begin) != "who" && !FunctionWordTags(words_.Plain(begin)).empty();
  }

  // "The US President", "the King": no name of anybody.
  bool IsTitleOnly(const NameRun& run) const {
    if (words_.Plain(run.begin) == "saint") return false;
    bool country = false;
    for (std::size_t i = run.begin; i < run.end; ++i) {
      const bool is_country = FindCountry(words_.Form(i)) != nullptr;
      country = country || is_country;
      static const WordSet kRoles(
          "Executive Officer Ministers Presidents Kings Editor Affairs Health Education Finance Interior "
          "Secretary-General");
      if (!IsTitleWord(words_.Form(i)) && !is_country && !kRoles.Has(words_.Form(i))) return false;
    }
    return !country || run.end - run.begin > 1;
  }

  const SentenceWords& words_;
  const std::vector<bool>& taken_;
  std::vector<NameRun> runs_;
};

}  // namespace

std::vector<NameRun> FindNameRuns(const SentenceWords& words, const std::vector<bool>& taken) {
  return RunReader(words, taken).Read();
}

std::optional<NameRun> SettleRun(const SentenceWords& words, const std::vector<bool>& taken,
                                 std::size_t begin, std::size_t end) {
  return RunReader(words, taken).Settle(begin, end);
}

}  // namespace lacuna
