#include "content/bank/rows.h"

#include <unordered_map>

#include "content/bank/codec.h"
#include "content/bank/versions.h"

namespace lacuna {

const std::string kQuestionColumns =
    "SELECT q.id, q.uid, v.version, q.card, q.type, q.status, q.score, q.sensitive, q.reasons, v.stem, "
    "v.answer,"
    " v.accepted, v.options, v.items, v.pairs, v.spans, v.explanation, c.article, v.article_version, "
    "v.by_hand, c.retired_by";

const std::string kSelectQuestions =
    kQuestionColumns +
    " FROM question q JOIN question_version v ON v.question = q.id AND v.version = q.version"
    " JOIN card c ON c.id = q.card ";

namespace {

using CardIndex = std::unordered_map<CardId, std::vector<std::size_t>>;  // card → its questions' places

CardIndex IndexByCard(const std::vector<BankQuestion>& questions) {
  CardIndex index;
  for (std::size_t i = 0; i < questions.size(); ++i) index[questions[i].question.card].push_back(i);
  return index;
}

std::vector<CardId> CardsOf(const CardIndex& index) {
  std::vector<CardId> cards;
  for (const auto& [card, places] : index) cards.push_back(card);
  return cards;
}

void AddFacts(Database& database, const CardIndex& index, const std::string& ids,
              std::vector<BankQuestion>& to) {
  auto rows = database.Prepare(
      "SELECT card, fact FROM card_fact WHERE card IN (SELECT value FROM json_each(?)) ORDER BY card, "
      "position");
  rows.With(ids);
  while (rows.Step())
    for (const std::size_t place : index.at(rows.AsId<CardTag>(0)))
      to[place].facts.push_back(rows.AsId<FactTag>(1));
}

void AddBanks(Database& database, const CardIndex& index, const std::string& ids,
              std::vector<BankQuestion>& to) {
  auto rows = database.Prepare(
      "SELECT card, bank FROM bank_card WHERE card IN (SELECT value FROM json_each(?)) ORDER BY card, bank");
  rows.With(ids);
  while (rows.Step())
    for (const std::size_t place : index.at(rows.AsId<CardTag>(0)))
      to[place].banks.push_back(rows.AsId<BankTag>(1));
}

struct Titled {
  std::string title;
  int version = 1;
};

const Titled& TitleOf(Database& database, ArticleId id, std::unordered_map<ArticleId, Titled>& held) {
  const auto found = held.find(id);
  if (found != held.end()) return found->second;
  auto row = database.Prepare("SELECT title, version FROM article WHERE id = ?");
  if (!row.With(id).Step()) return held[id];
  return held[id] = {row.Text(0), static_cast<int>(row.Int(1))};
}

void AddArticles(Database& database, std::vector<BankQuestion>& to) {
  std::unordered_map<ArticleId, Titled> held;
  VersionTexts texts(database);
  for (BankQuestion& item : to) {
    if (!item.article) continue;
    const auto& [title, version] = TitleOf(database, *item.article, held);
    item.article_title = title;
    item.is_current = item.article_version == version;
    const std::string& text = texts.Of(*item.article, item.article_version);
    for (const Span span : item.question.form.spans)
      item.evidence.emplace_back(span.begin <= span.end && span.end <= text.size() ? span.In(text) : "");
  }
}

}  // namespace

BankQuestion ReadQuestion(const Statement& row) {
  BankQuestion item;
  Question& question = item.question;
  question.id = row.AsId<QuestionTag>(0);
  question.uid = row.Text(1);
  question.version = static_cast<int>(row.Int(2));
  question.card = row.AsId<CardTag>(3);
  const auto type = ParseQuestionType(row.Text(4));
  const auto status = ParseQuestionStatus(row.Text(5));
  question.form.type = type ? *type : QuestionType::flip;
  question.status = status ? *status : QuestionStatus::refused;
  question.score = row.Real(6);
  question.sensitive = row.Int(7) != 0;
  question.reasons = ReadStrings(row.Text(8));
  question.form.stem = row.Text(9);
  question.form.answer = row.Text(10);
  question.form.accepted = ReadStrings(row.Text(11));
  question.form.options = ReadStrings(row.Text(12));
  question.form.items = ReadStrings(row.Text(13));
  question.form.pairs = ReadPairs(row.Text(14));
  question.form.spans = ReadSpans(row.Text(15));
  question.form.explanation = row.Text(16);
  if (!row.IsNull(17)) item.article = row.AsId<ArticleTag>(17);
  item.article_version = static_cast<int>(row.Int(18));
  item.by_hand = row.Int(19) != 0;
  item.retired_by = static_cast<int>(row.Int(20));
  return item;
}

void Complete(Database& database, std::vector<BankQuestion>& questions) {
  if (questions.empty()) return;
  const CardIndex index = IndexByCard(questions);
  const std::string ids = WriteIds(CardsOf(index));
  AddFacts(database, index, ids, questions);
  AddBanks(database, index, ids, questions);
  AddArticles(database, questions);
}

std::vector<BankQuestion> LoadQuestions(Database& database, const std::vector<QuestionId>& ids) {
  std::vector<BankQuestion> questions;
  questions.reserve(ids.size());
  {
    auto row = database.Prepare(kSelectQuestions + "WHERE q.id = ?");
    for (const QuestionId id : ids) {
      if (row.With(id).Step()) questions.push_back(ReadQuestion(row));
      row.Reset();
    }
  }
  Complete(database, questions);
  return questions;
}

std::optional<BankQuestion> LoadQuestion(Database& database, QuestionId id) {
  auto one = LoadQuestions(database, {id});
  if (one.empty()) return std::nullopt;
  return std::move(one.front());
}

const std::string kFactColumns =
    "SELECT f.id, f.uid, f.kind, f.roles, f.spans, f.confidence, f.claim_source, f.sensitive";

Fact ReadFact(const Statement& row) {
  Fact fact;
  fact.id = row.AsId<FactTag>(0);
  fact.uid = row.Text(1);
  const auto kind = ParseFactKind(row.Text(2));
  fact.kind = kind ? *kind : FactKind::attribute;
  fact.roles = ReadRoles(row.Text(3));
  fact.evidence = ReadSpans(row.Text(4));
  fact.confidence = row.Real(5);
  fact.claim_source = row.Text(6);
  fact.sensitive = row.Int(7) != 0;
  return fact;
}

Columns VersionRow(QuestionId question, int version, const QuestionForm& form, const VersionOrigin& origin,
                   Instant now) {
  return {{"question", question.value},
          {"version", std::int64_t{version}},
          {"stem", form.stem},
          {"answer", form.answer},
          {"accepted", WriteStrings(form.accepted)},
          {"options", WriteStrings(form.options)},
          {"items", WriteStrings(form.items)},
          {"pairs", WritePairs(form.pairs)},
          {"spans", WriteSpans(form.spans)},
          {"explanation", form.explanation},
          {"created_ms", now.ms},
          {"article_version", std::int64_t{origin.article_version}},
          {"by_hand", std::int64_t{origin.by_hand}}};
}

}  // namespace lacuna
