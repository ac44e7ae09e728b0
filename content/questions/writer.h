// Writers: a fact and its slot into one form of question. One file per form.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "content/facts/finder.h"
#include "content/question.h"
#include "content/questions/slots.h"

namespace lacuna {

struct WritingTask {
  const Reading& reading;
  const std::vector<Finding>& findings;
  const Finding& finding;
  const Slot* slot = nullptr;  // nullptr for an order
  std::string card_uid;        // seeds every choice, so that the same article gives the same questions
};

using Writer = std::optional<QuestionForm> (*)(const WritingTask& task);

// Best form first: recognition before recall, whole questions before gaps.
std::span<const Writer> Writers();

std::optional<QuestionForm> WriteMultipleChoice(const WritingTask& task);
std::optional<QuestionForm> WriteShortAnswer(const WritingTask& task);
std::optional<QuestionForm> WriteCloze(const WritingTask& task);
std::optional<QuestionForm> WriteTrueFalse(const WritingTask& task);
std::optional<QuestionForm> WriteOrdering(const WritingTask& task);

// A question that is no slot of one fact: a matching, an odd one out.
struct SetQuestion {
  std::string topic;                  // "match year", "match role", "odd one out"
  std::vector<std::size_t> findings;  // that it rests on: of a matching one a pair
  QuestionForm form;
};
std::vector<SetQuestion> WriteMatching(const Reading& reading, const std::vector<Finding>& findings);
std::vector<SetQuestion> WriteNoteLists(const std::vector<Finding>& findings);
std::vector<SetQuestion> WriteOddOneOut(const Reading& reading, const std::vector<Finding>& findings);

}  // namespace lacuna
