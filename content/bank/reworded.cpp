#include "content/bank/reworded.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "content/bank/card_pairs.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr std::size_t kEvidenceShown = 160;  // bytes, about
constexpr std::size_t kShortWord = 4;        // shorter ones come and go without a change of meaning

std::string Shortened(const std::string& text) {
  if (text.size() <= kEvidenceShown) return text;
  std::size_t end = kEvidenceShown;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end) + "…";
}

std::string Joined(const std::vector<std::string>& texts) {
  std::string joined;
  for (const std::string& text : texts) joined += (joined.empty() ? "" : " … ") + text;
  return joined;
}

bool HasDigit(std::string_view word) { return word.find_first_of("0123456789") != std::string_view::npos; }

// The words that carry meaning, folded: long ones, and any with a digit or a capital.
std::set<std::string> TellingWords(std::string_view text) {
  std::set<std::string> words;
  std::size_t begin = 0;
  const auto finish = [&](std::size_t end) {
    const std::string_view word = text.substr(begin, end - begin);
    if (word.empty()) return;
    std::size_t first = 0;
    const bool capital = IsUpper(NextCodePoint(word, first));
    if (capital || HasDigit(word) || CodePointCount(word) >= kShortWord) words.insert(FoldCase(word));
  };
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t here = at;
    const char32_t c = NextCodePoint(text, at);
    if (IsLetter(c) || IsDigit(c)) continue;
    finish(here);
    begin = at;
  }
  finish(text.size());
  return words;
}

// What the evidence said and says no more.
std::set<std::string> WordsGone(const std::vector<std::string>& before, const std::vector<std::string>& now) {
  std::set<std::string> gone = TellingWords(Joined(before));
  for (const std::string& word : TellingWords(Joined(now))) gone.erase(word);
  return gone;
}

std::optional<std::string> MentionsGone(const QuestionForm& form, const std::set<std::string>& gone) {
  for (const std::string& word : TellingWords(form.stem + " " + form.explanation))
    if (gone.count(word) > 0) return word;
  return std::nullopt;
}

bool Holds(const std::string& text, const std::string& words) {
  return SqueezeSpaces(FoldCase(text)).find(MatchText(words)) != std::string::npos;
}

// A cloze and a true/false statement quote the article: they stay while it still says so.
std::string Quoted(const QuestionForm& form) {
  std::string quoted = form.stem;
  if (const auto gap = quoted.find(kGap); gap != std::string::npos)
    quoted.replace(gap, kGap.size(), form.answer);
  while (!quoted.empty() && (quoted.back() == '.' || quoted.back() == ' ')) quoted.pop_back();
  return quoted;
}

bool KeepsItsWords(const QuestionForm& form, const std::set<std::string>& gone, const std::string& now) {
  switch (form.type) {
    case QuestionType::cloze:
      return Holds(now, Quoted(form));
    case QuestionType::mcq:
    case QuestionType::short_answer:
    case QuestionType::flip:
      return Holds(now, form.answer) && !MentionsGone(form, gone);
    case QuestionType::true_false:
    case QuestionType::ordering:
    case QuestionType::matching:
      break;
  }
  return false;
}

bool SameWords(const QuestionForm& a, const QuestionForm& b) {
  return a.stem == b.stem && a.answer == b.answer && a.accepted == b.accepted && a.options == b.options &&
         a.items == b.items && a.pairs == b.pairs && a.explanation == b.explanation;
}

bool HasFlag(const std::vector<std::string>& reasons) {
  return std::any_of(reasons.begin(), reasons.end(), IsChangedFlag);
}

Wording WordingOf(const KeptForm& form) {
  return {form.item.question.form.stem, form.item.question.form.answer, Joined(form.item.evidence)};
}

FormStep Unmoved(const KeptForm& form) {
  return {form.item.question.id, std::nullopt, form.item.by_hand, form.item.question.status,
          form.item.question.reasons};
}

// The curator is told of what was there when it was last looked at: an earlier flag stays.
void Flag(const KeptForm& form, const std::string& flag, FormStep& step) {
  if (form.is_live() && !HasFlag(step.reasons)) step.reasons.insert(step.reasons.begin(), flag);
}

