#include "app/cli/import_changes.h"

#include <fmt/format.h>

#include <array>
#include <istream>
#include <ostream>

#include "app/cli/ask.h"

namespace lacuna {
namespace {

constexpr std::array kFates = {CardFate::unchanged, CardFate::reworded, CardFate::answer_changed,
                               CardFate::removed,   CardFate::returned, CardFate::added};

std::string Shown(const Wording& wording) {
  return fmt::format("{} = {}", OneLine(wording.stem), OneLine(wording.answer));
}

void PrintWording(Context& context, const char* when, const Wording& wording) {
  context.out << fmt::format("        {}: {}\n", when, Shown(wording));
  context.out << fmt::format("             “{}”\n", OneLine(wording.evidence));
}

void PrintChange(Context& context, const CardChange& change) {
  std::string line = Name(change.fate);
  if (change.card) line += fmt::format(": card {}", change.card.value);
  if (change.rejected) line += " (rejected)";
  if (change.by_hand) line += " (your wording)";
  context.out << "    " << line << '\n';
  if (!change.before.stem.empty()) PrintWording(context, "was", change.before);
  if (!change.after.stem.empty()) PrintWording(context, "now", change.after);
}

Json WordingJson(const Wording& wording) {
  if (wording.stem.empty()) return {};
  return {{"question", wording.stem}, {"answer", wording.answer}, {"evidence", wording.evidence}};
}

Json ChangeJson(const CardChange& change) {
  return {{"card", change.card ? Json(change.card.value) : Json()},
          {"before", WordingJson(change.before)},
          {"after", WordingJson(change.after)},
          {"by_hand", change.by_hand},
          {"rejected", change.rejected}};
}

std::string KeyOf(CardFate fate) { return fate == CardFate::answer_changed ? "answer_changed" : Name(fate); }

}  // namespace

void PrintChanges(Context& context, const ArticleChanges& changes) {
  for (const CardFate fate : kFates)
    for (const CardChange& change : changes.cards)
      if (change.fate == fate && fate != CardFate::unchanged) PrintChange(context, change);
}

Json ChangesJson(const ArticleChanges& changes) {
  Json json = {
      {"article", changes.article.value},
      {"from", changes.from},
      {"to", changes.to},
      {"facts", {{"kept", changes.facts_kept}, {"gone", changes.facts_gone}, {"new", changes.facts_new}}}};
  for (const CardFate fate : kFates) {
    Json list = Json::array();
    for (const CardChange& change : changes.cards)
      if (change.fate == fate) list.push_back(ChangeJson(change));
    json[KeyOf(fate)] = std::move(list);
  }
  return json;
}

std::string HowAlike(const EarlierArticle& earlier) {
  if (earlier.same_source) return "the same source";
  return fmt::format("{:.0f} % the same words", earlier.likeness * 100);
}

ImportChoice AskWhatToDo(Context& context, const std::string& source, const EarlierArticle& earlier,
                         const ArticleChanges& changes) {
  context.out << fmt::format("{} looks like a newer version of article {}, {} ({}).\n", source,
                             earlier.article.value, earlier.title, HowAlike(earlier));
  context.out << fmt::format("    {}\n", Summary(changes));
  for (std::string line;;) {
    context.out << "(u updates it, p shows what changes, s keeps the two apart, c leaves it out)\n"
                << std::flush;
    if (!std::getline(context.in, line) || line == "c") return ImportChoice::leave_out;
    if (line == "u") return ImportChoice::update;
    if (line == "s") return ImportChoice::separate;
    if (line == "p") PrintChanges(context, changes);
  }
}

}  // namespace lacuna
