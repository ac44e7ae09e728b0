#include "app/window/models/models.h"

namespace lacuna {
namespace {

constexpr int kEarlierTests = 12;

}  // namespace

QuizModel BuildQuizSetup(Workspace& workspace, const Learner& learner) {
  QuizModel model;
  int all = 0;
  for (const BankSummary& bank : workspace.bank.Banks()) {
    all += bank.accepted;
    model.banks.push_back({bank.id, bank.name, bank.accepted});
  }
  model.banks.insert(model.banks.begin(), {std::nullopt, "All banks", all});
  for (const Sitting& sitting : workspace.progress.Sittings(learner.id)) {
    if (sitting.kind != SittingKind::test) continue;
    model.earlier.push_back(sitting);
    if (static_cast<int>(model.earlier.size()) == kEarlierTests) break;
  }
  return model;
}

}  // namespace lacuna
