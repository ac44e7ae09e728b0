#include "content/bank/card_pairs.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "content/bank/similarity.h"
#include "content/base/uid.h"

namespace lacuna {
namespace {

// How much of the words two questions share, at least, to be the same question about a changed sentence.
constexpr double kLeastWhenSameAnswer = 0.3;
constexpr double kLeastWhenNewAnswer = 0.5;

bool IsTrueFalse(const QuestionForm& form) { return form.type == QuestionType::true_false; }

bool Accepts(const QuestionForm& form, const std::string& answer) {
  return std::any_of(form.accepted.begin(), form.accepted.end(),
                     [&](const std::string& accepted) { return MatchText(accepted) == answer; });
}

bool HasAnswer(const KeptCard& card, const QuestionForm& form) {
  if (IsTrueFalse(form)) return false;
  const std::string answer = MatchText(form.answer);
  if (card.answers.count(answer) > 0) return true;
  return std::any_of(card.forms.begin(), card.forms.end(), [&](const KeptForm& kept) {
    const QuestionForm& own = kept.item.question.form;
    return !IsTrueFalse(own) && (Accepts(own, answer) || Accepts(form, MatchText(own.answer)));
  });
}

bool SameAnswer(const KeptCard& card, const DraftCard& draft) {
  return std::any_of(draft.questions.begin(), draft.questions.end(),
                     [&](const Question& question) { return HasAnswer(card, question.form); });
}

bool SameStem(const KeptCard& card, const DraftCard& draft) {
  return std::any_of(draft.questions.begin(), draft.questions.end(), [&](const Question& question) {
    return card.stems.count(StemKey(question.form.type, question.form.stem)) > 0;
  });
}

Hashes WordSet(const std::string& text) {
  Hashes words = WordsOf(text);
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

double StemLikeness(const KeptCard& card, const DraftCard& draft) {
  double most = 0;
  for (const KeptForm& form : card.forms)
    for (const Question& question : draft.questions)
      if (form.item.question.form.type == question.form.type)
        most = std::max(most, Likeness(WordSet(form.item.question.form.stem), WordSet(question.form.stem)));
  return most;
}

const std::vector<Span>& SpansOf(const DraftCard& card) { return card.questions.front().form.spans; }

std::string Key(const std::string& slot, const std::vector<std::string>& evidence) {
  std::string key = slot;
  for (const std::string& text : evidence) (key += '\n') += text;
  return key;
}

class Pairing {
 public:
  Pairing(const KeptArticle& kept, const Draft& draft, const Alignment& alignment)
      : kept_(kept),
        draft_(draft),
        alignment_(alignment),
        pairs_(kept.cards.size()),
        taken_(draft.cards.size()) {}

  std::vector<std::optional<CardPair>> Pairs() {
    ByUid();
    BySameEvidence(PairKind::same, SameAnswer);
    BySameEvidence(PairKind::same_stem, [](const KeptCard& card, const DraftCard& draft) {
      return card.card.retired_by == 0 && SameStem(card, draft);
    });
    ByLikeEvidence();
    Follow();
    return std::move(pairs_);
  }

 private:
  void Take(std::size_t card, std::size_t draft, PairKind kind) {
    pairs_[card] = CardPair{draft, kind};
    taken_[draft] = true;
  }

  void ByUid() {
    std::unordered_map<std::string, std::size_t> by_uid;
    for (std::size_t i = 0; i < kept_.cards.size(); ++i) by_uid[kept_.cards[i].card.uid] = i;
    for (std::size_t d = 0; d < draft_.cards.size(); ++d) {
      if (draft_.cards[d].uid.empty()) continue;
      const auto found = by_uid.find(ContentUid("card", {kept_.article.uid, draft_.cards[d].uid}));
      if (found != by_uid.end() && !pairs_[found->second] &&
          (SameAnswer(kept_.cards[found->second], draft_.cards[d]) ||
           SameStem(kept_.cards[found->second], draft_.cards[d])))
        Take(found->second, d, PairKind::same);
    }
  }

  template <class Same>
  void BySameEvidence(PairKind kind, Same same) {
    std::unordered_map<std::string, std::vector<std::size_t>> by_key;
    for (std::size_t d = 0; d < draft_.cards.size(); ++d)
      if (!taken_[d])
        by_key[Key(draft_.cards[d].slot,
                   EvidenceOf(draft_.cards[d].questions.front().form, draft_.article.text))]
            .push_back(d);
    for (std::size_t i = 0; i < kept_.cards.size(); ++i)
      for (const KeptForm& form : kept_.cards[i].forms) {
        if (pairs_[i]) break;
        if (!kept_.cards[i].counts(form)) continue;
        const auto found = by_key.find(Key(kept_.cards[i].card.slot, form.item.evidence));
        if (found == by_key.end()) continue;
        for (const std::size_t d : found->second)
          if (!pairs_[i] && !taken_[d] && same(kept_.cards[i], draft_.cards[d])) Take(i, d, kind);
      }
  }

  struct Candidate {
    bool same_answer = false, same_slot = false;
    double likeness = 0;
    std::size_t card = 0, draft = 0;
  };

  void AddCandidates(std::size_t i, std::vector<Candidate>& candidates) {
    const KeptCard& card = kept_.cards[i];
    std::vector<Span> became;
    for (const Span span : card.forms.front().item.question.form.spans)
      for (const Span sentence : alignment_.Became(span)) became.push_back(sentence);
    if (became.empty()) return;
    for (std::size_t d = 0; d < draft_.cards.size(); ++d) {
      const DraftCard& draft = draft_.cards[d];
      const auto touches = [&](Span span) {
        return std::any_of(became.begin(), became.end(),
                           [&](Span sentence) { return sentence.Overlaps(span); });
      };
      if (taken_[d] || std::none_of(SpansOf(draft).begin(), SpansOf(draft).end(), touches)) continue;
      const Candidate candidate{SameAnswer(card, draft), card.card.slot == draft.slot,
                                StemLikeness(card, draft), i, d};
      const bool fits = candidate.same_answer
                            ? candidate.likeness >= kLeastWhenSameAnswer
                            : candidate.same_slot && candidate.likeness >= kLeastWhenNewAnswer;
      if (fits) candidates.push_back(candidate);
    }
  }

  void ByLikeEvidence() {
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < kept_.cards.size(); ++i)
      if (!pairs_[i] && IsOfCurrentText(kept_.cards[i]) && !StandsUnchanged(kept_.cards[i], alignment_))
        AddCandidates(i, candidates);
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
      return std::tuple(!a.same_answer, !a.same_slot, -a.likeness, a.card, a.draft) <
             std::tuple(!b.same_answer, !b.same_slot, -b.likeness, b.card, b.draft);
    });
    for (const Candidate& candidate : candidates)
      if (!pairs_[candidate.card] && !taken_[candidate.draft])
        Take(candidate.card, candidate.draft,
             candidate.same_answer ? PairKind::same_answer : PairKind::new_answer);
  }

