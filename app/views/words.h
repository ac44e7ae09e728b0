// How counts, days and shares are written on the screen. Shared by the views.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "content/base/instant.h"
#include "quiz/statistics.h"

namespace lacuna {

// "1 card", "12 cards", "1,203 words"; `many` for plurals that are not the word and an s.
std::string CountOf(long long count, std::string_view one, std::string_view many = {});
std::string Thousands(long long number);   // "1,203"
std::string MinutesWords(double minutes);  // "less than a minute", "about 7 min", "about 3 h"
std::string Percent(double share);         // "90 %"
// "89 % of 214 answers (95 % interval 85 to 93)"; "no answers yet" when n = 0.
std::string ShareWords(const Share& share, std::string_view unit = "answer");
std::string DayWords(Day day);     // "3 March"
std::string ShortDay(Day day);     // "3 Mar"
std::string WeekdayName(Day day);  // "Monday"
int WeekdayOf(Day day);            // 0 Monday .. 6 Sunday
// "3 March", "yesterday", "today": as said on `today`.
std::string DayAsSaid(Day day, Day today);
// Parts that are not empty, with a dot between them.
std::string Dotted(std::initializer_list<std::string> parts);

}  // namespace lacuna
