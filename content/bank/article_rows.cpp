#include "content/bank/article_rows.h"

namespace lacuna {

std::vector<CardId> CardsOfArticle(Database& database, ArticleId article) {
  std::vector<CardId> cards;
  auto rows = database.Prepare("SELECT id FROM card WHERE article = ? AND retired_by = 0 ORDER BY id");
  rows.With(article);
  while (rows.Step()) cards.push_back(rows.AsId<CardTag>(0));
  return cards;
}

void CountRows(Database& database, Added& added) {
  auto row = database.Prepare(
      "SELECT (SELECT count(*) FROM fact f JOIN article a ON a.id = f.article AND a.version = "
      "f.article_version"
      "  WHERE a.id = ?1),"
      " (SELECT count(DISTINCT q.card) FROM question q JOIN card c ON c.id = q.card"
      "  WHERE c.article = ?1 AND c.retired_by = 0 AND q.status <> 'refused'),"
      " (SELECT count(*) FROM question q JOIN card c ON c.id = q.card"
      "  WHERE c.article = ?1 AND c.retired_by = 0 AND q.status IN ('proposed', 'accepted'))");
  row.With(added.article).Step();
  added.facts = static_cast<int>(row.Int(0));
  added.cards = static_cast<int>(row.Int(1));
  added.questions = static_cast<int>(row.Int(2));
}

}  // namespace lacuna