  // A card whose answer was corrected by hand has the evidence and the slot of the one it was made from.
  void Follow() {
    std::unordered_map<std::string, std::size_t> leaders;
    for (std::size_t i = 0; i < kept_.cards.size(); ++i)
      if (pairs_[i] && pairs_[i]->kind == PairKind::same_answer)
        leaders.emplace(Key(kept_.cards[i].card.slot, kept_.cards[i].forms.front().item.evidence),
                        pairs_[i]->draft);
    for (std::size_t i = 0; i < kept_.cards.size(); ++i) {
      const KeptCard& card = kept_.cards[i];
      if (pairs_[i] || !IsOfCurrentText(card) || !card.forms.front().item.by_hand) continue;
      const auto leader = leaders.find(Key(card.card.slot, card.forms.front().item.evidence));
      if (leader != leaders.end()) pairs_[i] = CardPair{leader->second, PairKind::follows};
    }
  }

  const KeptArticle& kept_;
  const Draft& draft_;
  const Alignment& alignment_;
  std::vector<std::optional<CardPair>> pairs_;
  std::vector<bool> taken_;
};

}  // namespace

std::vector<std::optional<CardPair>> PairCards(const KeptArticle& kept, const Draft& draft,
                                               const Alignment& alignment) {
  return Pairing(kept, draft, alignment).Pairs();
}

bool IsOfCurrentText(const KeptCard& card) {
  return !card.forms.empty() && card.card.retired_by == 0 && card.forms.front().item.is_current;
}

bool StandsUnchanged(const KeptCard& card, const Alignment& alignment) {
  return std::all_of(card.forms.begin(), card.forms.end(), [&](const KeptForm& form) {
    if (!card.counts(form)) return true;
    const auto& spans = form.item.question.form.spans;
    return std::all_of(spans.begin(), spans.end(),
                       [&](Span span) { return alignment.Moved(span).has_value(); });
  });
}

std::vector<std::string> EvidenceOf(const QuestionForm& form, const std::string& text) {
  std::vector<std::string> evidence;
  for (const Span span : form.spans) evidence.emplace_back(span.In(text));
  return evidence;
}

}  // namespace lacuna
