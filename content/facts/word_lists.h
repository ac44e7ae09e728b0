// The closed word lists that the finders of facts go by. All take lower case.
#pragma once

#include <span>
#include <string_view>

namespace lacuna {

bool IsClaimVerb(std::string_view lemma);         // say, claim, believe: what follows is somebody's claim
bool IsFactiveVerb(std::string_view lemma);       // note, show, reveal: what follows is taken as true
bool IsCauseVerb(std::string_view lemma);         // cause, trigger (lead needs "to")
bool IsMentalVerb(std::string_view lemma);        // want, hope, plan: what follows has not happened
bool IsEventNoun(std::string_view lemma);         // birth, signing, death: "the N of X in YEAR" is an event
bool IsPersonNoun(std::string_view lemma);        // leader, scientist; only what WordNet does not settle
bool IsConnectiveAdverb(std::string_view word);   // also, however: may be left out of a question
bool IsNegativeAdverb(std::string_view word);     // never, hardly, almost: the opposite of the plain clause
bool IsWorldNoun(std::string_view lemma);         // sun, internet: definite without having been mentioned
bool IsMonth(std::string_view lower);             // january … december
bool IsSuperlative(std::string_view word);        // largest, most, only, first: what follows limits it
bool IsDeicticWord(std::string_view word);        // today, recent, ago
bool IsPersonalPronoun(std::string_view word);    // he, them, we, this, those
bool IsPossessivePronoun(std::string_view word);  // his, their, my
bool IsDeath(std::string_view lemma);             // die, kill
bool IsAccusation(std::string_view lemma);        // smuggle, spy, murder: never taught as plain fact

}  // namespace lacuna
