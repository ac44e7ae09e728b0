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
  if (field.size() >= 2 && field.front() == '"' && field.back() == '"')
    field = field.substr(1, field.size() - 2);
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
      missing =
          Error{fmt::format("The review log has no column '{}': its first line must name card_id, "
                            "review_time and review_rating.",
                            name)};
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

// Numbers cards by first appearance. Whole-number ids, the usual ones, are looked up without touching text.
class CardNumbers {
 public:
  std::uint32_t Number(std::string_view id) {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), value);
    const bool plain =
        error == std::errc() && end == id.data() + id.size() && (id.size() == 1 || id[0] != '0');
    const auto next = count_;
    const auto number =
        plain ? numbers_.try_emplace(value, next).first->second : texts_.try_emplace(id, next).first->second;
    if (number == next) ++count_;
    return number;
  }
  std::uint32_t count() const { return count_; }

 private:
  std::uint32_t count_ = 0;
  std::unordered_map<std::uint64_t, std::uint32_t> numbers_;
  std::unordered_map<std::string_view, std::uint32_t> texts_;
};

std::optional<std::uint8_t> ReadRating(std::string_view field) {
  if (field.size() != 1 || field[0] < '1' || field[0] > '4') return std::nullopt;
  return static_cast<std::uint8_t>(field[0] - '0');
}

}  // namespace

Result<ReviewLog> ParseReviewLog(std::string_view csv) {
  Lines lines(csv);
  std::vector<std::string_view> fields;
  const auto header = lines.Next();
  if (!header)
    return Error{"The review log is empty: its first line must name card_id, review_time and review_rating."};
  Split(*header, fields);
  const auto columns = ReadHeader(fields);
  if (!columns) return columns.error();

  ReviewLog log;
  log.rows.reserve(static_cast<std::size_t>(std::count(csv.begin(), csv.end(), '\n')));
  CardNumbers cards;
  while (const auto line = lines.Next()) {
    Split(*line, fields);
    if (fields.size() < columns->needed)
      return Error{
          fmt::format("Line {} of the review log has only {} columns: write card, time and rating on each.",
                      lines.number(), fields.size())};
    const auto ms = ReadTime(fields[columns->time]);
    if (!ms)
      return Error{
          fmt::format("Line {} of the review log: '{}' is not a time; write epoch milliseconds or ISO 8601.",
                      lines.number(), fields[columns->time])};
    const auto rating = ReadRating(fields[columns->rating]);
    if (!rating)
      return Error{fmt::format("Line {} of the review log: '{}' is not a rating; write 1, 2, 3 or 4.",
                               lines.number(), fields[columns->rating])};
    log.rows.push_back({*ms, cards.Number(fields[columns->card]), *rating});
  }
  log.cards = cards.count();
  return log;
}

void SortWithinCards(ReviewLog& log) {
  std::vector<std::int64_t> last(log.cards, std::numeric_limits<std::int64_t>::min());
  bool sorted = true;
  for (const LogRow& row : log.rows) {
    sorted = sorted && last[row.card] <= row.ms;
    last[row.card] = row.ms;
  }
  if (sorted) return;
  std::stable_sort(log.rows.begin(), log.rows.end(),
                   [](const LogRow& a, const LogRow& b) { return a.ms < b.ms; });
}

}  // namespace lacuna
