#include "content/language/document.h"

#include <array>

namespace lacuna {
namespace {

constexpr std::array<std::string_view, 17> kUposNames = {"ADJ",   "ADP",   "ADV", "AUX",  "CCONJ", "DET",
                                                         "INTJ",  "NOUN",  "NUM", "PART", "PRON",  "PROPN",
                                                         "PUNCT", "SCONJ", "SYM", "VERB", "X"};

}  // namespace

std::string_view Name(Upos upos) { return kUposNames[static_cast<std::size_t>(upos)]; }

Upos ParseUpos(std::string_view name) {
  for (std::size_t i = 0; i < kUposNames.size(); ++i)
    if (kUposNames[i] == name) return static_cast<Upos>(i);
  return Upos::x;
}

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
