#include "content/language/document.h"

namespace lacuna {

std::string_view Name(MentionType type) {
  switch (type) {
    case MentionType::person:
      return "person";
    case MentionType::place:
      return "place";
    case MentionType::organization:
      return "organization";
    case MentionType::time:
      return "time";
    case MentionType::event:
      return "event";
    case MentionType::misc:
      return "misc";
    case MentionType::date:
      return "date";
    case MentionType::year:
      return "year";
    case MentionType::weekday:
      return "weekday";
    case MentionType::month:
      return "month";
    case MentionType::quantity:
      return "quantity";
    case MentionType::money:
      return "money";
    case MentionType::percent:
      return "percent";
    case MentionType::duration:
      return "duration";
    case MentionType::ordinal:
      return "ordinal";
    case MentionType::term:
      return "term";
  }
  return "";
}

bool IsName(MentionType type) { return type <= MentionType::misc && type != MentionType::time; }

}  // namespace lacuna
