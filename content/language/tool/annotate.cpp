#include <fmt/core.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "content/base/utf8.h"
#include "content/language/analyze.h"
#include "content/language/lexicon.h"
#include "content/language/syntax.h"
#include "content/language/tool/annotated.h"
#include "content/language/tool/commands.h"
#include "content/language/tool/text_article.h"
#include "content/language/training/treebank.h"

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

// Positions of the first and last word of a span in its sentence.
std::pair<std::size_t, std::size_t> WordsOf(const Sentence& sentence, Span span) {
  std::size_t first = 0;
  while (first + 1 < sentence.tokens.size() && sentence.tokens[first].span.end <= span.begin) ++first;
  std::size_t last = first;
  while (last + 1 < sentence.tokens.size() && sentence.tokens[last + 1].span.begin < span.end) ++last;
  return {first, last};
}

json NamesOf(const Document& document) {
  json sentences = json::array();
  for (std::size_t i = 0; i < document.sentences.size(); ++i) sentences.push_back({{"names", json::array()}});
  for (const Mention& mention : document.mentions) {
    if (!IsEntity(mention.type)) continue;
    const auto [first, last] = WordsOf(document.sentences[mention.sentence], mention.span);
    sentences[mention.sentence]["names"].push_back({first, last, Name(mention.type)});
  }
  return sentences;
}

// One line of an entity file: {"doc", "sents": [{"t": [words]}]}; false when it is not that.
bool AnnotateEntityLine(std::string_view line) {
  const json entry = json::parse(line, nullptr, false);
  if (!entry.is_object() || !entry.contains("sents") || !entry["sents"].is_array()) return false;
  std::vector<std::vector<std::string>> words;
  for (const json& sentence : entry["sents"]) {
    if (!sentence.is_object() || !sentence.contains("t") || !sentence["t"].is_array()) return false;
    words.emplace_back();
    for (const json& word : sentence["t"]) {
      if (!word.is_string()) return false;
      words.back().push_back(word.get<std::string>());
    }
  }
  std::vector<std::vector<std::string_view>> views;
  for (const auto& sentence : words) views.emplace_back(sentence.begin(), sentence.end());
  WordDocument given = DocumentOf(views);
  Document document;
  document.language = "en";
  document.sentences = std::move(given.sentences);
  UnderstandSentences(document, given.text, DefaultLexicon());
  fmt::print("{}\n", json{{"doc", entry.value("doc", "")}, {"sents", NamesOf(document)}}.dump());
  return true;
}

int AnnotateEntities(std::string_view bytes) {
  std::size_t number = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
    const std::string_view line = bytes.substr(at, end - at);
    ++number;
    if (!Trim(line).empty() && !AnnotateEntityLine(line))
      return Fail(
          fmt::format("Line {} is no document of an entity file: each line must be {{\"doc\", \"sents\": "
                      "[{{\"t\": [words]}}]}}.",
                      number));
    at = end + 1;
  }
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
