#include "app/cli/ask.h"

#include <fmt/format.h>

#include <algorithm>
#include <istream>
#include <ostream>

#include "content/base/utf8.h"

namespace lacuna {
namespace {

void PrintNumbered(std::ostream& out, const std::vector<std::string>& texts, const std::vector<int>& order) {
  for (std::size_t i = 0; i < order.size(); ++i)
    out << fmt::format("  {}) {}\n", i + 1, OneLine(texts.at(static_cast<std::size_t>(order[i]))));
}

void PrintPairs(std::ostream& out, const QuestionForm& form, const std::vector<int>& order) {
  for (std::size_t i = 0; i < form.pairs.size(); ++i)
    out << fmt::format("  {}) {}\n", i + 1, OneLine(form.pairs[i].first));
  for (std::size_t i = 0; i < order.size(); ++i)
    out << fmt::format("  {}) {}\n", static_cast<char>('a' + i),
                       OneLine(form.pairs.at(static_cast<std::size_t>(order[i])).second));
}

std::string ValidUtf8(std::string_view bytes) {
  if (IsValidUtf8(bytes)) return std::string(bytes);
  std::string text;
  for (std::size_t at = 0; at < bytes.size();) AppendUtf8(text, NextCodePoint(bytes, at));
  return text;
}

}  // namespace

std::string_view AnswerHint(QuestionType type) {
  switch (type) {
    case QuestionType::mcq:
      return "number, letter or the words";
    case QuestionType::cloze:
      return "the missing words";
    case QuestionType::short_answer:
      return "type the answer";
    case QuestionType::true_false:
      return "true or false";
    case QuestionType::ordering:
      return "the numbers in their right order, such as 2 1 3";
    case QuestionType::matching:
      return "pairs, such as 1b 2a";
    case QuestionType::flip:
      return "1 again, 2 hard, 3 good, 4 easy";
  }
  return "";
}

void PrintQuestion(std::ostream& out, const Presented& presented) {
  const QuestionForm& form = presented.question.question.form;
  out << form.stem << '\n';
  if (form.type == QuestionType::mcq) PrintNumbered(out, form.options, presented.shown.order);
  if (form.type == QuestionType::ordering) PrintNumbered(out, form.items, presented.shown.order);
  if (form.type == QuestionType::matching) PrintPairs(out, form, presented.shown.order);
  out << fmt::format("  ({}; ? for I don't know)\n", AnswerHint(form.type));
  out.flush();
}

std::optional<std::string> ReadLine(std::istream& in) {
  std::string line;
  for (int c = in.get(); c != std::istream::traits_type::eof(); c = in.get()) {
    if (c == '\n') return ValidUtf8(line);
    if (line.size() < kLongestLine && c != '\r') line += static_cast<char>(c);
  }
  if (line.empty()) return std::nullopt;
  return ValidUtf8(line);
}

std::string OneLine(std::string_view text) { return SqueezeSpaces(text); }

int AnswerTime(Instant begin, Instant end) {
  return static_cast<int>(std::clamp<std::int64_t>(end - begin, 0, kAnswerTimeCap));
}

void PrintEvidence(std::ostream& out, const BankQuestion& question) {
  for (std::size_t i = 0; i < question.evidence.size(); ++i)
    out << fmt::format("    \"{}\"{}\n", OneLine(question.evidence[i]),
                       i + 1 == question.evidence.size() ? fmt::format(" ({})", question.article_title) : "");
  const std::string& explanation = question.question.form.explanation;
  if (!explanation.empty()) out << fmt::format("    {}\n", OneLine(explanation));
}

}  // namespace lacuna
