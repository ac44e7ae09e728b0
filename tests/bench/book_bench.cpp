// Long texts: the cost of a word must not grow with the text, and no shape of text may be a trap.
#include <fmt/format.h>

#include <algorithm>
#include <fstream>

#include "content/base/utf8.h"
#include "content/import.h"
#include "tests/bench/bench.h"

namespace lacuna::bench {
namespace {

constexpr std::size_t kBookWords = 100'000;
constexpr double kBookSeconds = 30;
constexpr double kTrapSeconds = 10;
constexpr double kMostGrowth = 1.5;  // of the cost of a word, from 1,000 words to 100,000

bool IsUpperLetter(char c) { return c >= 'A' && c <= 'Z'; }
bool IsLowerLetter(char c) { return c >= 'a' && c <= 'z'; }

// The text again with other years and other names, so that a book has as many of both as a book would.
std::string Varied(const std::string& text, std::size_t round) {
  constexpr const char* kEnds[] = {"", "ford", "holm", "wick", "by", "ton", "stead", "mere"};
  std::string varied;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool digit = c >= '0' && c <= '9';
    varied += digit && i > 1 && text[i - 1] != ' '
                  ? static_cast<char>('0' + (static_cast<std::size_t>(c - '0') + round) % 10)
                  : c;
    const bool word_ends = IsLowerLetter(c) && (i + 1 == text.size() || !IsLowerLetter(text[i + 1]));
    if (!word_ends) continue;
    std::size_t begin = i;
    while (begin > 0 && IsLowerLetter(text[begin - 1])) --begin;
    const bool name = begin > 2 && IsUpperLetter(text[begin - 1]) && text[begin - 2] == ' ' &&
                      IsLowerLetter(text[begin - 3]);
    if (name) varied += std::string(kEnds[round % 8]) + kEnds[round / 8 % 8];
  }
  return varied;
}

std::string Book(std::size_t words) {
  const auto samples = Samples();
  std::string book = "A book of many things\n\n";
  std::size_t count = 0;
  for (std::size_t round = 0;; ++round) {
    const std::string text = Varied(samples[round % samples.size()].bytes, round);
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find("\n\n", begin), text.size());
      book += text.substr(begin, end - begin) + "\n\n";
      count += CountWords(text.substr(begin, end - begin));
      if (count >= words) return book;
      begin = end + 2;
    }
  }
}

double SecondsToDraft(const std::string& text) {
  return TimeOf([&] {
    const auto article = ReadArticle({"book.txt", text});
    if (article) (void)MakeDraft(*article, {});
  });
}

std::string Repeated(const std::string& text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

std::string ManyNames(std::size_t count) {
  std::string text = "Among those who came were ";
  for (std::size_t i = 0; i < count; ++i)
    text += Varied("with Anna Berg", i).substr(5) + fmt::format(" of Town{}, ", i);
  return text + "and nobody else.";
}

Row Trap(const std::string& what, const std::string& text) {
  const double seconds = SecondsToDraft(text);
  return {"  " + what, fmt::format("{:.2f} s", seconds), fmt::format("< {:.0f} s", kTrapSeconds),
          seconds < kTrapSeconds};
}

std::vector<Row> CostsOfAWord() {
  std::vector<Row> rows;
  double first = 0;
  SecondsToDraft(Book(1000));  // the tables are loaded once
  for (const std::size_t words : {std::size_t{1000}, std::size_t{10'000}, kBookWords}) {
    const std::string book = Book(words);
    const double seconds = SecondsToDraft(book) / static_cast<double>(CountWords(book));
    if (first == 0) first = seconds;
    rows.push_back({fmt::format("  {} words, warm", words),
                    fmt::format("{:.0f} words/s, {:.2f} x", 1 / seconds, seconds / first),
                    fmt::format("at most {} x", kMostGrowth), seconds <= kMostGrowth * first});
  }
  return rows;
}

}  // namespace

std::vector<Row> BenchBook(const Options& options) {
  const std::string path = options.folder + "/book.txt";
  std::ofstream(path, std::ios::binary) << Book(kBookWords);
  const Run run =
      RunProgram({options.lacuna, "--library", options.folder + "/book.lacuna", "import", path, "--json"});
  if (run.status != 0) return {{"book", "failed: " + run.err, "", false}};
  std::vector<Row> rows = {
      {"100,000-word book to proposed bank, cold process", fmt::format("{:.1f} s", run.seconds),
       fmt::format("< {:.0f} s", kBookSeconds), run.seconds < kBookSeconds},
      {"  its peak memory", fmt::format("{:.0f} MB", run.peak_megabytes), "", true}};
  for (Row& row : CostsOfAWord()) rows.push_back(std::move(row));
  rows.push_back(
      Trap("1 MB without a full stop", Repeated("the sea wore the rock away and the tower shook ", 22'000)));
  rows.push_back(
      Trap("one sentence of 20,000 words", Repeated("and Anna Berg saw the tower in 1698, ", 2'500) + "."));
  rows.push_back(Trap("5,000 names in a row", ManyNames(5'000)));
  rows.push_back(
      Trap("a list of 10,000 items", Repeated("- Winstanley built the tower of oak in 1698\n", 10'000)));
  rows.push_back(Trap("1 MB without a blank", Repeated("x", 1 << 20)));
  return rows;
}

}  // namespace lacuna::bench
