#include "content/language/analyze.h"

#include "tests/content/language/analyzed.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

std::string Repeated(const std::string& text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

}  // namespace

TEST_CASE("A stretch without a full stop is cut into pieces that are broken", "[content][language]") {
  const Analyzed analyzed(Repeated("Anna Berg saw the tower and ", 300) + "went home.");
  const auto& sentences = analyzed.document.sentences;
  REQUIRE(sentences.size() == 4);  // 1,803 tokens
  std::size_t tokens = 0;
  for (const Sentence& sentence : sentences) {
    CHECK(sentence.tokens.size() <= kMostTokens);
    CHECK(sentence.garbled == 1);
    CHECK(sentence.span.begin == sentence.tokens.front().span.begin);
    CHECK(sentence.span.end == sentence.tokens.back().span.end);
    tokens += sentence.tokens.size();
  }
  CHECK(tokens == 1803);
}

TEST_CASE("A long sentence stays whole", "[content][language]") {
  const Analyzed analyzed(Repeated("Anna Berg saw the tower and ", 83) + ".");
  REQUIRE(analyzed.document.sentences.size() == 1);
  CHECK(analyzed.document.sentences[0].tokens.size() == 499);
  CHECK(analyzed.document.sentences[0].garbled < 1);
}

}  // namespace lacuna
