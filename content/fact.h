// A fact: something the article states, with the words that state it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/base/ids.h"
#include "content/base/result.h"
#include "content/base/span.h"

namespace lacuna {

enum class FactKind { event, attribute, quantity, definition, quotation, list, order, cause };

enum class RoleName {
  subject,
  predicate,
  object,
  complement,
  place,
  time,
  quantity,
  purpose,
  cause,
  effect,
  agent,
  manner,
  speaker,
  statement,
  term,
  definition,
  item,
  topic
};

// One part of a fact. `text` may differ from the words under `span` (a pronoun
// resolved, a title dropped); span always points at what the article says.
struct Role {
  RoleName name = RoleName::subject;
  std::string text;
  Span span;           // bytes of Article::text
  std::string type;    // MentionType's name where it is one, else ""
  std::string normal;  // the value to compare and to sort by, as Mention::normal
};

struct Fact {
  FactId id;
  std::string uid;  // ContentUid of kind, roles and evidence text
  FactKind kind = FactKind::event;
  std::vector<Role> roles;
  std::vector<Span> evidence;  // at least one; the first is the sentence (or clause) that states it
  double confidence = 0;       // 0..1
  std::string claim_source;    // who says so ("the New York Times"), "" for a plain fact
  bool sensitive = false;      // an accusation or a death: never accepted in bulk
};

std::string_view Name(FactKind kind);
std::string_view Name(RoleName role);
Result<FactKind> ParseFactKind(std::string_view name);
Result<RoleName> ParseRoleName(std::string_view name);

}  // namespace lacuna
