#include "content/language/name_candidate_features.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "content/language/model/feature_list.h"
#include "content/language/name_runs.h"
#include "content/language/name_types.h"
#include "content/language/name_words.h"
#include "content/language/noun_phrases.h"
#include "content/language/text_scan.h"
#include "content/language/word_set.h"

namespace lacuna {
namespace {

constexpr std::size_t kMostSmallWords = 4;        // inside one name
constexpr FeatureKey kCandidateMark = 0x5EC0DE5;  // sets its features apart from those of words

std::uint64_t Hashed(std::string_view text) { return text.empty() ? 0 : TextHash(text); }

bool IsBarrier(std::string_view plain) {
  static const WordSet kMarks("; ( ) \" ! ? : [ ]");
  return kMarks.Has(plain);
}

// How strongly the rules' evidence speaks: 0 not at all, 1 to 3 for, 4 against.
std::uint64_t Strength(double evidence) {
  if (evidence < 0) return 4;
  return evidence >= 4 ? 3 : evidence >= 2 ? 2 : evidence > 0 ? 1 : 0;
}

// Templates with any number of values are numbered from here, apart from the FeatureList's own.
enum Loose : std::uint64_t {
  kAllClues = 1000,
  kEveryClue,
  kFirstClue,
  kLastClue,
  kBeforeClue,
  kAfterClue,
  kTrigram
};

class CandidateReader {
 public:
  CandidateReader(const NameWordsView& view, const Sentence* next, NameKnowledge& knowledge)
      : view_(view), words_(view.words()), next_(next), knowledge_(knowledge) {
    nouns_ = FindNounPhrases(words_.sentence());
    for (const NameRun& run : FindNameRuns(words_, std::vector<bool>(words_.size(), false))) {
      runs_[{run.begin, run.end}] = run;
      runs_[{run.name, run.end}] = run;
      run_begins_.insert({run.begin, run.name});
      run_ends_.insert(run.end);
    }
  }

  std::vector<NameCandidate> Read() {
    std::vector<NameCandidate> candidates;
    for (std::size_t begin = 0; begin < words_.size(); ++begin)
      if (view_.IsEdge(At(begin))) ReadFrom(begin, candidates);
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const NameCandidate& a, const NameCandidate& b) { return a.end < b.end; });
    return candidates;
  }

 private:
  static std::ptrdiff_t At(std::size_t i) { return static_cast<std::ptrdiff_t>(i); }

  void ReadFrom(std::size_t begin, std::vector<NameCandidate>& candidates) {
    std::size_t small = 0;
    const std::size_t limit = std::min(words_.size(), begin + kLongestName);
    for (std::size_t end = begin + 1; end <= limit; ++end) {
      if (view_.IsEdge(At(end - 1))) {
        candidates.push_back({begin, end, Features(begin, end)});
        continue;
      }
      if (IsBarrier(words_.Plain(end - 1)) || ++small > kMostSmallWords) return;
    }
  }

  FeatureKeys Features(std::size_t begin, std::size_t end) {
    begin_ = At(begin);
    end_ = At(end);
    length_ = static_cast<std::uint64_t>(end - begin);
    several_ = length_ > 1 ? 1 : 0;
    text_ = TextOfCandidate();
    head_ = Head();
    list_.Clear();
    loose_.clear();
    AddWords();
    AddContext();
    AddShapes();
    AddClues();
    AddKnowledge();
    AddRules();
    AddSyntax();
    AddDescription();
    AddList();
    AddPronoun();
    AddEndings();
    FeatureKeys keys(list_.keys().begin(), list_.keys().end());
    keys.insert(keys.end(), loose_.begin(), loose_.end());
    for (FeatureKey& key : keys) key ^= kCandidateMark;
    return keys;
  }

  // With one blank between tokens, as tables have it ("King 's College" aside).
  std::string TextOfCandidate() const {
    std::string text;
    for (std::ptrdiff_t i = begin_; i < end_; ++i) {
      if (i > begin_) text += ' ';
      text += Form(i);
    }
    return text;
  }
  std::ptrdiff_t Head() const {
    static const WordSet kBefore("of for at in");
    for (std::ptrdiff_t i = begin_ + 1; i < end_; ++i)
      if (kBefore.Has(Plain(i))) return i - 1;
    return end_ - 1;
  }

