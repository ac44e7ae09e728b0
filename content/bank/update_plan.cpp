#include "content/bank/update_plan.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "content/bank/card_pairs.h"
#include "content/bank/codec.h"
#include "content/bank/reworded.h"
#include "content/base/uid.h"

namespace lacuna {
namespace {

std::optional<std::vector<Span>> MovedAll(const std::vector<Span>& spans, const Alignment& alignment) {
  std::vector<Span> moved;
  for (const Span span : spans) {
    const auto now = alignment.Moved(span);
    if (!now) return std::nullopt;
    moved.push_back(*now);
  }
  return moved;
}

std::optional<Fact> MovedFact(const Fact& fact, const Alignment& alignment) {
  Fact moved = fact;
  const auto evidence = MovedAll(fact.evidence, alignment);
  if (!evidence) return std::nullopt;
  moved.evidence = *evidence;
  for (Role& role : moved.roles) {
    if (role.span.empty()) continue;
    const auto span = alignment.Moved(role.span);
    if (!span) return std::nullopt;
    role.span = *span;
  }
  return moved;
}

// What a fact says and where, for telling that two are one.
std::string FactKey(const Fact& fact) {
  std::string key = std::string(Name(fact.kind)) + WriteSpans(fact.evidence);
  for (const Role& role : fact.roles) (key += '\n') += std::string(Name(role.name)) + "=" + role.text;
  return key;
}

class FactPlanner {
 public:
  FactPlanner(const KeptArticle& kept, const Draft& draft, const Alignment& alignment, UpdatePlan& plan)
      : kept_(kept), draft_(draft), alignment_(alignment), plan_(plan) {}

  void Plan() {
    plan_.draft_facts.assign(draft_.facts.size(), FactId{});
    plan_.new_facts.assign(draft_.facts.size(), false);
    MoveWhatStands();
    for (std::size_t i = 0; i < draft_.facts.size(); ++i) Match(i);
    for (const KeptFact& fact : kept_.facts)
      if (fact.article_version == kept_.article.version && stated_.count(fact.fact.id) == 0)
        ++plan_.facts_gone;
  }

  bool IsStated(FactId fact) const { return stated_.count(fact) > 0; }

 private:
  void State(FactId id, Fact moved) {
    if (stated_.insert(id).second) plan_.facts.push_back({id, std::move(moved)});
  }

  void MoveWhatStands() {
    for (const KeptFact& kept : kept_.facts) {
      by_uid_[kept.fact.uid] = kept.fact.id;
      if (kept.article_version != kept_.article.version) continue;
      auto moved = MovedFact(kept.fact, alignment_);
      if (!moved) continue;
      by_key_.emplace(FactKey(*moved), kept.fact.id);
      State(kept.fact.id, std::move(*moved));
    }
  }

  void Match(std::size_t i) {
    const Fact& fact = draft_.facts[i];
    const auto same = by_key_.find(FactKey(fact));
    if (same != by_key_.end()) {
      plan_.draft_facts[i] = same->second;
      by_key_.erase(same);
      return;
    }
    if (fact.uid.empty()) return;
    const auto named = by_uid_.find(ContentUid("fact", {kept_.article.uid, fact.uid}));
    if (named == by_uid_.end()) return;
    if (!IsStated(named->second)) State(named->second, fact);  // said again
    plan_.draft_facts[i] = named->second;
  }

  const KeptArticle& kept_;
  const Draft& draft_;
  const Alignment& alignment_;
  UpdatePlan& plan_;
  std::unordered_map<std::string, FactId> by_uid_;
  std::multimap<std::string, FactId> by_key_;
  std::unordered_set<FactId> stated_;
};

bool IsLive(CardFate fate) { return fate != CardFate::answer_changed && fate != CardFate::removed; }

class CardPlanner {
 public:
  CardPlanner(const KeptArticle& kept, const Draft& draft, const Alignment& alignment,
              const FactPlanner& facts)
      : kept_(kept),
        draft_(draft),
        alignment_(alignment),
        facts_(facts),
        same_text_(kept.article.text == draft.article.text) {}

