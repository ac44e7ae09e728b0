#include "content/facts/phrases.h"

#include <algorithm>
#include <array>

#include "content/base/utf8.h"
#include "content/facts/word_lists.h"
#include "content/language/geography.h"
#include "content/language/lexicon.h"

namespace lacuna {
namespace {

constexpr std::string_view kPronoun = "pronoun without antecedent";
constexpr std::string_view kTorn = "clause did not come apart";
constexpr float kSure = 0.5F;           // margin of an arc that something may be left out by
constexpr std::size_t kLongestKey = 8;  // words that a learner can be expected to type

bool StartsInsertion(const SentenceView& view, std::size_t begin) {
  return begin > 0 && (view.Is(begin - 1, ",") || view.Is(begin - 1, "(") || view.Is(begin - 1, "–") ||
                       view.Is(begin - 1, "—"));
}

bool MayBeLeftOut(std::string_view relation) { return relation == "acl:relcl" || relation == "appos"; }

// The head noun is named right after it: "the spy agency, Mossad,".
int NameInApposition(const SentenceView& view, std::size_t head, TokenRange range) {
  if (view.NameAt(head) != nullptr) return -1;
  for (const std::size_t child : view.tree().Children(head)) {
    if (view.tree().Relation(child) != "appos" || child < head || !range.Contains(child)) continue;
    if (!StartsInsertion(view, view.tree().Yield(child).begin) &&
        !view.Is(view.tree().Yield(child).begin, ","))
      continue;
    const Mention* name = view.NameAt(child);
    if (name == nullptr) continue;
    const TokenRange yield = Trimmed(view, view.tree().Yield(child));
    const TokenRange own = view.TokensOf(*name);
    if (yield.begin >= own.begin && yield.end <= own.end) return static_cast<int>(child);
  }
  return -1;
}

// The prefix of a range that is a preposition ("because of", "according to").
std::size_t PrepositionEnd(const SentenceView& view, std::size_t head, TokenRange range) {
  std::size_t end = range.begin;
  for (const std::size_t child : view.tree().Children(head)) {
    const std::string_view relation = view.tree().Relation(child);
    if (child > head || child < range.begin) continue;
    if (relation == "case" && view.AsWritten(child) != "'s") end = view.tree().Yield(child).end;
    if (relation == "mark" && view.tree().Yield(child).begin == end) end = view.tree().Yield(child).end;
  }
  return end < head + 1 ? std::min(end, head) : range.begin;
}

bool IsDateLike(const SentenceView& view, std::size_t token) {
  const Mention* mention = view.MentionAt(token);
  return mention != nullptr && (mention->type == MentionType::year || mention->type == MentionType::date);
}

// How far an answer goes: the noun with what names it, without the clauses that only describe it.
std::size_t KeyEnd(const SentenceView& view, std::size_t head, TokenRange range) {
  std::size_t end = head + 1;
  for (const std::size_t child : view.tree().Children(head)) {
    if (child < head) continue;
    const TokenRange yield = view.tree().Yield(child);
    if (yield.end > range.end) break;
    const std::string_view relation = view.tree().Relation(child);
    const bool of = relation == "nmod" && view.Is(yield.begin, "of");
    const bool named = relation == "flat" || relation == "compound" || relation == "conj" ||
                       relation == "nummod" || relation == "case" || relation == "fixed";
    const bool close =
        relation == "appos" && !StartsInsertion(view, yield.begin) && !view.IsPunctuation(yield.begin);
    const bool short_tail =
        IsRelation(relation, "nmod") && yield.end - range.begin <= kLongestKey && !IsDateLike(view, child);
    if (relation == "punct" || relation == "cc") continue;
    if (!of && !named && !close && !short_tail) break;
    end = std::max(end, yield.end);
  }
  return std::min(end, range.end);
}

bool IsCoordinated(const SentenceView& view, std::size_t head, TokenRange range) {
  return std::any_of(
      view.tree().Children(head).begin(), view.tree().Children(head).end(),
      [&](std::size_t child) { return view.tree().Relation(child) == "conj" && range.Contains(child); });
}

bool IsPersonHead(const SentenceView& view, TokenRange range, std::size_t head) {
  if (IsPeople(view.AsWritten(head))) return true;
  if (const Mention* name = view.NameAt(head)) return name->type == MentionType::person;
  if (view.Is(range.begin, "the") && IsDemonymAdjective(view.AsWritten(head))) return true;
  const std::string lemma(view.Lemma(head));
  return IsPersonNoun(lemma) || DefaultLexicon().NounField(lemma) == "person";
}

std::optional<std::size_t> OnlyMention(const SentenceView& view, TokenRange words) {
  const int last = view.MentionOver(words.end - 1);
  if (last < 0) return std::nullopt;
  const Mention& mention = view.document().mentions[static_cast<std::size_t>(last)];
  const TokenRange covered = view.TokensOf(mention);
  if (covered.begin < words.begin || covered.end != words.end) return std::nullopt;
  const std::string title = ToLower(mention.title);
  for (std::size_t t = words.begin; t < covered.begin; ++t) {
    const std::string_view word = view.Lower(t);
    const bool of_title = !title.empty() && title.find(word) != std::string::npos;
    if (word != "the" && word != "a" && word != "an" && !of_title) return std::nullopt;
  }
  return static_cast<std::size_t>(last);
}

bool LeftOut(const std::vector<TokenRange>& left_out, std::size_t token) {
  return std::any_of(left_out.begin(), left_out.end(),
                     [&](const TokenRange& range) { return range.Contains(token); });
}

// An answer is looked for in the article's own words.
bool HoldsStandIn(const SentenceView& view, TokenRange range) {
  return std::any_of(view.stand_ins().begin(), view.stand_ins().end(), [&](const StandIn& stand_in) {
    return !stand_in.short_name && range.begin < stand_in.tokens.end && stand_in.tokens.begin < range.end;
  });
}

// The end of the key as it stands among what is left out: an insertion ends an answer.
TokenRange KeyOf(const SentenceView& view, std::size_t head, TokenRange range,
                 const std::vector<TokenRange>& left_out) {
  TokenRange key{range.begin, KeyEnd(view, head, range)};
  for (const TokenRange& gap : left_out)
    if (gap.begin > head && gap.begin < key.end) key.end = gap.begin;
  return Trimmed(view, key);
}

// "…, based in Billund, Denmark, makes toys": the comma at `comma` ends the aside that the insertion hung on
// `token` stands in, too.
bool EndsAnotherAside(const SentenceView& view, std::size_t token, std::size_t comma) {
  for (int above = view.tree().Head(token); above >= 0;
       above = view.tree().Head(static_cast<std::size_t>(above))) {
    const TokenRange yield = view.tree().Yield(static_cast<std::size_t>(above));
    if (yield.end > comma + 1) return false;
    const bool opened = view.Is(yield.begin, ",") || (yield.begin > 0 && view.Is(yield.begin - 1, ","));
    const std::string_view relation = view.tree().Relation(static_cast<std::size_t>(above));
    const bool aside =
        relation == "acl" || relation == "appos" || relation == "acl:relcl" || relation == "advcl";
    if (aside && opened && yield.begin < token) return true;
  }
  return false;
}

}  // namespace

TokenRange Trimmed(const SentenceView& view, TokenRange range) {
  const auto closes = [&](std::size_t t) { return view.Is(t, ")") || view.Is(t, "]"); };
  while (range.begin < range.end && view.IsPunctuation(range.begin) && !view.Is(range.begin, "(") &&
         !view.Is(range.begin, "$"))
    ++range.begin;
  while (range.begin < range.end && view.IsPunctuation(range.end - 1) && !closes(range.end - 1)) --range.end;
  return range;
}

std::vector<TokenRange> InsertionsIn(const SentenceView& view, TokenRange range) {
  std::vector<TokenRange> found;
  for (std::size_t t = range.begin; t < range.end; ++t) {
    if (!MayBeLeftOut(view.tree().Relation(t)) || view.tokens()[t].margin < kSure) continue;
    TokenRange gap = view.tree().Yield(t);
    while (gap.begin < gap.end && view.IsPunctuation(gap.begin)) ++gap.begin;
    while (gap.begin < gap.end && view.IsPunctuation(gap.end - 1)) --gap.end;
    if (gap.begin <= range.begin || gap.end > range.end || !StartsInsertion(view, gap.begin)) continue;
    --gap.begin;
    const bool closed = gap.end == range.end || view.IsPunctuation(gap.end);
    if (!closed || view.InQuotation(gap.begin)) continue;
    const bool shared = view.Is(gap.end, ",") && EndsAnotherAside(view, t, gap.end);
    if (gap.end < range.end && !shared &&
        (view.Is(gap.end, ",") || view.Is(gap.end, ")") || view.Is(gap.end, "–") || view.Is(gap.end, "—")))
      ++gap.end;
    if (!found.empty() && gap.begin < found.back().end) continue;
    found.push_back(gap);
  }
  std::sort(found.begin(), found.end(),
            [](const TokenRange& a, const TokenRange& b) { return a.begin < b.begin; });
  return found;
}

std::string_view RefusalOf(const SentenceView& view, TokenRange range,
                           const std::vector<TokenRange>& left_out) {
  if (view.Pos(range.begin) == Upos::cconj && !view.Is(range.begin, "both") &&
      !view.Is(range.begin, "either"))
    return kTorn;
  if (view.Is(range.end - 1, "which") || view.Is(range.end - 1, "whom")) return kTorn;
  for (std::size_t t = range.begin; t < range.end; ++t) {
    if (LeftOut(left_out, t) || view.IsResolved(t)) continue;
    const std::string_view word = view.Lower(t);
    const bool relative = view.Tag(t) == "WDT" || view.Tag(t) == "WP" || view.Tag(t) == "IN";
    if (view.Pos(t) == Upos::pron && IsPersonalPronoun(word) && word != "one" && word != "that" && !relative)
      return kPronoun;
    if (word == "this" || word == "these" || word == "those" || (word == "such" && !view.Is(t + 1, "as")))
      return kPronoun;
    if (word == "my" || word == "our" || word == "your" || word == "we" || word == "i" || word == "you")
      return kPronoun;
    if (word == "\"" || word == "“" || word == "”") return "quotation inside the clause";
    if (view.AsWritten(t).find('\n') != std::string_view::npos) return kTorn;
  }
  return "";
}

PhraseReading ReadNominal(const SentenceView& view, std::size_t head, TokenRange range) {
  PhraseReading reading;
  Phrase& phrase = reading.phrase;
  range = Trimmed(view, range);
  if (range.begin + 1 < head && view.Pos(range.begin) == Upos::adv && view.Is(range.begin + 1, ","))
    range.begin += 2;  // "Meanwhile, people …"
  const std::size_t noun_begin = PrepositionEnd(view, head, range);
  phrase.preposition = ToLower(view.Words({range.begin, noun_begin}));
  phrase.kind = phrase.preposition.empty() ? PhraseKind::noun : PhraseKind::preposition;
  range.begin = noun_begin;
  if (const int name = NameInApposition(view, head, range); name >= 0) {
    head = static_cast<std::size_t>(name);
    range = Trimmed(view, view.tree().Yield(head));
  }
  const std::vector<TokenRange> left_out = InsertionsIn(view, range);
  phrase.tokens = range;
  phrase.head = head;
  phrase.text = view.Inside(view.WordsWithout(range, left_out), range.begin);
  phrase.span = view.SpanOf(range);
  phrase.key = KeyOf(view, head, range, left_out);
  if (phrase.key.empty()) phrase.key = range;
  phrase.coordinated = IsCoordinated(view, head, phrase.key);
  if (const Mention* name = view.NameAt(head)) phrase.head_type = name->type;
  phrase.plural = phrase.coordinated || view.Tag(head) == "NNS" || view.Tag(head) == "NNPS";
  phrase.mention = phrase.coordinated ? std::nullopt : OnlyMention(view, phrase.key);
  phrase.person = IsPersonHead(view, range, head);
  phrase.adjective = view.Pos(head) == Upos::adj;
  reading.refusal = RefusalOf(view, range, left_out);
  phrase.asks = reading.refusal.empty() && !HoldsStandIn(view, phrase.key);
  return reading;
}

PhraseReading ReadClausePhrase(const SentenceView& view, std::size_t head) {
  PhraseReading reading;
  Phrase& phrase = reading.phrase;
  const TokenRange range = Trimmed(view, view.tree().Yield(head));
  const std::vector<TokenRange> left_out = InsertionsIn(view, range);
  phrase.kind = PhraseKind::clause;
  phrase.after_comma = range.begin > 0 && view.Is(range.begin - 1, ",");
  phrase.tokens = phrase.key = range;
  phrase.head = head;
  phrase.text = view.Inside(view.WordsWithout(range, left_out), range.begin);
  phrase.span = view.SpanOf(range);
  const int marker = view.tree().Child(head, "mark");
  if (marker >= 0) phrase.preposition = std::string(view.Lower(static_cast<std::size_t>(marker)));
  reading.refusal = RefusalOf(view, range, left_out);
  return reading;
}

}  // namespace lacuna
