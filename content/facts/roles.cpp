#include "content/facts/roles.h"

#include <algorithm>
#include <array>

#include "content/base/utf8.h"
#include "content/facts/word_lists.h"
#include "content/language/relative_times.h"

namespace lacuna {
namespace {

template <class List>
bool In(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
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

// Whole idioms that join a sentence to its text: nothing of the fact.
bool IsConnectivePhrase(std::string_view preposition, std::string_view text) {
  constexpr auto kPhrases = std::to_array<std::string_view>(
      {"for example",      "for instance",   "in fact",         "of course",         "in addition",
       "in turn",          "in other words", "as a result",     "on the other hand", "in particular",
       "in general",       "in contrast",    "on the contrary", "at the same time",  "in this case",
       "after all",        "above all",      "at least",        "in the end",        "by contrast",
       "at first",         "at last",        "for one thing",   "in reality",        "in practice",
       "of all",           "first of all",   "on the one hand", "in the meantime",   "in short",
       "as a consequence", "as a rule"});
  return In(kPhrases, std::string(preposition) + " " + std::string(text));
}

// "on behalf of Nexus": no thing that anything could be on.
bool StartsCompoundPreposition(const std::string& text) {
  constexpr auto kNouns = std::to_array<std::string_view>(
      {"behalf", "front", "terms",    "spite",  "favor",   "favour",   "charge",     "lieu",      "light",
       "case",   "place", "need",     "search", "honour",  "honor",    "part",       "addition",  "response",
       "return", "line",  "contrast", "wake",   "face",    "absence",  "presence",   "event",     "course",
       "top",    "means", "way",      "result", "expense", "exchange", "accordance", "comparison"});
  const std::string lower = ToLower(text);
  return std::any_of(kNouns.begin(), kNouns.end(), [&](std::string_view noun) {
    const std::string opening = std::string(noun) + " ";
    return lower.starts_with(opening + "of ") || lower.starts_with(opening + "to ") ||
           lower.starts_with(opening + "with ") || lower.starts_with("the " + opening + "of ");
  });
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
  if (IsConnectivePhrase(preposition, ToLower(phrase.text))) {
    phrase.dropped = true;
    phrase.asks = false;
    return;
  }
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
  } else if (mention != nullptr && mention->type == MentionType::place && !preposition.empty()) {
    phrase.role = RoleName::place;
  } else if (preposition == "with") {
    phrase.role = RoleName::manner;
  } else if (preposition == "for") {
    phrase.role = RoleName::purpose;
  } else if (!preposition.empty()) {
    phrase.role = RoleName::topic;
  }
  if (StartsCompoundPreposition(phrase.text)) phrase.asks = false;
  if (preposition.find(' ') != std::string::npos && phrase.role != RoleName::cause) phrase.asks = false;
  if (preposition == "as" || preposition == "like" || preposition == "than" || preposition == "unlike")
    phrase.asks = false;
}

void AssignClauseRole(const SentenceView& view, Phrase& phrase) {
  const std::string& marker = phrase.preposition;
  const std::string lower = ToLower(phrase.text);
  const std::string_view tag = view.Tag(phrase.head);
  if (tag == "VB" && (lower.starts_with("to ") || lower.starts_with("in order to "))) {
    phrase.role = RoleName::purpose;
    phrase.asks = true;
  } else if (marker == "because") {
    phrase.role = RoleName::cause;
    phrase.asks = true;
  } else if (tag == "VBG" && marker == "by") {
    phrase.role = RoleName::manner;
    phrase.asks = true;
  } else if (marker == "after" || marker == "before" || marker == "when" || marker == "until") {
    phrase.role = RoleName::time;
  } else {
    phrase.role = RoleName::topic;
  }
}

}  // namespace lacuna
