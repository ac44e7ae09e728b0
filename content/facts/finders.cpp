#include <algorithm>
#include <array>

#include "content/base/uid.h"
#include "content/facts/finder.h"
#include "content/facts/word_lists.h"

namespace lacuna {
namespace {

constexpr auto kFinders = std::to_array<Finder>({
    {"causes", FindCauses},
    {"definitions", FindDefinitions},
    {"lists", FindLists},
    {"quantities", FindQuantities},
    {"attributes", FindAttributes},
    {"claims", FindClaims},
    {"events", FindEvents},
    {"events in nouns", FindNominalEvents},
    {"whole sentences", FindSentences},
    {"speeches", FindSpeeches},
    {"orders", FindOrders},
    {"lists of notes", FindNoteLists},
});

Role RoleOf(const Phrase& phrase, const Document& document) {
  Role role;
  role.name = phrase.role;
  role.text = phrase.text;
  role.span = phrase.span;
  if (phrase.mention) {
    role.type = std::string(Name(document.mentions[*phrase.mention].type));
    role.normal = document.mentions[*phrase.mention].normal;
  }
  return role;
}

std::vector<Role> RolesOf(const Proposition& proposition, const Document& document) {
  std::vector<Role> roles;
  if (proposition.kind != ClauseType::sentence) roles.push_back(RoleOf(proposition.subject, document));
  Role predicate;
  predicate.name = proposition.kind == ClauseType::sentence ? RoleName::statement : RoleName::predicate;
  predicate.text = proposition.finite + (proposition.rest.empty() ? "" : " " + proposition.rest);
  predicate.span = proposition.span;
  roles.push_back(predicate);
  for (const auto* phrases : {&proposition.tail, &proposition.fronted})
    for (const Phrase& phrase : *phrases)
      if (phrase.kind != PhraseKind::words && !phrase.dropped) roles.push_back(RoleOf(phrase, document));
  return roles;
}

bool IsSensitive(const Proposition& proposition, const Sentence& sentence) {
  const auto lemmas = LemmasOf(proposition, sentence);
  return std::any_of(lemmas.begin(), lemmas.end(),
                     [](std::string_view lemma) { return IsDeath(lemma) || IsAccusation(lemma); });
}

double ConfidenceOf(const Proposition& proposition, const Sentence& sentence) {
  double confidence = 0.9 - 0.6 * sentence.garbled;
  if (!proposition.complete) confidence -= 0.1;
  if (proposition.subject_inherited) confidence -= 0.15;
  if (!proposition.antecedents.empty()) confidence -= 0.2;
  if (!proposition.claim_source.empty()) confidence -= 0.1;
  return std::clamp(confidence, 0.05, 1.0);
}

Fact FactOf(const Proposition& proposition, FactKind kind, const Reading& reading) {
  const Sentence& sentence = reading.document->sentences[proposition.sentence];
  Fact fact;
  fact.kind = kind;
  fact.roles = RolesOf(proposition, *reading.document);
  fact.evidence = {proposition.span};
  fact.evidence.insert(fact.evidence.end(), proposition.antecedents.begin(), proposition.antecedents.end());
  fact.confidence = ConfidenceOf(proposition, sentence);
  fact.claim_source = proposition.claim_source;
  fact.sensitive = IsSensitive(proposition, sentence);
  std::string roles;
  for (const Role& role : fact.roles) roles += std::string(Name(role.name)) + "=" + role.text + ";";
  fact.uid = ContentUid("fact", {Name(kind), roles, proposition.span.In(reading.article->text)});
  return fact;
}

}  // namespace

void Harvest::Take(std::size_t proposition, FactKind kind) {
  if (taken[proposition]) return;
  taken[proposition] = true;
  Add(reading.propositions[proposition], kind);
}

void Harvest::Add(Proposition proposition, FactKind kind) {
  Fact fact = FactOf(proposition, kind, reading);
  for (const Finding& known : findings)
    if (known.fact.uid == fact.uid) return;
  findings.push_back({std::move(fact), std::move(proposition), {}});
}

std::span<const Finder> Finders() { return kFinders; }

std::vector<Finding> FindFacts(const Reading& reading) {
  Harvest harvest(reading);
  for (const Finder& finder : kFinders) {
    if (finder.find == FindOrders)  // works on the sorted rest
      std::stable_sort(harvest.findings.begin(), harvest.findings.end(),
                       [](const Finding& a, const Finding& b) {
                         return a.fact.evidence.front() < b.fact.evidence.front();
                       });
    finder.find(harvest);
  }
  return std::move(harvest.findings);
}

}  // namespace lacuna
