// Study, Quiz and Curate in every state, from questions made by hand.
#pragma once

#include "app/views/curate.h"
#include "app/views/quiz.h"
#include "app/views/study.h"
#include "tests/app/views/scenes.h"

namespace lacuna {

// A question about the lamp of UsualReader's article, of each type. Its id is 101 + the type's number.
BankQuestion QuestionOf(QuestionType type);
Presented PresentedOf(QuestionType type, int position = 0);

StudyModel StudyAsking(QuestionType type);
// The same after `response`, with its grade and the rating it led to.
StudyModel StudyAnswered(QuestionType type, const Response& response);
StudyModel StudyOver();

QuizModel QuizToSetUp();
QuizModel QuizRunning();  // a question of each type that a test asks
QuizState QuizStateOf(const QuizModel& running);
QuizModel QuizMarked();

CurateModel UsualCurate(int questions = 5);  // ids from 1 on; the first is chosen and has two other forms

CurateModel CurateAfterUpdate();  // what an update flagged; the first is retired too

std::vector<Scene> AskingScenes();

}  // namespace lacuna
