#include "content/language/speakers.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "content/base/utf8.h"
#include "content/language/person_gender.h"
#include "content/language/word_set.h"

namespace lacuna {
namespace {

struct Speaker {
  std::size_t chain = 0, mention = 0;
  std::size_t last = 0;  // sentence that last heard of it
};

class Talk {
 public:
  Talk(Document& document, std::string_view text) : document_(document), text_(text) {}

  void Read() {
    const std::size_t known = document_.references.size();
    for (std::size_t s = 0; s < document_.sentences.size(); ++s) ReadSentence(s, known);
    std::stable_sort(document_.references.begin(), document_.references.end(),
                     [](const Reference& a, const Reference& b) {
                       return a.sentence != b.sentence ? a.sentence < b.sentence : a.begin < b.begin;
                     });
  }

 private:
  void ReadSentence(std::size_t s, std::size_t known) {
    const auto& tokens = document_.sentences[s].tokens;
    bool quoted = document_.sentences[s].starts_in_quotation;
    for (std::size_t t = 0; t < tokens.size(); ++t) {
      const std::string_view word = tokens[t].span.In(text_);
      if (word == "“" || word == "”" || word == "\"") quoted = word == "“" || (word == "\"" && !quoted);
      if (quoted) continue;
      if (const Mention* mention = PersonAt(tokens[t].span)) Meet(*mention);
      if (tokens[t].relation == "nsubj" && tokens[t].head >= 0 &&
          IsQuotingVerb(tokens[static_cast<std::size_t>(tokens[t].head)].lemma))
        Speak(s, t, known);
    }
  }

  // Somebody else is named: from now on "he" may be either.
  void Meet(const Mention& mention) {
    if (speaker_ && mention.chain != speaker_->chain) others_.push_back(mention.chain);
  }

  void Speak(std::size_t s, std::size_t t, std::size_t known) {
    const Token& token = document_.sentences[s].tokens[t];
    if (const Mention* mention = PersonAt(token.span)) {
      Take({mention->chain, static_cast<std::size_t>(mention - document_.mentions.data()), s});
      return;
    }
    for (std::size_t i = 0; i < known; ++i) {
      const Reference& reference = document_.references[i];
      if (reference.sentence == s && reference.begin == t) {
        Take({reference.chain, reference.antecedent, s});
        return;
      }
    }
    const Gender gender = GenderOfPronoun(ToLower(token.span.In(text_)));
    if (gender == Gender::unknown) {
      speaker_.reset();  // "the ministry said"
      return;
    }
    if (!Means(gender, s)) return;
    speaker_->last = s;
    Reference reference;
    reference.sentence = s;
    reference.begin = t;
    reference.end = t + 1;
    reference.span = token.span;
    reference.chain = speaker_->chain;
    reference.antecedent = speaker_->mention;
    reference.confidence = kConfidence;
    document_.references.push_back(reference);
  }

  void Take(Speaker speaker) {
    speaker_ = speaker;
    others_.clear();
  }

  bool Means(Gender gender, std::size_t s) const {
    if (!speaker_ || s - speaker_->last > kLongestTalk || !Fits(speaker_->chain, gender)) return false;
    return std::none_of(others_.begin(), others_.end(),
                        [&](std::size_t chain) { return Fits(chain, gender); });
  }

  bool Fits(std::size_t chain, Gender gender) const {
    const Gender own = document_.chains[chain].gender;
    return own == Gender::unknown || own == gender;
  }

  const Mention* PersonAt(Span span) const {
    auto at = std::upper_bound(
        document_.mentions.begin(), document_.mentions.end(), span.begin,
        [](std::size_t begin, const Mention& mention) { return begin < mention.span.begin; });
    while (at != document_.mentions.begin()) {
      --at;
      if (!IsName(at->type)) continue;
      const bool person = at->type == MentionType::person && at->chain < document_.chains.size();
      return person && at->span.Overlaps(span) ? &*at : nullptr;
    }
    return nullptr;
  }

  static constexpr double kConfidence = 0.85;

  Document& document_;
  std::string_view text_;
  std::optional<Speaker> speaker_;
  std::vector<std::size_t> others_;  // chains of persons named since
};

}  // namespace

bool IsQuotingVerb(std::string_view lemma) {
  static const WordSet kVerbs(
      "say tell add explain note argue claim admit recall report warn insist think believe remember write "
      "joke "
      "ask tweet conclude announce comment complain");
  return kVerbs.Has(lemma);
}

void ResolveSpeakers(Document& document, std::string_view text) { Talk(document, text).Read(); }

}  // namespace lacuna
