#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <ostream>
#include <set>

#include "app/cli/ask.h"
#include "app/cli/commands.h"
#include "app/cli/import_changes.h"
#include "app/cli/json.h"
#include "content/import.h"

namespace lacuna {
namespace {

struct ImportOptions {
  std::vector<std::string> sources;
  std::string bank;
  std::string accept = "none";
  double density = 0;  // 0: none was named
  int limit = 0;
  SourceOptions source;
  bool samples = false, update = false, separate = false, dry_run = false;
  bool json = false;
};

// Who names a density wants that many, weaker ones too.
DraftOptions DraftOptionsOf(const ImportOptions& options) {
  DraftOptions draft;
  draft.limit = options.limit;
  draft.doubtful = options.density > 0;
  if (draft.doubtful) draft.density = options.density;
  return draft;
}

AcceptPolicy PolicyNamed(const std::string& name) {
  if (name == "all") return AcceptPolicy::all;
  return name == "best" ? AcceptPolicy::best : AcceptPolicy::none;
}

struct Imported {
  Draft draft;
  Added added;  // of a dry run nothing but the draft's counts
  std::optional<ArticleChanges> changes;
  double seconds = 0;
};

Progress ProgressOn(Context& context, const std::string& name) {
  if (!context.shows_progress) return {};
  return [&context, name](double fraction, std::string_view stage) {
    context.err << fmt::format("\r\x1b[K{}: {} {:.0f} %", name, stage, fraction * 100) << std::flush;
    return true;
  };
}

// What is done with a draft: kept as it comes, apart from what it looks like, or as another version of it.
struct Decision {
  std::optional<ArticleId> update;
  OldText old = OldText::is_known;
};

// Nothing is decided for a person who may not be there: then the two are kept apart, and it is said.
Decision KeepSeparate(Context& context, const Source& source, const EarlierArticle& earlier) {
  context.err << fmt::format(
      "lacuna: {} looks like a newer version of article {}, {} ({}), and was kept apart: --update makes it "
      "that article's next version, --separate says so without this line.\n",
      source.name, earlier.article.value, earlier.title, HowAlike(earlier));
  return {std::nullopt, OldText::is_separate};
}

Decision KeepAsItIs(Context& context, const Source& source, const EarlierArticle& earlier) {
  context.err << fmt::format(
      "lacuna: {} is what article {}, {}, was in version {}, and was left as it is: --update goes back to "
      "it, "
      "--separate keeps it apart.\n",
      source.name, earlier.article.value, earlier.title, earlier.version);
  return {};
}

Result<Decision> Ask(Context& context, Workspace& workspace, const Source& source, const Draft& draft,
                     const EarlierArticle& earlier) {
  const auto changes = workspace.bank.PlanUpdate(earlier.article, draft);
  if (!changes) return changes.error();
  switch (AskWhatToDo(context, source.name, earlier, *changes)) {
    case ImportChoice::update:
      return Decision{earlier.article, OldText::is_known};
    case ImportChoice::separate:
      return Decision{std::nullopt, OldText::is_separate};
    case ImportChoice::leave_out:
      break;
  }
  return Error{fmt::format("{} was left out: import it again to choose otherwise.", source.name)};
}

// What this very command imported is no earlier version of anything: two files that are alike stay two.
Result<Decision> Decide(Context& context, Workspace& workspace, const Source& source, const Draft& draft,
                        const ImportOptions& options, const std::set<ArticleId>& just_imported) {
  const Article& article = draft.article;
  if (options.separate) return Decision{std::nullopt, OldText::is_separate};
  const auto earlier = workspace.bank.FindEarlier(article);
  if (!earlier) return Decision{};
  if (just_imported.count(earlier->article) > 0) return Decision{std::nullopt, OldText::is_separate};
  if (options.update || options.samples || options.dry_run)
    return Decision{earlier->article, OldText::is_known};
  if (workspace.bank.FindBySource(article.source_sha256)) return Decision{};
  if (context.asks_a_person && !options.json && source.name != "-")
    return Ask(context, workspace, source, draft, *earlier);
  if (earlier->same_text) return KeepAsItIs(context, source, *earlier);
  return KeepSeparate(context, source, *earlier);
}

Added CountsOf(const Draft& draft) {
  Added added;
  added.facts = static_cast<int>(draft.facts.size());
  added.cards = static_cast<int>(draft.cards.size());
  for (const DraftCard& card : draft.cards)
    added.questions += static_cast<int>(
        std::count_if(card.questions.begin(), card.questions.end(),
                      [](const Question& question) { return question.status == QuestionStatus::proposed; }));
  return added;
}

Result<Added> Keep(Workspace& workspace, const Draft& draft, const Decision& decision,
                   const ImportOptions& options) {
  const AcceptPolicy accept = PolicyNamed(options.accept);
  const Instant now = workspace.clock.Now().now;
  if (options.dry_run) {
    Added counts = CountsOf(draft);
    const auto known = workspace.bank.FindBySource(draft.article.source_sha256);
    counts.already_there = known.has_value();
    counts.article = known.value_or(ArticleId{});
    return counts;
  }
  if (decision.update) return workspace.bank.Update(*decision.update, draft, options.bank, accept, now);
  return workspace.bank.Add(draft, options.bank, accept, now, decision.old);
}

Result<Draft> DraftOf(Context& context, const Source& source, const ImportOptions& options) {
  auto article = ReadArticle(source, ProgressOn(context, source.name));
  if (!article) return article.error();
  article->is_sample = options.samples;
  auto draft = MakeDraft(*article, DraftOptionsOf(options), ProgressOn(context, source.name));
  if (context.shows_progress) context.err << "\r\x1b[K" << std::flush;
  return draft;
}

Result<Imported> ImportSource(Context& context, Workspace& workspace, const Source& source,
                              const ImportOptions& options, std::set<ArticleId>& just_imported) {
  const auto begin = std::chrono::steady_clock::now();
  auto draft = DraftOf(context, source, options);
  if (!draft) return draft.error();
  const auto decision = Decide(context, workspace, source, *draft, options, just_imported);
  if (!decision) return decision.error();
  Imported imported;
  if (decision->update) {
    auto changes = workspace.bank.PlanUpdate(*decision->update, *draft);
    if (!changes) return changes.error();
    imported.changes = std::move(*changes);
  }
  const auto added = Keep(workspace, *draft, *decision, options);
  if (!added) return added.error();
  just_imported.insert(added->article);
  imported.draft = std::move(*draft);
  imported.added = *added;
  imported.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  return imported;
}

Json ImportedJson(const Imported& imported, bool dry_run) {
  Json json = {{"id", imported.added.article ? Json(imported.added.article.value) : Json()},
               {"title", imported.draft.article.title},
               {"language", imported.draft.article.language},
               {"words", imported.draft.words},
               {"sentences", imported.draft.sentences},
               {"facts", imported.added.facts},
               {"cards", imported.added.cards},
               {"questions", imported.added.questions},
               {"refused", Json(imported.draft.refused)},
               {"seconds", imported.seconds}};
  if (imported.changes) json["update"] = ChangesJson(*imported.changes);
  if (dry_run) json["dry_run"] = true;
  return json;
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

std::string HeadOf(const Imported& imported, bool dry_run) {
  if (imported.changes && imported.changes->from != imported.changes->to)
    return dry_run ? fmt::format(", would become version {}", imported.changes->to)
                   : fmt::format(", version {}", imported.changes->to);
  if (imported.added.already_there) return ", already in the library";
  return dry_run ? ", would be kept as a new article" : "";
}

void PrintAdded(Context& context, const Draft& draft) {
  for (const DraftCard& card : draft.cards)
    context.out << fmt::format("    added\n        now: {} = {}\n", OneLine(card.questions[0].form.stem),
                               OneLine(card.questions[0].form.answer));
}

void PrintNext(Context& context, const Imported& imported, bool dry_run) {
  const std::int64_t id = imported.added.article.value;
  if (imported.changes && !dry_run &&
      CountOf(*imported.changes, CardFate::unchanged) < static_cast<int>(imported.changes->cards.size()))
    context.out << fmt::format(
        "    next: lacuna questions --article {} --changed; lacuna undo --curation takes it back\n", id);
  else if (imported.added.cards > 0 && !dry_run)
    context.out << fmt::format("    next: lacuna questions --article {}\n", id);
}

// Why there are no more questions: the commonest reasons.
void PrintLeftOut(Context& context, const Draft& draft) {
  constexpr std::size_t kMostReasons = 8;
  const auto reasons = MostFrequentFirst(draft.refused);
  for (std::size_t i = 0; i < std::min(reasons.size(), kMostReasons); ++i)
    context.out << fmt::format("    left out: {} ({})\n", reasons[i].first, reasons[i].second);
  if (reasons.size() > kMostReasons)
    context.out << fmt::format("    and for {} rarer reasons (--json shows all)\n",
                               reasons.size() - kMostReasons);
}

void PrintImported(Context& context, const Imported& imported, bool dry_run) {
  const Draft& draft = imported.draft;
  const ArticleId id = imported.changes ? imported.changes->article : imported.added.article;
  context.out << fmt::format("{}{} ({}, {}){}\n", id ? fmt::format("{}: ", id.value) : "",
                             draft.article.title, Plural(draft.words, "word", "words"),
                             Plural(draft.sentences, "sentence", "sentences"), HeadOf(imported, dry_run));
  context.out << fmt::format(
      "    {}, {}, {}\n", Plural(static_cast<std::size_t>(imported.added.facts), "fact", "facts"),
      Plural(static_cast<std::size_t>(imported.added.cards), "card", "cards"),
      Plural(static_cast<std::size_t>(imported.added.questions), "question", "questions"));
  if (imported.changes) context.out << fmt::format("    {}\n", Summary(*imported.changes));
  if (imported.changes && dry_run) PrintChanges(context, *imported.changes);
  if (!imported.changes && dry_run && !imported.added.already_there) PrintAdded(context, draft);
  if (!imported.changes) PrintLeftOut(context, draft);
  PrintNext(context, imported, dry_run);
}

int WrongUsage(Context& context) {
  context.err << "lacuna: --update and --separate exclude each other: give one of them.\n";
  return kExitWrongUsage;
}

// Every source is tried: one that fails says why and does not keep the others out.
int Import(Context& context, const ImportOptions& options) {
  if (options.sources.empty() && !options.samples)
    return context.Fail({"Nothing to import: name a file, or - for standard input, or give --samples."});
  if (options.update && options.separate) return WrongUsage(context);
  const auto workspace = context.Open();
  if (!workspace) return context.Fail(workspace.error());
  int exit_code = kExitDone;
  Json done = Json::array();
  std::set<ArticleId> just_imported;
  const auto import = [&](const Result<Source>& source) {
    const auto imported = source ? ImportSource(context, **workspace, *source, options, just_imported)
                                 : Result<Imported>(source.error());
    if (!imported)
      exit_code = context.Fail(imported.error());
    else if (options.json)
      done.push_back(ImportedJson(*imported, options.dry_run));
    else
      PrintImported(context, *imported, options.dry_run);
  };
  for (const std::string& path : options.sources)
    import(ReadSource(path, options.source, ProgressOn(context, path)));
  if (options.samples)
    for (const Source& sample : Samples()) import(sample);
  if (options.json) PrintJson(context, {{"articles", done}});
  return exit_code;
}

}  // namespace

Action DeclareImport(Declare& declare) {
  auto& options = declare.Keep<ImportOptions>();
  declare.OptionalArguments(
      "SOURCE", options.sources,
      "Files (text, Markdown, HTML, PDF, EPUB, DOCX, ODT), web addresses, or - for standard input");
  declare.Text("--bank", options.bank, "NAME", "The bank the cards go to (default: the article's title)");
  declare.Choice("--accept", options.accept, {"none", "best", "all"},
                 "What to accept at once: nothing, the ten best cards, or all (default: none)");
  declare.Decimal(
      "--density", options.density, 0.01, 1000,
      "Cards per 100 words, at most; weaker ones too where the good ones do not suffice (default: "
      "at most 7, good ones only)");
  declare.Number("--limit", options.limit, 0, 1'000'000, "Cards per article, at most (0: no limit)");
  declare.Flag("--allow-private", options.source.allow_private,
               "Fetch web addresses in private networks and on this machine too");
  declare.Flag("--samples", options.samples, "Import the articles that come with Lacuna");
  declare.Flag("--update", options.update,
               "An article that changed becomes the next version of the one in the library");
  declare.Flag("--separate", options.separate, "An article that changed is kept beside it");
  declare.Flag("--dry-run", options.dry_run, "Show what would be unchanged, changed, removed and added");
  declare.Flag("--json", options.json, "Print one JSON object");
  return [&options](Context& context) { return Import(context, options); };
}

}  // namespace lacuna
