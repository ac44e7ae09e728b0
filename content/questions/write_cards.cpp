#include <set>

#include "content/base/uid.h"
#include "content/questions/cards.h"
#include "content/questions/words.h"

namespace lacuna {
namespace {

Question Unjudged(QuestionForm form, const std::string& card_uid, bool sensitive) {
  Question question;
  question.uid = ContentUid("question", {card_uid, Name(form.type), form.stem});
  question.form = std::move(form);
  question.sensitive = sensitive;
  return question;
}

Candidate Written(const WritingTask& task, std::size_t index) {
  Candidate candidate;
  candidate.finding = &task.finding;
  candidate.slot = task.slot;
  candidate.card.uid = task.card_uid;
  candidate.card.facts = {index};
  candidate.card.slot = task.slot != nullptr ? task.slot->name : "order";
  candidate.card.sensitive = task.finding.fact.sensitive;
  for (const Writer writer : Writers())
    if (auto form = writer(task))
      candidate.card.questions.push_back(Unjudged(std::move(*form), task.card_uid, candidate.card.sensitive));
  return candidate;
}

// One of a single fact stands with that fact's sentence, or with a place of the fact's own; one of several
// with none.
void AddSets(std::vector<SetQuestion> sets, const Reading& reading, const std::vector<Finding>& findings,
             CardWriting& writing) {
  for (SetQuestion& set : sets) {
    Candidate candidate;
    candidate.card.facts = set.findings;
    candidate.card.slot = set.topic;
    std::string uids;
    for (const std::size_t finding : set.findings) uids += findings[finding].fact.uid;
    candidate.card.uid = ContentUid("card", {uids, candidate.card.slot});
    candidate.card.questions.push_back(Unjudged(std::move(set.form), candidate.card.uid, false));
    const Finding& first = findings[set.findings.front()];
    const std::size_t none = reading.document->sentences.size();
    candidate.sentence = set.findings.size() > 1 ? none
                         : first.proposition     ? first.proposition->sentence
                                                 : none + 1 + set.findings.front();
    writing.candidates.push_back(std::move(candidate));
  }
}

}  // namespace

CardWriting WriteCards(const Reading& reading, const std::vector<Finding>& findings, Refusals& refused) {
  CardWriting writing;
  for (const Finding& finding : findings) writing.slots.push_back(SlotsOf(finding, reading));
  for (std::size_t i = 0; i < findings.size(); ++i) {
    const Finding& finding = findings[i];
    if (!finding.proposition) {
      Candidate order =
          Written({reading, findings, finding, nullptr, ContentUid("card", {finding.fact.uid, "order"})}, i);
      order.card.facts.insert(order.card.facts.end(), finding.parts.begin(), finding.parts.end());
      order.sentence = reading.document->sentences.size();
      writing.candidates.push_back(std::move(order));
      continue;
    }
    for (const Slot& slot : writing.slots[i]) {
      if (AsksForTheAccused(finding, slot, reading)) {
        ++refused["would ask who did it"];
        continue;
      }
      Candidate candidate =
          Written({reading, findings, finding, &slot, ContentUid("card", {finding.fact.uid, slot.name})}, i);
      candidate.sentence = finding.proposition->sentence;
      if (!candidate.card.questions.empty()) writing.candidates.push_back(std::move(candidate));
    }
  }
  AddSets(WriteMatching(reading, findings), reading, findings, writing);
  AddSets(WriteOddOneOut(reading, findings), reading, findings, writing);
  AddSets(WriteNoteLists(findings), reading, findings, writing);
  return writing;
}

}  // namespace lacuna
