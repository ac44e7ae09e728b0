// Finders: what a reading states, as facts. One file per kind of fact.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "content/fact.h"
#include "content/facts/proposition.h"

namespace lacuna {

// A fact with what the writers of questions need to word it.
struct Finding {
  Fact fact;
  std::optional<Proposition> proposition;  // of facts that one clause states
  std::vector<std::size_t> parts;          // of an order: indices of the dated findings, earliest first
};

// What the finders have found so far. A clause becomes one fact: the first finder that takes it.
struct Harvest {
  explicit Harvest(const Reading& what) : reading(what), taken(what.propositions.size(), false) {}

  const Reading& reading;
  std::vector<bool> taken;  // by index of Reading::propositions
  std::vector<Finding> findings;

  // Makes the clause a fact of this kind.
  void Take(std::size_t proposition, FactKind kind);
  // Adds a clause that the article says in other words ("the birth of X in 1948").
  void Add(Proposition proposition, FactKind kind);
};

struct Finder {
  std::string_view name;
  void (*find)(Harvest& harvest);
};

// In the order they run: the most particular kind first.
std::span<const Finder> Finders();

// All facts of a reading, in the order of the article; orders last.
std::vector<Finding> FindFacts(const Reading& reading);

void FindCauses(Harvest& harvest);
void FindDefinitions(Harvest& harvest);
void FindClaims(Harvest& harvest);
void FindLists(Harvest& harvest);
void FindQuantities(Harvest& harvest);
void FindAttributes(Harvest& harvest);
void FindEvents(Harvest& harvest);
void FindNominalEvents(Harvest& harvest);
void FindSentences(Harvest& harvest);
void FindSpeeches(Harvest& harvest);
void FindOrders(Harvest& harvest);
void FindNoteLists(Harvest& harvest);

// The year of a clause, when a phrase of it gives exactly one; 0 otherwise.
int YearOf(const Proposition& proposition, const Document& document);

}  // namespace lacuna
