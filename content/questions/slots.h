// The parts of a fact that a question may ask for.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "content/facts/finder.h"

namespace lacuna {

enum class SlotPlace { subject, front, tail };
enum class SlotPart {
  whole,   // the whole phrase
  number,  // only the number it begins with: "around a million | Israelis from Morocco"
  inner,   // a name or value inside it: a gap only
  open,    // what somebody decided, agreed or wanted to do: this phrase and those it governs
};

struct Slot {
  SlotPlace place = SlotPlace::subject;
  std::size_t index = 0;      // into Proposition::fronted or ::tail
  std::size_t index_end = 0;  // one past the last phrase it takes the place of
  SlotPart part = SlotPart::whole;
  std::string name;    // "subject", "time", "object 2": unique within the fact
  std::string before;  // of the phrase, before the key: an article, or ""
  std::string key;
  std::string after;                   // of the phrase, after the key
  Span span;                           // of the key in the article
  std::optional<std::size_t> mention;  // when the key is one mention
  std::vector<std::string> accepted;   // other right answers
};

const Phrase& PhraseAt(const Proposition& proposition, const Slot& slot);

// In the order of the clause; empty for an order.
std::vector<Slot> SlotsOf(const Finding& finding, const Reading& reading);

// True when the fact accuses somebody and the slot would ask who it was or whom it befell.
bool AsksForTheAccused(const Finding& finding, const Slot& slot, const Reading& reading);

// True when a name other than the slot's own says what the question is about.
bool IsAnchored(const Finding& finding, const Slot& slot, const Reading& reading);

}  // namespace lacuna
