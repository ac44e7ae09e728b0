// Pages like those of real sites, written for this test: in each the article's own words stand between ⟦ and
// ⟧. How many of them are found, and how much else, is counted in words.
#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <vector>

#include "tests/content/article/reading.h"
#include "tests/support/catch.h"
#include "tests/support/shared_data.h"

namespace lacuna {
namespace {

const std::string kBegin = "⟦", kEnd = "⟧";

using Words = std::map<std::string, int>;

Words WordsOf(const std::string& text) {
  Words words;
  std::istringstream in(text);
  for (std::string word; in >> word;)
    if (CountWords(word) > 0) ++words[word];
  return words;
}

int Total(const Words& words) {
  int total = 0;
  for (const auto& [word, count] : words) total += count;
  return total;
}

int Shared(const Words& a, const Words& b) {
  int shared = 0;
  for (const auto& [word, count] : a)
    if (const auto found = b.find(word); found != b.end()) shared += std::min(count, found->second);
  return shared;
}

// What a reader of the page would call the article.
std::string Marked(const std::string& page) {
  std::string marked;
  for (std::size_t at = page.find(kBegin); at != std::string::npos; at = page.find(kBegin, at)) {
    const std::size_t end = page.find(kEnd, at);
    const bool word_goes_on = page.compare(end + kEnd.size(), 7, "</span>") == 0 &&
                              page.compare(end + kEnd.size() + 7, kBegin.size(), kBegin) == 0;
    marked += page.substr(at + kBegin.size(), end - at - kBegin.size()) + (word_goes_on ? "" : "\n");
    at = end;
  }
  marked = std::regex_replace(marked, std::regex("<sup[^>]*>.*?</sup>"), "");
  return std::regex_replace(marked, std::regex("<[^>]*>"), "");
}

std::string Without(std::string page, const std::string& mark) {
  for (std::size_t at = page.find(mark); at != std::string::npos; at = page.find(mark, at))
    page.erase(at, mark.size());
  return page;
}

struct Found {
  double precision = 0, recall = 0;
  std::string text;
};

// Who wrote it and when is neither the article nor in its way.
std::string TextWithoutBylines(const Article& article) {
  std::string text;
  for (const auto& block : article.blocks)
    if (block.kind != BlockKind::byline) text.append(block.span.In(article.text)).append("\n");
  return text;
}

Found Measure(const std::string& path) {
  const std::string page = ReadTestFile(path);
  const auto article = ReadArticle({path, Without(Without(page, kBegin), kEnd)});
  if (!article) FAIL(article.error().message);
  const Words wanted = WordsOf(Marked(page)), found = WordsOf(TextWithoutBylines(*article));
  const double shared = Shared(wanted, found);
  return {shared / Total(found), shared / Total(wanted), article->text};
}

std::vector<std::string> Pages() {
  std::vector<std::string> pages;
  for (const auto& entry :
       std::filesystem::directory_iterator(LACUNA_SOURCE_DIR "/tests/content/article/pages"))
    pages.push_back(entry.path().string());
  std::sort(pages.begin(), pages.end());
  return pages;
}

TEST_CASE("The article of every kind of page is found, and little else", "[content][article][pages]") {
  double precision = 0, recall = 0;
  for (const auto& path : Pages()) {
    const Found found = Measure(path);
    CAPTURE(path, found.precision, found.recall, found.text);
    CHECK(found.precision >= 0.84);
    CHECK(found.recall >= 0.97);
    precision += found.precision / static_cast<double>(Pages().size());
    recall += found.recall / static_cast<double>(Pages().size());
  }
  CAPTURE(precision, recall);
  CHECK(precision >= 0.98);
  CHECK(recall >= 0.99);
}

}  // namespace
}  // namespace lacuna