  std::string_view Form(std::ptrdiff_t i) const { return words_.Form(static_cast<std::size_t>(i)); }
  const std::string& Plain(std::ptrdiff_t i) const { return words_.Plain(static_cast<std::size_t>(i)); }
  const std::string& Lemma(std::ptrdiff_t i) const { return words_.Lemma(static_cast<std::size_t>(i)); }
  Penn Tag(std::ptrdiff_t i) const { return i < 0 ? Penn::start : words_.Tag(static_cast<std::size_t>(i)); }
  bool IsCommon(std::ptrdiff_t i) const { return Tag(i) == Penn::NN || Tag(i) == Penn::NNS; }
  std::uint64_t Field(std::ptrdiff_t i) { return knowledge_.FieldOf(Lemma(i)); }
  bool Is(std::ptrdiff_t i, std::string_view plain) const { return i >= 0 && Plain(i) == plain; }

  void AddWords() {
    list_.Add();
    list_.Add(std::min<std::uint64_t>(length_, 6));
    list_.Add(Hashed(text_));
    const std::uint64_t head = view_.Lower(head_), first = view_.Lower(begin_), last = view_.Lower(end_ - 1);
    list_.Add(head);
    list_.Add(first);
    list_.Add(last);
    list_.Add(first, last);
    list_.Add(several_, head);
    list_.Add(head_ > begin_ ? view_.Lower(head_ - 1) : 0, head);
  }

  void AddContext() {
    const std::uint64_t before = view_.Lower(begin_ - 1), after = view_.Lower(end_);
    const std::uint64_t length = std::min<std::uint64_t>(length_, 4);
    list_.Add(before);
    list_.Add(after);
    list_.Add(view_.Lower(begin_ - 2), before);
    list_.Add(after, view_.Lower(end_ + 1));
    list_.Add(before, after);
    list_.Add(before, length);
    list_.Add(after, length);
    list_.Add(view_.Tag(begin_ - 1), view_.Tag(begin_));
    list_.Add(view_.Tag(end_ - 1), view_.Tag(end_));
    list_.Add(view_.Tag(begin_ - 1), view_.Tag(end_));
    list_.Add(view_.Shape(begin_ - 1), view_.Shape(begin_));
    list_.Add(view_.Shape(end_ - 1), view_.Shape(end_));
  }

  void AddShapes() {
    std::uint64_t shapes = 0, tags = 0, small = 0;
    for (std::ptrdiff_t i = begin_; i < std::min(end_, begin_ + 6); ++i) {
      shapes = JoinHash(shapes, view_.Shape(i));
      tags = JoinHash(tags, view_.Tag(i));
    }
    for (std::ptrdiff_t i = begin_; i < end_; ++i)
      if (!view_.IsEdge(i)) small = JoinHash(small, view_.Lower(i));
    list_.Add(shapes);
    list_.Add(tags);
    list_.Add(small);
    const int open = (view_.IsEdge(begin_ - 1) ? 2 : 0) + (view_.IsEdge(end_) ? 1 : 0);
    list_.Add(open);
    list_.Add(open, std::min<std::uint64_t>(length_, 4));
    const CapitalRun& run = view_.Run(begin_);
    list_.Add(run.begin == run.end ? 4 : (At(run.begin) == begin_ ? 2 : 0) + (At(run.end) == end_ ? 1 : 0));
  }

  template <class... Values>
  void AddLoose(Loose number, Values... values) {
    loose_.push_back(FeatureOf(number, values...));
  }

  void AddClues() {
    NameClues any = 0, all = ~NameClues{0};
    for (std::ptrdiff_t i = begin_; i < end_; ++i) {
      if (!view_.IsCapital(i)) continue;
      any |= view_.Clues(i);
      all &= view_.Clues(i);
    }
    const auto has = [](NameClues clues, unsigned bit) { return (clues >> bit & 1U) != 0; };
    for (unsigned bit = 0; bit < kNameClues; ++bit) {
      if (has(any, bit)) AddLoose(kAllClues, bit, several_);
      if (several_ != 0 && has(all, bit)) AddLoose(kEveryClue, bit);
      if (has(view_.Clues(begin_), bit)) AddLoose(kFirstClue, bit, several_);
      if (has(view_.Clues(end_ - 1), bit)) AddLoose(kLastClue, bit, several_);
      if (has(view_.Clues(begin_ - 1), bit)) AddLoose(kBeforeClue, bit);
      if (has(view_.Clues(end_), bit)) AddLoose(kAfterClue, bit);
    }
  }

