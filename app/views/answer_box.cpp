#include "app/views/answer_box.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "app/widgets/arranging.h"
#include "app/widgets/button.h"
#include "app/widgets/choice.h"
#include "app/widgets/field.h"
#include "app/widgets/layout.h"
#include "app/widgets/reading.h"
#include "app/widgets/text.h"

namespace lacuna {
namespace {

constexpr float kBetweenOptions = -8;  // closer to each other than to what else there is

constexpr double kLongestPause = 60;  // a frame after a longer one was no thinking

ui::OptionLook LookOf(bool chosen, bool right, AnswerMode mode, int place) {
  ui::OptionLook look;
  look.key = ui::Key{'1' + place};
  look.enabled = mode != AnswerMode::marked;
  if (mode != AnswerMode::marked) {
    look.state = chosen ? ui::OptionState::kChosen : ui::OptionState::kIdle;
  } else if (right) {
    look.state = ui::OptionState::kRight;
    look.verdict = chosen ? "Your answer, right" : "Right";
  } else {
    look.state = chosen ? ui::OptionState::kWrong : ui::OptionState::kPassive;
    look.verdict = chosen ? "Your answer" : "";
  }
  return look;
}

std::optional<Response> DrawChoice(Ui& ui, const Presented& presented, AnswerBox& box, AnswerMode mode,
                                   const std::optional<Response>& given) {
  const QuestionForm& form = presented.question.question.form;
  std::optional<Response> response;
  for (std::size_t place = 0; place < presented.shown.order.size(); ++place) {
    const int index = presented.shown.order[place];
    if (place > 0) ui::Gap(ui, kBetweenOptions);
    const std::string& option = form.options[static_cast<std::size_t>(index)];
    const bool chosen = given ? given->choice == index : box.place == static_cast<int>(place);
    const ui::OptionLook look = LookOf(chosen, option == form.answer, mode, static_cast<int>(place));
    if (!ui::OptionButton(ui, fmt::format("answer.option.{}", place), option, look)) continue;
    box.place = static_cast<int>(place);
    response = Response{};
    response->choice = index;
    response->text = option;
  }
  return response;
}

std::optional<Response> DrawTruth(Ui& ui, const QuestionForm& form, AnswerBox& box, AnswerMode mode,
                                  const std::optional<Response>& given) {
  std::optional<Response> response;
  for (int place = 0; place < 2; ++place) {
    const bool truth = place == 0;
    if (place > 0) ui::Gap(ui, kBetweenOptions);
    const bool chosen = given ? given->truth == truth : box.place == place;
    ui::OptionLook look = LookOf(chosen, (form.answer == "true") == truth, mode, place);
    const ui::Key letter{truth ? 'T' : 'F'};
    const bool by_letter = mode != AnswerMode::marked && ui.Take(letter);
    if (!ui::OptionButton(ui, truth ? "answer.true" : "answer.false", truth ? "True" : "False", look) &&
        !by_letter)
      continue;
    box.place = place;
    response = Response{};
    response->truth = truth;
    response->text = truth ? "true" : "false";
  }
  return response;
}

bool DrawHandIn(Ui& ui, AnswerMode mode, bool enabled) {
  if (mode == AnswerMode::marked) return false;
  ui::ButtonLook look{.style = ui::ButtonStyle::kPrimary, .size = ui::ButtonSize::kLarge};
  look.enabled = enabled;
  look.key = ui::key::kEnter;
  return ui::Button(ui, "answer.check", mode == AnswerMode::kept ? "Keep answer" : "Check", look);
}

std::optional<Response> DrawTyped(Ui& ui, const QuestionForm& form, AnswerBox& box, AnswerMode mode,
                                  const std::optional<Response>& given) {
  if (mode == AnswerMode::marked) {
    if (given && !given->text.empty())
      ui::Label(ui, "answer.given", "Your answer: " + given->text, {.ink = ui::Ink::kDim});
    if (form.type == QuestionType::short_answer || !given || given->dont_know)
      ui::Label(ui, "answer.right", "Answer: " + form.answer, {.face = ui::Face::kStrong});
    return std::nullopt;
  }
  ui::FieldLook look;
  look.label = "Your answer";
  look.placeholder = "Type your answer";
  look.focus_at_first = true;
  look.serif = true;
  look.width = 520;
  const bool entered = ui::TextField(ui, "answer.text", box.text, look).submitted;
  const bool pressed = DrawHandIn(ui, mode, !box.text.empty());
  if (entered && box.text.empty()) ui.Activate("answer.text");  // Enter took the keyboard from it
  if ((!entered && !pressed) || box.text.empty()) return std::nullopt;
  Response response;
  response.text = box.text;
  return response;
}

std::optional<Response> DrawOrdering(Ui& ui, const QuestionForm& form, AnswerBox& box, AnswerMode mode,
                                     const std::optional<Response>& given) {
  std::vector<int> right(form.items.size());
  std::iota(right.begin(), right.end(), 0);
  if (mode == AnswerMode::marked) {
    std::vector<int> order = given && given->order.size() == form.items.size() ? given->order : box.order;
    ui::Ordering(ui, "answer.order", form.items, order, box.picked, {.enabled = false, .solution = &right});
    ui::Paragraph(ui, "answer.right", "Right order: " + form.answer, {.ink = ui::Ink::kDim});
    return std::nullopt;
  }
  ui::Ordering(ui, "answer.order", form.items, box.order, box.picked);
  if (!DrawHandIn(ui, mode, true)) return std::nullopt;
  Response response;
  response.order = box.order;
  return response;
}

// From indices of right sides to the places where they are shown, and back.
std::vector<int> PlacesOf(const std::vector<int>& matches, const Shown& shown) {
  std::vector<int> places;
  for (const int match : matches) {
    const auto at = std::find(shown.order.begin(), shown.order.end(), match);
    places.push_back(at == shown.order.end() ? -1 : static_cast<int>(at - shown.order.begin()));
  }
  return places;
}

std::vector<int> MatchesOf(const std::vector<int>& places, const Shown& shown) {
  std::vector<int> matches;
  matches.reserve(places.size());
  for (const int place : places)
    matches.push_back(place < 0 ? -1 : shown.order[static_cast<std::size_t>(place)]);
  return matches;
}

std::optional<Response> DrawMatching(Ui& ui, const Presented& presented, AnswerBox& box, AnswerMode mode,
                                     const std::optional<Response>& given) {
  const QuestionForm& form = presented.question.question.form;
  std::vector<std::string> lefts, rights;
  for (const auto& pair : form.pairs) lefts.push_back(pair.first);
  for (const int index : presented.shown.order)
    rights.push_back(form.pairs[static_cast<std::size_t>(index)].second);
  const bool marked = mode == AnswerMode::marked;
  const bool was_given = given && given->matches.size() == form.pairs.size();
  std::vector<int> places = PlacesOf(marked && was_given ? given->matches : box.matches, presented.shown);
  if (marked) {
    std::vector<int> identity(form.pairs.size());
    std::iota(identity.begin(), identity.end(), 0);
    const std::vector<int> right = PlacesOf(identity, presented.shown);
    ui::Matching(ui, "answer.match", lefts, rights, places, box.picked,
                 {.enabled = false, .solution = &right});
    ui::Paragraph(ui, "answer.right", "Right: " + form.answer, {.ink = ui::Ink::kDim});
    return std::nullopt;
  }
  if (ui::Matching(ui, "answer.match", lefts, rights, places, box.picked))
    box.matches = MatchesOf(places, presented.shown);
  const bool complete = std::none_of(places.begin(), places.end(), [](int place) { return place < 0; });
  if (!DrawHandIn(ui, mode, complete)) return std::nullopt;
  Response response;
  response.matches = box.matches;
  return response;
}

std::optional<Response> DrawFlip(Ui& ui, const QuestionForm& form, AnswerBox& box, AnswerMode mode) {
  if (mode == AnswerMode::marked || box.revealed) {
    ui::Paragraph(ui, "answer.back", form.answer, {.face = ui::Face::kReading});
    return std::nullopt;
  }
  ui::ButtonLook look{
      .style = ui::ButtonStyle::kPrimary, .size = ui::ButtonSize::kLarge, .key = ui::key::kSpace};
  if (ui::Button(ui, "answer.reveal", "Show answer", look)) box.revealed = true;
  return std::nullopt;
}

}  // namespace

AnswerBox NewAnswerBox(const Presented& presented) {
  AnswerBox box;
  const QuestionForm& form = presented.question.question.form;
  if (form.type == QuestionType::ordering) box.order = presented.shown.order;
  if (form.type == QuestionType::matching) box.matches.assign(form.pairs.size(), -1);
  return box;
}

void CountTime(Ui& ui, AnswerBox& box) {
  if (box.last_seen >= 0) box.seconds += std::min(ui.attention(), kLongestPause);
  box.last_seen = ui.time();
}

std::string_view TaskOf(QuestionType type) {
  switch (type) {
    case QuestionType::mcq:
      return "Choose one";
    case QuestionType::cloze:
      return "Fill the gap";
    case QuestionType::short_answer:
      return "Answer in a word or a few";
    case QuestionType::true_false:
      return "True or false?";
    case QuestionType::ordering:
      return "Put in order";
    case QuestionType::matching:
      return "Match the pairs";
    case QuestionType::flip:
      return "Recall";
  }
  return "";
}

std::string_view KindOf(QuestionType type) {
  switch (type) {
    case QuestionType::mcq:
      return "Choice";
    case QuestionType::cloze:
      return "Gap";
    case QuestionType::short_answer:
      return "Short answer";
    case QuestionType::true_false:
      return "True or false";
    case QuestionType::ordering:
      return "Order";
    case QuestionType::matching:
      return "Pairs";
    case QuestionType::flip:
      return "Flip card";
  }
  return "";
}

std::string StemBelowTask(const QuestionForm& form) {
  static constexpr std::string_view kTask = "True or false: ";
  const bool said = form.type == QuestionType::true_false && form.stem.starts_with(kTask);
  return said ? form.stem.substr(kTask.size()) : form.stem;
}

void DrawStem(Ui& ui, const QuestionForm& form, const std::optional<Grade>& grade) {
  if (form.type != QuestionType::cloze) {
    ui::Question(ui, "question.stem", StemBelowTask(form));
    return;
  }
  std::optional<std::string_view> answer;
  if (grade) answer = form.answer;
  ui::Cloze(ui, "question.stem", form.stem, answer);
}

std::optional<Response> DrawDontKnow(Ui& ui) {
  ui::ButtonLook look;
  look.key = ui.typing() ? ui::Key{'0', ui::kControl} : ui::Key{'0'};
  const bool by_control =
      ui.Take(ui::Key{'0', ui::kControl});  // works whether or not a field has the keyboard
  if (!ui::Button(ui, "answer.dont_know", "I don't know", look) && !by_control) return std::nullopt;
  Response response;
  response.dont_know = true;
  return response;
}

std::optional<Response> DrawAnswerBox(Ui& ui, const Presented& presented, AnswerBox& box, AnswerMode mode,
                                      const std::optional<Response>& given) {
  const QuestionForm& form = presented.question.question.form;
  switch (form.type) {
    case QuestionType::mcq:
      return DrawChoice(ui, presented, box, mode, given);
    case QuestionType::true_false:
      return DrawTruth(ui, form, box, mode, given);
    case QuestionType::cloze:
    case QuestionType::short_answer:
      return DrawTyped(ui, form, box, mode, given);
    case QuestionType::ordering:
      return DrawOrdering(ui, form, box, mode, given);
    case QuestionType::matching:
      return DrawMatching(ui, presented, box, mode, given);
    case QuestionType::flip:
      return DrawFlip(ui, form, box, mode);
  }
  return std::nullopt;
}

}  // namespace lacuna
