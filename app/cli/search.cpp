#include <fmt/format.h>

#include <ostream>

#include "app/cli/commands.h"
#include "app/cli/json.h"

namespace lacuna {
namespace {

struct SearchOptions {
  std::vector<std::string> words;
  int limit = 50;
  bool json = false;
};

// The marks around matched words are for screens: a terminal would show boxes.
std::string WithoutMarks(std::string text) {
  for (const std::string_view mark : {"\u2068", "\u2069"})
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
      text.erase(at, mark.size());
  return text;
}

int Search(Context& context, const SearchOptions& options) {
  const auto workspace = context.Open();
  if (!workspace) return context.Fail(workspace.error());
  const auto hits =
      (*workspace)->bank.Search(fmt::format("{}", fmt::join(options.words, " ")), options.limit);
  if (options.json) {
    const BankNames names = NamesOf((*workspace)->bank.Banks());
    Json list = Json::array();
    for (const auto& hit : hits) list.push_back(QuestionJson(hit.question, names));
    PrintJson(context, list);
    return kExitDone;
  }
  for (const auto& hit : hits)
    context.out << fmt::format("{} {} {}: {}\n    {}\n", hit.question.question.id.value,
                               Name(hit.question.question.status), Name(hit.question.question.form.type),
                               hit.question.question.form.stem, WithoutMarks(hit.excerpt));
  return kExitDone;
}

}  // namespace

Action DeclareSearch(Declare& declare) {
  auto& options = declare.Keep<SearchOptions>();
  declare.Arguments("WORDS", options.words, "All of them must be there; the last may be a beginning");
  declare.Number("--limit", options.limit, 1, 100'000, "Hits, at most (default: 50)");
  declare.Flag("--json", options.json, "Print a JSON array of questions");
  return [&options](Context& context) { return Search(context, options); };
}

}  // namespace lacuna