  void AddKnowledge() {
    const auto known = static_cast<std::uint64_t>(knowledge_.WholeName(text_));
    list_.Add(known);
    list_.Add(known, several_);
    list_.Add(known, view_.Lower(begin_ - 1));
    const std::uint64_t field = knowledge_.FieldOf(Plain(head_));
    list_.Add(field);
    list_.Add(field, several_);
  }

  // What the rules make of it: whether it is a run of theirs, and the kind they would give it.
  void AddRules() {
    const auto begin = static_cast<std::size_t>(begin_), end = static_cast<std::size_t>(end_);
    const auto found = runs_.find({begin, end});
    const bool is_run = found != runs_.end();
    const NameRun run = is_run ? found->second : NameRun{begin, end, begin};
    const int titled = !is_run || !run.has_title() ? 0 : run.name == begin ? 1 : 2;
    const std::optional<Apposition> apposition = FindApposition(words_, nouns_, run);
    const TypeScores around = EvidenceAround(words_, run, apposition, knowledge_.lexicon());
    const TypeScores inside = EvidenceInName(text_, knowledge_.lexicon());
    TypeScores both = inside;
    both.Add(around);
    list_.Add(is_run);
    list_.Add(run_begins_.count(begin) > 0, run_ends_.count(end) > 0);
    list_.Add(titled);
    list_.Add(inside.Best(), several_);
    list_.Add(around.Best());
    list_.Add(both.Best());
    list_.Add(both.Best(), is_run);
    for (const MentionType type : {MentionType::person, MentionType::place, MentionType::organization,
                                   MentionType::event, MentionType::misc}) {
      list_.Add(Strength(inside.Of(type)));
      list_.Add(Strength(around.Of(type)));
    }
    AddNoun(apposition ? At(apposition->head) : -1);
  }

  // A common noun that stands for the name in some way: its lemma, its field, the kind it tells.
  void AddNoun(std::ptrdiff_t noun) {
    if (noun < 0) {
      for (int i = 0; i < 3; ++i) list_.Skip();
      return;
    }
    const std::string& lemma = Lemma(noun);
    list_.Add(Hashed(lemma));
    list_.Add(Field(noun));
    list_.Add(TypeOfCommonNoun(lemma, knowledge_.lexicon().NounField(lemma)));
  }

  void AddSyntax() {
    std::ptrdiff_t verb = end_;
    while (verb < end_ + 3 && IsAdverbTag(Tag(verb))) ++verb;
    AddWhere(IsVerbTag(Tag(verb)) || Tag(verb) == Penn::MD, Hashed(Lemma(verb)));
    AddWhere(IsVerbTag(Tag(begin_ - 1)), begin_ > 0 ? Hashed(Lemma(begin_ - 1)) : 0);
    AddWhere(Is(end_, "'s"), view_.Lower(end_ + 1));
    AddNoun(IsNounTag(Tag(end_)) ? end_ : -1);
    AddNoun(Tag(begin_ - 1) == Penn::NN ? begin_ - 1 : -1);
    const bool governed = begin_ > 1 && Tag(begin_ - 1) == Penn::IN;
    const std::ptrdiff_t governor = begin_ - 2;
    const bool noun = governed && IsNounTag(Tag(governor)), verbal = governed && IsVerbTag(Tag(governor));
    AddWhere(noun || verbal, governed ? Hashed(Lemma(governor)) : 0, view_.Lower(begin_ - 1));
    AddWhere(noun, noun ? Field(governor) : 0, view_.Lower(begin_ - 1));
    AddWhere(Is(begin_ - 1, "the"), view_.Lower(begin_ - 2));
  }

  template <class... Values>
  void AddWhere(bool condition, Values... values) {
    if (condition)
      list_.Add(values...);
    else
      list_.Skip();
  }

  // The head of the noun phrase that begins at `from`, at most ten tokens on; -1 for none.
  std::ptrdiff_t NounFrom(std::ptrdiff_t from) const {
    for (std::ptrdiff_t i = from; i < std::min(view_.size(), from + 10); ++i) {
      if (IsCommon(i) && !IsNounTag(Tag(i + 1))) return i;
      if (Tag(i) == Penn::IN || Tag(i) == Penn::comma || IsVerbTag(Tag(i))) return -1;
    }
    return -1;
  }

  bool IsArticle(std::ptrdiff_t i) const {
    static const WordSet kArticles("a an the one");
    return i < view_.size() && kArticles.Has(Plain(i));
  }

