#include "content/bank/search_index.h"

#include <optional>
#include <string>

#include "content/bank/codec.h"

namespace lacuna {
namespace {

// Questions come article by article: one text at a time is remembered.
class Texts {
 public:
  explicit Texts(Database& database) : database_(database) {}

  const std::string& Of(std::int64_t article) {
    if (article == held_) return text_;
    auto row = database_.Prepare("SELECT text FROM article WHERE id = ?");
    text_ = row.With(article).Step() ? row.Text(0) : std::string();
    held_ = article;
    return text_;
  }

 private:
  Database& database_;
  std::int64_t held_ = 0;
  std::string text_;
};

std::string Join(const std::vector<Span>& spans, const std::string& text) {
  std::string joined;
  for (const Span span : spans) {
    if (span.begin > span.end || span.end > text.size()) continue;
    if (!joined.empty()) joined += "\n";
    joined += span.In(text);
  }
  return joined;
}

void Index(Database& database, QuestionId question, Texts& texts) {
  auto row = database.Prepare(
      "SELECT v.stem, v.answer, v.spans, c.article FROM question q"
      " JOIN question_version v ON v.question = q.id AND v.version = q.version JOIN card c ON c.id = q.card"
      " WHERE q.id = ?");
  if (!row.With(question).Step()) return;
  const std::string evidence = row.IsNull(3) ? "" : Join(ReadSpans(row.Text(2)), texts.Of(row.Int(3)));
  database.Prepare("INSERT INTO question_text (rowid, stem, answer, evidence) VALUES (?, ?, ?, ?)")
      .With(question, row.Text(0), row.Text(1), evidence)
      .Run();
}

}  // namespace

void RefreshSearchIndex(Database& database, const std::vector<QuestionId>& questions) {
  Texts texts(database);
  for (const QuestionId question : questions) {
    database.Prepare("DELETE FROM question_text WHERE rowid = ?").With(question).Run();
    Index(database, question, texts);
  }
}

}  // namespace lacuna
