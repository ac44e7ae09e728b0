// The shapes of --json. Keys keep their order; strings are always valid UTF-8.
#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "app/cli/context.h"
#include "content/article.h"
#include "content/bank.h"
#include "content/fact.h"
#include "quiz/progress.h"

namespace lacuna {

using Json = nlohmann::ordered_json;

// One value and a line end. What is not UTF-8 in it comes out as U+FFFD.
void PrintJson(Context& context, const Json& value);

using BankNames = std::map<BankId, std::string>;
BankNames NamesOf(std::vector<BankSummary> banks);

// The question's own, and what became of its card when the article was updated.
std::vector<std::string> ReasonsOf(const BankQuestion& question);

// Offsets are of the article's current text: what is not of it has its evidence's words without a place.
Json QuestionJson(const BankQuestion& question, const BankNames& banks);
Json FactJson(const Fact& fact, std::string_view article_text);
Json ArticleJson(const ArticleSummary& article);
Json SittingJson(const Sitting& sitting);

template <class Ids>
Json IdsJson(const Ids& ids) {
  Json list = Json::array();
  for (const auto id : ids) list.push_back(id.value);
  return list;
}

}  // namespace lacuna
