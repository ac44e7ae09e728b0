// Times that mean nothing without the day the article was written, or without the sentence before.
#pragma once

#include <optional>

#include "content/language/dates.h"

namespace lacuna {

// "today", "last September", "next week", "60 years ago", "the same year", "that day", "recent years",
// "two days later", "the past decade" at token i, as MentionType::time with normal "relative".
std::optional<ValueMatch> ReadRelativeTime(const SentenceWords& words, std::size_t i);

// "year", "days", "decade", "hours": a noun that measures time, by its lemma; night, morning and the like
// included.
bool IsTimeNoun(std::string_view lemma);

}  // namespace lacuna
