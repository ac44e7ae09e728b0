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
    for (const std::size_t end : ends)
      fmt::print("JOIN {}\n", article.text.substr(end > 60 ? end - 60 : 0, 100));
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
  fmt::print(
      "sentence ends, GUM dev: precision {:.3f} recall {:.3f} ({} ends); with EWT dev: {:.3f} {:.3f} ({} "
      "ends)\n",
      expository.precision(), expository.recall(), expository.gold, all.precision(), all.recall(), all.gold);
  CHECK(expository.precision() >= 0.95);
  CHECK(expository.recall() >= 0.95);
}

TEST_CASE("Parts of speech agree with the treebank", "[content][language][treebank]") {
  static const std::map<Upos, std::string> kNames = {
      {Upos::adj, "ADJ"},     {Upos::adp, "ADP"},     {Upos::adv, "ADV"},   {Upos::aux, "AUX"},
      {Upos::cconj, "CCONJ"}, {Upos::det, "DET"},     {Upos::intj, "INTJ"}, {Upos::noun, "NOUN"},
      {Upos::num, "NUM"},     {Upos::part, "PART"},   {Upos::pron, "PRON"}, {Upos::propn, "PROPN"},
      {Upos::punct, "PUNCT"}, {Upos::sconj, "SCONJ"}, {Upos::sym, "SYM"},   {Upos::verb, "VERB"},
      {Upos::x, "X"}};
  Score gum, ewt, penn, past, lemma;
  std::map<std::string, int> errors;
  for (const GoldDocument& gold : ReadTreebank("en_dev.tsv.zst")) {
    const Article article = ArticleOf(gold);
    std::map<Span, const GoldWord*> words;
    for (const auto& sentence : gold.sentences)
      for (const GoldWord& word : sentence) words[word.span] = &word;
    const bool from_gum = gold.name.rfind("gum/", 0) == 0;
    for (const Sentence& sentence : AnalyzeLanguage(article).sentences) {
      for (const Token& token : sentence.tokens) {
        const auto found = words.find(token.span);
        if (found == words.end()) continue;
        const GoldWord& word = *found->second;
        Score& score = from_gum ? gum : ewt;
        ++score.found;
        score.right += kNames.at(token.upos) == word.upos ? 1 : 0;
        if (!from_gum) continue;
        ++penn.found;
        penn.right += token.xpos == word.xpos ? 1 : 0;
        ++lemma.found;
        lemma.right += token.lemma == word.lemma ? 1 : 0;
        if (word.xpos == "VBD" || word.xpos == "VBN") {
          ++past.found;
          past.right += token.xpos == word.xpos ? 1 : 0;
        }
        if (token.xpos != word.xpos) ++errors["TAG " + word.xpos + " as " + token.xpos];
        if (token.xpos != word.xpos) ++errors["WORDTAG " + word.form + " " + word.xpos + " as " + token.xpos];
        if (kNames.at(token.upos) != word.upos)
          ++errors["UPOS " + word.upos + " as " + kNames.at(token.upos)];
        if (kNames.at(token.upos) != word.upos)
          ++errors["WORDU " + word.form + " " + word.upos + " as " + kNames.at(token.upos)];
        if (token.lemma != word.lemma)
          ++errors["LEMMA " + word.form + " " + word.lemma + " as " + token.lemma];
      }
    }
  }
  if (std::getenv("LACUNA_SHOW"))
    for (const auto& [error, count] : errors) fmt::print("{:5} {}\n", count, error);
  if (gum.found == 0) return;
  fmt::print(
      "universal tags: GUM dev {:.4f}, EWT dev {:.4f}; Penn tags GUM dev {:.4f}; VBD and VBN {:.4f}; lemmas "
      "{:.4f}\n",
      gum.precision(), ewt.precision(), penn.precision(), past.precision(), lemma.precision());
  CHECK(gum.precision() >= 0.90);
  CHECK(past.precision() >= 0.85);
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
        if (spans.count(token.span))
          ++words.right;
        else if (std::getenv("LACUNA_SHOW"))
          fmt::print("WORD {}\n", token.span.In(article.text));
      }
    }
  }
  if (words.gold == 0) return;
  fmt::print("words: precision {:.4f} recall {:.4f} ({} words)\n", words.precision(), words.recall(),
             words.gold);
  CHECK(words.precision() >= 0.98);
  CHECK(words.recall() >= 0.98);
}

}  // namespace lacuna
