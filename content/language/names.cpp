#include "content/language/names.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "content/language/geography.h"
#include "content/language/name_chains.h"
#include "content/language/name_choice.h"
#include "content/language/name_types.h"
#include "content/language/name_words.h"
#include "content/language/noun_phrases.h"
#include "content/language/person_gender.h"
#include "content/language/recognize_names.h"
#include "content/language/text_scan.h"

namespace lacuna {
namespace {

// A name with what was learnt about it where it stands.
struct FoundName {
  Mention mention;
  TypeScores around;
  std::optional<Apposition> apposition;
  MentionType described = MentionType::term;  // the kind that the apposition's noun speaks for
};

using KnownNames = std::set<std::string, std::less<>>;

// What the trained model's kind of a mention counts beside the rules' evidence.
constexpr double kModelWeight = 4;

std::vector<bool> TakenTokens(const Sentence& sentence, const std::vector<Mention>& values,
                              std::size_t index) {
  std::vector<bool> taken(sentence.tokens.size(), false);
  for (const Mention& value : values) {
    if (value.sentence != index || value.type == MentionType::quantity || value.type == MentionType::ordinal)
      continue;
    for (std::size_t i = 0; i < taken.size(); ++i)
      if (value.span.Overlaps(sentence.tokens[i].span)) taken[i] = true;
  }
  return taken;
}

class NameFinder {
 public:
  NameFinder(Document& document, std::string_view text, const Lexicon& lexicon)
      : document_(document), text_(text), lexicon_(lexicon) {}

  void Find(const NameModel& model) {
    const auto recognized = RecognizeNames(document_.sentences, text_, lexicon_, model);
    const KnownNames known = NamesIn(recognized);
    for (std::size_t i = 0; i < document_.sentences.size(); ++i)
      FindIn(i, document_.mentions, recognized[i], known);
    std::vector<Mention> values = SettleOverlaps(document_.mentions);
    AddPronounEvidence();
    MakeChains();
    Merge(std::move(values));
  }

 private:
  KnownNames NamesIn(const std::vector<std::vector<RecognizedName>>& recognized) const {
    KnownNames known;
    for (std::size_t i = 0; i < recognized.size(); ++i)
      for (const RecognizedName& name : recognized[i])
        if (name.type != MentionType::time)
          known.insert(std::string(SentenceWords(document_.sentences[i], text_).Text(name.begin, name.end)));
    return known;
  }

  void FindIn(std::size_t index, const std::vector<Mention>& values,
              const std::vector<RecognizedName>& recognized, const KnownNames& known) {
    const Sentence& sentence = document_.sentences[index];
    const SentenceWords words(sentence, text_);
    const std::vector<NounPhrase> nouns = FindNounPhrases(sentence);
    const std::vector<bool> taken = TakenTokens(sentence, values, index);
    for (const auto& [run, kind] : ChooseNames(words, taken, recognized, known)) {
      FoundName found;
      found.mention.sentence = index;
      found.mention.span = words.SpanOf(run.begin, run.end);
      found.mention.text = words.Text(run.begin, run.end);
      found.mention.normal = words.Text(run.name, run.end);
      if (run.has_title()) found.mention.title = words.Text(run.begin, run.name);
      found.apposition = FindApposition(words, nouns, run);
      if (found.apposition) {
        const std::string& lemma = words.Lemma(found.apposition->head);
        found.described = TypeOfCommonNoun(lemma, lexicon_.NounField(lemma));
      }
      found.around = EvidenceAround(words, run, found.apposition, lexicon_);
      if (kind) found.around.Add(*kind, kModelWeight);
      names_.push_back(std::move(found));
    }
  }

  // A sentence that begins with "He" or "She" speaks of a person, most likely the one name before it.
  void AddPronounEvidence() {
    for (std::size_t i = 1; i < document_.sentences.size(); ++i) {
      const Sentence& sentence = document_.sentences[i];
      if (sentence.tokens.empty()) continue;
      const std::string first = PlainLower(sentence.tokens.front().span.In(text_));
      if (first != "he" && first != "she" && first != "his" && first != "her") continue;
      FoundName* only = nullptr;
      std::size_t count = 0;
      for (FoundName& name : names_) {
        if (name.mention.sentence + 1 != i) continue;
        only = &name;
        ++count;
      }
      if (count == 1) only->around.Add(MentionType::person, 1);
    }
  }

  std::vector<bool> LikelyPersons() const {
    std::map<std::string, TypeScores> scores;
    for (const FoundName& name : names_) scores[name.mention.normal].Add(name.around);
    std::vector<bool> persons;
    for (const FoundName& name : names_) {
      TypeScores all = scores[name.mention.normal];
      all.Add(EvidenceInName(name.mention.normal, lexicon_));
      persons.push_back(all.Best() == MentionType::person);
    }
    return persons;
  }

