#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "content/bank.h"
#include "content/bank/askable.h"
#include "content/bank/codec.h"
#include "content/bank/rows.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr const char* kOpen = "\u2068";
constexpr const char* kClose = "\u2069";

// Shorter ones begin half of all words.
constexpr std::size_t kShortestBeginning = 3;

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
  bool holds_letter = false, unspaced = false, may_go_on = false;
  const auto finish = [&] {
    if (holds_letter && unspaced) words.unspaced.push_back(word);
    if (holds_letter && !unspaced) AddSpaced(word, words);
    if (holds_letter) may_go_on = !unspaced && CodePointCount(word) >= kShortestBeginning;
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
  if (may_go_on) words.match += " *";
  return words;
}

// Ranking costs some microseconds a match. Words found more often than this say little about which match is
// meant: then the newest ones come by the score of their questions.
constexpr int kMostRanked = 3000;

// What matches the unspaced words as well; `content` is the index's own table of words.
std::string HoldsUnspaced(std::size_t words, const std::string& content) {
  std::string sql;
  for (std::size_t i = 0; i < words; ++i) {
    const std::string word = "?" + std::to_string(i + 1);
    sql += " AND (instr(" + content + ".c0, " + word + ") OR instr(" + content + ".c1, " + word +
           ") OR instr(" + content + ".c2, " + word + "))";
  }
  return sql;
}

bool IsWorthRanking(Database& database, const std::string& match) {
  auto count = database.Prepare(
      "SELECT count(*) FROM (SELECT 1 FROM question_text WHERE question_text MATCH ? LIMIT ?)");
  return !count.With(match, kMostRanked + 1).Step() || count.Int(0) <= kMostRanked;
}

std::string SqlFor(Database& database, const Words& words) {
  const std::string in_sight =
      " JOIN question q ON q.id = found.id JOIN card ON card.id = q.card"
      " WHERE q.status IN ('proposed', 'accepted') AND " +
      std::string(kInSight);
  if (words.match.empty())
    return "SELECT q.id, q.card FROM question_text_content AS found" + in_sight +
           HoldsUnspaced(words.unspaced.size(), "found");
  const bool ranked = IsWorthRanking(database, words.match);
  const std::string match = "?" + std::to_string(words.unspaced.size() + 1);
  std::string sql = "SELECT q.id, q.card FROM (SELECT rowid AS id";
  if (ranked) sql += ", bm25(question_text, 2.0, 4.0, 1.0) AS place";
  sql += " FROM question_text WHERE question_text MATCH " + match;
  if (!ranked) sql += " ORDER BY rowid DESC LIMIT " + std::to_string(kMostRanked);
  sql += ") AS found";
  if (!words.unspaced.empty()) sql += " JOIN question_text_content text ON text.id = found.id";
  sql += in_sight + HoldsUnspaced(words.unspaced.size(), "text");
  return sql + (ranked ? " ORDER BY found.place" : " ORDER BY q.score DESC, q.id");
}

std::vector<QuestionId> FindIds(Database& database, const Words& words, int limit) {
  auto rows = database.Prepare(SqlFor(database, words));
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

// Of the few questions that are shown. One pass for all of them, from the first to the last: a beginning of a
// word is dear to look up, and the words may be everywhere.
std::unordered_map<QuestionId, std::string> Excerpts(Database& database, const std::vector<QuestionId>& ids,
                                                     const Words& words) {
  const bool by_index = !words.match.empty();
  auto rows =
      database.Prepare(by_index ? "SELECT rowid, snippet(question_text, -1, ?, ?, '…', 16) FROM question_text"
                                  " WHERE question_text MATCH ? AND rowid BETWEEN ? AND ?"
                                  " AND +rowid IN (SELECT value FROM json_each(?))"
                                : "SELECT rowid, stem FROM question_text"
                                  " WHERE rowid IN (SELECT value FROM json_each(?))");
  const auto [first, last] = std::minmax_element(ids.begin(), ids.end());
  if (by_index) rows.With(kOpen, kClose, words.match, *first, *last);
  rows.Bind(WriteIds(ids));
  std::unordered_map<QuestionId, std::string> excerpts;
  while (rows.Step()) excerpts[rows.AsId<QuestionTag>(0)] = Marked(rows.Text(1), words.unspaced);
  return excerpts;
}

}  // namespace

std::vector<SearchHit> BankStore::Search(const std::string& text, int limit) {
  std::vector<SearchHit> hits;
  const Words words = ReadWords(ToNfc(text));
  if (words.match.empty() && words.unspaced.empty()) return hits;
  const auto ids = FindIds(database_, words, limit);
  if (ids.empty()) return hits;
  auto excerpts = Excerpts(database_, ids, words);
  for (auto& question : LoadQuestions(database_, ids)) {
    std::string excerpt = std::move(excerpts[question.question.id]);
    hits.push_back({std::move(question), std::move(excerpt)});
  }
  return hits;
}

}  // namespace lacuna
