#include <fmt/format.h>

#include "content/bank.h"
#include "content/bank/askable.h"
#include "content/bank/codec.h"
#include "content/bank/search_index.h"
#include "content/bank/versions.h"
#include "content/base/uid.h"

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

// `sql` gives the ids of the rows that are wrong; `sentence` takes one.
void CheckNone(Database& database, const std::string& sql, const char* sentence, Complaints& complaints) {
  auto rows = database.Prepare(sql);
  while (rows.Step()) complaints.push_back(fmt::format(fmt::runtime(sentence), rows.Int(0)));
}

// Rows are (id, article, its version, spans); the articles come in order.
void CheckSpans(Database& database, const char* what, std::string_view sql, Complaints& complaints) {
  VersionTexts texts(database);
  auto rows = database.Prepare(sql);
  while (rows.Step()) {
    const std::string& text = texts.Of(rows.AsId<ArticleTag>(1), static_cast<int>(rows.Int(2)));
    for (const Span span : ReadSpans(rows.Text(3)))
      if (!Fits(span, text))
        complaints.push_back(fmt::format("The evidence of {} {} lies outside its article {} (version {}).",
                                         what, rows.Int(0), rows.Int(1), rows.Int(2)));
  }
}

// The words a fact's parts point at.
void CheckRoles(Database& database, Complaints& complaints) {
  VersionTexts texts(database);
  auto rows = database.Prepare("SELECT id, article, article_version, roles FROM fact ORDER BY article");
  while (rows.Step()) {
    const std::string& text = texts.Of(rows.AsId<ArticleTag>(1), static_cast<int>(rows.Int(2)));
    for (const Role& role : ReadRoles(rows.Text(3)))
      if (!role.span.empty() && !Fits(role.span, text))
        complaints.push_back(fmt::format("The {} of fact {} lies outside its article {} (version {}).",
                                         Name(role.name), rows.Int(0), rows.Int(1), rows.Int(2)));
  }
}

// A text that changed under its evidence would make other words of it.
void CheckTexts(Database& database, Complaints& complaints) {
  auto rows = database.Prepare("SELECT article, version, uid, text FROM article_version ORDER BY article");
  while (rows.Step())
    if (rows.Text(2) != ContentUid("article", {rows.Text(3)}))
      complaints.push_back(fmt::format(
          "The text of article {} (version {}) is not the one that was imported.", rows.Int(0), rows.Int(1)));
}

// The words under the spans are the ones that were indexed when the question got them.
void CheckEvidence(Database& database, Complaints& complaints) {
  VersionTexts texts(database);
  auto rows = database.Prepare(
      "SELECT q.id, c.article, v.article_version, v.spans, t.evidence FROM question q"
      " JOIN question_version v ON v.question = q.id AND v.version = q.version JOIN card c ON c.id = q.card"
      " JOIN question_text t ON t.rowid = q.id WHERE c.article IS NOT NULL ORDER BY c.article");
  while (rows.Step()) {
    const std::string& text = texts.Of(rows.AsId<ArticleTag>(1), static_cast<int>(rows.Int(2)));
    if (JoinEvidence(ReadSpans(rows.Text(3)), text) != rows.Text(4))
      complaints.push_back(
          fmt::format("The evidence of question {} has other words than when it was kept.", rows.Int(0)));
  }
}

void CheckVersions(Database& database, Complaints& complaints) {
  CheckNone(database,
            "SELECT id FROM article a WHERE NOT EXISTS (SELECT 1 FROM article_version v"
            " WHERE v.article = a.id AND v.version = a.version AND v.withdrawn = 0)",
            "Article {} has no text.", complaints);
  CheckNone(database,
            "SELECT id FROM fact f WHERE NOT EXISTS (SELECT 1 FROM article_version v"
            " WHERE v.article = f.article AND v.version = f.article_version)",
            "Fact {} is of a version of its article that is gone.", complaints);
  CheckNone(
      database,
      "SELECT DISTINCT v.question FROM question_version v JOIN question q ON q.id = v.question"
      " JOIN card c ON c.id = q.card WHERE c.article IS NOT NULL AND NOT EXISTS"
      " (SELECT 1 FROM article_version a WHERE a.article = c.article AND a.version = v.article_version)",
      "Question {} is of a version of its article that is gone.", complaints);
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
  CheckVersions(database_, complaints);
  CheckTexts(database_, complaints);
  CheckSpans(database_, "fact", "SELECT id, article, article_version, spans FROM fact ORDER BY article",
             complaints);
  CheckRoles(database_, complaints);
  CheckSpans(database_, "question",
             "SELECT v.question, c.article, v.article_version, v.spans FROM question_version v JOIN question "
             "q ON q.id = v.question"
             " JOIN card c ON c.id = q.card WHERE c.article IS NOT NULL ORDER BY c.article",
             complaints);
  CheckEvidence(database_, complaints);
  CheckIndex(database_, complaints);
  CheckAskable(database_, complaints);
  return complaints;
}

}  // namespace lacuna
