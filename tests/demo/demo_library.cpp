// lacuna_demo_library LIBRARY DAY DAYS [ARTICLE…]: a library for pictures. The articles (without any, the
// three samples as articles of one's own), studied for DAYS days before DAY (2026-11-23) by a learner whose
// memory follows the model: what the scheduler gives an 85 % chance is known 85 times in 100. Every number on
// the pictures comes out of the real program.
#include <fmt/format.h>

#include <cstdlib>
#include <stdexcept>

#include "content/bank.h"
#include "content/base/random.h"
#include "content/import.h"
#include "quiz/progress.h"
#include "quiz/session.h"

namespace lacuna {
namespace {

template <class T>
T Need(Result<T> result) {
  if (!result.ok()) throw std::runtime_error(result.error().message);
  return std::move(*result);
}

std::vector<Source> Sources(const std::vector<std::string>& files) {
  if (files.empty()) return Samples();
  std::vector<Source> sources;
  for (const std::string& file : files) sources.push_back(Need(ReadSource(file)));
  return sources;
}

void Import(BankStore& bank, const std::vector<Source>& sources, Instant now) {
  for (const Source& source : sources) {
    Article article = Need(ReadArticle(source));
    article.is_sample = false;
    article.source = source.name.substr(source.name.rfind('/') + 1);
    Need(bank.Add(Need(MakeDraft(article, {})), "", AcceptPolicy::best, now));
  }
}

Response RightAnswer(const QuestionForm& form) {
  Response response;
  response.text = form.answer;
  for (std::size_t i = 0; i < form.options.size(); ++i)
    if (form.options[i] == form.answer) response.choice = static_cast<int>(i);
  if (form.type == QuestionType::true_false) response.truth = form.answer == "true";
  for (std::size_t i = 0; i < form.items.size(); ++i) response.order.push_back(static_cast<int>(i));
  for (std::size_t i = 0; i < form.pairs.size(); ++i) response.matches.push_back(static_cast<int>(i));
  return response;
}

Response AnswerBy(Random& chance, const Presented& presented, double known) {
  if (chance.Unit() < known) return RightAnswer(presented.question.question.form);
  Response response;
  response.dont_know = true;
  return response;
}

double ChanceOf(const Presented& presented, Day today, const SchedulerSettings& settings) {
  return presented.memory.state == CardState::fresh ? 0.6 : Retrievability(presented.memory, today, settings);
}

void StudyDayOf(BankStore& bank, ProgressStore& progress, LearnerId learner, Day day, Random& chance) {
  Moment now{DayStart(day, 0) + 4 * 3'600'000, 0};
  StudyOptions options;
  options.learner = learner;
  options.limits = {4, 200};
  options.seed = chance.Next();
  StudySession session(bank, progress, options, now);
  while (const auto presented = session.Next(now)) {
    const int millis = 4000 + static_cast<int>(chance.Below(9000));
    session.Answer(AnswerBy(chance, *presented, ChanceOf(*presented, day, options.scheduler)), millis,
                   std::nullopt, now);
    now.now = now.now + millis + 3000;
  }
  session.End(now);
}

void TestOn(BankStore& bank, ProgressStore& progress, LearnerId learner, Day day, Random& chance) {
  Moment now{DayStart(day, 0) + 10 * 3'600'000, 0};
  TestOptions options;
  options.learner = learner;
  options.seed = chance.Next();
  TestSession test(bank, progress, options, now);
  for (std::size_t i = 0; i < test.questions().size(); ++i)
    test.Answer(i,
                AnswerBy(chance, test.questions()[i], ChanceOf(test.questions()[i], day, options.scheduler)),
                6000);
  now.now = now.now + 120'000;
  test.End(now);
}

int Make(const std::string& path, Day end, int days, const std::vector<std::string>& files) {
  const Instant begin = DayStart(end + -days, 0);
  auto database = Need(Database::Open(path));
  Need(BankStore::Prepare(*database, begin));
  Need(ProgressStore::Prepare(*database, begin));
  BankStore bank(*database);
  ProgressStore progress(*database);
  Import(bank, Sources(files), begin);
  const LearnerId learner = progress.DefaultLearner(begin).id;
  Random chance(20);
  for (int i = -days; i < 0; ++i) {
    if (chance.Below(9) == 0) continue;  // nobody studies every day
    StudyDayOf(bank, progress, learner, end + i, chance);
    if ((i + days) % 9 == 8) TestOn(bank, progress, learner, end + i, chance);
  }
  return 0;
}

}  // namespace
}  // namespace lacuna

int main(int argc, char** argv) {
  try {
    if (argc < 4) throw std::runtime_error("usage: lacuna_demo_library LIBRARY 2026-11-23 60 [ARTICLE…]");
    return lacuna::Make(argv[1], lacuna::Need(lacuna::ParseDay(argv[2])), std::atoi(argv[3]),
                        {argv + 4, argv + argc});
  } catch (const std::exception& error) {
    fmt::print(stderr, "{}\n", error.what());
    return 1;
  }
}
