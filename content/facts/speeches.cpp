// What somebody says between quotation marks, where the text names who says it: in the sentence itself, in
// another one of the same speech, or in the one before.
#include <algorithm>
#include <optional>

#include "content/facts/claims.h"
#include "content/facts/finder.h"
#include "content/facts/gap_phrases.h"
#include "content/facts/sentence_view.h"
#include "content/language/speakers.h"

namespace lacuna {
namespace {

constexpr std::size_t kFewest = 6;  // tokens
constexpr std::size_t kMost = 45;
constexpr double kSound = 0.3;  // garbled words are nobody's

struct Voice {
  std::string name;
  std::size_t sentence = 0;           // that has the verb of saying
  std::optional<std::size_t> naming;  // the sentence that has the name, when it is another one
  bool past = false;
};

bool IsMark(std::string_view word) { return word == "“" || word == "”" || word == "\""; }

// Between the marks, without them.
std::vector<TokenRange> QuotedStretches(const SentenceView& view) {
  std::vector<TokenRange> stretches;
  for (std::size_t t = 0; t < view.size(); ++t) {
    if (!view.InQuotation(t) || IsMark(view.AsWritten(t))) continue;
    const std::size_t begin = t;
    while (t < view.size() && view.InQuotation(t)) ++t;
    stretches.push_back({begin, t});
  }
  return stretches;
}

// Who speaks, by the verb of saying outside the marks.
std::optional<Voice> VoiceIn(const SentenceView& view) {
  for (std::size_t t = 0; t < view.size(); ++t) {
    const int verb = view.tree().Head(t);
    if (view.InQuotation(t) || view.tree().Relation(t) != "nsubj" || verb < 0) continue;
    const auto said = static_cast<std::size_t>(verb);
    if (view.InQuotation(said) || !IsQuotingVerb(view.Lemma(said))) continue;
    Voice voice{"", view.index(), std::nullopt, view.Tag(said) != "VBZ" && view.Tag(said) != "VBP"};
    for (const Reference& reference : view.document().references) {
      if (reference.sentence != view.index() || reference.begin != t) continue;
      voice.name = NameShown(view.text(), view.document(), reference.antecedent);
      voice.naming = view.document().mentions[reference.antecedent].sentence;
    }
    const Mention* name = view.NameAt(t);
    if (name != nullptr && name->type != MentionType::person && name->type != MentionType::organization)
      continue;
    if (voice.name.empty() && name != nullptr)
      voice.name = NameShown(view.text(), view.document(), static_cast<std::size_t>(view.MentionOver(t)));
    if (voice.name.empty()) voice.name = SpeakerOf(view, said);
    if (!voice.name.empty()) return voice;
  }
  return std::nullopt;
}

// "It", "he", "this" before anything is named: what is meant stands outside.
bool PointsOutside(const SentenceView& view, TokenRange range) {
  for (std::size_t t = range.begin; t < range.end; ++t) {
    if (view.Pos(t) == Upos::noun || view.Pos(t) == Upos::propn) return false;
    const std::string_view word = view.Lower(t);
    const bool first_person = word == "i" || word == "we" || word == "you" || word == "my" || word == "our" ||
                              word == "your" || word == "me" || word == "us";
    if (view.Pos(t) == Upos::pron && !first_person && word != "there") return true;
  }
  return true;
}

bool IsStatement(const SentenceView& view, TokenRange range) {
  const std::size_t size = range.end - range.begin;
  if (size < kFewest || size > kMost || view.AsWritten(range.begin) == view.Lower(range.begin)) return false;
  if (view.Is(range.end - 1, "?") || PointsOutside(view, range)) return false;
  return HasFiniteVerb(view, range);
}

class SpeechReader {
 public:
  explicit SpeechReader(Harvest& harvest) : harvest_(harvest), reading_(harvest.reading) {}

  void Read() {
    const auto& sentences = reading_.document->sentences;
    for (std::size_t first = 0; first < sentences.size();) {
      std::size_t end = first + 1;
      while (end < sentences.size() && sentences[end].starts_in_quotation) ++end;
      ReadSpeech(first, end);
      first = end;
    }
  }

 private:
  SentenceView View(std::size_t s) const {
    return {reading_.article->text, *reading_.document, s, reading_.trees[s]};
  }

  // One sentence, or several that one pair of marks holds together.
  void ReadSpeech(std::size_t first, std::size_t end) {
    std::optional<Voice> voice;
    for (std::size_t s = first; s < end && !voice; ++s) voice = VoiceIn(View(s));
    const bool goes_on =
        !voice && last_ && last_end_ == first &&
        reading_.document->sentences[first].block == reading_.document->sentences[first - 1].block;
    if (goes_on) voice = last_;
    last_end_ = end;
    last_ = voice;
    if (!voice) return;
    for (std::size_t s = first; s < end; ++s) {
      if (reading_.document->sentences[s].garbled > kSound) continue;
      const SentenceView view = View(s);
      for (const TokenRange stretch : QuotedStretches(view))
        if (IsStatement(view, stretch)) Take(view, stretch, *voice);
    }
  }

  void Take(const SentenceView& view, TokenRange stretch, const Voice& voice) {
    Proposition found;
    found.sentence = view.index();
    found.kind = ClauseType::sentence;
    found.span = view.sentence().span;
    found.margin = view.sentence().parse_margin;
    found.past = voice.past;
    found.speaker = found.claim_source = voice.name;
    found.quoted = view.SpanOf(stretch);
    for (const std::size_t other : {voice.sentence, voice.naming.value_or(voice.sentence)}) {
      const Span span = reading_.document->sentences[other].span;
      const bool known =
          other == view.index() ||
          std::find(found.antecedents.begin(), found.antecedents.end(), span) != found.antecedents.end();
      if (!known) found.antecedents.push_back(span);
    }
    found.tail = GapPhrases(view, stretch);
    if (!found.tail.empty()) harvest_.Add(std::move(found), FactKind::quotation);
  }

  Harvest& harvest_;
  const Reading& reading_;
  std::optional<Voice> last_;  // of the speech before
  std::size_t last_end_ = 0;   // the sentence after it
};

}  // namespace

void FindSpeeches(Harvest& harvest) { SpeechReader(harvest).Read(); }

}  // namespace lacuna
