#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "app/cli/commands.h"
#include "app/cli/json.h"

namespace lacuna {
namespace {

struct ArticleOptions {
  std::int64_t id = 0;
  std::optional<std::int64_t> version;
  bool text = false, facts = false, remove = false, json = false;
};

Json BlocksJson(const Article& article) {
  Json blocks = Json::array();
  for (const Block& block : article.blocks)
    blocks.push_back({{"kind", Name(block.kind)},
                      {"start", block.span.begin},
                      {"end", block.span.end},
                      {"level", block.level}});
  return blocks;
}

Json VersionsJson(const std::vector<ArticleVersion>& versions) {
  Json list = Json::array();
  for (const ArticleVersion& version : versions)
    list.push_back({{"version", version.version},
                    {"imported", FormatRfc3339({version.imported, 0})},
                    {"words", version.words},
                    {"sentences", version.sentences},
                    {"current", version.is_current}});
  return list;
}

void PrintFacts(Context& context, const Article& article, const std::vector<Fact>& facts, bool json) {
  Json list = Json::array();
  for (const Fact& fact : facts) {
    if (json) {
      list.push_back(FactJson(fact, article.text));
      continue;
    }
    std::string roles;
    for (const Role& role : fact.roles) roles += fmt::format("  {}: {}", Name(role.name), role.text);
    context.out << fmt::format("{} {} {:.2f}{}{}\n", fact.id.value, Name(fact.kind), fact.confidence,
                               fact.sensitive ? " [sensitive]" : "", roles);
    context.out << fmt::format("    \"{}\"\n",
                               fact.evidence.empty() ? "" : fact.evidence[0].In(article.text));
  }
  if (json) PrintJson(context, list);
}

void PrintSummary(Context& context, const Article& article, const ArticleSummary& summary,
                  const std::vector<ArticleVersion>& versions) {
  context.out << fmt::format("{}: {}\n", summary.id.value, summary.title);
  const auto line = [&context](std::string_view label, const std::string& value) {
    if (!value.empty()) context.out << fmt::format("    {}: {}\n", label, value);
  };
  line("author", article.author);
  line("publisher", article.publisher);
  line("published", article.published);
  line("source", article.source);
  line("language", article.language);
  for (const ArticleVersion& version : versions)
    if (versions.size() > 1)
      context.out << fmt::format("    version {}: {} words, {}{}\n", version.version, version.words,
                                 FormatRfc3339({version.imported, 0}), version.is_current ? ", current" : "");
  context.out << fmt::format("    {} words, {} sentences, {} facts, {} questions\n", summary.words,
                             summary.sentences, summary.facts, summary.questions);
  context.out << fmt::format("    {} cards: {} accepted, {} proposed\n", summary.cards, summary.accepted,
                             summary.proposed);
}

void PrintArticle(Context& context, Workspace& workspace, const Article& article, bool json) {
  const auto articles = workspace.bank.Articles();
  const auto found = std::find_if(articles.begin(), articles.end(),
                                  [&article](const ArticleSummary& row) { return row.id == article.id; });
  ArticleSummary summary;
  summary.id = article.id;
  summary.title = article.title;
  if (found != articles.end()) summary = *found;
  const auto versions = workspace.bank.VersionsOf(article.id);
  if (!json) return PrintSummary(context, article, summary, versions);
  Json value = ArticleJson(summary);
  value["format"] = article.format;
  value["version"] = article.version;
  value["versions"] = VersionsJson(versions);
  value["text"] = article.text;
  value["blocks"] = BlocksJson(article);
  PrintJson(context, value);
}

int ShowArticle(Context& context, const ArticleOptions& options) {
  const auto workspace = context.Open();
  if (!workspace) return context.Fail(workspace.error());
  BankStore& bank = (*workspace)->bank;
  std::optional<int> version;
  if (options.version) version = static_cast<int>(std::min<std::int64_t>(*options.version, 1'000'000));
  const auto article = bank.FindArticle({options.id}, version);
  if (!article) return context.Fail(article.error());
  if (options.remove) {
    const auto removed = bank.RemoveArticle(article->id, context.clock.Now().now);
    if (!removed) return context.Fail(removed.error());
    context.out << fmt::format("{}: removed with its cards; `lacuna undo --curation` brings it back\n",
                               options.id);
  } else if (options.facts && article->version != bank.FindArticle(article->id)->version) {
    return context.Fail(
        {fmt::format("The facts of article {} are those of its current version: leave "
                     "--version out.",
                     options.id)});
  } else if (options.facts) {
    PrintFacts(context, *article, bank.FactsOf(article->id), options.json);
  } else if (options.text && !options.json) {
    context.out << article->text;  // to the byte: offsets count from its beginning
  } else {
    PrintArticle(context, **workspace, *article, options.json);
  }
  return kExitDone;
}

}  // namespace

Action DeclareArticle(Declare& declare) {
  auto& options = declare.Keep<ArticleOptions>();
  declare.Argument("ID", options.id, "The article's number, as `lacuna articles` shows it");
  declare.Flag("--text", options.text, "The clean text, to the byte as evidence offsets count it");
  declare.Number("--version", options.version, "Of an updated article: its text as that version read");
  declare.Flag("--facts", options.facts, "The facts with their roles");
  declare.Flag("--remove", options.remove, "Put the article and its cards away; answers given are kept");
  declare.Flag("--json", options.json, "Print JSON");
  return [&options](Context& context) { return ShowArticle(context, options); };
}

}  // namespace lacuna