  CardStep Plan(std::size_t i, const std::optional<CardPair>& pair) const {
    const KeptCard& card = kept_.cards[i];
    CardStep step = pair ? WithPair(card, *pair) : WithoutPair(card);
    step.kept = i;
    if (pair) step.draft = pair->draft;
    step.takes_facts = pair && IsLive(step.fate) &&
                       std::any_of(card.card.facts.begin(), card.card.facts.end(),
                                   [this](FactId fact) { return !facts_.IsStated(fact); });
    return step;
  }

 private:
  // Forms whose words stand in the new text get a version there; others stay where they were said.
  CardStep Unchanged(const KeptCard& card, const DraftCard* draft, CardFate fate) const {
    CardStep step;
    step.fate = fate;
    for (const KeptForm& form : card.forms) {
      const Question& question = form.item.question;
      if (question.form.spans.empty() || (same_text_ && form.item.is_current)) continue;
      auto spans = form.item.is_current ? MovedAll(question.form.spans, alignment_) : std::nullopt;
      if (!spans && draft) spans = SpansIn(*draft, form.item.evidence);
      if (!spans && draft && card.counts(form))
        step.forms.push_back(RewordForm(form, *draft, draft_.article.text));
      if (!spans) continue;
      FormStep moved{question.id, question.form, form.item.by_hand, question.status, question.reasons};
      moved.words->spans = *spans;
      step.forms.push_back(std::move(moved));
    }
    return step;
  }

  std::optional<std::vector<Span>> SpansIn(const DraftCard& draft,
                                           const std::vector<std::string>& evidence) const {
    for (const Question& question : draft.questions)
      if (EvidenceOf(question.form, draft_.article.text) == evidence) return question.form.spans;
    return std::nullopt;
  }

  CardStep AnswerChanged(const KeptCard& card) const {
    CardStep step;
    step.fate = CardFate::answer_changed;
    step.flags = {ChangedFrom(WordingOf(card))};
    return step;
  }

  CardStep WithPair(const KeptCard& card, const CardPair& pair) const {
    const DraftCard& draft = draft_.cards[pair.draft];
    const bool retired = card.card.retired_by != 0;
    switch (pair.kind) {
      case PairKind::same_stem:
        if (card.is_live() && !card.forms.front().item.by_hand) return AnswerChanged(card);
        [[fallthrough]];
      case PairKind::same:
        return Unchanged(card, &draft, retired ? CardFate::returned : CardFate::unchanged);
      case PairKind::same_answer:
      case PairKind::follows:
        return Reworded(card, RewordAs(card, draft, draft_.article.text));
      case PairKind::new_answer:
        return AnswerChanged(card);
    }
    return {};
  }

  CardStep WithoutPair(const KeptCard& card) const {
    if (!IsOfCurrentText(card)) return {};  // retired, or kept by a person: not the new text's business
    if (StandsUnchanged(card, alignment_)) return Unchanged(card, nullptr, CardFate::unchanged);
    for (const Span span : card.forms.front().item.question.form.spans)
      for (const Span sentence : alignment_.Became(span))
        if (auto forms = RewordFrom(card, sentence, draft_.article.text); !forms.empty())
          return Reworded(card, std::move(forms));
    CardStep step;
    step.fate = CardFate::removed;
    return step;
  }

  // The other forms of the card stay with the text they were made from.
  CardStep Reworded(const KeptCard& card, std::vector<FormStep> forms) const {
    CardStep step;
    step.fate = CardFate::reworded;
    step.forms = std::move(forms);
    step.takes_forms =
        card.is_live() && std::all_of(step.forms.begin(), step.forms.end(), [](const FormStep& form) {
          return form.status == QuestionStatus::rejected;
        });
    if (step.takes_forms) step.flags = {ChangedFrom(WordingOf(card))};
    return step;
  }