FormStep Reworded(const KeptForm& form, QuestionForm words, const std::vector<std::string>& evidence) {
  FormStep step = Unmoved(form);
  const QuestionForm& old = form.item.question.form;
  const bool same_words = SameWords(old, words);
  if (!same_words)
    Flag(form, ChangedFrom(WordingOf(form)), step);
  else if (evidence != form.item.evidence)
    Flag(form, fmt::format("{}the article said “{}”", kChangedFlag, Shortened(Joined(form.item.evidence))),
         step);
  step.words = std::move(words);
  return step;
}

FormStep NoLongerQuoted(const KeptForm& form) {
  FormStep step = Unmoved(form);
  if (!form.is_live()) return step;
  Flag(form,
       fmt::format("{}the article no longer says “{}”", kChangedFlag, Shortened(Joined(form.item.evidence))),
       step);
  step.status = QuestionStatus::rejected;
  return step;
}

// Words by hand stay; the curator is told what they mention in vain.
FormStep ByHand(const KeptForm& form, const std::vector<Span>& spans,
                const std::vector<std::string>& evidence, const std::set<std::string>& gone) {
  QuestionForm words = form.item.question.form;
  words.spans = spans;
  FormStep step = Reworded(form, std::move(words), evidence);
  if (const auto word = MentionsGone(form.item.question.form, gone); word && form.is_live())
    step.reasons.push_back(
        fmt::format("{}your wording mentions “{}”, the article no longer does", kChangedFlag, *word));
  return step;
}

const Question* OfType(const DraftCard& draft, QuestionType type) {
  for (const Question& question : draft.questions)
    if (question.form.type == type && question.status != QuestionStatus::refused) return &question;
  return nullptr;
}

}  // namespace

FormStep RewordForm(const KeptForm& form, const DraftCard& draft, const std::string& text) {
  const QuestionForm& old = form.item.question.form;
  const Question* same_type = OfType(draft, old.type);
  const QuestionForm& like = same_type ? same_type->form : draft.questions.front().form;
  const auto evidence = EvidenceOf(like, text);
  const auto gone = WordsGone(form.item.evidence, evidence);
  if (form.item.by_hand) return ByHand(form, like.spans, evidence, gone);
  if (same_type) return Reworded(form, same_type->form, evidence);
  if (!KeepsItsWords(old, gone, Joined(evidence))) return NoLongerQuoted(form);
  QuestionForm words = old;
  words.spans = like.spans;
  return Reworded(form, std::move(words), evidence);
}

std::vector<FormStep> RewordAs(const KeptCard& card, const DraftCard& draft, const std::string& text) {
  std::vector<FormStep> steps;
  for (const KeptForm& form : card.forms)
    if (card.counts(form)) steps.push_back(RewordForm(form, draft, text));
  return steps;
}

std::vector<FormStep> RewordFrom(const KeptCard& card, Span sentence, const std::string& text) {
  std::vector<FormStep> steps;
  bool any = false;
  const std::vector<std::string> now = {std::string(sentence.In(text))};
  for (const KeptForm& form : card.forms) {
    if (!card.counts(form)) continue;
    const QuestionForm& old = form.item.question.form;
    const auto gone = WordsGone(form.item.evidence, now);
    const bool stays = form.item.by_hand ? Holds(now[0], old.answer) : KeepsItsWords(old, gone, now[0]);
    any = any || stays;
    if (!stays) {
      steps.push_back(NoLongerQuoted(form));
    } else if (form.item.by_hand) {
      steps.push_back(ByHand(form, {sentence}, now, gone));
    } else {
      QuestionForm words = old;
      words.spans = {sentence};
      steps.push_back(Reworded(form, std::move(words), now));
    }
  }
  return any ? steps : std::vector<FormStep>();
}

std::string ChangedFrom(const Wording& before) {
  return fmt::format("{}was “{}” = “{}”, from “{}”", kChangedFlag, before.stem, before.answer,
                     Shortened(before.evidence));
}

Wording WordingOf(const KeptCard& card) { return WordingOf(card.forms.front()); }

}  // namespace lacuna
