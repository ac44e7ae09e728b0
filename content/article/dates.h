// Publication dates as sites and papers write them.
#pragma once

#include <string>
#include <string_view>

namespace lacuna {

// "2020-12-11T09:00Z", "Friday, May 8, 2009", "Published: 11 December 2020 10:30 GMT", "11.12.2020", "mai
// 2019" → "2020-12-11", "2009-05-08", …, or as much as is said ("2019-05", of 03/04/2020 only "2020").
// "" when the text says anything but a date, or the date has no year.
std::string DateIn(std::string_view text);

}  // namespace lacuna
