#include "content/questions/wording.h"
#include "content/questions/words.h"
#include "content/questions/writer.h"

namespace lacuna {

namespace {

// A plain word is one of many that would do.
bool FitsManyWords(const WritingTask& task) {
  const bool value = task.slot->mention || task.slot->part == SlotPart::number;
  return !value && KeyWords(task.slot->key).size() < 2 && !StartsWithCapital(task.slot->key);
}

std::string WithoutQuotationMarks(std::string_view text) {
  std::string out = StraightQuotes(text);
  std::erase(out, '"');
  return out;
}

std::optional<QuestionForm> OfSpeech(const WritingTask& task) {
  QuestionForm form;
  form.type = QuestionType::cloze;
  form.stem = GappedQuotation(*task.finding.proposition, task.reading.article->text, task.slot->span);
  form.answer = task.slot->key;
  form.accepted = task.slot->accepted;
  form.spans = task.finding.fact.evidence;
  return form;
}

// Nothing is transformed: the sentence as it stands, with its gap.
std::optional<QuestionForm> OfSentence(const WritingTask& task) {
  const Sentence& sentence = task.reading.document->sentences[task.finding.proposition->sentence];
  if (task.slot->span.begin == sentence.span.begin && !task.slot->mention) return std::nullopt;
  QuestionForm form;
  form.type = QuestionType::cloze;
  form.stem =
      GappedSentence(sentence, *task.finding.proposition, task.reading.article->text, task.slot->span);
  if (!task.finding.proposition->claim_source.empty()) {
    const Token& first = sentence.tokens.front();
    form.stem = WithoutQuotationMarks(form.stem);
    if (first.upos != Upos::propn) form.stem = WithoutCapital(form.stem);
    form.stem = "According to the article, " + form.stem;
  }
  form.answer = task.slot->key;
  form.accepted = task.slot->accepted;
  form.spans = task.finding.fact.evidence;
  return form;
}

}  // namespace

std::optional<QuestionForm> WriteCloze(const WritingTask& task) {
  if (task.slot == nullptr || FitsManyWords(task)) return std::nullopt;
  const Proposition& proposition = *task.finding.proposition;
  if (!proposition.speaker.empty()) return OfSpeech(task);
  if (proposition.kind == ClauseType::sentence) return OfSentence(task);
  if (proposition.kind == ClauseType::note) return std::nullopt;
  // At the start of a sentence the capital of the gap would tell a name from a noun.
  const bool names = task.slot->mention.has_value();
  if (task.slot->place == SlotPlace::subject && proposition.fronted.empty() &&
      proposition.claim_source.empty() && !names && task.slot->before.empty())
    return std::nullopt;
  QuestionForm form;
  form.type = QuestionType::cloze;
  form.stem = Attributed(task.finding.fact, proposition, Statement(proposition, *task.slot, kGap));
  if (!form.stem.ends_with('.')) form.stem += '.';
  form.answer = task.slot->key;
  form.accepted = task.slot->accepted;
  form.spans = task.finding.fact.evidence;
  return form;
}

}  // namespace lacuna
