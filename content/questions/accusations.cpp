#include <algorithm>

#include "content/facts/word_lists.h"
#include "content/questions/slots.h"

namespace lacuna {
namespace {

bool IsAccusing(const Finding& finding, const Reading& reading) {
  const auto lemmas =
      LemmasOf(*finding.proposition, reading.document->sentences[finding.proposition->sentence]);
  return std::any_of(lemmas.begin(), lemmas.end(), IsAccusation);
}

bool IsActor(MentionType type) {
  return type == MentionType::person || type == MentionType::organization || type == MentionType::place;
}

}  // namespace

bool AsksForTheAccused(const Finding& finding, const Slot& slot, const Reading& reading) {
  if (!finding.proposition || !finding.fact.sensitive || !IsAccusing(finding, reading)) return false;
  if (finding.proposition->kind == ClauseType::sentence && !slot.mention) return false;
  const Phrase& phrase = PhraseAt(*finding.proposition, slot);
  const bool place_adjunct = phrase.role == RoleName::place && slot.place != SlotPlace::subject;
  const bool actor = slot.mention && IsActor(reading.document->mentions[*slot.mention].type);
  return (slot.place == SlotPlace::subject || phrase.role == RoleName::agent || phrase.person || actor) &&
         !place_adjunct;
}

}  // namespace lacuna
