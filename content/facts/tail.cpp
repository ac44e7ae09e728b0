#include "content/facts/tail.h"

#include <algorithm>
#include <array>

#include "content/base/utf8.h"
#include "content/facts/phrases.h"
#include "content/facts/roles.h"
#include "content/facts/word_lists.h"

namespace lacuna {
namespace {

constexpr std::string_view kTangled = "clause did not come apart";
constexpr std::size_t kLongestAside = 12;  // tokens of a clause that may follow the question

template <class List>
bool In(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool IsInsideNominal(std::string_view relation) {
  constexpr auto kRelations = std::to_array<std::string_view>(
      {"det", "amod", "compound", "nummod", "case", "acl", "acl:relcl", "appos", "flat", "fixed"});
  return In(kRelations, relation) || IsRelation(relation, "nmod");
}

bool IsIgnored(std::string_view relation) {
  constexpr auto kRelations = std::to_array<std::string_view>(
      {"punct", "cc", "conj", "parataxis", "mark", "cop", "aux", "aux:pass", "appos"});
  return In(kRelations, relation);
}

// The words of a nominal predicate: "the head of the agency", without the clause's own phrases.
TokenRange ComplementRange(const SentenceView& view, const Predicate& predicate) {
  TokenRange range{predicate.token, predicate.token + 1};
  const bool adjective = view.Pos(predicate.token) == Upos::adj || view.Pos(predicate.token) == Upos::verb;
  for (const std::size_t child : view.tree().Children(predicate.token)) {
    const TokenRange yield = view.tree().Yield(child);
    const std::string_view relation = view.tree().Relation(child);
    const bool before = yield.end <= predicate.token && yield.begin >= predicate.end();
    const bool degree = relation == "advmod" && before;
    const bool joined = relation == "conj" && view.Tag(child) == view.Tag(predicate.token) &&
                        view.tree().Child(child, "nsubj") < 0 && view.tree().Child(child, "cop") < 0;
    const bool own = IsInsideNominal(relation) && !(adjective && child > predicate.token);
    if (!degree && !joined && !own) continue;
    if (before) range.begin = std::min(range.begin, yield.begin);
    if (yield.begin > predicate.token) range.end = std::max(range.end, yield.end);
  }
  return range;
}

// "a treaty in 1978", "was given money by the king": the time and the agent at the end of an object are the
// clause's, unless the noun is an event itself. -1 for none.
int LooseEnd(const SentenceView& view, std::size_t head, bool passive) {
  if (IsEventNoun(view.Lemma(head)) || view.tree().Children(head).empty()) return -1;
  const std::size_t last = view.tree().Children(head).back();
  if (last < head || view.tree().Relation(last) != "nmod") return -1;
  const Mention* mention = view.MentionAt(last);
  const bool time =
      mention != nullptr && (mention->type == MentionType::year || mention->type == MentionType::date);
  const TokenRange yield = view.tree().Yield(last);
  const bool placed = view.Is(yield.begin, "in") || view.Is(yield.begin, "on");
  const bool agent = passive && view.Is(yield.begin, "by");
  return (time && placed) || agent ? static_cast<int>(last) : -1;
}

// "announced on Thursday a new treaty": a bare day has no nouns of its own. The noun it swallowed, -1 for
// none.
int SwallowedByTime(const SentenceView& view, std::size_t head) {
  const Mention* mention = view.MentionAt(head);
  if (mention == nullptr || !IsTimeType(mention->type)) return -1;
  for (const std::size_t child : view.tree().Children(head)) {
    const bool noun = view.Pos(child) == Upos::noun || view.Pos(child) == Upos::propn;
    if (child > head && noun && view.Pos(view.tree().Yield(child).begin) == Upos::det)
      return static_cast<int>(child);
  }
  return -1;
}

class TailReader {
 public:
  TailReader(const SentenceView& view, const Predicate& predicate, int subject, Proposition& found)
      : view_(view), tree_(view.tree()), predicate_(predicate), subject_(subject), found_(found) {}

  std::string_view Read() {
    if (predicate_.copula) AddComplement();
    for (const std::size_t child : tree_.Children(predicate_.token)) {
      if (!refusal_.empty()) return refusal_;
      Place(child);
    }
    if (predicate_.copula) MoveComplementFirst();
    return refusal_;
  }

 private:
  // A dependent before the subject, between subject and verb, or after the verb.
  void Place(std::size_t child) {
    const std::string_view relation = tree_.Relation(child);
    if (static_cast<int>(child) == subject_ || IsIgnored(relation) || IsBracketed(child)) return;
    if (In(predicate_.verbs, child) || child == static_cast<std::size_t>(predicate_.particle)) return;
    if (predicate_.copula && complement_.Contains(child)) return;
    if (std::find(predicate_.adverbs.begin(), predicate_.adverbs.end(), child) != predicate_.adverbs.end())
      return;
    if (relation == "expl") return;
    if (child > predicate_.begin()) return After(child, found_.tail);
    if (relation == "advmod") return AdverbBefore(child);
    const bool adjunct = IsRelation(relation, "obl") || relation == "advcl" || IsRelation(relation, "nmod");
    if (!adjunct) return Refuse(kTangled);
    After(child, found_.fronted);
  }

  // "[6]", "(1821)"
  bool IsBracketed(std::size_t child) const {
    const TokenRange yield = tree_.Yield(child);
    return view_.Is(yield.begin, "[") || view_.Is(yield.begin, "(") ||
           (yield.begin > 0 && (view_.Is(yield.begin - 1, "[") || view_.Is(yield.begin - 1, "(")));
  }

  static bool In(const std::vector<std::size_t>& list, std::size_t token) {
    return std::find(list.begin(), list.end(), token) != list.end();
  }

  void AdverbBefore(std::size_t child) {
    const TokenRange yield = Trimmed(view_, tree_.Yield(child));
    const std::string words = ToLower(view_.Words(yield));
    if (IsNegativeAdverb(words)) return Refuse("negated or hedged");
    if (yield.end - yield.begin > 2 || IsConnectiveAdverb(words)) return;
    if (view_.Tag(child) == "WRB") return;  // "when"
    const bool beside_verb =
        child + 1 == predicate_.begin() || (subject_ >= 0 && child > static_cast<std::size_t>(subject_));
    if (!beside_verb) return;
    found_.before_verb += (found_.before_verb.empty() ? "" : " ") + words;
  }

  void After(std::size_t child, std::vector<Phrase>& into) {
    const std::string_view relation = tree_.Relation(child);
    if (relation == "obj" || relation == "iobj" || IsRelation(relation, "obl") ||
        IsRelation(relation, "nmod") || IsRelation(relation, "nsubj"))
      return Nominal(child, into);
    if (relation == "xcomp") return OpenComplement(child);
    if (relation == "advcl" || relation == "ccomp") return Clause(child, into);
    if (relation == "advmod") return AdverbAfter(child);
    if (relation == "acl" && predicate_.copula) return Clause(child, into);
    Refuse(kTangled);
  }

  void Nominal(std::size_t child, std::vector<Phrase>& into) {
    TokenRange range = tree_.Yield(child);
    if (const int object = SwallowedByTime(view_, child); object >= 0) {
      const TokenRange own = tree_.Yield(static_cast<std::size_t>(object));
      Add(child, {range.begin, own.begin}, into);
      return Add(static_cast<std::size_t>(object), own, into);
    }
    const int end = LooseEnd(view_, child, predicate_.passive);
    const TokenRange later = end >= 0 ? tree_.Yield(static_cast<std::size_t>(end)) : TokenRange{};
    if (end >= 0) range.end = later.begin;
    Add(child, range, into);
    if (end >= 0) Add(static_cast<std::size_t>(end), later, into);
  }

  void Add(std::size_t head, TokenRange range, std::vector<Phrase>& into) {
    PhraseReading reading = ReadNominal(view_, head, range);
    AssignRole(view_, reading.phrase, predicate_.passive);
    const bool aside = reading.phrase.dropped || reading.phrase.preposition == "according to";
    if (aside) {
      reading.phrase.dropped = true;
    } else if (!reading.refusal.empty()) {
      const bool circumstance =
          &into == &found_.fronted || (!into.empty() && !reading.phrase.preposition.empty());
      if (!circumstance) return Refuse(reading.refusal);
      reading.phrase.dropped = true;
      found_.complete = false;
    }
    into.push_back(std::move(reading.phrase));
  }

  // "decided to build a bridge", "helped Morocco obtain weapons": the verb's words, then its own phrases.
  void OpenComplement(std::size_t child) {
    const std::string_view tag = view_.Tag(child);
    if (!tag.starts_with("VB")) {
      if (view_.Pos(child) == Upos::adj || tree_.Child(child, "cop") >= 0)
        return PlainWords(Trimmed(view_, tree_.Yield(child)));
      return Add(child, tree_.Yield(child), found_.tail);
    }
    TokenRange verb{child, child + 1};
    for (const std::size_t below : tree_.Children(child)) {
      const std::string_view relation = tree_.Relation(below);
      const bool own = relation == "mark" || IsRelation(relation, "aux") || relation == "advmod";
      if (own && below < child) verb.begin = std::min(verb.begin, below);
      if (relation == "compound" && below == child + 1) verb.end = below + 1;
      if (relation == "cop" || view_.Is(below, "not")) return PlainWords(Trimmed(view_, tree_.Yield(child)));
    }
    PlainWords(verb);
    if (!refusal_.empty()) return;
    found_.tail.back().role = RoleName::statement;  // the start of what an open complement says
    found_.tail.back().key = Trimmed(view_, tree_.Yield(child));
    for (const std::size_t below : tree_.Children(child)) {
      if (!refusal_.empty()) return;
      if (below < verb.end || IsIgnored(tree_.Relation(below))) continue;
      After(below, found_.tail);
    }
  }

  void Clause(std::size_t child, std::vector<Phrase>& into) {
    PhraseReading reading = ReadClausePhrase(view_, child);
    Phrase& phrase = reading.phrase;
    AssignClauseRole(view_, phrase);
    if (phrase.role == RoleName::purpose && SaysWhatNotWhy()) phrase.asks = false;
    const bool needed = tree_.Relation(child) == "ccomp" || phrase.preposition == "if";
    const bool too_long = phrase.tokens.end - phrase.tokens.begin > kLongestAside;
    if (!reading.refusal.empty() || too_long) {
      if (needed) return Refuse(reading.refusal.empty() ? kTangled : reading.refusal);
      phrase.dropped = true;
      phrase.asks = phrase.asks && reading.refusal.empty();
      found_.complete = false;
    }
    into.push_back(std::move(phrase));
  }

  // "hard to predict", "causing the walls to collapse": no purpose.
  bool SaysWhatNotWhy() const {
    constexpr auto kVerbs = std::to_array<std::string_view>(
        {"cause",     "force",   "allow",  "help", "enable", "lead",    "persuade", "tell",
         "ask",       "want",    "expect", "get",  "teach",  "urge",    "order",    "invite",
         "encourage", "require", "need",   "have", "say",    "believe", "think"});
    return predicate_.copula || std::find(kVerbs.begin(), kVerbs.end(), found_.lemma) != kVerbs.end();
  }

  void AdverbAfter(std::size_t child) {
    const TokenRange yield = Trimmed(view_, tree_.Yield(child));
    const std::string words = ToLower(view_.Words(yield));
    if (IsConnectiveAdverb(words)) return;
    if (IsNegativeAdverb(words)) return Refuse("negated or hedged");
    if (!RefusalOf(view_, yield, {}).empty() || yield.end - yield.begin > 6) return Refuse(kTangled);
    if (IsDeicticWord(view_.Lower(child))) {
      found_.complete = false;
      return;
    }
    PlainWords(yield);
  }

  void PlainWords(TokenRange range) {
    Phrase phrase;
    phrase.tokens = phrase.key = range;
    phrase.text = view_.Words(range);
    phrase.span = view_.SpanOf(range);
    phrase.head = range.end - 1;
    if (const auto refusal = RefusalOf(view_, range, {}); !refusal.empty()) return Refuse(refusal);
    found_.tail.push_back(std::move(phrase));
  }

  void AddComplement() {
    complement_ = ComplementRange(view_, predicate_);
    PhraseReading reading = ReadNominal(view_, predicate_.token, complement_);
    Phrase& phrase = reading.phrase;
    if (!reading.refusal.empty()) return Refuse(reading.refusal);
    if (!phrase.preposition.empty()) AssignRole(view_, phrase, false);
    if (phrase.preposition.empty()) phrase.role = RoleName::complement;
    if (view_.Pos(predicate_.token) == Upos::adj || view_.Pos(predicate_.token) == Upos::verb) {
      phrase.kind = PhraseKind::words;
      phrase.asks = false;
    }
    complement_phrase_ = std::move(phrase);
  }

  void MoveComplementFirst() {
    if (complement_phrase_) found_.tail.insert(found_.tail.begin(), std::move(*complement_phrase_));
  }

  void Refuse(std::string_view reason) {
    if (refusal_.empty()) refusal_ = reason;
  }

  const SentenceView& view_;
  const Tree& tree_;
  const Predicate& predicate_;
  int subject_;
  Proposition& found_;
  TokenRange complement_;
  std::optional<Phrase> complement_phrase_;
  std::string_view refusal_;
};

}  // namespace

std::string_view ReadTail(const SentenceView& view, const Predicate& predicate, int subject,
                          Proposition& found) {
  return TailReader(view, predicate, subject, found).Read();
}

}  // namespace lacuna
