// Whole sentences: what a sentence says when none of its clauses comes apart, to be asked by a gap.
#include <algorithm>

#include "content/facts/claims.h"
#include "content/facts/finder.h"
#include "content/facts/gap_phrases.h"
#include "content/facts/phrases.h"
#include "content/facts/pronouns.h"
#include "content/facts/sentence_view.h"
#include "content/facts/word_lists.h"
#include "content/language/relative_times.h"

namespace lacuna {
namespace {

constexpr double kSound = 0.3;           // garbled sentences have no words to spare
constexpr float kSure = 1.0F;            // margin of an arc that something may be left out by
constexpr std::size_t kLongestTime = 5;  // tokens
constexpr std::size_t kFewest = 6;
constexpr std::size_t kMost = 60;  // tokens; the rules of item writing count the words

bool QuotationsClose(const SentenceView& view) {
  int open = 0;
  for (std::size_t t = 0; t < view.size(); ++t) {
    const std::string_view word = view.AsWritten(t);
    if (word == "“" || (word == "\"" && open == 0)) {
      ++open;
    } else if (word == "”" || word == "\"") {
      --open;
    }
  }
  return open == 0;
}

// Of the main clause; 0 when it has none of its own.
std::size_t SubjectBegin(const SentenceView& view) {
  const int subject = view.tree().Child(static_cast<std::size_t>(view.tree().root()), "nsubj");
  return subject < 0 ? 0 : view.tree().Yield(static_cast<std::size_t>(subject)).begin;
}

bool IsUnresolved(const SentenceView& view, std::size_t token) {
  return view.Pos(token) == Upos::pron && view.Tag(token) == "PRP" && !view.IsResolved(token);
}

// "Furnished with notes, it played a part": the first subject, or that of the main clause, is a pronoun.
bool StartsFromPronoun(const SentenceView& view) {
  const int subject = view.tree().Child(static_cast<std::size_t>(view.tree().root()), "nsubj");
  if (subject >= 0 && IsUnresolved(view, static_cast<std::size_t>(subject))) return true;
  for (std::size_t t = 0; t < view.size(); ++t)
    if (IsRelation(view.tree().Relation(t), "nsubj")) return IsUnresolved(view, t);
  return false;
}

bool Usable(const SentenceView& view) {
  if (view.size() < kFewest || view.size() > kMost || view.tree().root() < 0) return false;
  if (view.Pos(0) == Upos::intj || StartsFromPronoun(view)) return false;
  const std::string_view last = view.AsWritten(view.size() - 1);
  if (last != "." && last != "!" && last != "”" && last != "\"") return false;
  return HasFiniteVerb(view, {0, view.size()});
}

// Clauses at the edges, with the comma that parts them from the rest: "…, giving Denver the lead", "When the
// war ended, …", "…, and the king died".
std::vector<Span> AsidesOf(const SentenceView& view) {
  std::vector<Span> asides;
  const Tree& tree = view.tree();
  const auto root = static_cast<std::size_t>(tree.root());
  const std::size_t end = view.size() - 1;  // the full stop
  for (const std::size_t child : tree.Children(root)) {
    const std::string_view relation = tree.Relation(child);
    if (relation != "advcl" && relation != "conj" && relation != "parataxis") continue;
    if (view.tokens()[child].margin < kSure) continue;
    TokenRange range = tree.Yield(child);
    if (child > root && view.Is(range.begin, ",") && range.end >= end) {
      asides.push_back(view.SpanOf({range.begin, end}));
    } else if (child < root && range.begin == 0) {
      if (view.Is(range.end, ",")) ++range.end;
      if (view.Is(range.end - 1, ",")) asides.push_back(view.SpanOf(range));
    }
  }
  return asides;
}

// "recent", "last": of a time, not of a thing.
bool HoldsDeictic(const SentenceView& view, TokenRange range) {
  const bool time = IsTimeNoun(view.Lemma(range.end - 1)) || IsMonth(view.Lower(range.end - 1));
  for (std::size_t t = range.begin; t < range.end && time; ++t)
    if (IsDeicticWord(view.Lower(t))) return true;
  return false;
}

// "a breakthrough today": more than a time. The words of a name for a time are none: "last September".
bool HoldsNoun(const SentenceView& view, TokenRange range) {
  for (std::size_t t = range.begin; t < range.end; ++t)
    if (view.Pos(t) == Upos::noun || view.NameAt(t) != nullptr) return true;
  return false;
}

// "In recent years, …", "… since last September": a time that means nothing without the article's date.
void LeaveOutLooseTimes(const SentenceView& view, std::vector<Substitution>& substitutions) {
  // "the fourth country since last September" is not the fourth country.
  bool counts = false;
  for (std::size_t t = 0; t < view.size(); ++t) {
    const Mention* mention = view.MentionAt(t);
    counts = counts || view.Tag(t) == "JJS" ||
             (mention != nullptr && mention->type == MentionType::ordinal) ||
             (IsSuperlative(view.Lower(t)) && !view.Is(t, "last"));
  }
  for (std::size_t t = 0; t < view.size(); ++t) {
    const std::string_view relation = view.tree().Relation(t);
    if (!IsRelation(relation, "obl") && !IsRelation(relation, "nmod")) continue;
    TokenRange range = Trimmed(view, view.tree().Yield(t));
    if (view.Is(t + 1, ",")) range.end = t + 1;
    const Mention* mention = view.MentionAt(t);
    const bool relative =
        mention != nullptr && mention->type == MentionType::time && mention->normal == "relative";
    const bool loose = relative || HoldsDeictic(view, range);
    const bool day =
        mention != nullptr && mention->type == MentionType::weekday && view.Is(range.begin, "on");
    const bool plain = range.end - range.begin <= kLongestTime && range.end == t + 1;
    if (counts && view.Is(range.begin, "since")) continue;
    if (view.StandInAt(t) != nullptr || view.StandInAt(range.begin + 1) != nullptr) continue;  // "in 1961"
    if (!(loose || day) || !plain || view.InQuotation(t) || HoldsNoun(view, {range.begin, t})) continue;
    if (range.begin == 0 && !view.Is(range.end, ",")) continue;
    if (range.begin == 0) ++range.end;
    substitutions.push_back({view.SpanOf(range), ""});
  }
}

// "…, which ultimately paid off in Thursday’s announcement"
bool HoldsLooseTime(const SentenceView& view, Span stretch) {
  for (std::size_t t = 0; t < view.size(); ++t) {
    const Mention* mention = view.MentionAt(t);
    if (mention == nullptr || !stretch.Contains(mention->span)) continue;
    const bool relative = mention->type == MentionType::time && mention->normal == "relative";
    if (relative || mention->type == MentionType::weekday) return true;
  }
  return false;
}

void FindIn(const SentenceView& view, Harvest& harvest) {
  Proposition found;
  found.sentence = view.index();
  found.kind = ClauseType::sentence;
  found.span = view.sentence().span;
  found.margin = view.sentence().parse_margin;
  // Words of a speaker whom another sentence names.
  const bool spoken =
      view.sentence().starts_in_quotation || (view.sentence().holds_quotation && !QuotationsClose(view));
  if (spoken) found.claim_source = kUnnamedSource;
  found.past = std::any_of(view.tokens().begin(), view.tokens().end(),
                           [](const Token& token) { return token.xpos == "VBD"; });
  const std::size_t subject = SubjectBegin(view);
  for (TokenRange insertion : InsertionsIn(view, {0, view.size()})) {
    // The comma that ends it ends what it stands in, too.
    if (insertion.end <= subject && view.Is(insertion.end - 1, ",")) --insertion.end;
    found.insertions.push_back(view.SpanOf(insertion));
  }
  found.asides = AsidesOf(view);
  for (const auto* stretches : {&found.insertions, &found.asides})
    for (const Span stretch : *stretches)
      if (HoldsLooseTime(view, stretch)) found.substitutions.push_back({stretch, ""});
  for (const StandIn& stand_in : view.stand_ins())
    if (stand_in.in_sentence) found.substitutions.push_back({view.SpanOf(stand_in.tokens), stand_in.words});
  LeaveOutLooseTimes(view, found.substitutions);
  AddAntecedents(view, {0, view.size()}, found.antecedents);
  std::erase_if(found.antecedents, [&](Span span) { return found.span.Contains(span); });
  found.tail = GapPhrases(view, {0, view.size()});
  if (!found.tail.empty()) harvest.Add(std::move(found), FactKind::event);
}

}  // namespace

void FindSentences(Harvest& harvest) {
  const Reading& reading = harvest.reading;
  for (std::size_t s = 0; s < reading.trees.size(); ++s) {
    if (reading.document->sentences[s].garbled > kSound) continue;
    const SentenceView view(reading.article->text, *reading.document, s, reading.trees[s]);
    if (Usable(view)) FindIn(view, harvest);
  }
}

}  // namespace lacuna
