#include "content/language/analyze.h"

#include <algorithm>

#include "content/language/coreference.h"
#include "content/language/garbled.h"
#include "content/language/lexicon.h"
#include "content/language/model/language_model.h"
#include "content/language/names.h"
#include "content/language/pieces.h"
#include "content/language/plain_reading.h"
#include "content/language/quotations.h"
#include "content/language/sentences.h"
#include "content/language/speakers.h"
#include "content/language/syntax.h"
#include "content/language/tokens.h"
#include "content/language/tree_repair.h"
#include "content/language/values.h"

namespace lacuna {
namespace {

bool IsEnglish(const std::string& language) {
  return language.empty() || language == "und" || language.substr(0, 2) == "en";
}

// Adds the sentence, in pieces when it is too long.
void AddPieces(Sentence sentence, std::vector<Sentence>& sentences) {
  const std::vector<Token> tokens = std::move(sentence.tokens);
  for (std::size_t begin = 0; begin == 0 || begin < tokens.size(); begin += kMostTokens) {
    const std::size_t end = std::min(begin + kMostTokens, tokens.size());
    Sentence& piece = sentences.emplace_back();
    piece.block = sentence.block;
    piece.span = {begin == 0 ? sentence.span.begin : tokens[begin].span.begin,
                  end == tokens.size() ? sentence.span.end : tokens[end - 1].span.end};
    piece.tokens.assign(tokens.begin() + static_cast<std::ptrdiff_t>(begin),
                        tokens.begin() + static_cast<std::ptrdiff_t>(end));
  }
}

std::vector<Sentence> FindSentences(const Article& article) {
  std::vector<Sentence> sentences;
  for (std::size_t index = 0; index < article.blocks.size(); ++index) {
    const Block& block = article.blocks[index];
    for (const Span piece : PiecesOf(article, block)) {
      for (const Span span : SplitSentences(article.text, piece, article.language)) {
        Sentence sentence;
        sentence.span = span;
        sentence.block = index;
        sentence.tokens = IsEnglish(article.language) ? Tokenize(article.text, span)
                                                      : TokenizeByIcu(article.text, span, article.language);
        AddPieces(std::move(sentence), sentences);
      }
    }
  }
  return sentences;
}

}  // namespace

Document AnalyzeLanguage(const Article& article, const Lexicon& lexicon) {
  if (!HasParser(article.language)) return DocumentOf(ReadPlain(article));
  Document document;
  document.language = article.language;
  document.sentences = FindSentences(article);
  MarkQuotations(article, document.sentences);
  UnderstandSentences(document, article.text, lexicon);
  ScoreGarbled(article.text, document.sentences);
  return document;
}

void UnderstandSentences(Document& document, std::string_view text, const Lexicon& lexicon) {
  ReadSyntax(text, document.sentences, lexicon, BuiltInModel());
  for (std::size_t i = 0; i < document.sentences.size(); ++i) {
    const std::vector<Mention> values = FindValues(document.sentences[i], i, text);
    document.mentions.insert(document.mentions.end(), values.begin(), values.end());
  }
  FindNames(document, text, lexicon, BuiltInModel().names());
  JoinNames(document);
  ResolveReferences(document, text, lexicon);
  ResolveSpeakers(document, text);
}

Document AnalyzeLanguage(const Article& article) { return AnalyzeLanguage(article, DefaultLexicon()); }

}  // namespace lacuna
