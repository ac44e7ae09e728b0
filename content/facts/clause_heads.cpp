#include "content/facts/clause_heads.h"

#include <algorithm>
#include <optional>

#include "content/facts/claims.h"
#include "content/facts/word_lists.h"

namespace lacuna {
namespace {

constexpr std::string_view kConditional = "holds only under a condition";
constexpr std::string_view kUnstated = "said, thought or wished, not stated";

bool IsVerbal(const SentenceView& view, std::size_t token) {
  const std::string_view tag = view.Tag(token);
  return tag.starts_with("VB") || view.tree().Child(token, "cop") >= 0 ||
         view.tree().Child(token, "nsubj") >= 0;
}

std::string_view MarkerOf(const SentenceView& view, std::size_t token) {
  for (const std::size_t child : view.tree().Children(token)) {
    if (child > token) break;
    const std::string_view relation = view.tree().Relation(child);
    const bool adverb = relation == "advmod" && (view.Is(child, "when") || view.Is(child, "where"));
    if (relation == "mark" || adverb) return view.Lower(child);
  }
  return "";
}

// The clause stands whatever else holds: "when X did Y" says that X did Y; "if X did Y" does not.
bool IsStatedAfter(std::string_view marker) {
  return marker == "when" || marker == "after" || marker == "because" || marker == "although" ||
         marker == "though" || marker == "while" || marker == "since" || marker == "as" ||
         marker == "where" || marker == "whereas";
}

std::optional<ClauseType> KindOf(const SentenceView& view, std::size_t token) {
  const std::string_view relation = view.tree().Relation(token);
  if (relation == "root") return ClauseType::main;
  if (!IsVerbal(view, token)) return std::nullopt;
  if (relation == "parataxis") return ClauseType::main;
  if (relation == "conj") return ClauseType::coordinated;
  if (relation == "acl:relcl") return ClauseType::relative;
  if (relation == "ccomp") return ClauseType::complement;
  if (relation == "advcl" && IsStatedAfter(MarkerOf(view, token))) return ClauseType::adverbial;
  return std::nullopt;
}

// What the clauses above make of a clause: blocked by a condition, claimed by a speaker.
class Standing {
 public:
  Standing(const SentenceView& view, ClauseHead& head) : view_(view), head_(head) {}

  void Read() {
    Look(head_.token);
    std::size_t steps = 0;
    for (std::size_t t = head_.token; view_.tree().Head(t) >= 0 && steps < view_.size(); ++steps) {
      const auto above = static_cast<std::size_t>(view_.tree().Head(t));
      Pass(t, above);
      if (!head_.refusal.empty()) return;
      t = above;
    }
  }

 private:
  // Through the arc from `below` to `above`.
  void Pass(std::size_t below, std::size_t above) {
    const std::string_view relation = view_.tree().Relation(below);
    if (relation == "advcl" && !IsStatedAfter(MarkerOf(view_, below))) head_.refusal = kConditional;
    stated_ = stated_ || relation == "advcl";
    if ((relation == "xcomp" && !stated_) || IsRelation(relation, "csubj")) head_.refusal = kUnstated;
    if (relation == "ccomp") Complement(below, above);
    if (relation == "conj" || relation == "parataxis" || relation == "advcl" || relation == "acl:relcl")
      Look(above);
  }

  void Complement(std::size_t below, std::size_t above) {
    const std::string_view lemma = view_.Lemma(above);
    const bool before = view_.tree().Yield(below).end <= above;  // "…," she said
    if (!IsClaimVerb(lemma) && !IsFactiveVerb(lemma) && !before) {
      head_.refusal = kUnstated;
      return;
    }
    const std::string_view marker = MarkerOf(view_, below);
    if (marker == "if" || marker == "whether") head_.refusal = kConditional;
    Claim(SpeakerOf(view_, above));
  }

  // "X, Y said" in a clause of its own; "according to Y".
  void Look(std::size_t token) {
    for (const std::size_t child : view_.tree().Children(token)) {
      const std::string_view relation = view_.tree().Relation(child);
      if (relation == "parataxis" && child != head_.token && IsSpeech(child)) Claim(SpeakerOf(view_, child));
      if (relation == "obl" && view_.Is(view_.tree().Yield(child).begin, "according"))
        Claim(SourceAt(view_, child));
    }
    if (MarkerOf(view_, token) == "if" || MarkerOf(view_, token) == "unless") head_.refusal = kConditional;
  }

  bool IsSpeech(std::size_t token) const {
    const std::string_view lemma = view_.Lemma(token);
    return IsClaimVerb(lemma) || lemma == "report" || lemma == "explain" || lemma == "note" ||
           lemma == "announce" || lemma == "recall";
  }

  void Claim(std::string source) {
    if (head_.claimed && !head_.claim_source.empty()) return;
    head_.claimed = true;
    head_.claim_source = std::move(source);
  }

  const SentenceView& view_;
  ClauseHead& head_;
  bool stated_ = false;  // on the way up stands "while …": said to be so, whatever it hangs on
};

}  // namespace

std::vector<ClauseHead> FindClauseHeads(const SentenceView& view) {
  std::vector<ClauseHead> heads;
  for (std::size_t t = 0; t < view.size(); ++t) {
    const auto kind = KindOf(view, t);
    if (!kind) continue;
    ClauseHead head;
    head.token = t;
    head.kind = *kind;
    Standing(view, head).Read();
    heads.push_back(std::move(head));
  }
  return heads;
}

}  // namespace lacuna
