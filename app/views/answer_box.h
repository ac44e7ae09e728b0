// The place where a question is answered: one box a question type, shared by Study and Quiz.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/views/intent.h"

namespace lacuna {

// What has been put in so far, and for how long the learner has looked.
struct AnswerBox {
  std::string text;
  std::optional<int> place;  // mcq, true/false: the shown place that is chosen (true is 0)
  std::vector<int> order;    // ordering: indices into items, as arranged so far
  std::vector<int> matches;  // matching: left → index of the right side, -1 = none
  int picked = 0;            // ordering, matching: the row that has the keyboard
  bool revealed = false;     // a flip card was turned
  double seconds = 0;        // on the screen while the window had the keyboard
  double last_seen = -1;     // Ui::time() of the last frame; -1 before the first
  int Milliseconds() const { return static_cast<int>(seconds * 1000); }
};

AnswerBox NewAnswerBox(const Presented& presented);
// Adds the time since the last frame; call it once a frame while the question is open.
void CountTime(Ui& ui, AnswerBox& box);

// The stem as it reads below its task: the words "True or false:" are not said twice.
std::string StemBelowTask(const QuestionForm& form);
// The question's stem; a cloze with its gap filled once there is a grade.
void DrawStem(Ui& ui, const QuestionForm& form, const std::optional<Grade>& grade);

enum class AnswerMode {
  open,    // takes an answer
  kept,    // shows what was answered, without a verdict (a test before its end)
  marked,  // shows right and wrong
};

// The inputs of the form, down to the button that hands the answer in. Returns the response at the moment it
// is given: an option's key or click, Enter, the button. `given` is what was answered before (kept, marked).
// "I don't know": key 0, also while a text field has the keyboard (then with Control).
std::optional<Response> DrawDontKnow(Ui& ui);
// What is to be done, by the question's type: "Choose one", "Fill the gap"; and the type in a word or two.
std::string_view TaskOf(QuestionType type);
std::string_view KindOf(QuestionType type);
std::optional<Response> DrawAnswerBox(Ui& ui, const Presented& presented, AnswerBox& box, AnswerMode mode,
                                      const std::optional<Response>& given);

}  // namespace lacuna
