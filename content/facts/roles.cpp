#include "content/facts/roles.h"

#include <algorithm>
#include <array>

#include "content/facts/word_lists.h"

namespace lacuna {
namespace {

template <class List>
bool In(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool IsTimeNoun(std::string_view lemma) {
  constexpr auto kNouns = std::to_array<std::string_view>(
      {"year",    "month",     "week",    "day",    "night",  "hour",   "decade",
       "century", "time",      "summer",  "winter", "spring", "autumn", "morning",
       "evening", "afternoon", "weekend", "moment", "period", "season", "age"});
  return In(kNouns, lemma);
}

// "in part", "at first": whole idioms, nothing to ask.
bool IsFixedPhrase(std::string_view preposition, std::string_view text) {
  constexpr auto kFixed = std::to_array<std::string_view>(
      {"in part",      "at first",   "at least",  "in fact",   "in general",  "in particular", "for example",
       "for instance", "of course",  "at all",    "in turn",   "in addition", "at work",       "at home",
       "on board",     "on average", "in public", "in detail", "in secret",   "by hand",       "by accident",
       "on foot",      "in person",  "at risk",   "in danger", "to date",     "on fire",       "on sale",
       "for sale",     "on display", "in use",    "in place",  "in force",    "at sea",        "on hand",
       "in order",     "in half",    "in time",   "on time",   "by mistake",  "on purpose",    "under way"});
  return In(kFixed, std::string(preposition) + " " + std::string(text));
}

bool HoldsDeictic(const SentenceView& view, TokenRange tokens) {
  for (std::size_t t = tokens.begin; t < tokens.end; ++t)
    if (IsDeicticWord(view.Lower(t))) return true;
  return false;
}

}  // namespace

bool IsTimeType(MentionType type) {
  switch (type) {
    case MentionType::date:
    case MentionType::year:
    case MentionType::weekday:
    case MentionType::month:
    case MentionType::time:
      return true;
    case MentionType::person:
    case MentionType::place:
    case MentionType::organization:
    case MentionType::event:
    case MentionType::misc:
    case MentionType::quantity:
    case MentionType::money:
    case MentionType::percent:
    case MentionType::duration:
    case MentionType::ordinal:
    case MentionType::term:
      return false;
  }
  return false;
}

void AssignRole(const SentenceView& view, Phrase& phrase, bool passive) {
  const std::string& preposition = phrase.preposition;
  const Mention* mention = phrase.mention ? &view.document().mentions[*phrase.mention] : nullptr;
  const bool time = (mention != nullptr && IsTimeType(mention->type)) || IsTimeNoun(view.Lemma(phrase.head));
  if (time) {
    phrase.role = RoleName::time;
    const bool dated =
        mention != nullptr && (mention->type == MentionType::date || mention->type == MentionType::year);
    const bool weekday = mention != nullptr && mention->type == MentionType::weekday;
    const bool lasting = mention != nullptr && mention->type == MentionType::duration;
    const bool deictic = HoldsDeictic(view, phrase.tokens) || preposition == "since";
    phrase.dropped = (deictic && !dated) || weekday || !(dated || lasting || mention == nullptr);
    phrase.asks = (dated || weekday || (lasting && preposition == "for")) && !(deictic && !dated);
    return;
  }
  if (preposition == "by" && passive) {
    phrase.role = RoleName::agent;
  } else if (preposition == "because of" || preposition == "due to" || preposition == "thanks to") {
    phrase.role = RoleName::cause;
  } else if (IsFixedPhrase(preposition, phrase.text)) {
    phrase.role = RoleName::manner;
    phrase.asks = false;
  } else if (preposition == "with") {
    phrase.role = RoleName::manner;
  } else if (preposition == "for") {
    phrase.role = RoleName::purpose;
  } else if (mention != nullptr && mention->type == MentionType::place) {
    phrase.role = RoleName::place;
  } else if (!preposition.empty()) {
    phrase.role = RoleName::topic;
  }
}

}  // namespace lacuna
