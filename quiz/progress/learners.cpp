#include <fmt/format.h>

#include "content/base/uid.h"
#include "content/base/utf8.h"
#include "quiz/progress.h"
#include "quiz/progress/queue.sql.h"
#include "quiz/progress/schema.sql.h"

namespace lacuna {

Outcome ProgressStore::Prepare(Database& database, Instant now) {
  const lacuna::Upgrade upgrades[] = {{1, kQuizSchema}};
  if (Outcome upgraded = database.Upgrade("quiz", upgrades, now); !upgraded) return upgraded;
  database.Execute(kQueueTriggers);
  return Done{};
}

std::vector<Learner> ProgressStore::Learners() {
  std::vector<Learner> learners;
  Statement row = database_.Prepare("SELECT id, name FROM learner ORDER BY id");
  while (row.Step()) learners.push_back({row.AsId<LearnerTag>(0), row.Text(1)});
  return learners;
}

Result<Learner> ProgressStore::AddLearner(const std::string& name, Instant now) {
  const std::string trimmed = ToNfc(SqueezeSpaces(Trim(name)));
  if (trimmed.empty()) return Error{"A learner needs a name: give one that is not blank."};
  if (FindLearner(trimmed))
    return Error{fmt::format("There is a learner called '{}' already: choose another name.", trimmed)};
  database_.Prepare("INSERT INTO learner(uid, name, created_ms) VALUES (?, ?, ?)")
      .With(NewUuid(now), trimmed, now.ms)
      .Run();
  return Learner{{database_.LastInsertId()}, trimmed};
}

Result<Learner> ProgressStore::FindLearner(const std::string& name) {
  Statement row = database_.Prepare("SELECT id, name FROM learner WHERE name = ?");
  row.Bind(ToNfc(SqueezeSpaces(Trim(name))));
  if (row.Step()) return Learner{row.AsId<LearnerTag>(0), row.Text(1)};
  return Error{
      fmt::format("There is no learner called '{}': `lacuna learners list` names them, "
                  "`lacuna learners add` makes one.",
                  name)};
}

Learner ProgressStore::DefaultLearner(Instant now) {
  const std::vector<Learner> learners = Learners();
  if (!learners.empty()) return learners.front();
  return *AddLearner("Me", now);
}

}  // namespace lacuna
