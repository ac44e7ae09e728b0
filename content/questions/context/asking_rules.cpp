#include "content/questions/context/rules.h"

#include <algorithm>
#include <array>

#include "content/base/utf8.h"
#include "content/facts/tree.h"
#include "content/facts/word_lists.h"
#include "content/questions/words.h"

namespace lacuna {
namespace {

constexpr double kSureEnough = 1.0;  // of the arcs that a transformed clause was read from

bool InQuotation(std::string_view stem) {
  const std::size_t gap = stem.find(kGap);
  if (gap == std::string_view::npos) return false;
  const std::size_t open = stem.rfind("“", gap), close = stem.rfind("”", gap);
  if (open != std::string_view::npos) return close == std::string_view::npos || close < open;
  return std::count(stem.begin(), stem.begin() + static_cast<std::ptrdiff_t>(gap), '"') % 2 == 1;
}

// Done by people, never by things.
constexpr auto kHumanVerbs = std::to_array<std::string_view>(
    {"say",     "tell",   "hear",  "argue",    "believe",  "think",    "want",   "decide",
     "hope",    "write",  "marry", "complain", "realize",  "realise",  "speak",  "agree",
     "refuse",  "wonder", "learn", "study",    "invite",   "measure",  "throw",  "complete",
     "wear",    "eat",    "drink", "teach",    "travel",   "visit",    "chew",   "buy",
     "drive",   "sign",   "vote",  "publish",  "conclude", "discover", "invent", "migrate",
     "briefly", "tweet",  "win",   "play",     "sing",     "celebrate"});

}  // namespace

// Which word somebody chose, or who happened to say it.
bool AsksForWording(const FeatureItem& item) {
  const Sentence* const sentence = item.sentence;
  if (sentence == nullptr || item.slot == nullptr || item.question.form.type != QuestionType::cloze)
    return false;
  if (item.proposition->speaker.empty() && InQuotation(item.question.form.stem)) return true;
  return std::any_of(sentence->tokens.begin(), sentence->tokens.end(), [&](const Token& token) {
    if (!item.slot->span.Contains(token.span) || token.relation != "nsubj" || token.head < 0) return false;
    return IsClaimVerb(sentence->tokens[static_cast<std::size_t>(token.head)].lemma);
  });
}

bool IsPerson(const FeatureItem& item, Span span) {
  const auto& mentions = item.reading.document->mentions;
  auto at =
      std::lower_bound(mentions.begin(), mentions.end(), item.sentence->span.begin,
                       [](const Mention& mention, std::size_t begin) { return mention.span.begin < begin; });
  for (; at != mentions.end() && at->span.begin < span.end; ++at)
    if (at->type == MentionType::person && at->span.Overlaps(span)) return true;
  return false;
}

// Who a quoted person is, and where one works: what hangs on a person's name, or on the subject of a verb of
// saying.
bool AsksAboutSpeaker(const FeatureItem& item) {
  int at = KeyHead(item);
  if (at < 0) return false;
  const auto& tokens = item.sentence->tokens;
  for (std::size_t steps = 0; at >= 0 && steps < tokens.size(); ++steps) {
    const Token& token = tokens[static_cast<std::size_t>(at)];
    if (steps > 0 && !item.slot->span.Contains(token.span) && IsPerson(item, token.span)) return true;
    if (IsRelation(token.relation, "nsubj"))
      return token.head >= 0 && IsClaimVerb(tokens[static_cast<std::size_t>(token.head)].lemma);
    if (token.relation == "root" || token.relation == "ccomp" || token.relation == "obj") return false;
    at = token.head;
  }
  return false;
}

bool HasWrongQuestionWord(const FeatureItem& item) {
  const QuestionType type = item.question.form.type;
  if (item.slot == nullptr || (type != QuestionType::short_answer && type != QuestionType::mcq)) return false;
  const bool organization = ContainsPhrase(item.stem, "which organization");
  if (organization && !item.stem.empty() && item.stem[0] != "which") return true;  // "in which organization"
  // "Into which city was the island turned?": a concrete city.
  constexpr auto kKinds =
      std::to_array<std::string_view>({"city", "country", "university", "town", "region", "island"});
  const bool own_kind = std::any_of(kKinds.begin(), kKinds.end(), [&](std::string_view kind) {
    return ContainsPhrase(item.stem, "which " + std::string(kind)) && Contains(item.key, kind);
  });
  if (own_kind && item.mention == nullptr) return true;
  if (organization && (!StartsWithCapital(item.slot->key) || item.proposition->copula)) return true;
  // What a name that is neither person, place nor body stands for is unsure: "what launched the service?"
  const bool named = item.mention != nullptr && IsName(item.mention->type);
  const bool acts = !item.proposition->passive && item.slot->place == SlotPlace::subject;
  if (named && acts && !item.stem.empty() && item.stem[0] == "what") return true;
  return item.slot->place == SlotPlace::subject && ContainsPhrase(item.stem, "what") &&
         !item.proposition->passive &&
         std::find(kHumanVerbs.begin(), kHumanVerbs.end(), item.proposition->lemma) != kHumanVerbs.end();
}

bool IsGuesswork(const FeatureItem& item) {
  // When it was is asked of the whole clause, however its parts hang together.
  if (item.mention != nullptr && item.mention->type == MentionType::year) return false;
  const bool transformed =
      item.proposition != nullptr && item.proposition->kind != ClauseType::sentence &&
      item.proposition->kind != ClauseType::note && item.proposition->kind != ClauseType::abbreviation &&
      item.proposition->kind != ClauseType::nominal && item.proposition->kind != ClauseType::apposition;
  return transformed && item.proposition->margin < kSureEnough;
}

// "What is protected in a free country?": many things are.
bool IsOpenWhat(const FeatureItem& item) {
  constexpr auto kVerbs = std::to_array<std::string_view>(
      {"show", "reveal", "acknowledge", "share", "express", "face", "provide", "give", "make", "take", "turn",
       "bring", "offer", "mean", "need", "use", "see"});
  const bool open_verb = item.proposition != nullptr && item.slot != nullptr &&
                         item.slot->place == SlotPlace::tail &&
                         std::find(kVerbs.begin(), kVerbs.end(), item.proposition->lemma) != kVerbs.end();
  if (open_verb && item.mention == nullptr && !item.stem.empty() && item.stem[0] == "what" &&
      item.question.form.type == QuestionType::short_answer)
    return true;
  return item.slot != nullptr && item.question.form.type == QuestionType::short_answer &&
         item.slot->place == SlotPlace::subject && item.mention == nullptr && !item.stem.empty() &&
         item.stem[0] == "what";
}

bool IsForetold(const FeatureItem& item) { return Contains(item.stem, "will"); }

// "What did they begin to do?"
bool HasEmptyVerb(const FeatureItem& item) {
  constexpr auto kVerbs = std::to_array<std::string_view>(
      {"begin", "start", "continue", "try", "tend", "seem", "appear", "have", "happen", "go", "come", "get"});
  return item.proposition != nullptr && item.proposition->kind != ClauseType::sentence &&
         item.question.form.type != QuestionType::cloze &&
         std::find(kVerbs.begin(), kVerbs.end(), item.proposition->lemma) != kVerbs.end();
}

bool SaysMoreAfterColon(const FeatureItem& item) {
  return item.slot != nullptr && item.question.form.type != QuestionType::cloze &&
         item.question.form.type != QuestionType::true_false &&
         item.question.form.stem.find(": ") != std::string::npos;
}

bool IsSpoken(const FeatureItem& item) {
  if (item.proposition == nullptr || item.proposition->kind != ClauseType::sentence) return false;
  const bool named =
      item.mention != nullptr && !item.proposition->speaker.empty();  // "Laura said: “I came to ____.”"
  return !item.proposition->claim_source.empty() && !named;
}

}  // namespace lacuna
