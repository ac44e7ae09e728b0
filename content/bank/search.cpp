#include <string>
#include <unordered_set>

#include "content/bank.h"
#include "content/bank/rows.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr const char* kOpen = "\u2068";
constexpr const char* kClose = "\u2069";

bool IsWordPart(char32_t c) { return IsLetter(c) || IsDigit(c); }

// Han, kana and hangul are written without spaces: the index holds a whole run of them as one word.
bool IsUnspaced(char32_t c) {
  return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7FF) || (c >= 0xF900 && c <= 0xFAFF) ||
         (c >= 0x20000 && c <= 0x3FFFF) || (c >= 0x0E00 && c <= 0x0EFF);
}

struct Words {
  std::string match;                  // an FTS5 expression; "" when there is no spaced word
  std::vector<std::string> unspaced;  // looked for as they stand
};

// Quoted, so that nothing in it is an operator; `prefix` for the word that may still be being typed.
void AddSpaced(const std::string& word, Words& words) {
  std::string quoted = "\"";
  for (const char c : word) quoted += c == '"' ? ' ' : c;
  words.match += (words.match.empty() ? "" : " AND ") + quoted + "\"";
}

Words ReadWords(const std::string& text) {
  Words words;
  std::string word;
  bool holds_letter = false, unspaced = false, last_spaced = false;
  const auto finish = [&] {
    if (holds_letter && unspaced) words.unspaced.push_back(word);
    if (holds_letter && !unspaced) AddSpaced(word, words);
    if (holds_letter) last_spaced = !unspaced;
    word.clear();
    holds_letter = unspaced = false;
  };
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = NextCodePoint(text, at);
    if (IsSpace(c) || c < 0x20) {
      finish();
      continue;
    }
    word += text.substr(begin, at - begin);
    holds_letter = holds_letter || IsWordPart(c);
    unspaced = unspaced || IsUnspaced(c);
  }
  finish();
  if (last_spaced) words.match += " *";
  return words;
}

constexpr const char* kInSight =
    " JOIN question q ON q.id = question_text.rowid JOIN card c ON c.id = q.card"
    " LEFT JOIN article a ON a.id = c.article"
    " WHERE q.status IN ('proposed', 'accepted') AND ifnull(a.removed, 0) = 0";

std::string SqlFor(const Words& words) {
  std::string sql = "SELECT question_text.rowid, q.card FROM question_text";
  sql += kInSight;
  for (std::size_t i = 0; i < words.unspaced.size(); ++i)
    sql += " AND instr(stem || ' ' || answer || ' ' || evidence, ?) > 0";
  if (!words.match.empty()) sql += " AND question_text MATCH ? ORDER BY bm25(question_text, 2.0, 4.0, 1.0)";
  return sql;
}

std::vector<QuestionId> FindIds(Database& database, const Words& words, int limit) {
  auto rows = database.Prepare(SqlFor(words));
  for (const auto& word : words.unspaced) rows.Bind(word);
  if (!words.match.empty()) rows.Bind(words.match);
  std::vector<QuestionId> found;
  std::unordered_set<CardId> cards;
  while (found.size() < static_cast<std::size_t>(limit) && rows.Step())
    if (cards.insert(rows.AsId<CardTag>(1)).second) found.push_back(rows.AsId<QuestionTag>(0));
  return found;
}

std::string Marked(std::string text, const std::vector<std::string>& words) {
  for (const auto& word : words)
    if (const auto at = text.find(word); at != std::string::npos) {
      text.insert(at + word.size(), kClose);
      text.insert(at, kOpen);
    }
  return text;
}

// Made for the few questions that are shown: it is dear.
std::string Excerpt(Database& database, QuestionId id, const Words& words) {
  const std::string columns = words.match.empty() ? "stem" : "snippet(question_text, -1, ?, ?, '…', 16)";
  const std::string condition = words.match.empty() ? "" : " AND question_text MATCH ?";
  auto row = database.Prepare("SELECT " + columns + " FROM question_text WHERE rowid = ?" + condition);
  if (words.match.empty())
    row.Bind(id);
  else
    row.With(kOpen, kClose, id, words.match);
  return row.Step() ? Marked(row.Text(0), words.unspaced) : std::string();
}

}  // namespace

std::vector<SearchHit> BankStore::Search(const std::string& text, int limit) {
  std::vector<SearchHit> hits;
  const Words words = ReadWords(ToNfc(text));
  if (words.match.empty() && words.unspaced.empty()) return hits;
  for (const QuestionId id : FindIds(database_, words, limit))
    if (auto question = LoadQuestion(database_, id))
      hits.push_back({std::move(*question), Excerpt(database_, id, words)});
  return hits;
}

}  // namespace lacuna
