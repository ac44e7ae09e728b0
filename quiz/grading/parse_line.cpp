// One line from a terminal, in the terms of the question as it was shown.
#include <algorithm>
#include <array>
#include <cctype>

#include "content/base/utf8.h"
#include "quiz/grading.h"
#include "quiz/grading/spelling.h"

namespace lacuna {
namespace {

bool IsDigitChar(char c) { return c >= '0' && c <= '9'; }
bool IsLetterChar(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// "12" or "c" alone → the place from 0; none for anything else or places that do not exist.
std::optional<std::size_t> Place(std::string_view text, std::size_t count) {
  std::size_t place = 0;
  if (text.size() == 1 && IsLetterChar(text[0])) {
    place = static_cast<std::size_t>(std::tolower(static_cast<unsigned char>(text[0])) - 'a') + 1;
  } else {
    if (text.empty() || text.size() > 3 || !std::all_of(text.begin(), text.end(), IsDigitChar))
      return std::nullopt;
    for (const char digit : text) place = place * 10 + static_cast<std::size_t>(digit - '0');
  }
  if (place < 1 || place > count) return std::nullopt;
  return place - 1;
}

std::optional<int> OptionByText(const QuestionForm& form, std::string_view line) {
  for (const std::string& option : form.options)
    if (option == line) return static_cast<int>(&option - form.options.data());
  const Canonical typed = CanonicalOf(line);
  for (std::size_t i = 0; i < form.options.size(); ++i) {
    const Closeness closeness = Compare(CanonicalOf(form.options[i]), typed);
    if (closeness == Closeness::same || closeness == Closeness::accents) return static_cast<int>(i);
  }
  return std::nullopt;
}

std::optional<int> OptionByPlace(const Shown& shown, std::string_view line) {
  if (line.size() > 1 && (line.back() == ')' || line.back() == '.')) line.remove_suffix(1);
  const auto place = Place(line, shown.order.size());
  return place ? std::optional(shown.order[*place]) : std::nullopt;
}

// A number is a place first ("2" of four), a letter first an option of that name ("vitamin: A, C, D, K").
Response ReadChoice(const QuestionForm& form, const Shown& shown, std::string_view line) {
  Response response;
  const bool letter = line.size() == 1 && IsLetterChar(line[0]);
  response.choice = letter ? OptionByText(form, line) : OptionByPlace(shown, line);
  if (!response.choice) response.choice = letter ? OptionByPlace(shown, line) : OptionByText(form, line);
  const bool exists = response.choice && static_cast<std::size_t>(*response.choice) < form.options.size();
  if (exists) response.text = form.options[static_cast<std::size_t>(*response.choice)];
  return response;
}

Response ReadTruth(std::string_view line) {
  constexpr std::array<std::string_view, 4> kTrue = {"true", "t", "yes", "y"};
  constexpr std::array<std::string_view, 4> kFalse = {"false", "f", "no", "n"};
  const std::string word = FoldCase(line);
  Response response;
  if (std::find(kTrue.begin(), kTrue.end(), word) != kTrue.end()) response.truth = true;
  if (std::find(kFalse.begin(), kFalse.end(), word) != kFalse.end()) response.truth = false;
  return response;
}

// The runs of digits and the single letters of a line: "1b 2-a" → 1 b 2 a. Longer words make it unreadable.
std::vector<std::string_view> Marks(std::string_view line) {
  std::vector<std::string_view> marks;
  for (std::size_t at = 0; at < line.size();) {
    std::size_t end = at;
    while (end < line.size() && IsDigitChar(line[end])) ++end;
    if (end == at && IsLetterChar(line[at])) {
      if (at + 1 < line.size() && IsLetterChar(line[at + 1])) return {};
      ++end;
    }
    if (end > at) marks.push_back(line.substr(at, end - at));
    at = std::max(end, at + 1);
  }
  return marks;
}

Response ReadOrder(const Shown& shown, std::string_view line) {
  Response response;
  std::vector<bool> used(shown.order.size(), false);
  for (const std::string_view mark : Marks(line)) {
    const auto place = Place(mark, shown.order.size());
    if (!place || used[*place]) return {};
    used[*place] = true;
    response.order.push_back(shown.order[*place]);
  }
  return response.order.size() == shown.order.size() ? response : Response{};
}

// Lefts are numbered as they stand, right sides lettered as shown.
Response ReadMatches(const Shown& shown, std::string_view line) {
  const std::vector<std::string_view> marks = Marks(line);
  if (marks.empty() || marks.size() % 2 != 0) return {};
  Response response;
  response.matches.assign(shown.order.size(), -1);
  for (std::size_t i = 0; i < marks.size(); i += 2) {
    if (!IsDigitChar(marks[i][0]) || !IsLetterChar(marks[i + 1][0])) return {};
    const auto left = Place(marks[i], shown.order.size());
    const auto right = Place(marks[i + 1], shown.order.size());
    if (!left || !right || response.matches[*left] >= 0) return {};
    response.matches[*left] = shown.order[*right];
  }
  return response;
}

Response ReadSelf(std::string_view line) {
  Response response;
  if (line.size() == 1 && line[0] >= '1' && line[0] <= '4')
    response.self = static_cast<Rating>(line[0] - '0');
  return response;
}

}  // namespace

Response ParseLine(const QuestionForm& form, const Shown& shown, std::string_view line) {
  Response response;
  if (!IsValidUtf8(line)) return response;
  line = Trim(line);
  if (line == "?" || line == "？") {
    response.dont_know = true;
    return response;
  }
  if (line.empty()) return response;
  switch (form.type) {
    case QuestionType::mcq:
      return ReadChoice(form, shown, line);
    case QuestionType::true_false:
      return ReadTruth(line);
    case QuestionType::ordering:
      return ReadOrder(shown, line);
    case QuestionType::matching:
      return ReadMatches(shown, line);
    case QuestionType::flip:
      return ReadSelf(line);
    case QuestionType::cloze:
    case QuestionType::short_answer:
      response.text = std::string(line);
      return response;
  }
  return response;
}

}  // namespace lacuna
