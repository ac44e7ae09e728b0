#include "content/facts/notes.h"

#include <algorithm>
#include <optional>

#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr std::size_t kLongestTerm = 5;          // tokens
constexpr std::size_t kShortestExplanation = 3;  // tokens
constexpr std::size_t kLongestExplanation = 24;

bool IsFiniteVerb(const SentenceView& view, std::size_t token) {
  const std::string_view tag = view.Tag(token);
  return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD";
}

Phrase PlainPhrase(const SentenceView& view, TokenRange range, RoleName role) {
  Phrase phrase;
  phrase.kind = PhraseKind::noun;
  phrase.role = role;
  phrase.tokens = phrase.key = range;
  phrase.head = range.end - 1;
  phrase.text = view.Words(range);
  phrase.span = view.SpanOf(range);
  phrase.asks = true;
  return phrase;
}

Proposition Start(const SentenceView& view, ClauseType kind) {
  Proposition found;
  found.sentence = view.index();
  found.kind = kind;
  found.span = view.sentence().span;
  found.margin = view.sentence().parse_margin;
  return found;
}

// The token that parts a term from its explanation: ":" or a dash between blanks.
std::optional<std::size_t> Divider(const SentenceView& view) {
  for (std::size_t t = 1; t < std::min(view.size(), kLongestTerm + 1); ++t) {
    const std::string_view word = view.AsWritten(t);
    if (word == ":" || word == "–" || word == "—" || word == "-") return t;
    if (view.IsPunctuation(t) || IsFiniteVerb(view, t)) return std::nullopt;
  }
  return std::nullopt;
}

bool StartsBlock(const SentenceView& view) {
  const auto& sentences = view.document().sentences;
  return view.index() == 0 || sentences[view.index() - 1].block != view.sentence().block;
}

void ReadTerm(const SentenceView& view, Reading& reading) {
  const auto divider = Divider(view);
  if (!divider || !StartsBlock(view)) return;
  TokenRange explanation{*divider + 1, view.size()};
  while (!explanation.empty() && view.IsPunctuation(explanation.end - 1)) --explanation.end;
  for (std::size_t t = explanation.begin; t < explanation.end; ++t)
    if (view.Is(t, ":")) return;  // several lines in one
  const std::size_t length = explanation.empty() ? 0 : explanation.end - explanation.begin;
  if (length < kShortestExplanation || length > kLongestExplanation) return;
  const bool noun = view.Pos(*divider - 1) == Upos::noun || view.Pos(*divider - 1) == Upos::propn;
  const bool pointed = view.Pos(0) == Upos::pron || view.Pos(0) == Upos::adv || view.Pos(0) == Upos::intj;
  if (!noun || pointed || view.InQuotation(*divider + 1)) return;
  Proposition found = Start(view, ClauseType::note);
  found.subject = PlainPhrase(view, {0, *divider}, RoleName::term);
  found.tail = {PlainPhrase(view, explanation, RoleName::definition)};
  found.tail[0].asks = false;
  reading.propositions.push_back(std::move(found));
}

bool IsAcronym(std::string_view word) {
  return word.size() >= 2 && word.size() <= 6 &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool IsSmallWord(std::string_view lower) {
  return lower == "of" || lower == "for" || lower == "the" || lower == "and" || lower == "in" ||
         lower == "on" || lower == "to";
}

// The words before the bracket whose first letters spell the acronym, small words passed over.
std::optional<TokenRange> LongForm(const SentenceView& view, std::size_t end, std::string_view acronym) {
  std::size_t at = end;
  for (std::size_t left = acronym.size(); left > 0;) {
    if (at == 0) return std::nullopt;
    --at;
    const std::string lower(view.Lower(at));
    const char wanted = static_cast<char>(acronym[left - 1] - 'A' + 'a');
    if (!lower.empty() && lower.front() == wanted) {
      --left;
    } else if (!IsSmallWord(lower) && lower != "-") {
      return std::nullopt;
    }
  }
  return TokenRange{at, end};
}

void ReadAbbreviations(const SentenceView& view, Reading& reading) {
  for (std::size_t t = 2; t + 2 < view.size(); ++t) {
    if (!view.Is(t, "(") || !view.Is(t + 2, ")") || !IsAcronym(view.AsWritten(t + 1))) continue;
    const auto words = LongForm(view, t, view.AsWritten(t + 1));
    if (!words) continue;
    Proposition found = Start(view, ClauseType::abbreviation);
    found.subject = PlainPhrase(view, {t + 1, t + 2}, RoleName::term);
    found.subject.asks = false;
    found.finite = "stands";
    found.lemma = "stand";
    Phrase meaning = PlainPhrase(view, *words, RoleName::definition);
    meaning.kind = PhraseKind::preposition;
    meaning.preposition = "for";
    found.tail = {std::move(meaning)};
    reading.propositions.push_back(std::move(found));
  }
}

}  // namespace

void ReadNotes(const SentenceView& view, Reading& reading) {
  ReadTerm(view, reading);
  ReadAbbreviations(view, reading);
}

}  // namespace lacuna
