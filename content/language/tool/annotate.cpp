#include <fmt/core.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "content/base/utf8.h"
#include "content/language/analyze.h"
#include "content/language/lexicon.h"
#include "content/language/syntax.h"
#include "content/language/tool/commands.h"
#include "content/language/tool/text_article.h"
#include "content/language/training/entities.h"
#include "content/language/training/treebank.h"
#include "content/language/training/treebank_names.h"
#include "content/language/training/word_document.h"

namespace lacuna {
namespace {

using nlohmann::json;

void PrintTreebankSentence(const TreebankSentence& words, const Sentence& sentence) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Token& token = sentence.tokens[i];
    fmt::print("{}\t{}\t{}\t{}\t{}\t{}\t{}\n", words[i].form, token.lemma, Name(token.upos), token.xpos,
               token.head < 0 ? 0 : token.head + 1, token.relation, words[i].space_after ? 1 : 0);
  }
  fmt::print("\n");
}

int AnnotateTreebank(const std::string& bytes) {
  const auto documents = ParseTreebank(bytes, true);
  if (!documents) return Fail(documents.error().message);
  for (const TreebankDocument& document : *documents) {
    if (!document.name.empty()) fmt::print("# doc {}\n", document.name);
    std::vector<std::vector<std::string_view>> forms;
    for (const TreebankSentence& sentence : document.sentences) forms.push_back(FormsIn(sentence));
    WordDocument words = DocumentOf(forms);
    ReadSyntax(words.text, words.sentences, DefaultLexicon(), BuiltInModel());
    for (std::size_t i = 0; i < document.sentences.size(); ++i)
      PrintTreebankSentence(document.sentences[i], words.sentences[i]);
  }
  return 0;
}

// The types that an entity file's names have; values are names only where they tell a time.
bool IsEntity(MentionType type) { return IsName(type) || type == MentionType::time; }

// [[first word, last word, type]] of each sentence.
json NamesOf(const EntityDocument& document) {
  json sentences = json::array();
  for (const auto& names : FindTreebankNames(document, BuiltInModel(), DefaultLexicon())) {
    sentences.push_back({{"names", json::array()}});
    for (const RecognizedName& name : names)
      sentences.back()["names"].push_back({name.begin, name.end - 1, Name(name.type)});
  }
  return sentences;
}

int AnnotateEntities(std::string_view bytes) {
  const auto documents = ParseEntities(bytes);
  if (!documents) return Fail(documents.error().message);
  for (const EntityDocument& document : *documents)
    fmt::print("{}\n", json{{"doc", document.name}, {"sents", NamesOf(document)}}.dump());
  return 0;
}

json TokenJson(const Token& token, std::string_view text) {
  return {{"begin", token.span.begin},
          {"end", token.span.end},
          {"form", token.span.In(text)},
          {"lemma", token.lemma},
          {"upos", Name(token.upos)},
          {"xpos", token.xpos},
          {"head", token.head < 0 ? 0 : token.head + 1},
          {"relation", token.relation}};
}

// One JSON value: sentences with their tokens, and the names, all with byte offsets into the file.
int AnnotateText(const std::string& bytes) {
  if (!IsValidUtf8(bytes)) return Fail("The text is not UTF-8: convert it first, with iconv for example.");
  const Article article = TextArticle(bytes);
  const Document document = AnalyzeLanguage(article);
  json sentences = json::array(), names = json::array();
  for (const Sentence& sentence : document.sentences) {
    json tokens = json::array();
    for (const Token& token : sentence.tokens) tokens.push_back(TokenJson(token, article.text));
    sentences.push_back({{"begin", sentence.span.begin},
                         {"end", sentence.span.end},
                         {"text", sentence.span.In(article.text)},
                         {"tokens", std::move(tokens)}});
  }
  for (const Mention& mention : document.mentions)
    if (IsEntity(mention.type))
      names.push_back({{"begin", mention.span.begin},
                       {"end", mention.span.end},
                       {"type", Name(mention.type)},
                       {"text", mention.text}});
  fmt::print("{}\n", json{{"sentences", std::move(sentences)}, {"names", std::move(names)}}.dump(1));
  return 0;
}

bool EndsWith(std::string_view text, std::string_view tail) {
  return text.size() >= tail.size() && text.substr(text.size() - tail.size()) == tail;
}

}  // namespace

int Annotate(const Arguments& arguments) {
  if (arguments.size() != 1) return Fail("annotate takes one file: .tsv, .jsonl or .txt.");
  const Result<std::string> bytes = ReadPackedFile(arguments[0]);
  if (!bytes) return Fail(bytes.error().message);
  std::string_view name = arguments[0];
  if (EndsWith(name, ".zst")) name.remove_suffix(4);
  if (EndsWith(name, ".tsv")) return AnnotateTreebank(*bytes);
  if (EndsWith(name, ".jsonl")) return AnnotateEntities(*bytes);
  return AnnotateText(*bytes);
}

}  // namespace lacuna
