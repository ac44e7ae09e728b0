#include "content/facts/sentence_view.h"

#include <algorithm>

#include "content/base/utf8.h"
#include "content/language/geography.h"

namespace lacuna {
namespace {

bool OpensOrClosesQuotation(std::string_view token) { return token == "\"" || token == "“" || token == "”"; }

// Text without "(…)" and "[…]", which say nothing a question needs.
std::string WithoutBrackets(std::string_view text) {
  std::string out;
  int depth = 0;
  for (const char c : text) {
    if (c == '(' || c == '[') ++depth;
    if (depth == 0) out += c;
    if ((c == ')' || c == ']') && depth > 0) --depth;
  }
  return out;
}

}  // namespace

SentenceView::SentenceView(std::string_view text, const Document& document, std::size_t sentence,
                           const Chunks& chunks)
    : text_(text), document_(&document), sentence_(sentence), chunks_(&chunks) {
  const std::size_t count = tokens().size();
  noun_at_.assign(count, -1);
  verb_at_.assign(count, -1);
  verb_over_.assign(count, -1);
  mention_over_.assign(count, -1);
  bool open = this->sentence().starts_in_quotation;
  for (const Token& token : tokens()) {
    lower_.push_back(ToLower(token.span.In(text)));
    const std::string_view written = token.span.In(text);
    if (OpensOrClosesQuotation(written)) open = written == "“" || (written == "\"" && !open);
    in_quotation_.push_back(open);
  }
  for (std::size_t i = 0; i < chunks.nouns.size(); ++i)
    if (chunks.nouns[i].base.begin < count) noun_at_[chunks.nouns[i].base.begin] = static_cast<int>(i);
  for (std::size_t i = 0; i < chunks.verbs.size(); ++i) {
    const TokenRange range = chunks.verbs[i].range;
    if (range.begin < count) verb_at_[range.begin] = static_cast<int>(i);
    for (std::size_t t = range.begin; t < range.end && t < count; ++t) verb_over_[t] = static_cast<int>(i);
  }
  for (std::size_t i = 0; i < document.mentions.size(); ++i) {
    if (document.mentions[i].sentence != sentence || document.mentions[i].type == MentionType::term) continue;
    for (std::size_t t = 0; t < count; ++t)
      if (document.mentions[i].span.Overlaps(tokens()[t].span)) mention_over_[t] = static_cast<int>(i);
  }
}

std::string_view SentenceView::Lower(std::size_t token) const {
  return token < lower_.size() ? std::string_view(lower_[token]) : std::string_view();
}

std::string_view SentenceView::AsWritten(std::size_t token) const {
  return token < size() ? tokens()[token].span.In(text_) : std::string_view();
}

std::string_view SentenceView::Lemma(std::size_t token) const {
  return token < size() ? std::string_view(tokens()[token].lemma) : std::string_view();
}

Upos SentenceView::Pos(std::size_t token) const { return token < size() ? tokens()[token].upos : Upos::x; }

int SentenceView::NounAt(std::size_t token) const { return token < size() ? noun_at_[token] : -1; }
int SentenceView::VerbAt(std::size_t token) const { return token < size() ? verb_at_[token] : -1; }
int SentenceView::VerbOver(std::size_t token) const { return token < size() ? verb_over_[token] : -1; }
int SentenceView::MentionOver(std::size_t token) const { return token < size() ? mention_over_[token] : -1; }

bool SentenceView::MentionStarts(std::size_t token) const {
  const int mention = MentionOver(token);
  return mention >= 0 && (token == 0 || MentionOver(token - 1) != mention);
}

TokenRange SentenceView::TokensOf(const Mention& mention) const {
  TokenRange range{size(), size()};
  for (std::size_t t = 0; t < size(); ++t) {
    if (!mention.span.Overlaps(tokens()[t].span)) continue;
    if (range.begin == size()) range.begin = t;
    range.end = t + 1;
  }
  return range;
}

std::string SentenceView::Words(TokenRange range) const {
  if (range.empty() || range.end > size()) return "";
  const Span span{tokens()[range.begin].span.begin, tokens()[range.end - 1].span.end};
  return std::string(Trim(SqueezeSpaces(WithoutBrackets(span.In(text_)))));
}

std::string SentenceView::WordsInside(TokenRange range) const {
  std::string words = Words(range);
  if (range.begin != 0 || words.empty() || Pos(0) == Upos::propn) return words;
  const bool name = MentionOver(0) >= 0 && Pos(0) != Upos::det &&
                    IsName(document().mentions[static_cast<std::size_t>(MentionOver(0))].type);
  const bool acronym = words.size() > 1 && words[1] >= 'A' && words[1] <= 'Z';
  if (name || acronym || IsDemonymAdjective(Words({0, 1}))) return words;
  std::size_t size = 0;
  NextCodePoint(words, size);
  return ToLower(words.substr(0, size)) + words.substr(size);
}

}  // namespace lacuna
