#include "content/questions/context/context_rules.h"

#include <algorithm>
#include <array>

#include "content/questions/context/rules.h"

namespace lacuna {
namespace {

constexpr auto kRules = std::to_array<ContextRule>({
    {"torn_key", Severity::refused, "The answer is no phrase of its own.", IsTornKey},
    {"splits_name", Severity::refused, "The gap cuts a name in two.", SplitsName},
    {"goes_on_as_name", Severity::refused, "What follows the gap goes on with the name.", GoesOnAsName},
    {"possessor_missing", Severity::refused, "'His' or 'their' belongs to nobody the question names.",
     PossessorIsMissing},
    {"asks_for_wording", Severity::objection, "It asks which word somebody chose, or who said it.",
     AsksForWording},
    {"answered_by_title", Severity::objection, "The title gives the answer away.", AnsweredByTitle},
    {"points_elsewhere", Severity::objection,
     "Its subject only points at something the question does not name.", SubjectPointsElsewhere},
    {"cuts_phrase", Severity::objection, "The gap begins in the middle of a phrase.", CutsPhrase},
    {"end_of_range", Severity::objection, "It asks for one end of a range.", IsEndOfRange},
    {"mere_figure", Severity::objection, "A figure in a gap asks for a memory for figures.", IsMereFigure},
    {"wrong_question_word", Severity::objection, "The question word may not fit the answer.",
     HasWrongQuestionWord},
    {"points_back", Severity::objection, "It points at something the article named before.", PointsBack},
    {"bare_definite", Severity::objection, "It speaks of something that only the article explains.",
     HasBareDefinite},
    {"somebody", Severity::objection, "It is about nobody in particular.", IsAboutSomebody},
    {"holds_verb", Severity::objection, "The gap takes the verb along.", HoldsVerb},
    {"leaves_rest", Severity::objection, "A part of the answer's phrase is left in the question.",
     LeavesRestOfPhrase},
    {"spoken", Severity::objection, "It repeats what somebody says in a longer speech.", IsSpoken},
    {"open_what", Severity::objection, "'What' leaves open what kind of answer is wanted.", IsOpenWhat},
    {"colon", Severity::objection, "What follows the colon may give the answer away.", SaysMoreAfterColon},
    {"empty_verb", Severity::objection, "It asks for the rest of a phrase that says little.", HasEmptyVerb},
    {"vague_key", Severity::objection, "The answer is too vague to be looked for.", HasVagueKey},
    {"about_speaker", Severity::objection, "It asks who a quoted person is.", AsksAboutSpeaker},
    {"undated", Severity::objection, "A month without its year means nothing without the article's date.",
     IsUndated},
    {"guesswork", Severity::objection, "The sentence could not be taken apart with enough certainty.",
     IsGuesswork},
    {"modifier_key", Severity::objection, "Many other words would do before the noun.", IsModifierKey},
    {"goes_on", Severity::objection, "It goes on from the sentence before.", GoesOnFromBefore},
    {"mixed_key", Severity::objection, "The answer is a name and more.", IsMixedKey},
    {"long_list", Severity::objection, "The answer is a list of its own.", IsLongList},
    {"bounded_number", Severity::objection, "A bound has more than one right number.", IsBoundedNumber},
    {"of_key", Severity::objection, "The answer is a phrase with 'of' that other words could give.",
     IsOfPhrase},
    {"dashed", Severity::objection, "What stands around a dash is cut off, or too much.", HasDash},
    {"turns", Severity::objection, "'But' sets it against something else.", Turns},
    {"holds_it", Severity::objection, "'It' or 'they' is not named.", HoldsIt},
    {"half_said", Severity::objection, "'So' leads to something that was left out.", IsHalfSaid},
    {"another_year", Severity::objection, "A year in the question says too much of the one asked for.",
     HoldsAnotherYear},
    {"listed_value", Severity::objection, "It is one of several of its kind, one after the other.",
     IsListedValue},
    {"person_options", Severity::reservation, "Other people of the article are seldom plausible.",
     HasPersonOptions},
    {"plain_answer", Severity::reservation, "Other words would answer it as well.", HasPlainAnswer},
    {"answered_by_subject", Severity::objection, "The answer is what the whole article is about.",
     AnsweredBySubject},
    {"one_of_list", Severity::objection, "The others of the list would be as right.", IsOneOfList},
    {"pointing_key", Severity::reservation, "The answer only points at something.", HasPointingKey},
    {"odd_options", Severity::reservation, "Wrong options for a common word are easily odd.", HasOddOptions},
    {"small_number", Severity::reservation, "So small a number is soon guessed.", IsSmallNumber},
    {"plain_phrase", Severity::objection, "Other words would fill the gap as well.", IsPlainPhrase},
    {"foretold", Severity::reservation, "What will be depends on the article's date.", IsForetold},
});

}  // namespace

std::span<const ContextRule> ContextRules() { return kRules; }

std::vector<const ContextRule*> BrokenContextRules(const FeatureItem& item) {
  std::vector<const ContextRule*> broken;
  for (const ContextRule& rule : kRules)
    if (rule.breaks(item)) broken.push_back(&rule);
  return broken;
}

}  // namespace lacuna
