#include "content/bank/new_rows.h"

#include "content/bank/codec.h"
#include "content/base/uid.h"

namespace lacuna {

CardId InsertCard(Change& change, const CardRow& card, Instant now) {
  Columns row = {{"uid", card.uid}, {"origin", card.origin}, {"slot", card.slot}, {"created_ms", now.ms}};
  if (card.article) row.push_back({"article", card.article->value});
  return {change.Insert("card", row)};
}

QuestionId InsertQuestion(Change& change, CardId card, const Question& question, const std::string& uid,
                          const VersionOrigin& origin, Instant now) {
  const QuestionId id{change.Insert("question", {{"uid", uid},
                                                 {"card", card.value},
                                                 {"type", std::string(Name(question.form.type))},
                                                 {"status", std::string(Name(question.status))},
                                                 {"score", question.score},
                                                 {"sensitive", std::int64_t{question.sensitive}},
                                                 {"reasons", WriteStrings(question.reasons)},
                                                 {"version", std::int64_t{1}}})};
  change.Insert("question_version", VersionRow(id, 1, question.form, origin, now));
  return id;
}

// Versions of steps that were undone stay for the reviews that were asked them, and their numbers with them.
void InsertNextVersion(Database& database, Change& change, QuestionId question, const QuestionForm& form,
                       const VersionOrigin& origin, Instant now) {
  auto row = database.Prepare("SELECT max(version) FROM question_version WHERE question = ?");
  row.With(question).Step();
  const int version = static_cast<int>(row.Int(0)) + 1;
  change.Insert("question_version", VersionRow(question, version, form, origin, now));
  change.Update("question", {{"id", question.value}}, {{"version", std::int64_t{version}}});
}

std::string FormUid(const QuestionForm& form) {
  return ContentUid("form", {Name(form.type), form.stem, form.answer, WriteStrings(form.options)});
}

}  // namespace lacuna
