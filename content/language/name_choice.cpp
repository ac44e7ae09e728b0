#include "content/language/name_choice.h"

#include <algorithm>

#include "content/language/geography.h"
#include "content/language/given_names.h"
#include "content/language/name_words.h"

namespace lacuna {
namespace {

bool Overlap(const NameRun& run, std::size_t begin, std::size_t end) {
  return run.begin < end && begin < run.end;
}

class NameChooser {
 public:
  NameChooser(const SentenceWords& words, const std::vector<bool>& taken) : words_(words), taken_(taken) {
    rules_ = FindNameRuns(words, taken);
  }

  std::vector<ChosenName> Choose(const std::vector<RecognizedName>& recognized,
                                 const std::set<std::string, std::less<>>& known) {
    for (const RecognizedName& name : recognized)
      if (name.type != MentionType::time) Take(name);
    for (const NameRun& run : rules_)
      if (IsFree(run) && IsSure(run, known)) chosen_.push_back({run, std::nullopt});
    std::sort(chosen_.begin(), chosen_.end(),
              [](const ChosenName& a, const ChosenName& b) { return a.run.begin < b.run.begin; });
    return std::move(chosen_);
  }

 private:
  void Take(const RecognizedName& name) {
    if (TakeRulesOwn(name)) return;
    const auto [begin, end] = WithoutNumbers(name.begin, name.end);
    for (std::size_t i = begin; i < end; ++i)
      if (taken_[i]) return;
    if (const std::optional<NameRun> run = SettleRun(words_, taken_, begin, end))
      if (IsFree(*run)) chosen_.push_back({*run, name.type});
  }

  // "43 million Americans" names them without the number.
  std::pair<std::size_t, std::size_t> WithoutNumbers(std::size_t begin, std::size_t end) const {
    const bool counts = words_.Tag(end - 1) == Penn::NNPS || IsPeople(words_.Form(end - 1));
    while (counts && begin + 1 < end && words_.Tag(begin) == Penn::CD) ++begin;
    while (begin + 1 < end && taken_[begin]) ++begin;
    while (begin + 1 < end && taken_[end - 1]) --end;
    return {begin, end};
  }

  // The rules' runs in place of the name: where one of them holds it and more, or where it is two.
  bool TakeRulesOwn(const RecognizedName& name) {
    bool found = false;
    for (const NameRun& run : rules_) {
      if (!Overlap(run, name.begin, name.end) || !IsFree(run)) continue;
      const bool longer =
          run.begin <= name.begin && name.end <= run.end && run.end - run.begin > name.end - name.begin;
      if (!(longer && IsCertain(run)) && !IsTwo(name, run)) continue;
      chosen_.push_back({run, name.type});
      found = true;
    }
    return found;
  }

  // Places that the tables know, and names held together by small words ("University of …", "Salah Ben …").
  bool IsCertain(const NameRun& run) const {
    if (IsPlace(run)) return true;
    for (std::size_t i = run.name + 1; i + 1 < run.end; ++i)
      if (!words_.StartsUpper(i)) return true;
    return false;
  }

  bool IsPlace(const NameRun& run) const {
    const std::string_view text = words_.Text(run.begin, run.end);
    return FindCountry(text) != nullptr || IsRegion(text) || IsCity(text);
  }

  // "United States of Morocco", "Tanya Chan of the Civic Party": a country or a person before "of".
  bool IsTwo(const RecognizedName& name, const NameRun& run) const {
    std::size_t of = name.begin + 1;
    while (of < name.end && words_.Plain(of) != "of") ++of;
    if (of >= name.end) return false;
    const bool country = FindCountry(words_.Text(name.begin, of)) != nullptr;
    const bool person =
        name.type == MentionType::person && of - name.begin > 1 && IsGivenName(words_.Form(name.begin));
    return (country || person) && (run.end == of || run.begin > of);
  }

  bool IsFree(const NameRun& run) const {
    return std::none_of(chosen_.begin(), chosen_.end(),
                        [&](const ChosenName& other) { return Overlap(other.run, run.begin, run.end); });
  }

  bool IsSure(const NameRun& run, const std::set<std::string, std::less<>>& known) const {
    if (IsPlace(run) || known.count(words_.Text(run.name, run.end)) > 0) return true;
    if (IsPeople(words_.Form(run.end - 1)) || IsFullName(run)) return true;
    return run.has_title() && run.name > 0 && IsNameTag(words_.Tag(run.end - 1));
  }

  // A given name and what is tagged as names after it.
  bool IsFullName(const NameRun& run) const {
    if (run.end - run.name < 2 || !IsGivenName(words_.Form(run.name))) return false;
    for (std::size_t i = run.name; i < run.end; ++i)
      if (!IsNameTag(words_.Tag(i))) return false;
    return true;
  }

  const SentenceWords& words_;
  const std::vector<bool>& taken_;
  std::vector<NameRun> rules_;
  std::vector<ChosenName> chosen_;
};

}  // namespace

std::vector<ChosenName> ChooseNames(const SentenceWords& words, const std::vector<bool>& taken,
                                    const std::vector<RecognizedName>& recognized,
                                    const std::set<std::string, std::less<>>& known) {
  return NameChooser(words, taken).Choose(recognized, known);
}

}  // namespace lacuna
