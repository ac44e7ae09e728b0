#include <fmt/format.h>

#include <ostream>

#include "app/cli/commands.h"
#include "app/cli/json.h"

namespace lacuna {
namespace {

struct ArticlesOptions {
  bool json = false;
};

int ListArticles(Context& context, const ArticlesOptions& options) {
  const auto workspace = context.Open();
  if (!workspace) return context.Fail(workspace.error());
  const auto articles = (*workspace)->bank.Articles();
  if (options.json) {
    Json list = Json::array();
    for (const auto& article : articles) list.push_back(ArticleJson(article));
    PrintJson(context, list);
    return kExitDone;
  }
  for (const auto& article : articles)
    context.out << fmt::format("{}: {}{} ({} words, {} cards: {} accepted, {} proposed)\n", article.id.value,
                               article.title, article.is_sample ? " [sample]" : "", article.words,
                               article.cards, article.accepted, article.proposed);
  return kExitDone;
}

}  // namespace

Action DeclareArticles(Declare& declare) {
  auto& options = declare.Keep<ArticlesOptions>();
  declare.Flag("--json", options.json, "Print a JSON array");
  return [&options](Context& context) { return ListArticles(context, options); };
}

}  // namespace lacuna
