#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <ostream>
#include <set>
#include <sstream>

#include "app/cli/commands.h"
#include "app/cli/csv.h"
#include "app/cli/json.h"

namespace lacuna {
namespace {

struct ExportOptions {
  std::string format;
  std::string what = "questions";
  std::string bank, learner, file;
};

// What is written: JSON objects of equal keys, which are the columns of the CSV.
Result<Json> QuestionRows(Workspace& workspace, std::optional<BankId> bank) {
  QuestionFilter filter;
  filter.bank = bank;
  filter.all_forms = true;
  const BankNames names = NamesOf(workspace.bank.Banks());
  Json rows = Json::array();
  for (const BankQuestion& question : workspace.bank.Questions(filter)) {
    Json row = QuestionJson(question, names);
    row["article_title"] = question.article_title;
    rows.push_back(std::move(row));
  }
  return rows;
}

std::vector<Sitting> SittingsOf(Workspace& workspace, LearnerId learner, std::optional<BankId> bank) {
  std::vector<Sitting> sittings = workspace.progress.Sittings(learner);
  if (bank) std::erase_if(sittings, [&](const Sitting& sitting) { return sitting.bank != bank; });
  std::reverse(sittings.begin(), sittings.end());
  return sittings;
}

Json SittingRows(Workspace& workspace, LearnerId learner, std::optional<BankId> bank) {
  Json rows = Json::array();
  for (const Sitting& sitting : SittingsOf(workspace, learner, bank)) {
    Json row = SittingJson(sitting);
    row["started"] = FormatRfc3339({sitting.started, 0});
    row["ended"] = sitting.ended ? Json(FormatRfc3339({*sitting.ended, 0})) : Json();
    rows.push_back(std::move(row));
  }
  return rows;
}

Json ReviewJson(const Review& review, Workspace& workspace) {
  const auto question = workspace.bank.FindQuestion(review.question, review.version);
  return {{"id", review.id.value},
          {"card", review.card.value},
          {"question", review.question.value},
          {"version", review.version},
          {"sitting", review.sitting.value},
          {"at", FormatRfc3339({review.at, review.zone_minutes})},
          {"day", FormatDay(review.day)},
          {"stem", question ? question->question.form.stem : ""},
          {"answer", question ? question->question.form.answer : ""},
          {"given", question ? Describe(question->question.form, review.response) : review.response.text},
          {"verdict", Name(review.verdict)},
          {"points", review.points},
          {"rating", static_cast<int>(review.rating)},
          {"milliseconds", review.millis},
          {"confidence", review.confidence ? Json(*review.confidence) : Json()},
          {"retrievability", review.retrievability ? Json(*review.retrievability) : Json()},
          {"state", Name(review.state)},
          {"step", review.step},
          {"due", FormatRfc3339({review.due, review.zone_minutes})},
          {"due_day", FormatDay(review.due_day)},
          {"scheduled_days", review.scheduled_days},
          {"due_reason", Name(review.due_reason)},
          {"voided", review.voided},
          {"article", question && question->article ? Json(question->article->value) : Json()},
          {"article_version", question && question->article ? Json(question->article_version) : Json()},
          {"evidence", question && !question->evidence.empty() ? Json(question->evidence.front()) : Json()}};
}

// Every review hangs on a sitting, so the sittings lead to the cards that have any.
Json ReviewRows(Workspace& workspace, LearnerId learner, std::optional<BankId> bank) {
  std::set<CardId> cards;
  for (const Sitting& sitting : workspace.progress.Sittings(learner))
    for (const SittingQuestion& asked : workspace.progress.SittingQuestions(sitting.id))
      cards.insert(asked.card);
  std::vector<Review> reviews;
  for (const CardId card : cards) {
    if (bank) {
      const auto found = workspace.bank.FindCard(card);
      if (!found || std::find(found->banks.begin(), found->banks.end(), *bank) == found->banks.end())
        continue;
    }
    for (Review& review : workspace.progress.ReviewsOf(learner, card)) reviews.push_back(std::move(review));
  }
  std::sort(reviews.begin(), reviews.end(), [](const Review& a, const Review& b) { return a.id < b.id; });
  Json rows = Json::array();
  for (const Review& review : reviews) rows.push_back(ReviewJson(review, workspace));
  return rows;
}

Result<Json> Rows(const ExportOptions& options, Workspace& workspace) {
  const auto bank = workspace.FindBank(options.bank);
  if (!bank) return bank.error();
  if (options.what == "questions") return QuestionRows(workspace, *bank);
  const auto learner = workspace.FindLearner(options.learner);
  if (!learner) return learner.error();
  if (options.what == "sittings") return SittingRows(workspace, learner->id, *bank);
  return ReviewRows(workspace, learner->id, *bank);
}

// Lists become their members with "; " between them; what has structure stays JSON.
std::string CellText(const Json& value) {
  if (value.is_null()) return "";
  if (value.is_string()) return value.get<std::string>();
  const bool plain_list = value.is_array() && std::all_of(value.begin(), value.end(), [](const Json& member) {
                            return !member.is_structured();
                          });
  if (!plain_list) return value.dump(-1, ' ', false, Json::error_handler_t::replace);
  std::string text;
  for (const Json& member : value) text += (text.empty() ? "" : "; ") + CellText(member);
  return text;
}

std::string ToCsv(const Json& rows) {
  if (rows.empty()) return "";
  std::vector<std::string> fields;
  for (const auto& column : rows[0].items()) fields.push_back(column.key());
  std::string csv = CsvRow(fields);
  for (const Json& row : rows) {
    fields.clear();
    for (const Json& value : row) fields.push_back(CellText(value));
    csv += CsvRow(fields);
  }
  return csv;
}

int Export(Context& context, const ExportOptions& options) {
  const auto workspace = context.Open();
  if (!workspace) return context.Fail(workspace.error());
  const auto rows = Rows(options, **workspace);
  if (!rows) return context.Fail(rows.error());
  const std::string text = options.format == "csv"
                               ? ToCsv(*rows)
                               : rows->dump(1, ' ', false, Json::error_handler_t::replace) + '\n';
  if (options.file.empty()) {
    context.out << text;
    return kExitDone;
  }
  std::ofstream file(options.file, std::ios::binary | std::ios::trunc);
  file << text << std::flush;
  if (!file.good())
    return context.Fail({fmt::format(
        "{} cannot be written: check the folder, its permissions and the room on the disk.", options.file)});
  return kExitDone;
}

}  // namespace

Action DeclareExport(Declare& declare) {
  auto& options = declare.Keep<ExportOptions>();
  declare.RequiredChoice("--format", options.format, {"csv", "json"}, "The format");
  declare.Choice("--what", options.what, {"questions", "reviews", "sittings"},
                 "What to write (default: questions)");
  declare.Text("--bank", options.bank, "NAME", "Only this bank (default: all)");
  declare.Text("--learner", options.learner, "NAME", "Whose reviews or sittings (default: the one learner)");
  declare.Text("-o,--output", options.file, "FILE", "Where to (default: standard output)");
  return [&options](Context& context) { return Export(context, options); };
}

}  // namespace lacuna