  // Past a bracket or a phrase between commas that stands after the name.
  std::ptrdiff_t AfterInsertion() const {
    const bool bracket = Is(end_, "("), comma = Is(end_, ",");
    if (!bracket && !comma) return end_;
    for (std::ptrdiff_t i = end_ + 1; i < std::min(view_.size(), end_ + 14); ++i)
      if (Is(i, bracket ? ")" : ",")) return i + 1;
    return end_;
  }

  // "X is a Y", "X, a Y", "Ys such as X".
  void AddDescription() {
    const std::ptrdiff_t verb = AfterInsertion();
    const bool copula = verb < view_.size() && Lemma(verb) == "be" && IsArticle(verb + 1);
    AddNoun(copula ? NounFrom(verb + 2) : -1);
    const bool beside = (Is(end_, ",") || Is(end_, "(")) && IsArticle(end_ + 1);
    AddNoun(beside ? NounFrom(end_ + 2) : -1);
    AddNoun(ExampleOf());
  }
  std::ptrdiff_t ExampleOf() const {
    static const WordSet kIntroduces("like including :");
    for (std::ptrdiff_t i = begin_ - 2; i >= 0 && i > begin_ - 8; --i) {
      const bool such = Is(i + 1, "such") && Is(i + 2, "as");
      if (Tag(i) == Penn::NNS && (such || kIntroduces.Has(Plain(i + 1)))) return i;
    }
    return -1;
  }

  // What stands beside it in a list tells its kind.
  void AddList() {
    static const WordSet kLinks(", and or");
    const bool left = begin_ > 1 && kLinks.Has(Plain(begin_ - 1)) && view_.IsEdge(begin_ - 2);
    const bool right = end_ + 1 < view_.size() && kLinks.Has(Plain(end_)) && view_.IsEdge(end_ + 1);
    AddWhere(left, view_.Clues(begin_ - 2) & kNamingClues);
    AddWhere(left, left ? knowledge_.WholeName(Form(begin_ - 2)) : KnownAs::nothing);
    AddWhere(right, view_.Clues(end_ + 1) & kNamingClues);
    AddWhere(right, right ? knowledge_.WholeName(Form(end_ + 1)) : KnownAs::nothing);
  }

  static int PronounKind(std::string_view plain) {
    static const WordSet kPersons("he him his she her"), kThings("it its"), kMany("they them their");
    return kPersons.Has(plain) ? 1 : kThings.Has(plain) ? 2 : kMany.Has(plain) ? 3 : 0;
  }
  void AddPronoun() {
    int kind = 0;
    for (std::ptrdiff_t i = end_; i < std::min(view_.size(), end_ + 12) && kind == 0; ++i) {
      if (view_.IsEdge(i)) break;
      kind = PronounKind(Plain(i));
    }
    AddWhere(kind != 0, kind);
    const bool opens = begin_ < 3 && next_ != nullptr && !next_->tokens.empty();
    const int follows = opens ? PronounKind(PlainLower(next_->tokens.front().span.In(words_.text()))) : 0;
    AddWhere(follows != 0, follows);
  }

  // Endings and letter groups of the last word: foreign places and persons differ in them.
  void AddEndings() {
    const WordForm &first = view_.Form(begin_), &last = view_.Form(end_ - 1);
    for (std::size_t i = 1; i < 4; ++i) {
      list_.Add(several_, last.suffix[i]);
      AddWhere(several_ == 0 && i < first.prefix.size(), first.prefix[std::min<std::size_t>(i, 2)]);
    }
    const std::string word = "^" + Plain(end_ - 1) + "$";
    for (std::size_t i = 0; i + 3 <= std::min<std::size_t>(word.size(), 24); ++i)
      AddLoose(kTrigram, TextHash(std::string_view(word).substr(i, 3)));
  }

  const NameWordsView& view_;
  const SentenceWords& words_;
  const Sentence* next_;
  NameKnowledge& knowledge_;
  std::vector<NounPhrase> nouns_;
  std::map<std::pair<std::size_t, std::size_t>, NameRun> runs_;
  std::set<std::size_t> run_begins_, run_ends_;
  // the candidate being read
  std::ptrdiff_t begin_ = 0, end_ = 0, head_ = 0;
  std::uint64_t length_ = 0, several_ = 0;
  std::string text_;
  FeatureList list_;
  FeatureKeys loose_;
};

}  // namespace

std::vector<NameCandidate> NameCandidates(const NameWordsView& view, const Sentence* next,
                                          NameKnowledge& knowledge) {
  return CandidateReader(view, next, knowledge).Read();
}

}  // namespace lacuna
