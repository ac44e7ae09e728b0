// The lint against questions that people wrote, good and bad.
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <optional>

#include "content/questions/lint.h"
#include "tests/support/catch.h"
#include "tests/support/shared_data.h"

namespace lacuna {
namespace {

std::optional<QuestionForm> FormOf(const nlohmann::json& item, const std::string& text) {
  const auto type = ParseQuestionType(item.at("type").get<std::string>());
  const std::string evidence = item.at("evidence");
  const std::size_t at = text.find(evidence);
  if (!type || at == std::string::npos) return std::nullopt;
  QuestionForm form;
  form.type = *type;
  form.stem = item.at("question");
  form.answer = item.at("answer");
  if (item.contains("options") && item["options"].is_array()) form.options = item["options"];
  form.spans = {{at, at + evidence.size()}};
  return form;
}

struct Tally {
  double items = 0;
  double refused = 0;
  std::map<std::string, int> rules;
};

// Some of the bad bank's items have no answer: that alone must not count as a find.
Tally LintBank(const std::string& bank_path, const std::string& text) {
  Tally tally;
  for (const auto& item : nlohmann::json::parse(ReadTestFile(bank_path))) {
    const auto form = FormOf(item, text);
    if (!form) continue;
    ++tally.items;
    bool refused = false;
    for (const LintRule* rule : Lint(*form, text)) {
      if (!rule->hard || rule->name == "empty_answer") continue;
      refused = true;
      ++tally.rules[std::string(rule->name)];
    }
    tally.refused += refused ? 1 : 0;
  }
  return tally;
}

}  // namespace

TEST_CASE("The lint keeps what a careful author wrote and refuses typical bad items",
          "[content][questions][lint]") {
  const auto article = SharedDataPath("corpus/seed/israel-morocco.txt");
  const auto human = SharedDataPath("corpus/seed/human_bank.json");
  const auto bad = SharedDataPath("corpus/seed/bad_bank.json");
  if (!article || !human || !bad) return;
  const std::string text = ReadTestFile(*article);

  const Tally good = LintBank(*human, text);
  for (const auto& [rule, count] : good.rules) UNSCOPED_INFO("human: " << rule << " " << count);
  CHECK(good.items >= 40);
  CHECK(good.refused / good.items <= 0.10);

  const Tally poor = LintBank(*bad, text);
  for (const auto& [rule, count] : poor.rules) UNSCOPED_INFO("bad: " << rule << " " << count);
  CHECK(poor.items >= 25);
  CHECK(poor.refused / poor.items >= 0.43);
}

}  // namespace lacuna
