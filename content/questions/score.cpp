#include <algorithm>
#include <array>
#include <cmath>

#include "content/base/utf8.h"
#include "content/questions/cards.h"
#include "content/questions/words.h"

namespace lacuna {
namespace {

constexpr double kComfortableWords = 13;

double FormValue(QuestionType type) {
  switch (type) {
    case QuestionType::mcq:
      return 0.9;
    case QuestionType::short_answer:
      return 0.5;
    case QuestionType::ordering:
    case QuestionType::matching:
      return 0.4;
    case QuestionType::cloze:
      return 0.2;
    case QuestionType::true_false:
      return -0.1;
    case QuestionType::flip:
      return 0;
  }
  return 0;
}

// Mentions of the names that stand in the clause, and whether the title holds one of them.
double Salience(const Finding& finding, const Reading& reading) {
  const Document& document = *reading.document;
  double most = 0;
  bool in_title = false;
  const Words title = KeyWords(reading.article->title);
  for (const Mention& mention : document.mentions) {
    if (!IsName(mention.type) || !finding.fact.evidence.front().Contains(mention.span)) continue;
    if (mention.chain < document.chains.size())
      most = std::max(most, static_cast<double>(document.chains[mention.chain].mentions.size()));
    in_title = in_title || CountRuns(title, KeyWords(mention.text)) > 0;
  }
  return 0.25 * std::log1p(most) + (in_title ? 0.3 : 0);
}

double OfClause(const Proposition& proposition, const Reading& reading) {
  const Sentence& sentence = reading.document->sentences[proposition.sentence];
  double value = -0.8 * sentence.garbled;
  if (!proposition.complete) value -= 0.2;
  if (proposition.subject_inherited) value -= 0.3;
  if (!proposition.antecedent_span.empty()) value -= 0.3;
  if (!proposition.claim_source.empty()) value -= 0.2;
  if (!proposition.subject.mention && !proposition.subject.coordinated) value -= 0.2;
  return value;
}

// "What did X announce?": nothing but the subject says which announcement.
bool IsBare(const Slot& slot, const Finding& finding) {
  if (finding.fact.kind == FactKind::attribute || finding.fact.kind == FactKind::definition) return false;
  const Proposition& proposition = *finding.proposition;
  std::size_t parts = slot.place == SlotPlace::subject ? 0 : 1;
  for (std::size_t i = 0; i < proposition.tail.size(); ++i)
    parts += (slot.place == SlotPlace::tail && slot.index == i) || proposition.tail[i].dropped ? 0 : 1;
  for (std::size_t i = 0; i < proposition.fronted.size(); ++i)
    parts += (slot.place == SlotPlace::front && slot.index == i) || proposition.fronted[i].dropped ? 0 : 1;
  return parts < 2 && !(slot.place == SlotPlace::subject && parts == 1);
}

// "Who is the president of …?" asks what everyone knows.
bool AsksForOffice(const Slot& slot, const Proposition& proposition) {
  if (!proposition.copula || proposition.past || slot.place != SlotPlace::subject || proposition.tail.empty())
    return false;
  constexpr auto kOffices =
      std::to_array<std::string_view>({"president", "king", "queen", "pope", "chancellor", "minister"});
  const Words words = LowerWords(proposition.tail.front().text);
  return ContainsAnyPhrase(words, kOffices);
}

// The name the article is about: a question whose answer it is can be answered from the title alone.
bool IsArticlesSubject(const Slot& slot, const Reading& reading) {
  const Words key = KeyWords(slot.key);
  return slot.mention && IsName(reading.document->mentions[*slot.mention].type) && !key.empty() &&
         CountRuns(KeyWords(reading.article->title), key) > 0;
}

double OfSlot(const Slot& slot, const Proposition& proposition, const Reading& reading) {
  double value = slot.mention || slot.part == SlotPart::number ? 0.5 : 0;
  if (IsArticlesSubject(slot, reading)) value -= 0.5;
  if (AsksForOffice(slot, proposition)) value -= 1.2;
  const std::size_t words = KeyWords(slot.key).size();
  if (words > 5) value -= 0.4;
  if (PhraseAt(proposition, slot).kind == PhraseKind::preposition && !slot.mention) value -= 0.3;
  return value;
}

}  // namespace

double Score(const Candidate& candidate, const Question& question, const Reading& reading,
             std::size_t soft_flags) {
  double z = 0.2 + FormValue(question.form.type) - 0.6 * static_cast<double>(soft_flags);
  const double words = static_cast<double>(CountWords(question.form.stem));
  if (candidate.slot != nullptr && IsBare(*candidate.slot, *candidate.finding)) z -= 2.0;
  z -= 0.06 * std::max(0.0, words - kComfortableWords) + 0.2 * std::max(0.0, 6 - words);
  if (candidate.finding != nullptr && candidate.finding->proposition) {
    z += OfClause(*candidate.finding->proposition, reading) + Salience(*candidate.finding, reading);
    if (candidate.slot != nullptr) z += OfSlot(*candidate.slot, *candidate.finding->proposition, reading);
    const double length = static_cast<double>(std::max<std::size_t>(1, reading.article->text.size()));
    z += 0.3 * (1 - static_cast<double>(candidate.finding->fact.evidence.front().begin) / length);
  }
  return 1 / (1 + std::exp(-z));
}

}  // namespace lacuna