  void MakeChains() {
    std::vector<std::string> normals;
    for (const FoundName& name : names_) normals.push_back(name.mention.normal);
    const std::vector<std::size_t> groups = GroupNames(normals, LikelyPersons());
    std::map<std::size_t, std::vector<std::size_t>> members;
    for (std::size_t i = 0; i < names_.size(); ++i) members[groups[i]].push_back(i);
    for (const auto& [group, names] : members) AddChain(names);
  }

  // The longer form; but a country goes by its short name ("Morocco", not "Kingdom of Morocco").
  static bool IsFullerName(const std::string& name, const std::string& than) {
    const Country* country = FindCountry(name);
    if (country != nullptr && (name == country->name || than == country->name)) return name == country->name;
    return name.size() > than.size();
  }

  void AddChain(const std::vector<std::size_t>& members) {
    Chain chain;
    TypeScores scores;
    std::set<std::string> forms;
    for (const std::size_t i : members) {
      const Mention& mention = names_[i].mention;
      scores.Add(names_[i].around);
      if (forms.insert(mention.normal).second) {
        TypeScores own = EvidenceInName(mention.normal, lexicon_);
        scores.Add(own);
      }
      if (IsFullerName(mention.normal, chain.name)) chain.name = mention.normal;
    }
    chain.type = scores.Best();
    for (const std::size_t i : members)
      if (names_[i].mention.text != chain.name) forms.insert(names_[i].mention.text);
    forms.erase(chain.name);
    chain.aliases.assign(forms.begin(), forms.end());
    chain.description = DescriptionOf(members, chain.type);
    if (chain.type == MentionType::person) chain.gender = GenderOf(members, chain);
    for (const std::size_t i : members) {
      names_[i].mention.chain = document_.chains.size();
      names_[i].mention.type = chain.type;
    }
    document_.chains.push_back(std::move(chain));
  }

  // What the titles, the given name and the description agree on.
  Gender GenderOf(const std::vector<std::size_t>& members, const Chain& chain) const {
    std::vector<std::string_view> titles;
    titles.reserve(members.size());
    for (const std::size_t i : members) titles.push_back(names_[i].mention.title);
    return PersonGender(titles, chain.name, chain.description);
  }

  // The first apposition whose noun agrees with the chain's kind, else the first title.
  std::string DescriptionOf(const std::vector<std::size_t>& members, MentionType type) const {
    for (const bool close : {false, true}) {
      for (const std::size_t i : members) {
        const FoundName& name = names_[i];
        const bool agrees =
            name.described == type || (name.described == MentionType::term && type == MentionType::misc);
        if (name.apposition && name.apposition->close == close && agrees) return name.apposition->text;
      }
    }
    for (const std::size_t i : members)
      if (!names_[i].mention.title.empty()) return names_[i].mention.title;
    return "";
  }

  // A value that touches a name gives way, but a count may hold one ("a million Israelis"): then the name
  // does.
  std::vector<Mention> SettleOverlaps(const std::vector<Mention>& values) {
    std::vector<Mention> kept;
    for (const Mention& value : values) {
      const bool loses = std::any_of(names_.begin(), names_.end(), [&](const FoundName& name) {
        const Span span = name.mention.span;
        return span.Overlaps(value.span) && (value.type == MentionType::ordinal || span.Contains(value.span));
      });
      if (loses) continue;
      names_.erase(
          std::remove_if(names_.begin(), names_.end(),
                         [&](const FoundName& name) { return name.mention.span.Overlaps(value.span); }),
          names_.end());
      kept.push_back(value);
    }
    return kept;
  }

  // Names and values in order of place; values of one type and normal form share a chain.
  void Merge(std::vector<Mention> values) {
    document_.mentions.clear();
    for (const FoundName& name : names_) document_.mentions.push_back(name.mention);
    std::map<std::pair<MentionType, std::string>, std::size_t> value_chains;
    for (Mention& value : values) {
      const bool relative = value.normal == "relative";
      const auto key =
          std::make_pair(value.type, relative ? PlainLower(value.text) : value.normal + " " + value.unit);
      const auto [found, fresh] = value_chains.emplace(key, document_.chains.size());
      if (fresh) document_.chains.push_back({value.type, value.text, {}, "", {}, Gender::unknown});
      value.chain = found->second;
      document_.mentions.push_back(std::move(value));
    }
    std::sort(document_.mentions.begin(), document_.mentions.end(),
              [](const Mention& a, const Mention& b) { return a.span.begin < b.span.begin; });
    for (std::size_t i = 0; i < document_.mentions.size(); ++i)
      document_.chains[document_.mentions[i].chain].mentions.push_back(i);
  }

  Document& document_;
  std::string_view text_;
  const Lexicon& lexicon_;
  std::vector<FoundName> names_;
};

}  // namespace

void FindNames(Document& document, std::string_view text, const Lexicon& lexicon, const NameModel& model) {
  NameFinder(document, text, lexicon).Find(model);
}

}  // namespace lacuna
