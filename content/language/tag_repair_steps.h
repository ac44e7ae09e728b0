// The steps of RepairTags and what they share.
#pragma once

#include <cstddef>
#include <vector>

#include "content/language/tag_repair.h"

namespace lacuna {

using TaggedWords = std::vector<TaggedWord>;

// The tag of word i; a full stop past the end.
inline Penn TagAt(const TaggedWords& words, std::size_t i) {
  return i < words.size() ? words[i].tag : Penn::stop;
}
// Whether a noun phrase may begin with this tag.
bool OpensNounPhrase(Penn t);
// Marks, conjunctions, relative pronouns and question words.
bool ClosesClause(const TaggedWord& word);

enum class Auxiliary { none, be, have, support, modal };
Auxiliary AuxiliaryOf(const TaggedWord& word);
// The auxiliary before word i, past adverbs and (in questions) a short subject.
Auxiliary AuxiliaryBefore(const TaggedWords& words, std::size_t i);
// The word before i and the adverbs in front of it (0 when there is none); i > 0.
std::size_t BeforeAdverbs(const TaggedWords& words, std::size_t i);

// "that", "'s", "to", "her", "there", "more": by what stands around them.
void RepairFunctionWords(TaggedWords& words);
// The form that an auxiliary wants.
void RepairAfterAuxiliary(TaggedWords& words);
// -ing forms that are nouns or adjectives; base forms that are present tense or infinitives.
void RepairGerunds(TaggedWords& words);
void RepairBareInfinitives(TaggedWords& words);
void RepairBaseForms(TaggedWords& words);
// Past tense or participle, for the verbs where both look alike.
void RepairPastForms(TaggedWords& words);
// A sentence wants a finite verb: where none was seen, the likeliest word after a noun becomes it
// ("The shop features in a film", "Letters in the archive contain evidence").
void RescueFiniteVerb(TaggedWords& words);

}  // namespace lacuna
