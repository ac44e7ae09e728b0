#include <fmt/format.h>

#include <cmath>

#include "quiz/statistics.h"

namespace lacuna {
namespace {

std::string Count(long n, std::string_view one) { return fmt::format("{} {}{}", n, one, n == 1 ? "" : "s"); }

std::string Minutes(double minutes) {
  return minutes < 1 ? "less than a minute" : "about " + Count(std::lround(minutes), "minute");
}

std::string Knowledge(const Overview& overview) {
  if (overview.reviews == 0)
    return overview.cards == 0
               ? "No answers yet: accept a few questions of an article, and study them for some minutes."
               : fmt::format(
                     "No answers yet: {} waiting for you, and a few minutes of study begin the record.",
                     overview.cards == 1 ? "1 card is" : fmt::format("{} cards are", overview.cards));
  return fmt::format("You would know about {} of your {} today, after {}.", std::lround(overview.known),
                     Count(overview.cards, "card"), Count(overview.reviews, "answer"));
}

std::string Retained(const Overview& overview) {
  const Share& share = overview.retention;
  if (share.n == 0)
    return overview.reviews == 0
               ? "How well you remember shows when cards come back after a day or more."
               : "No card has come back after a day or more in the last 30 days, so there is "
                 "nothing to say about retention.";
  return fmt::format(
      "Of {} that came back in the last 30 days you knew {} ({:.0f} %, likely between {:.0f} and {:.0f} %).",
      Count(share.n, "card"), share.right, share.value() * 100, share.low * 100, share.high * 100);
}

std::string Coming(const Overview& overview, Day today) {
  if (overview.due_now > 0)
    return fmt::format("{} due now: {}.",
                       overview.due_now == 1 ? "1 card is" : fmt::format("{} cards are", overview.due_now),
                       Minutes(overview.minutes_due));
  for (const ForecastDay& day : overview.forecast) {
    if (day.cards == 0) continue;
    if (day.day <= today)
      return fmt::format("Nothing is due this minute; {} later today.",
                         day.cards == 1 ? "1 card comes back" : fmt::format("{} cards come back", day.cards));
    const int days = day.day - today;
    const std::string when = days == 1 ? "tomorrow" : fmt::format("in {} days", days);
    return day.cards == 1 ? fmt::format("Nothing is due now; the next card comes back {}.", when)
                          : fmt::format("Nothing is due now; the next {} cards come back {} and take {}.",
                                        day.cards, when, Minutes(day.minutes));
  }
  return "Nothing is due, and nothing comes back in the next 30 days.";
}

}  // namespace

std::vector<std::string> PlainSentences(const Overview& overview, Day today) {
  return {Knowledge(overview), Retained(overview), Coming(overview, today)};
}

}  // namespace lacuna