  const KeptArticle& kept_;
  const Draft& draft_;
  const Alignment& alignment_;
  const FactPlanner& facts_;
  bool same_text_;  // what is of the current version is where it should be
};

bool SaysNew(const std::vector<Span>& spans, const Alignment& alignment) {
  return std::any_of(spans.begin(), spans.end(), [&](Span span) { return alignment.IsNew(span); });
}

// Cards that stand, whatever a curator thought of them.
std::size_t CountStanding(const UpdatePlan& plan, const KeptArticle& kept) {
  return static_cast<std::size_t>(
      std::count_if(plan.cards.begin(), plan.cards.end(), [&](const CardStep& step) {
        return step.kept && IsLive(step.fate) &&
               (kept.cards[*step.kept].card.retired_by == 0 || step.fate == CardFate::returned);
      }));
}

void AddNewCards(const KeptArticle& kept, const Draft& draft, const Alignment& alignment, NewCards cards,
                 UpdatePlan& plan) {
  std::vector<bool> taken(draft.cards.size());
  for (const CardStep& step : plan.cards)
    if (step.draft) taken[*step.draft] = true;
  std::size_t standing = CountStanding(plan, kept);
  for (std::size_t d = 0; d < draft.cards.size(); ++d) {
    if (taken[d]) continue;
    const bool wanted = cards == NewCards::from_all
                            ? standing < draft.cards.size()
                            : SaysNew(draft.cards[d].questions.front().form.spans, alignment);
    if (!wanted) continue;
    ++standing;
    CardStep step;
    step.fate = CardFate::added;
    step.draft = d;
    plan.cards.push_back(std::move(step));
  }
}

bool BringsFacts(const CardStep& step) {
  return step.takes_facts || step.fate == CardFate::added || step.fate == CardFate::answer_changed;
}

void ChooseNewFacts(const Draft& draft, const Alignment& alignment, UpdatePlan& plan) {
  for (std::size_t i = 0; i < draft.facts.size(); ++i)
    plan.new_facts[i] = !plan.draft_facts[i] && SaysNew(draft.facts[i].evidence, alignment);
  for (const CardStep& step : plan.cards)
    if (step.draft && BringsFacts(step))
      for (const std::size_t fact : draft.cards[*step.draft].facts)
        if (!plan.draft_facts[fact]) plan.new_facts[fact] = true;
}

Wording WordingOf(const QuestionForm& form, const std::string& text) {
  std::string evidence;
  for (const std::string& words : EvidenceOf(form, text)) evidence += (evidence.empty() ? "" : " … ") + words;
  return {form.stem, form.answer, evidence};
}

Wording WordingAfter(const CardStep& step, const Draft& draft) {
  const bool from_draft = step.draft && (step.takes_forms || step.fate == CardFate::added ||
                                         step.fate == CardFate::answer_changed);
  if (from_draft) return WordingOf(draft.cards[*step.draft].questions.front().form, draft.article.text);
  for (const FormStep& form : step.forms)
    if (form.words) return WordingOf(*form.words, draft.article.text);
  return {};
}

CardChange Describe(const CardStep& step, const KeptArticle& kept, const Draft& draft) {
  CardChange change;
  change.fate = step.fate;
  change.after = WordingAfter(step, draft);
  if (!step.kept) return change;
  const KeptCard& card = kept.cards[*step.kept];
  change.card = card.card.id;
  change.before = WordingOf(card);
  change.by_hand = card.forms.front().item.by_hand;
  change.rejected = !card.is_live();
  return change;
}

}  // namespace

UpdatePlan PlanUpdate(const KeptArticle& kept, const Draft& draft, NewCards new_cards) {
  const Alignment alignment(kept.article, draft.article);
  UpdatePlan plan;
  FactPlanner facts(kept, draft, alignment, plan);
  facts.Plan();
  const auto pairs = PairCards(kept, draft, alignment);
  const CardPlanner cards(kept, draft, alignment, facts);
  for (std::size_t i = 0; i < kept.cards.size(); ++i)
    if (!kept.cards[i].forms.empty()) plan.cards.push_back(cards.Plan(i, pairs[i]));
  AddNewCards(kept, draft, alignment, new_cards, plan);
  ChooseNewFacts(draft, alignment, plan);
  return plan;
}

ArticleChanges Describe(const UpdatePlan& plan, const KeptArticle& kept, const Draft& draft) {
  ArticleChanges changes;
  changes.article = kept.article.id;
  changes.title = kept.article.title;
  changes.from = changes.to = kept.article.version;
  for (const CardStep& step : plan.cards) {
    const bool rests =
        step.kept && kept.cards[*step.kept].card.retired_by != 0 && step.fate == CardFate::unchanged;
    if (!rests) changes.cards.push_back(Describe(step, kept, draft));
  }
  changes.facts_kept = static_cast<int>(plan.facts.size());
  changes.facts_gone = plan.facts_gone;
  changes.facts_new = static_cast<int>(std::count(plan.new_facts.begin(), plan.new_facts.end(), true));
  return changes;
}

}  // namespace lacuna
