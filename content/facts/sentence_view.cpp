#include "content/facts/sentence_view.h"

#include <algorithm>

#include "content/base/utf8.h"
#include "content/language/geography.h"

namespace lacuna {
namespace {

bool OpensOrClosesQuotation(std::string_view token) { return token == "\"" || token == "“" || token == "”"; }

}  // namespace

SentenceView::SentenceView(std::string_view text, const Document& document, std::size_t sentence,
                           const Tree& tree)
    : text_(text), document_(&document), sentence_(sentence), tree_(&tree) {
  mention_over_.assign(tokens().size(), -1);
  bool open = this->sentence().starts_in_quotation;
  for (const Token& token : tokens()) {
    const std::string_view written = token.span.In(text);
    lower_.push_back(ToLower(written));
    if (OpensOrClosesQuotation(written)) open = written == "“" || (written == "\"" && !open);
    in_quotation_.push_back(open);
  }
  stand_ins_ = StandInsOf(text, document, sentence, tree);
  // Mentions ascend by place: those of a sentence are one run.
  auto at =
      std::lower_bound(document.mentions.begin(), document.mentions.end(), this->sentence().span.begin,
                       [](const Mention& mention, std::size_t begin) { return mention.span.begin < begin; });
  for (; at != document.mentions.end() && at->span.begin < this->sentence().span.end; ++at) {
    if (at->type == MentionType::term) continue;
    for (std::size_t t = 0; t < size(); ++t)
      if (at->span.Overlaps(tokens()[t].span))
        mention_over_[t] = static_cast<int>(at - document.mentions.begin());
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

std::string_view SentenceView::Tag(std::size_t token) const {
  return token < size() ? std::string_view(tokens()[token].xpos) : std::string_view();
}

Upos SentenceView::Pos(std::size_t token) const { return token < size() ? tokens()[token].upos : Upos::x; }

int SentenceView::MentionOver(std::size_t token) const { return token < size() ? mention_over_[token] : -1; }

const Mention* SentenceView::MentionAt(std::size_t token) const {
  const int mention = MentionOver(token);
  return mention < 0 ? nullptr : &document_->mentions[static_cast<std::size_t>(mention)];
}

const Mention* SentenceView::NameAt(std::size_t token) const {
  const Mention* mention = MentionAt(token);
  return mention != nullptr && IsName(mention->type) ? mention : nullptr;
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

const StandIn* SentenceView::StandInAt(std::size_t token) const {
  for (const StandIn& stand_in : stand_ins_)
    if (stand_in.in_clause && stand_in.tokens.begin == token) return &stand_in;
  return nullptr;
}

bool SentenceView::IsResolved(std::size_t token) const {
  return std::any_of(stand_ins_.begin(), stand_ins_.end(), [&](const StandIn& stand_in) {
    return !stand_in.short_name && stand_in.tokens.Contains(token);
  });
}

std::string SentenceView::Words(TokenRange range) const { return WordsWithout(range, {}); }

std::string SentenceView::WordsWithout(TokenRange range, const std::vector<TokenRange>& left_out) const {
  std::string words;
  std::size_t at = range.begin;
  const auto take = [&](std::size_t end) {
    if (at < end && end <= size()) words += Shown({at, end}) + " ";
  };
  for (const TokenRange& gap : left_out) {
    if (gap.begin < at || gap.end > range.end) continue;
    take(gap.begin);
    at = gap.end;
  }
  take(range.end);
  words = std::string(Trim(SqueezeSpaces(WithoutBrackets(words))));
  for (const std::string_view dash : {" –", " —", " -"})  // what followed it was left out
    if (words.ends_with(dash)) words.erase(words.size() - dash.size());
  return words;
}

// As written, with names for pronouns.
std::string SentenceView::Shown(TokenRange range) const {
  std::string words;
  std::size_t at = tokens()[range.begin].span.begin;
  for (const StandIn& stand_in : stand_ins_) {
    if (!stand_in.in_clause || stand_in.tokens.begin < range.begin || stand_in.tokens.end > range.end)
      continue;
    const Span span = SpanOf(stand_in.tokens);
    words += std::string(text_.substr(at, span.begin - at)) + stand_in.words;
    at = span.end;
  }
  return words + std::string(text_.substr(at, tokens()[range.end - 1].span.end - at));
}

std::string SentenceView::Inside(std::string words, std::size_t first_token) const {
  if (first_token != 0 || words.empty() || Pos(0) == Upos::propn) return words;
  if (StandInAt(0) != nullptr && !words.starts_with("the ")) return words;
  const bool common = text_.find(" " + ToLower(AsWritten(0)) + " ") != std::string_view::npos;
  const bool name = NameAt(0) != nullptr && Pos(0) != Upos::det && !common;
  const bool acronym = words.size() > 1 && words[1] >= 'A' && words[1] <= 'Z';
  if (name || acronym || IsDemonymAdjective(Words({0, 1}))) return words;
  std::size_t size = 0;
  NextCodePoint(words, size);
  return ToLower(words.substr(0, size)) + words.substr(size);
}

Span SentenceView::SpanOf(TokenRange range) const {
  if (range.empty() || range.end > size()) return {};
  return {tokens()[range.begin].span.begin, tokens()[range.end - 1].span.end};
}

}  // namespace lacuna
