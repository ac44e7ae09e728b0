// Measures the language stage on the treebanks' development part and prints the figures.
#include <fmt/core.h>

#include <map>
#include <set>

#include "content/language/analyze.h"
#include "tests/content/language/treebank.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

struct Score {
  std::size_t right = 0, found = 0, gold = 0;
  double precision() const { return found ? static_cast<double>(right) / static_cast<double>(found) : 0; }
  double recall() const { return gold ? static_cast<double>(right) / static_cast<double>(gold) : 0; }
};

bool EndsWithMark(const std::vector<GoldWord>& sentence) {
  for (auto it = sentence.rbegin(); it != sentence.rend(); ++it) {
    if (it->upos != "PUNCT") break;
    if (it->form.find_first_of(".!?") != std::string::npos) return true;
  }
  return sentence.back().form.find('.') != std::string::npos;
}

// The document as an article: what has no mark at its end (a heading, a list item, a signature)
// is a block of its own, as an importer would have it.
Article ArticleOf(const GoldDocument& gold) {
  Article article;
  article.language = "en";
  article.text = gold.text;
  std::size_t begin = 0;
  bool fresh = true;
  const auto close = [&](std::size_t end) {
    Block block;
    block.span = {begin, end};
    article.blocks.push_back(block);
    fresh = true;
  };
  for (std::size_t i = 0; i < gold.sentences.size(); ++i) {
    const auto& sentence = gold.sentences[i];
    if (!EndsWithMark(sentence) && !fresh) close(gold.sentences[i - 1].back().span.end);
    if (fresh) begin = sentence.front().span.begin;
    fresh = false;
    if (!EndsWithMark(sentence) || i + 1 == gold.sentences.size()) close(sentence.back().span.end);
  }
  return article;
}

void AddEnds(const Article& article, const GoldDocument& gold, Score& score) {
  std::set<std::size_t> block_ends, ends;
  for (const Block& block : article.blocks) block_ends.insert(block.span.end);
  const Document document = AnalyzeLanguage(article);
  for (const auto& sentence : gold.sentences)
    if (!block_ends.count(sentence.back().span.end)) ends.insert(sentence.back().span.end);
  score.gold += ends.size();
  for (const Sentence& sentence : document.sentences) {
    if (block_ends.count(sentence.span.end)) continue;
    ++score.found;
    const bool right = ends.count(sentence.span.end) > 0;
    score.right += right ? 1 : 0;
    if (!right && std::getenv("LACUNA_SHOW"))
      fmt::print("SPLIT {}\n", article.text.substr(sentence.span.end > 60 ? sentence.span.end - 60 : 0, 100));
    ends.erase(sentence.span.end);
  }
  if (std::getenv("LACUNA_SHOW"))
    for (const std::size_t end : ends) fmt::print("JOIN {}\n", article.text.substr(end > 60 ? end - 60 : 0, 100));
}

}  // namespace

TEST_CASE("Sentences end where the treebank's sentences end", "[content][language][treebank]") {
  Score expository, all;
  for (const GoldDocument& gold : ReadTreebank("en_dev.tsv.zst")) {
    const Article article = ArticleOf(gold);
    AddEnds(article, gold, all);
    if (gold.name.rfind("gum/", 0) == 0) AddEnds(article, gold, expository);
  }
  if (all.gold == 0) return;
  fmt::print("sentence ends, GUM dev: precision {:.3f} recall {:.3f} ({} ends); with EWT dev: {:.3f} {:.3f} ({} ends)\n",
             expository.precision(), expository.recall(), expository.gold, all.precision(), all.recall(), all.gold);
  CHECK(expository.precision() >= 0.95);
  CHECK(expository.recall() >= 0.95);
}

TEST_CASE("Words are cut where the treebank cuts them", "[content][language][treebank]") {
  Score words;
  for (const GoldDocument& gold : ReadTreebank("en_dev.tsv.zst")) {
    const Article article = ArticleOf(gold);
    std::set<Span> spans;
    for (const auto& sentence : gold.sentences)
      for (const GoldWord& word : sentence) spans.insert(word.span);
    words.gold += spans.size();
    for (const Sentence& sentence : AnalyzeLanguage(article).sentences) {
      for (const Token& token : sentence.tokens) {
        ++words.found;
        if (spans.count(token.span)) ++words.right;
        else if (std::getenv("LACUNA_SHOW")) fmt::print("WORD {}\n", token.span.In(article.text));
      }
    }
  }
  if (words.gold == 0) return;
  fmt::print("words: precision {:.4f} recall {:.4f} ({} words)\n", words.precision(), words.recall(), words.gold);
  CHECK(words.precision() >= 0.98);
  CHECK(words.recall() >= 0.98);
}

}  // namespace lacuna
