#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <ostream>

#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "content/import.h"

namespace lacuna {
namespace {

struct ImportOptions {
  std::vector<std::string> sources;
  std::string bank;
  std::string accept = "none";
  DraftOptions draft;
  bool samples = false;
  bool json = false;
};

AcceptPolicy PolicyNamed(const std::string& name) {
  if (name == "all") return AcceptPolicy::all;
  return name == "best" ? AcceptPolicy::best : AcceptPolicy::none;
}

struct Imported {
  Draft draft;
  Added added;
  double seconds = 0;
};

Progress ProgressOn(Context& context, const std::string& name) {
  if (!context.shows_progress) return {};
  return [&context, name](double fraction, std::string_view stage) {
    context.err << fmt::format("\r\x1b[K{}: {} {:.0f} %", name, stage, fraction * 100) << std::flush;
    return true;
  };
}

Result<Imported> ImportSource(Context& context, Workspace& workspace, const Source& source,
                              const ImportOptions& options) {
  const auto begin = std::chrono::steady_clock::now();
  auto article = ReadArticle(source);
  if (!article) return article.error();
  article->is_sample = options.samples;
  auto draft = MakeDraft(*article, options.draft, ProgressOn(context, source.name));
  if (context.shows_progress) context.err << "\r\x1b[K" << std::flush;
  if (!draft) return draft.error();
  const auto added =
      workspace.bank.Add(*draft, options.bank, PolicyNamed(options.accept), workspace.clock.Now().now);
  if (!added) return added.error();
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
  return Imported{std::move(*draft), *added, took.count()};
}

Json ImportedJson(const Imported& imported) {
  return {{"id", imported.added.article.value},
          {"title", imported.draft.article.title},
          {"language", imported.draft.article.language},
          {"words", imported.draft.words},
          {"sentences", imported.draft.sentences},
          {"facts", imported.added.facts},
          {"cards", imported.added.cards},
          {"questions", imported.added.questions},
          {"refused", Json(imported.draft.refused)},
          {"seconds", imported.seconds}};
}

std::string Plural(std::size_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::vector<std::pair<std::string, int>> MostFrequentFirst(const std::map<std::string, int>& counts) {
  std::vector<std::pair<std::string, int>> sorted(counts.begin(), counts.end());
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  return sorted;
}

void PrintImported(Context& context, const Imported& imported) {
  const Draft& draft = imported.draft;
  context.out << fmt::format("{}: {} ({}, {}){}\n", imported.added.article.value, draft.article.title,
                             Plural(draft.words, "word", "words"),
                             Plural(draft.sentences, "sentence", "sentences"),
                             imported.added.already_there ? ", already in the library" : "");
  context.out << fmt::format(
      "    {}, {}, {}\n", Plural(static_cast<std::size_t>(imported.added.facts), "fact", "facts"),
      Plural(static_cast<std::size_t>(imported.added.cards), "card", "cards"),
      Plural(static_cast<std::size_t>(imported.added.questions), "question", "questions"));
  for (const auto& [reason, count] : MostFrequentFirst(draft.refused))
    context.out << fmt::format("    left out: {} ({})\n", reason, count);
  if (imported.added.cards > 0)
    context.out << fmt::format("    next: lacuna questions --article {}\n", imported.added.article.value);
}

// Every source is tried: one that fails says why and does not keep the others out.
int Import(Context& context, const ImportOptions& options) {
  if (options.sources.empty() && !options.samples)
    return context.Fail({"Nothing to import: name a file, or - for standard input, or give --samples."});
  const auto workspace = context.Open();
  if (!workspace) return context.Fail(workspace.error());
  int exit_code = kExitDone;
  Json done = Json::array();
  const auto import = [&](const Result<Source>& source) {
    const auto imported =
        source ? ImportSource(context, **workspace, *source, options) : Result<Imported>(source.error());
    if (!imported)
      exit_code = context.Fail(imported.error());
    else if (options.json)
      done.push_back(ImportedJson(*imported));
    else
      PrintImported(context, *imported);
  };
  for (const std::string& path : options.sources) import(ReadSource(path));
  if (options.samples)
    for (const Source& sample : Samples()) import(sample);
  if (options.json) PrintJson(context, {{"articles", done}});
  return exit_code;
}

}  // namespace

Action DeclareImport(Declare& declare) {
  auto& options = declare.Keep<ImportOptions>();
  declare.OptionalArguments("SOURCE", options.sources,
                            "Text, Markdown or HTML files, or - for standard input");
  declare.Text("--bank", options.bank, "NAME", "The bank the cards go to (default: the article's title)");
  declare.Choice("--accept", options.accept, {"none", "best", "all"},
                 "What to accept at once: nothing, the ten best cards, or all (default: none)");
  declare.Decimal("--density", options.draft.density, 0.01, 1000,
                  "Cards per 100 words, at most (default: 7)");
  declare.Number("--limit", options.draft.limit, 0, 1'000'000, "Cards per article, at most (0: no limit)");
  declare.Flag("--samples", options.samples, "Import the articles that come with Lacuna");
  declare.Flag("--json", options.json, "Print one JSON object");
  return [&options](Context& context) { return Import(context, options); };
}

}  // namespace lacuna
