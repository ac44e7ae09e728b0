#include "tests/app/views/asking_scenes.h"

#include <fmt/format.h>

namespace lacuna {
namespace {

constexpr const char* kSentence = "The lamp at Sandnes was lit for the first time in 1841 by Karl Holm.";

constexpr QuestionType kTypes[] = {
    QuestionType::mcq,      QuestionType::cloze,    QuestionType::short_answer, QuestionType::true_false,
    QuestionType::ordering, QuestionType::matching, QuestionType::flip};

QuestionForm FormOf(QuestionType type) {
  QuestionForm form;
  form.type = type;
  form.stem = "When was the lamp at Sandnes lit for the first time?";
  form.answer = "1841";
  form.spans = {{0, std::string_view(kSentence).size()}};
  switch (type) {
    case QuestionType::mcq:
      form.options = {"1814", "1841", "1866", "1934"};
      break;
    case QuestionType::cloze:
      form.stem = "The lamp at Sandnes was lit for the first time in ____ by Karl Holm.";
      break;
    case QuestionType::true_false:
      form.stem = "The lamp at Sandnes was lit for the first time in 1866.";
      form.answer = "false";
      break;
    case QuestionType::ordering:
      form.stem = "Put in the order in which they happened.";
      form.items = {"The lamp was lit", "The lamp was changed to paraffin", "The light was given power"};
      form.answer = "The lamp was lit → The lamp was changed to paraffin → The light was given power";
      break;
    case QuestionType::matching:
      form.stem = "Who did what?";
      form.pairs = {{"Karl Holm", "built the lighthouse"}, {"Marta Lund", "kept the lamp"}};
      form.answer = "Karl Holm – built the lighthouse; Marta Lund – kept the lamp";
      break;
    case QuestionType::short_answer:
    case QuestionType::flip:
      break;
  }
  return form;
}

BankQuestion Asking(int id, QuestionForm form) {
  BankQuestion item;
  item.question.id = {id};
  item.question.card = {id};
  item.question.form = std::move(form);
  item.article = ArticleId{7};
  item.article_title = "The lamp at Sandnes";
  item.banks = {BankId{1}};
  item.evidence = {kSentence};
  return item;
}

Rating RatingOf(const Grade& grade, const Response& response) {
  if (response.self) return *response.self;
  return grade.verdict == Verdict::right  ? Rating::good
         : grade.verdict == Verdict::near ? Rating::hard
                                          : Rating::again;
}

template <class Model, class State, class Draw>
Scene SceneOf(const std::string& name, ViewName view, Model model, State state, Draw draw) {
  return {name, view, {}, [model = std::move(model), state = std::move(state), draw] {
            auto kept = std::make_shared<State>(state);
            return [model, kept, draw](Ui& ui) { return draw(ui, model, *kept); };
          }};
}

Scene StudyScene(const std::string& name, StudyModel model) {
  return SceneOf("study, " + name, ViewName::study, std::move(model), StudyState{}, DrawStudy);
}
Scene QuizScene(const std::string& name, QuizModel model, QuizState state = {}) {
  return SceneOf("quiz, " + name, ViewName::quiz, std::move(model), std::move(state), DrawQuiz);
}
Scene CurateScene(const std::string& name, CurateModel model, CurateState state = {}) {
  return SceneOf("curate, " + name, ViewName::curate, std::move(model), std::move(state), DrawCurate);
}

std::vector<Scene> StudyScenes() {
  std::vector<Scene> scenes;
  Response unknown;
  unknown.dont_know = true;
  for (const QuestionType type : kTypes) {
    scenes.push_back(StudyScene(std::string(Name(type)), StudyAsking(type)));
    if (type != QuestionType::flip)
      scenes.push_back(StudyScene(fmt::format("{} answered", Name(type)), StudyAnswered(type, unknown)));
  }
  Response missed;
  missed.text = "in the year 1840, or perhaps a little later";
  scenes.push_back(StudyScene("missed", StudyAnswered(QuestionType::short_answer, missed)));
  StudyModel sure = StudyAsking(QuestionType::mcq);
  sure.ask_confidence = true;
  scenes.push_back(StudyScene("asking how sure", sure));
  scenes.push_back(StudyScene("over", StudyOver()));
  scenes.push_back(StudyScene("nothing due", {}));
  return scenes;
}

std::vector<Scene> QuizScenes() {
  const QuizModel running = QuizRunning();
  std::vector<Scene> scenes = {QuizScene("nothing to ask", {}), QuizScene("set-up", QuizToSetUp())};
  for (std::size_t at = 0; at < running.questions.size(); ++at) {
    QuizState state = QuizStateOf(running);
    state.at = at;
    const QuestionType type = running.questions[at].question.question.form.type;
    scenes.push_back(QuizScene(std::string(Name(type)), running, state));
  }
  QuizState ending = QuizStateOf(running);
  ending.ending = true;
  scenes.push_back(QuizScene("handing in", running, ending));
  scenes.push_back(QuizScene("marked", QuizMarked()));
  return scenes;
}

std::vector<Scene> CurateScenes() {
  CurateState editing, adding;
  editing.editing = adding.adding = true;
  editing.stem = "When was the lamp lit?";
  editing.answer = "1842";
  CurateModel searching = UsualCurate(0);
  searching.search = "zeppelin";
  return {CurateScene("usual", UsualCurate()),
          CurateScene("full", UsualCurate(2000)),
          CurateScene("empty", UsualCurate(0)),
          CurateScene("nothing found", searching),
          CurateScene("changed by an update", CurateAfterUpdate()),
          CurateScene("editing", UsualCurate(), editing),
          CurateScene("a card of one's own", UsualCurate(), adding)};
}

}  // namespace

CurateModel CurateAfterUpdate() {
  CurateModel model = UsualCurate();
  model.listed.reset();
  model.lists_changed = true;
  model.changed = 5;
  model.retired = 3;
  BankQuestion& first = model.questions.front();
  first.question.status = QuestionStatus::accepted;
  first.question.reasons = {
      "changed: was “When was the lamp of the lighthouse at Sandnes lit for the first time?” = “1841”, from "
      "“The lamp was lit for the first time in 1841, by the engineer Karl Holm.”",
      "long stem"};
  first.retired_by = 2;
  return model;
}

BankQuestion QuestionOf(QuestionType type) { return Asking(101 + static_cast<int>(type), FormOf(type)); }

Presented PresentedOf(QuestionType type, int position) {
  Presented presented;
  presented.question = QuestionOf(type);
  presented.card = presented.question.question.card;
  presented.position = position;
  presented.shown = ShowOrder(presented.question.question.form, 3);
  return presented;
}

StudyModel StudyAsking(QuestionType type) {
  StudyModel model;
  model.started = true;
  model.presented = PresentedOf(type, 2);
  model.intervals = {"10 min", "2 days", "5 days", "9 days"};
  model.summary.sitting = {3};
  model.done = 2;
  model.planned = 12;
  model.minutes_left = 2.4;
  model.bank_name = "Lighthouses";
  model.before = "The lighthouse stands on the island of Rona. ";
  model.after = " Its lamp burned whale oil until 1866.";
  model.can_undo = true;
  return model;
}

StudyModel StudyAnswered(QuestionType type, const Response& response) {
  StudyModel model = StudyAsking(type);
  Answered answered;
  answered.grade = GradeResponse(model.presented->question.question.form, response);
  answered.review.response = response;
  answered.review.rating = RatingOf(answered.grade, response);
  model.answered = answered;
  return model;
}

StudyModel StudyOver() {
  StudyModel model;
  model.started = model.over = true;
  model.summary.sitting = {3};
  model.summary.answers = 12;
  model.summary.right = 9;
  model.summary.near = 1;
  model.summary.wrong = 2;
  model.summary.milliseconds = 84'000;
  model.missed = {QuestionOf(QuestionType::mcq), QuestionOf(QuestionType::cloze)};
  model.next_due = "Tomorrow: 12 cards.";
  return model;
}

QuizModel QuizToSetUp() {
  QuizModel model;
  model.banks = {{std::nullopt, "All banks", 42}, {BankId{1}, "Lighthouses", 24}, {BankId{2}, "Tides", 0}};
  Sitting earlier;
  earlier.day = kSceneDay + -3;
  earlier.score = 7.5;
  earlier.maximum = 10;
  earlier.bank_name = "Lighthouses";
  model.earlier = {earlier};
  return model;
}

QuizModel QuizRunning() {
  QuizModel model = QuizToSetUp();
  model.stage = QuizModel::Stage::running;
  for (const QuestionType type : kTypes)
    if (type != QuestionType::flip)
      model.questions.push_back(PresentedOf(type, static_cast<int>(model.questions.size())));
  model.seconds_left = 95;
  return model;
}

QuizState QuizStateOf(const QuizModel& running) {
  QuizState state;
  for (const Presented& presented : running.questions) state.boxes.push_back(NewAnswerBox(presented));
  state.responses.resize(running.questions.size());
  state.flagged.resize(running.questions.size());
  return state;
}

QuizModel QuizMarked() {
  QuizModel model = QuizRunning();
  model.stage = QuizModel::Stage::marked;
  model.seconds_left.reset();
  for (const Presented& presented : model.questions) {
    TestSession::Marked marked{presented, std::nullopt, {}};
    if (presented.question.question.form.type == QuestionType::mcq) {
      marked.response.emplace();
      marked.response->choice = 1;
      marked.response->text = "1841";
      marked.grade = {Verdict::right, 1, ""};
    }
    model.marked.push_back(marked);
  }
  model.summary.score = 1;
  model.summary.maximum = static_cast<double>(model.marked.size());
  return model;
}

CurateModel UsualCurate(int questions) {
  CurateModel model;
  model.listed = QuestionStatus::proposed;
  model.article_title = "The lamp at Sandnes";
  model.undo = "Reject 3 questions";
  model.banks = {"Lighthouses"};
  model.proposed = questions;
  model.accepted = 12;
  for (int i = 0; i < questions; ++i) {
    QuestionForm form = FormOf(kTypes[i % 3]);
    if (i > 0) form.stem = fmt::format("When was lamp {} of the northern coast lit? ____", i);
    model.questions.push_back(Asking(i + 1, form));
    model.questions.back().question.sensitive = i % 4 == 3;
  }
  if (model.questions.empty()) return model;
  model.chosen = model.questions.front().question.id;
  model.before = "The lighthouse stands on the island of Rona. ";
  BankQuestion refused = QuestionOf(QuestionType::short_answer);
  refused.question.status = QuestionStatus::refused;
  refused.question.reasons = {"stem gives the answer away"};
  model.forms = {model.questions.front(), QuestionOf(QuestionType::true_false), refused};
  return model;
}

std::vector<Scene> AskingScenes() {
  std::vector<Scene> scenes;
  for (auto part : {StudyScenes(), QuizScenes(), CurateScenes()})
    scenes.insert(scenes.end(), part.begin(), part.end());
  return scenes;
}

}  // namespace lacuna
