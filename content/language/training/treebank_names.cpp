#include "content/language/training/treebank_names.h"

#include <fmt/core.h>

#include <map>

#include "content/language/lemma.h"
#include "content/language/syntax.h"
#include "content/language/training/word_document.h"

namespace lacuna {
namespace {

WordDocument WordsOf(const EntityDocument& document) {
  std::vector<std::vector<std::string_view>> words;
  for (const EntitySentence& sentence : document.sentences)
    words.emplace_back(sentence.words.begin(), sentence.words.end());
  return DocumentOf(words);
}

bool HasSameWords(const EntitySentence& a, const TreebankSentence& b) {
  if (a.words.size() != b.size()) return false;
  for (std::size_t i = 0; i < b.size(); ++i)
    if (a.words[i] != b[i].form) return false;
  return true;
}

bool HasSameSentences(const EntityDocument& a, const TreebankDocument& b) {
  if (a.sentences.size() != b.sentences.size()) return false;
  for (std::size_t i = 0; i < b.sentences.size(); ++i)
    if (!HasSameWords(a.sentences[i], b.sentences[i])) return false;
  return true;
}

Error Unknown(const EntityDocument& document) {
  return Error{fmt::format("The treebank does not have the sentences of {}: use files of the same extract.",
                           document.name)};
}

bool IsSameDocument(const EntityDocument& document, const TreebankDocument& tree) {
  return tree.name == "gum/" + document.name && HasSameSentences(document, tree);
}

void SetTags(const std::string& pair, std::string_view form, const Lexicon& lexicon, Token& token) {
  const std::size_t blank = pair.find(' ');
  token.upos = ParseUpos(std::string_view(pair).substr(0, blank));
  token.xpos = pair.substr(blank + 1);
  token.lemma = LemmaOf(form, token.upos, token.xpos, lexicon);
}

// The treebank takes no verb into a name: "United" stays outside "States".
std::size_t WithoutVerbs(const RecognizedName& name, const Sentence& sentence) {
  std::size_t begin = name.begin;
  while (begin + 1 < name.end && sentence.tokens[begin].upos == Upos::verb) ++begin;
  return begin;
}

}  // namespace

Result<std::vector<NameExample>> MakeNameExamples(const std::vector<EntityDocument>& entities,
                                                  const std::vector<TreebankDocument>& treebank,
                                                  const std::vector<std::vector<std::string>>& tags,
                                                  const Lexicon& lexicon) {
  std::map<std::string, std::size_t> first_sentences;
  std::map<std::string, const TreebankDocument*> trees;
  std::size_t sentences = 0;
  for (const TreebankDocument& tree : treebank) {
    first_sentences[tree.name] = sentences;
    trees[tree.name] = &tree;
    sentences += tree.sentences.size();
  }
  std::vector<NameExample> examples;
  for (const EntityDocument& document : entities) {
    const auto tree = trees.find("gum/" + document.name);
    if (tree == trees.end() || !HasSameSentences(document, *tree->second)) return Unknown(document);
    WordDocument words = WordsOf(document);
    NameExample example;
    for (std::size_t s = 0; s < document.sentences.size(); ++s) {
      const auto& given = tags[first_sentences[tree->first] + s];
      for (std::size_t i = 0; i < given.size(); ++i)
        SetTags(given[i], document.sentences[s].words[i], lexicon, words.sentences[s].tokens[i]);
      example.names.push_back(
          CutNames(tree->second->sentences[s], document.sentences[s].mentions, NameCut::whole));
    }
    example.text = std::move(words.text);
    example.sentences = std::move(words.sentences);
    examples.push_back(std::move(example));
  }
  return examples;
}

std::vector<std::vector<RecognizedName>> FindTreebankNames(const EntityDocument& document,
                                                           const LanguageModel& model,
                                                           const Lexicon& lexicon) {
  WordDocument words = WordsOf(document);
  ReadSyntax(words.text, words.sentences, lexicon, model);
  auto names = RecognizeNames(words.sentences, words.text, lexicon, model.names());
  for (std::size_t s = 0; s < names.size(); ++s)
    for (RecognizedName& name : names[s]) name.begin = WithoutVerbs(name, words.sentences[s]);
  return names;
}

Result<std::vector<std::vector<RecognizedName>>> GoldNames(const EntityDocument& document,
                                                           const std::vector<TreebankDocument>& treebank) {
  for (const TreebankDocument& tree : treebank) {
    if (!IsSameDocument(document, tree)) continue;
    std::vector<std::vector<RecognizedName>> names;
    for (std::size_t s = 0; s < document.sentences.size(); ++s)
      names.push_back(CutNames(tree.sentences[s], document.sentences[s].mentions, NameCut::as_treebank));
    return names;
  }
  return Unknown(document);
}

}  // namespace lacuna
