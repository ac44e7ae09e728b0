#include "content/bank/kept_article.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "content/bank/codec.h"
#include "content/bank/rows.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

int RankOf(const KeptForm& form) {
  if (form.is_live()) return 0;
  return form.item.question.status == QuestionStatus::rejected ? 1 : 2;
}

bool IsBetter(const KeptForm& a, const KeptForm& b) {
  return std::tuple(RankOf(a), -a.item.question.score, a.item.question.id) <
         std::tuple(RankOf(b), -b.item.question.score, b.item.question.id);
}

std::vector<KeptFact> LoadFacts(Database& database, ArticleId id) {
  std::vector<KeptFact> facts;
  auto rows =
      database.Prepare(kFactColumns + ", f.article_version FROM fact f WHERE f.article = ? ORDER BY f.id");
  rows.With(id);
  while (rows.Step()) facts.push_back({ReadFact(rows), static_cast<int>(rows.Int(kFactColumnCount))});
  return facts;
}

std::vector<KeptCard> LoadCards(Database& database, ArticleId id) {
  std::vector<KeptCard> cards;
  auto rows = database.Prepare(
      "SELECT id, uid, origin, slot, suspended, retired_by FROM card WHERE article = ? ORDER BY id");
  rows.With(id);
  while (rows.Step()) {
    Card card;
    card.id = rows.AsId<CardTag>(0);
    card.uid = rows.Text(1);
    card.article = id;
    card.origin = rows.Text(2);
    card.slot = rows.Text(3);
    card.suspended = rows.Int(4) != 0;
    card.retired_by = static_cast<int>(rows.Int(5));
    cards.push_back({card, {}, {}, {}});
  }
  return cards;
}

using CardIndex = std::unordered_map<CardId, KeptCard*>;

void AddForms(Database& database, ArticleId id, const CardIndex& cards) {
  std::vector<QuestionId> ids;
  {
    auto rows = database.Prepare(
        "SELECT q.id FROM question q JOIN card c ON c.id = q.card WHERE c.article = ? ORDER BY q.id");
    rows.With(id);
    while (rows.Step()) ids.push_back(rows.AsId<QuestionTag>(0));
  }
  for (BankQuestion& item : LoadQuestions(database, ids)) {
    KeptCard& card = *cards.at(item.question.card);
    card.card.facts = item.facts;
    card.card.banks = item.banks;
    card.forms.push_back({std::move(item)});
  }
  for (const auto& [card_id, card] : cards) std::sort(card->forms.begin(), card->forms.end(), IsBetter);
}

void AddWords(Database& database, ArticleId id, const CardIndex& cards) {
  auto rows = database.Prepare(
      "SELECT c.id, q.type, v.stem, v.answer FROM question_version v JOIN question q ON q.id = v.question"
      " JOIN card c ON c.id = q.card WHERE c.article = ?");
  rows.With(id);
  while (rows.Step()) {
    KeptCard& card = *cards.at(rows.AsId<CardTag>(0));
    const auto type = ParseQuestionType(rows.Text(1));
    if (!type) continue;
    card.stems.insert(StemKey(*type, rows.Text(2)));
    if (*type != QuestionType::true_false) card.answers.insert(MatchText(rows.Text(3)));
  }
}

}  // namespace

std::string MatchText(std::string_view text) {
  std::string folded = SqueezeSpaces(FoldCase(text));
  for (const std::string_view article : {"the ", "an ", "a "})
    if (folded.starts_with(article)) return folded.substr(article.size());
  return folded;
}

std::string StemKey(QuestionType type, std::string_view stem) {
  return std::string(Name(type)) + " " + SqueezeSpaces(FoldCase(stem));
}

Result<KeptArticle> LoadKept(BankStore& bank, ArticleId id) {
  auto article = bank.FindArticle(id);
  if (!article) return article.error();
  Database& database = bank.database();
  KeptArticle kept{std::move(*article), LoadFacts(database, id), LoadCards(database, id)};
  CardIndex cards;
  for (KeptCard& card : kept.cards) cards[card.card.id] = &card;
  AddForms(database, id, cards);
  AddWords(database, id, cards);
  return kept;
}

}  // namespace lacuna
