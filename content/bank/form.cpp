#include "content/bank/form.h"

#include <fmt/format.h>

#include <algorithm>

#include "content/bank/text_input.h"

namespace lacuna {
namespace {

bool Contains(const std::vector<std::string>& texts, const std::string& text) {
  return std::find(texts.begin(), texts.end(), text) != texts.end();
}

std::size_t CountGaps(const std::string& stem) {
  std::size_t gaps = 0;
  for (auto at = stem.find(kGap); at != std::string::npos; at = stem.find(kGap, at + kGap.size())) ++gaps;
  return gaps;
}

Outcome CheckOptions(const QuestionForm& form) {
  if (form.options.size() < 2)
    return Error{"A multiple-choice question needs two or more options: add some, the answer among them."};
  if (!Contains(form.options, form.answer))
    return Error{fmt::format("The answer “{}” is not among the options: add it to them.", form.answer)};
  return Done{};
}

// An answer that was changed takes the old one's place among the options.
void ReplaceKey(QuestionForm& form, const std::string& old_answer) {
  if (Contains(form.options, form.answer)) return;
  std::replace(form.options.begin(), form.options.end(), old_answer, form.answer);
}

bool HasMadeUpAnswer(QuestionType type) {
  return type == QuestionType::ordering || type == QuestionType::matching;
}

template <class Clean, class T>
Outcome Set(const std::optional<T>& from, T& to, const char* subject, Clean clean) {
  if (!from) return Done{};
  auto read = clean(*from, subject);
  if (!read) return read.error();
  to = std::move(*read);
  return Done{};
}

}  // namespace

Outcome CheckForm(const QuestionForm& form) {
  if (form.stem.empty()) return Error{"The question is empty: write what is asked."};
  if (form.answer.empty()) return Error{"The answer is empty: write what is right."};
  switch (form.type) {
    case QuestionType::mcq:
      return CheckOptions(form);
    case QuestionType::cloze:
      if (CountGaps(form.stem) != 1)
        return Error{fmt::format("A cloze needs one gap: write {} exactly once in the question.", kGap)};
      return Done{};
    case QuestionType::true_false:
      if (form.answer != "true" && form.answer != "false")
        return Error{fmt::format("“{}” answers no true/false question: write true or false.", form.answer)};
      return Done{};
    case QuestionType::ordering:
      if (form.items.size() < 2)
        return Error{"An ordering question needs two or more items: import it from an article."};
      return Done{};
    case QuestionType::matching:
      if (form.pairs.size() < 2)
        return Error{"A matching question needs two or more pairs: import it from an article."};
      return Done{};
    case QuestionType::short_answer:
    case QuestionType::flip:
      break;
  }
  return Done{};
}

Result<QuestionForm> ApplyEdit(const QuestionForm& form, const QuestionEdit& edit) {
  QuestionForm edited = form;
  for (const auto& outcome : {Set(edit.stem, edited.stem, "The question", CleanInput),
                              Set(edit.answer, edited.answer, "The answer", CleanInput),
                              Set(edit.explanation, edited.explanation, "The explanation", CleanInput),
                              Set(edit.accepted, edited.accepted, "An accepted answer", CleanInputs),
                              Set(edit.options, edited.options, "An option", CleanInputs)})
    if (!outcome) return outcome.error();
  if (edited.answer != form.answer && HasMadeUpAnswer(form.type))
    return Error{
        "The answer of this question is made of its parts and cannot be edited alone: reject it, and add "
        "another by hand."};
  if (!edit.options && form.type == QuestionType::mcq) ReplaceKey(edited, form.answer);
  std::erase(edited.accepted, edited.answer);
  if (auto sound = CheckForm(edited); !sound) return sound.error();
  return edited;
}

Result<QuestionForm> FormOf(const NewCard& card) {
  QuestionForm form;
  form.type = card.type.value_or(card.options.empty() ? QuestionType::short_answer : QuestionType::mcq);
  QuestionEdit words;
  words.stem = card.stem;
  words.answer = card.answer;
  words.explanation = card.explanation;
  words.accepted = card.accepted;
  words.options = card.options;
  if (HasMadeUpAnswer(form.type))
    return Error{
        "Ordering and matching questions cannot be made by hand yet: use a short answer or multiple choice."};
  if (form.type == QuestionType::mcq && !card.options.empty() && !Contains(card.options, card.answer))
    words.options->push_back(card.answer);
  return ApplyEdit(form, words);
}

}  // namespace lacuna
