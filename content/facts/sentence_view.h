// A sentence with its chunks and mentions looked up by token.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/language/chunks.h"
#include "content/language/document.h"

namespace lacuna {

class SentenceView {
 public:
  // All arguments outlive the view.
  SentenceView(std::string_view text, const Document& document, std::size_t sentence, const Chunks& chunks);

  std::size_t index() const { return sentence_; }
  std::size_t size() const { return tokens().size(); }
  const Sentence& sentence() const { return document_->sentences[sentence_]; }
  const Document& document() const { return *document_; }
  const std::vector<Token>& tokens() const { return sentence().tokens; }
  const Chunks& chunks() const { return *chunks_; }
  std::string_view text() const { return text_; }

  // Past the last token: "", x, -1.
  std::string_view Lower(std::size_t token) const;
  std::string_view AsWritten(std::size_t token) const;
  std::string_view Lemma(std::size_t token) const;
  Upos Pos(std::size_t token) const;
  bool Is(std::size_t token, std::string_view lower) const { return Lower(token) == lower; }

  int NounAt(std::size_t token) const;       // noun phrase that begins here
  int VerbAt(std::size_t token) const;       // verb group that begins here
  int VerbOver(std::size_t token) const;     // verb group that holds this token
  int MentionOver(std::size_t token) const;  // mention that holds this token
  bool MentionStarts(std::size_t token) const;
  // The tokens of a mention of this sentence.
  TokenRange TokensOf(const Mention& mention) const;

  // The words of a range for a question: citations, brackets and doubled blanks left out.
  std::string Words(TokenRange range) const;
  // The same as they stand inside a sentence: the first word of the sentence loses its capital unless it is a
  // name.
  std::string WordsInside(TokenRange range) const;
  // Whether a quotation is open before this token.
  bool InQuotation(std::size_t token) const { return token < in_quotation_.size() && in_quotation_[token]; }

 private:
  std::string_view text_;
  const Document* document_;
  std::size_t sentence_;
  const Chunks* chunks_;
  std::vector<std::string> lower_;
  std::vector<int> noun_at_, verb_at_, verb_over_, mention_over_;
  std::vector<bool> in_quotation_;
};

}  // namespace lacuna
