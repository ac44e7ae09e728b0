#include "content/bank/search_index.h"

#include <string>

#include "content/bank/codec.h"
#include "content/bank/versions.h"

namespace lacuna {
namespace {

void Index(Database& database, QuestionId question, VersionTexts& texts) {
  auto row = database.Prepare(
      "SELECT v.stem, v.answer, v.spans, c.article, v.article_version FROM question q"
      " JOIN question_version v ON v.question = q.id AND v.version = q.version JOIN card c ON c.id = q.card"
      " WHERE q.id = ?");
  if (!row.With(question).Step()) return;
  std::string evidence;
  if (!row.IsNull(3)) {
    const std::string& text = texts.Of(row.AsId<ArticleTag>(3), static_cast<int>(row.Int(4)));
    evidence = JoinEvidence(ReadSpans(row.Text(2)), text);
  }
  database.Prepare("INSERT INTO question_text (rowid, stem, answer, evidence) VALUES (?, ?, ?, ?)")
      .With(question, row.Text(0), row.Text(1), evidence)
      .Run();
}

}  // namespace

std::string JoinEvidence(const std::vector<Span>& spans, const std::string& text) {
  std::string joined;
  for (const Span span : spans) {
    if (span.begin > span.end || span.end > text.size()) continue;
    if (!joined.empty()) joined += "\n";
    joined += span.In(text);
  }
  return joined;
}

void RefreshSearchIndex(Database& database, const std::vector<QuestionId>& questions) {
  VersionTexts texts(database);
  for (const QuestionId question : questions) {
    database.Prepare("DELETE FROM question_text WHERE rowid = ?").With(question).Run();
    Index(database, question, texts);
  }
}

}  // namespace lacuna
