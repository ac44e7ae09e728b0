#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "content/base/utf8.h"
#include "content/questions/plain_cards.h"

namespace lacuna {
namespace {

void Accept(std::vector<std::string>& accepted, const std::string& answer, std::string variant) {
  if (variant.empty() || variant == answer) return;
  if (std::find(accepted.begin(), accepted.end(), variant) == accepted.end())
    accepted.push_back(std::move(variant));
}

// "1.500" also as "1500", "cuatro" as "4", "4" as "cuatro", each with the word it counts.
void AcceptNumbers(const PlainReading& reading, const PlainMention& mention, QuestionForm& form) {
  const PlainNumber& number = *mention.number;
  const auto whole = static_cast<long long>(number.value);
  const bool integer = number.decimals == 0 && number.value == static_cast<double>(whole);
  const std::string_view tail = Span{number.digits.end, number.span.end}.In(reading.text());
  const std::string_view head = Span{number.span.begin, number.digits.begin}.In(reading.text());
  if (integer) Accept(form.accepted, form.answer, fmt::format("{}{}{}", head, whole, tail));
  if (integer && whole <= 20 && tail.empty() && head.empty())
    Accept(form.accepted, form.answer, reading.numbers.Spelled(static_cast<int>(whole)));
  for (const PlainMention& counted : reading.MentionsOf(mention.sentence))
    if (mention.type != MentionType::year && counted.type == MentionType::term &&
        counted.first == mention.end)
      Accept(form.accepted, form.answer,
             std::string(Span{mention.span.begin, counted.span.end}.In(reading.text())));
}

// The other forms of the same name in the article: an inflected answer may be given uninflected.
void AcceptForms(const PlainReading& reading, const PlainMention& mention, QuestionForm& form) {
  for (const PlainMention& other : reading.mentions)
    if (other.type == mention.type && other.normal == mention.normal)
      Accept(form.accepted, form.answer, other.text);
}

}  // namespace

QuestionForm WritePlainCloze(const PlainReading& reading, const PlainFinding& finding) {
  const PlainMention& mention = reading.mentions[finding.mention];
  QuestionForm form;
  form.type = QuestionType::cloze;
  form.stem = WithGap(reading, finding.sentence, mention.span, kGap);
  form.answer = SqueezeSpaces(mention.text);
  form.spans = finding.fact.evidence;
  if (mention.number) AcceptNumbers(reading, mention, form);
  if (!mention.number && !mention.date) AcceptForms(reading, mention, form);
  return form;
}

}  // namespace lacuna
