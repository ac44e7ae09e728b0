// What happens inside a library: the next card, a durable answer, a search.
#include <fmt/format.h>
#include <sqlite3.h>

#include <stdexcept>

#include "tests/bench/bench.h"
#include "tests/bench/library_of_size.h"

namespace lacuna::bench {
namespace {

constexpr Instant kNow{1'795'000'000'000};  // 2026-11-18
constexpr Moment kMoment{kNow, 0};

double SecondsPerNext(const std::string& path, int cards, int reviews_each) {
  BigLibrary library = MakeBigLibrary(path, cards, reviews_each, kNow);
  ProgressStore progress(*library.database);
  std::vector<double> seconds;
  for (int i = 0; i < 200; ++i)
    seconds.push_back(TimeOf([&] {
      if (!progress.NextCard(library.learner, std::nullopt, kMoment, {20, 200}, 0))
        throw std::runtime_error("nothing is due in the benchmark's library");
    }));
  return Median(seconds);
}

// The least a durable row can cost: one INSERT of a review's size, own connection, the same settings.
class BareInsert {
 public:
  explicit BareInsert(const std::string& path) {
    sqlite3_open(path.c_str(), &connection_);
    sqlite3_exec(
        connection_,
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t(a INTEGER PRIMARY KEY, b TEXT)",
        nullptr, nullptr, nullptr);
  }
  ~BareInsert() { sqlite3_close(connection_); }
  BareInsert(const BareInsert&) = delete;
  void Run() {
    sqlite3_exec(connection_, ("INSERT INTO t(b) VALUES ('" + std::string(300, 'x') + "')").c_str(), nullptr,
                 nullptr, nullptr);
  }

 private:
  sqlite3* connection_ = nullptr;
};

AnswerRecord AnswerTo(int card, LearnerId learner, SittingId sitting, int position) {
  AnswerRecord answer;
  answer.learner = learner;
  answer.card = CardId{card};
  answer.question = QuestionId{card};
  answer.sitting = sitting;
  answer.position = position;
  answer.at = kMoment;
  answer.response.text = "harbour";
  answer.grade = {Verdict::right, 1, ""};
  answer.rating = Rating::good;
  answer.millis = 4000;
  return answer;
}

}  // namespace

std::vector<Row> BenchNext(const Options& options) {
  const int many = options.full ? 1'000'000 : 100'000;
  const double few_seconds = SecondsPerNext(options.folder + "/few.lacuna", 1000, 10);
  const double many_seconds = SecondsPerNext(options.folder + "/many.lacuna", many, 10);
  const double ratio = many_seconds / few_seconds;
  return {{fmt::format("next card among {} cards, {} reviews", many, many * 10), Milliseconds(many_seconds),
           "< 1 ms", many_seconds < 1e-3},
          {"  against a library of 1000 cards", fmt::format("{:.2f} x", ratio), "at most 2 x", ratio <= 2}};
}

std::vector<Row> BenchRecord(const Options& options) {
  BigLibrary library = MakeBigLibrary(options.folder + "/record.lacuna", 2000, 3, kNow);
  ProgressStore progress(*library.database);
  Sitting sitting;
  sitting.learner = library.learner;
  sitting.bank_name = "All banks";
  sitting.started = kNow;
  const SittingId id = progress.BeginSitting(sitting, 0);
  BareInsert bare(options.folder + "/bare.db");
  std::vector<double> ours, theirs;
  for (int card = 1; card <= 600; ++card) {
    SittingQuestion question;
    question.card = CardId{card};
    question.question = QuestionId{card};
    const int position = progress.AddSittingQuestion(id, question);
    ours.push_back(TimeOf([&] { progress.Record(AnswerTo(card, library.learner, id, position), {}); }));
    theirs.push_back(TimeOf([&] { bare.Run(); }));
  }
  const double ratio = Median(ours) / Median(theirs);
  return {
      {"record an answer, durable", Milliseconds(Median(ours)), "", true},
      {"  against a bare durable insert", fmt::format("{:.2f} x of {}", ratio, Milliseconds(Median(theirs))),
       "at most 1.5 x", ratio <= 1.5}};
}

std::vector<Row> BenchSearch(const Options& options) {
  BigLibrary library = MakeBigLibrary(options.folder + "/search.lacuna", 100'000, 0, kNow);
  BankStore bank(*library.database);
  std::vector<double> seconds;
  for (const char* words :
       {"harbour7", "copper12 engine", "glacier", "what is lan", "orbit44 senate", "xyzzy"})
    for (int i = 0; i < 5; ++i) seconds.push_back(TimeOf([&] { bank.Search(words); }));
  double worst = 0;
  for (const double one : seconds) worst = std::max(worst, one);
  return {{"search 100,000 questions, median of six searches", Milliseconds(Median(seconds)), "", true},
          {"  the slowest of them", Milliseconds(worst), "< 50 ms", worst < 0.05}};
}

}  // namespace lacuna::bench
