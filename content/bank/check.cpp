#include <fmt/format.h>

#include "content/bank.h"
#include "content/bank/askable.h"
#include "content/bank/codec.h"

namespace lacuna {
namespace {

using Complaints = std::vector<std::string>;

bool StartsCharacter(const std::string& text, std::size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

bool Fits(Span span, const std::string& text) {
  return span.begin < span.end && span.end <= text.size() && StartsCharacter(text, span.begin) &&
         StartsCharacter(text, span.end);
}

// Rows are (id, article, spans); the articles come in order.
void CheckSpans(Database& database, const char* what, std::string_view sql, Complaints& complaints) {
  std::int64_t held = 0;
  std::string text;
  auto rows = database.Prepare(sql);
  while (rows.Step()) {
    if (rows.Int(1) != held) {
      auto article = database.Prepare("SELECT text FROM article WHERE id = ?");
      held = rows.Int(1);
      text = article.With(held).Step() ? article.Text(0) : std::string();
    }
    for (const Span span : ReadSpans(rows.Text(2)))
      if (!Fits(span, text))
        complaints.push_back(fmt::format("The evidence of {} {} lies outside its article {}.", what,
                                         rows.Int(0), rows.Int(1)));
  }
}

// `sql` gives the ids of the rows that are wrong; `sentence` takes one.
void CheckNone(Database& database, const std::string& sql, const char* sentence, Complaints& complaints) {
  auto rows = database.Prepare(sql);
  while (rows.Step()) complaints.push_back(fmt::format(fmt::runtime(sentence), rows.Int(0)));
}

void CheckIndex(Database& database, Complaints& complaints) {
  CheckNone(database, "SELECT id FROM question WHERE id NOT IN (SELECT rowid FROM question_text)",
            "Question {} is missing from the search index.", complaints);
  CheckNone(database, "SELECT rowid FROM question_text WHERE rowid NOT IN (SELECT id FROM question)",
            "The search index holds a question {} that is gone.", complaints);
  CheckNone(
      database,
      "SELECT q.id FROM question q JOIN question_version v ON v.question = q.id AND v.version = q.version"
      " JOIN question_text t ON t.rowid = q.id WHERE t.stem <> v.stem OR t.answer <> v.answer",
      "The search index holds other words of question {}.", complaints);
}

void CheckReferences(Database& database, Complaints& complaints) {
  auto rows = database.Prepare("SELECT DISTINCT \"table\", parent FROM pragma_foreign_key_check");
  while (rows.Step())
    complaints.push_back(
        fmt::format("Rows of {} refer to rows of {} that are gone.", rows.Text(0), rows.Text(1)));
  CheckNone(database,
            "SELECT id FROM question q WHERE NOT EXISTS"
            " (SELECT 1 FROM question_version v WHERE v.question = q.id AND v.version = q.version)",
            "Question {} has no words.", complaints);
  CheckNone(database, "SELECT id FROM card WHERE id NOT IN (SELECT card FROM question)",
            "Card {} has no question.", complaints);
}

void CheckAskable(Database& database, Complaints& complaints) {
  const std::string condition(kMayBeAsked);
  CheckNone(database, "SELECT id FROM card WHERE askable_since IS NOT NULL AND NOT (" + condition + ")",
            "Card {} is asked though it should not be.", complaints);
  CheckNone(database, "SELECT id FROM card WHERE askable_since IS NULL AND " + condition,
            "Card {} is not asked though it should be.", complaints);
  CheckNone(database, "SELECT id FROM card WHERE askable_since > (SELECT value FROM change_counter)",
            "Card {} is ahead of the change counter.", complaints);
}

}  // namespace

std::vector<std::string> BankStore::Check() {
  Complaints complaints;
  CheckReferences(database_, complaints);
  CheckSpans(database_, "fact", "SELECT id, article, spans FROM fact ORDER BY article", complaints);
  CheckSpans(
      database_, "question",
      "SELECT v.question, c.article, v.spans FROM question_version v JOIN question q ON q.id = v.question"
      " JOIN card c ON c.id = q.card WHERE c.article IS NOT NULL ORDER BY c.article",
      complaints);
  CheckIndex(database_, complaints);
  CheckAskable(database_, complaints);
  return complaints;
}

}  // namespace lacuna
