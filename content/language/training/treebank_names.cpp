#include "content/language/training/treebank_names.h"

#include <fmt/core.h>

#include <map>
#include <utility>

#include "content/language/geography.h"
#include "content/language/lemma.h"
#include "content/language/syntax.h"
#include "content/language/text_scan.h"
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

// GUM has "United" as a verb wherever it stands in a name, and takes no verb into a name.
bool IsVerbInGum(const Token& token, std::string_view text) {
  return token.upos == Upos::verb || token.span.In(text) == "United";
}

bool IsSmallWord(const Token& token, std::string_view text) {
  const std::string plain = PlainLower(token.span.In(text));
  return plain == "of" || plain == "for" || plain == "the";
}

// What begins with the verb, "United States": a country's name or that of its bodies.
MentionType TypeFromVerb(std::size_t verb, std::size_t end, const Sentence& sentence, std::string_view text) {
  const Span span{sentence.tokens[verb].span.begin, sentence.tokens[end - 1].span.end};
  return FindCountry(span.In(text)) != nullptr ? MentionType::place : MentionType::organization;
}

// A name as the treebank cuts it: "States" of "United States"; "President" and "States" of "President of the
// United States".
std::vector<RecognizedName> CutAtVerbs(const RecognizedName& name, const Sentence& sentence,
                                       std::string_view text) {
  std::vector<RecognizedName> pieces;
  RecognizedName piece = name;
  for (std::size_t i = name.begin; i + 1 < name.end; ++i) {
    if (!IsVerbInGum(sentence.tokens[i], text)) continue;
    piece.end = i;
    while (piece.end > piece.begin && IsSmallWord(sentence.tokens[piece.end - 1], text)) --piece.end;
    const bool first = piece.end == piece.begin;
    if (!first) pieces.push_back(piece);
    piece = {i + 1, name.end, first ? piece.type : TypeFromVerb(i, name.end, sentence, text)};
  }
  pieces.push_back(piece);
  return pieces;
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
  for (std::size_t s = 0; s < names.size(); ++s) {
    std::vector<RecognizedName> cut;
    for (const RecognizedName& name : names[s])
      for (const RecognizedName& piece : CutAtVerbs(name, words.sentences[s], words.text))
        cut.push_back(piece);
    names[s] = std::move(cut);
  }
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
