// A sentence with its tree and its mentions looked up by token.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/facts/stand_ins.h"
#include "content/facts/tree.h"
#include "content/language/document.h"

namespace lacuna {

class SentenceView {
 public:
  // All arguments outlive the view.
  SentenceView(std::string_view text, const Document& document, std::size_t sentence, const Tree& tree);

  std::size_t index() const { return sentence_; }
  std::size_t size() const { return tokens().size(); }
  const Sentence& sentence() const { return document_->sentences[sentence_]; }
  const Document& document() const { return *document_; }
  const Tree& tree() const { return *tree_; }
  const std::vector<Token>& tokens() const { return sentence().tokens; }
  std::string_view text() const { return text_; }

  // Past the last token: "", x, -1.
  std::string_view Lower(std::size_t token) const;
  std::string_view AsWritten(std::size_t token) const;
  std::string_view Lemma(std::size_t token) const;
  std::string_view Tag(std::size_t token) const;  // Penn
  Upos Pos(std::size_t token) const;
  bool Is(std::size_t token, std::string_view lower) const { return Lower(token) == lower; }
  bool IsPunctuation(std::size_t token) const { return Pos(token) == Upos::punct; }

  int MentionOver(std::size_t token) const;  // index of the mention that holds this token, -1 for none
  const Mention* MentionAt(std::size_t token) const;
  const Mention* NameAt(std::size_t token) const;
  // The tokens of a mention of this sentence.
  TokenRange TokensOf(const Mention& mention) const;

  // What a question made of a clause says in the place of "he" or "the city" that begins here, or nullptr.
  const StandIn* StandInAt(std::size_t token) const;
  // The word may stay: it is "he", and what stands before it, or in its place, says who that is.
  bool IsResolved(std::size_t token) const;
  const std::vector<StandIn>& stand_ins() const { return stand_ins_; }

  // The words of a range for a question: citations, brackets and doubled blanks left out, names for pronouns
  // put in.
  std::string Words(TokenRange range) const;
  // The same without the given stretches, in order, and without the blanks they leave.
  std::string WordsWithout(TokenRange range, const std::vector<TokenRange>& left_out) const;
  // As the words stand inside a sentence: the first word of the sentence loses its capital unless it is a
  // name.
  std::string Inside(std::string words, std::size_t first_token) const;
  Span SpanOf(TokenRange tokens) const;

  // Whether a quotation is open before this token.
  bool InQuotation(std::size_t token) const { return token < in_quotation_.size() && in_quotation_[token]; }

 private:
  std::string Shown(TokenRange range) const;

  std::string_view text_;
  const Document* document_;
  std::size_t sentence_;
  const Tree* tree_;
  std::vector<std::string> lower_;
  std::vector<int> mention_over_;
  std::vector<bool> in_quotation_;
  std::vector<StandIn> stand_ins_;
};

}  // namespace lacuna
