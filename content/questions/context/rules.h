// The rules of context_rules.cpp, by what they look at: the key, what is asked for, what the words point at.
#pragma once

#include "content/questions/ranking/features.h"

namespace lacuna {

// The question asks for words of the article: choice, short answer or gap.
bool AsksForWords(const FeatureItem& item);
// The token of the key that the others hang on, -1 when there is none.
int KeyHead(const FeatureItem& item);

// key_rules.cpp
bool AnsweredByTitle(const FeatureItem& item);
bool AnsweredBySubject(const FeatureItem& item);
bool SplitsName(const FeatureItem& item);
bool GoesOnAsName(const FeatureItem& item);
bool IsModifierKey(const FeatureItem& item);
bool IsTornKey(const FeatureItem& item);
bool CutsPhrase(const FeatureItem& item);
bool IsOneOfList(const FeatureItem& item);
bool IsListedValue(const FeatureItem& item);
bool IsOfPhrase(const FeatureItem& item);
bool HasPlainAnswer(const FeatureItem& item);
bool HasPersonOptions(const FeatureItem& item);
bool IsMixedKey(const FeatureItem& item);
bool IsLongList(const FeatureItem& item);
bool IsBoundedNumber(const FeatureItem& item);
bool HoldsAnotherYear(const FeatureItem& item);
bool IsEndOfRange(const FeatureItem& item);
bool IsMereFigure(const FeatureItem& item);
bool HasVagueKey(const FeatureItem& item);
bool HasPointingKey(const FeatureItem& item);
bool IsPlainPhrase(const FeatureItem& item);
bool HoldsVerb(const FeatureItem& item);
bool HasOddOptions(const FeatureItem& item);
bool IsSmallNumber(const FeatureItem& item);
bool LeavesRestOfPhrase(const FeatureItem& item);

// asking_rules.cpp
bool AsksForWording(const FeatureItem& item);
bool AsksAboutSpeaker(const FeatureItem& item);
bool HasWrongQuestionWord(const FeatureItem& item);
bool IsGuesswork(const FeatureItem& item);
bool IsOpenWhat(const FeatureItem& item);
bool IsForetold(const FeatureItem& item);
bool HasEmptyVerb(const FeatureItem& item);
bool IsSpoken(const FeatureItem& item);
bool SaysMoreAfterColon(const FeatureItem& item);

// pointing_rules.cpp
bool SubjectPointsElsewhere(const FeatureItem& item);
bool HasBareDefinite(const FeatureItem& item);
bool PointsBack(const FeatureItem& item);
bool GoesOnFromBefore(const FeatureItem& item);
bool IsAboutSomebody(const FeatureItem& item);
bool PossessorIsMissing(const FeatureItem& item);
bool HasDash(const FeatureItem& item);
bool Turns(const FeatureItem& item);
bool HoldsIt(const FeatureItem& item);
bool IsHalfSaid(const FeatureItem& item);
bool IsUndated(const FeatureItem& item);

}  // namespace lacuna
