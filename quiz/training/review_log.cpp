#include "quiz/training/review_log.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <limits>
#include <optional>
#include <string>
#include <unordered_map>

#include "content/base/instant.h"

namespace lacuna {
namespace {

constexpr std::int64_t kFarthestMs = 8'640'000'000'000'000;  // 100 million days, as in JavaScript

std::string_view Unquoted(std::string_view field) {
  while (!field.empty() && field.front() == ' ') field.remove_prefix(1);
  while (!field.empty() && field.back() == ' ') field.remove_suffix(1);
  if (field.size() >= 2 && field.front() == '"' && field.back() == '"') field = field.substr(1, field.size() - 2);
  return field;
}

// Splits one line at its commas; commas inside quotes do not count.
void Split(std::string_view line, std::vector<std::string_view>& fields) {
  fields.clear();
  bool quoted = false;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line[at] == '"') quoted = !quoted;
    if (line[at] != ',' || quoted) continue;
    fields.push_back(Unquoted(line.substr(begin, at - begin)));
    begin = at + 1;
  }
  fields.push_back(Unquoted(line.substr(begin)));
}

class Lines {
 public:
  explicit Lines(std::string_view text) : rest_(text) {
    if (rest_.substr(0, 3) == "\xEF\xBB\xBF") rest_.remove_prefix(3);
  }
  // The next line that is not blank.
  std::optional<std::string_view> Next() {
    while (!rest_.empty()) {
      ++number_;
      const std::size_t end = std::min(rest_.find('\n'), rest_.size());
      std::string_view line = rest_.substr(0, end);
      rest_.remove_prefix(std::min(end + 1, rest_.size()));
      if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
      if (line.find_first_not_of(' ') != std::string_view::npos) return line;
    }
    return std::nullopt;
  }
  std::size_t number() const { return number_; }

 private:
  std::string_view rest_;
  std::size_t number_ = 0;
};

struct Columns {
  std::size_t card = 0, time = 0, rating = 0, needed = 0;
};

Result<Columns> ReadHeader(const std::vector<std::string_view>& names) {
  std::optional<Error> missing;
  const auto find = [&](std::string_view name) {
    const auto at = std::find(names.begin(), names.end(), name);
    if (at == names.end() && !missing)
      missing = Error{fmt::format(
          "The review log has no column '{}': its first line must name card_id, review_time and review_rating.", name)};
    return static_cast<std::size_t>(at - names.begin());
  };
  Columns columns{find("card_id"), find("review_time"), find("review_rating"), 0};
  if (missing) return *missing;
  columns.needed = std::max({columns.card, columns.time, columns.rating}) + 1;
  return columns;
}

std::optional<std::int64_t> ReadTime(std::string_view field) {
  std::int64_t ms = 0;
  const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), ms);
  if (error == std::errc() && end == field.data() + field.size()) {
    if (ms < -kFarthestMs || ms > kFarthestMs) return std::nullopt;
    return ms;
  }
  if (const auto moment = ParseRfc3339(field); moment.ok()) return moment->now.ms;
  if (const auto moment = ParseRfc3339(std::string(field) + "Z"); moment.ok()) return moment->now.ms;
  return std::nullopt;
}

std::optional<std::uint8_t> ReadRating(std::string_view field) {
  if (field.size() != 1 || field[0] < '1' || field[0] > '4') return std::nullopt;
  return static_cast<std::uint8_t>(field[0] - '0');
}

}  // namespace

Result<ReviewLog> ParseReviewLog(std::string_view csv) {
  Lines lines(csv);
  std::vector<std::string_view> fields;
  const auto header = lines.Next();
  if (!header) return Error{"The review log is empty: its first line must name card_id, review_time and review_rating."};
  Split(*header, fields);
  const auto columns = ReadHeader(fields);
  if (!columns) return columns.error();

  ReviewLog log;
  log.rows.reserve(static_cast<std::size_t>(std::count(csv.begin(), csv.end(), '\n')));
  std::unordered_map<std::string_view, std::uint32_t> cards;
  while (const auto line = lines.Next()) {
    Split(*line, fields);
    if (fields.size() < columns->needed)
      return Error{fmt::format("Line {} of the review log has only {} columns: write card, time and rating on each.",
                               lines.number(), fields.size())};
    const auto ms = ReadTime(fields[columns->time]);
    if (!ms)
      return Error{fmt::format("Line {} of the review log: '{}' is not a time; write epoch milliseconds or ISO 8601.",
                               lines.number(), fields[columns->time])};
    const auto rating = ReadRating(fields[columns->rating]);
    if (!rating)
      return Error{fmt::format("Line {} of the review log: '{}' is not a rating; write 1, 2, 3 or 4.", lines.number(),
                               fields[columns->rating])};
    const auto [card, is_new] = cards.try_emplace(fields[columns->card], log.cards);
    if (is_new) ++log.cards;
    log.rows.push_back({*ms, card->second, *rating});
  }
  return log;
}

CardHistories ByCard(const ReviewLog& log) {
  CardHistories histories;
  histories.begins.assign(log.cards + std::size_t{1}, 0);
  for (const LogRow& row : log.rows) ++histories.begins[row.card + std::size_t{1}];
  for (std::size_t card = 0; card < log.cards; ++card) histories.begins[card + 1] += histories.begins[card];
  histories.rows.resize(log.rows.size());
  std::vector<std::uint32_t> next(histories.begins.begin(), histories.begins.end() - 1);
  for (const LogRow& row : log.rows) histories.rows[next[row.card]++] = row;
  const auto earlier = [](const LogRow& a, const LogRow& b) { return a.ms < b.ms; };
  for (std::size_t card = 0; card < log.cards; ++card) {
    const auto begin = histories.rows.begin() + histories.begins[card];
    const auto end = histories.rows.begin() + histories.begins[card + 1];
    if (!std::is_sorted(begin, end, earlier)) std::stable_sort(begin, end, earlier);
  }
  return histories;
}

}  // namespace lacuna
