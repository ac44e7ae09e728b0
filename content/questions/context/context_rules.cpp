#include "content/questions/context/context_rules.h"

#include <algorithm>
#include <array>

#include "content/questions/context/rules.h"

namespace lacuna {
namespace {

constexpr auto kRules = std::to_array<ContextRule>({
    {"torn_key", Verdict::refused, "The answer is no phrase of its own.", IsTornKey},
    {"splits_name", Verdict::refused, "The gap cuts a name in two.", SplitsName},
    {"possessor_missing", Verdict::refused, "'His' or 'their' belongs to nobody the question names.",
     PossessorIsMissing},
    {"asks_for_wording", Verdict::objection, "It asks which word somebody chose, or who said it.",
     AsksForWording},
    {"answered_by_title", Verdict::objection, "The title gives the answer away.", AnsweredByTitle},
    {"points_elsewhere", Verdict::objection,
     "Its subject only points at something the question does not name.", SubjectPointsElsewhere},
    {"cuts_phrase", Verdict::objection, "The gap begins in the middle of a phrase.", CutsPhrase},
    {"end_of_range", Verdict::objection, "It asks for one end of a range.", IsEndOfRange},
    {"mere_figure", Verdict::objection, "A figure in a gap asks for a memory for figures.", IsMereFigure},
    {"wrong_question_word", Verdict::objection, "The question word may not fit the answer.",
     HasWrongQuestionWord},
    {"points_back", Verdict::objection, "It points at something the article named before.", PointsBack},
    {"somebody", Verdict::objection, "It is about nobody in particular.", IsAboutSomebody},
    {"holds_verb", Verdict::objection, "The gap takes the verb along.", HoldsVerb},
    {"leaves_rest", Verdict::objection, "A part of the answer's phrase is left in the question.",
     LeavesRestOfPhrase},
    {"spoken", Verdict::objection, "It repeats what somebody says in a longer speech.", IsSpoken},
    {"open_what", Verdict::objection, "'What' leaves open what kind of answer is wanted.", IsOpenWhat},
    {"colon", Verdict::objection, "What follows the colon may give the answer away.", SaysMoreAfterColon},
    {"empty_verb", Verdict::objection, "It asks for the rest of a phrase that says little.", HasEmptyVerb},
    {"vague_key", Verdict::objection, "The answer is too vague to be looked for.", HasVagueKey},
    {"about_speaker", Verdict::objection, "It asks who a quoted person is.", AsksAboutSpeaker},
    {"undated", Verdict::objection, "A month without its year means nothing without the article's date.",
     IsUndated},
    {"guesswork", Verdict::objection, "The sentence could not be taken apart with enough certainty.",
     IsGuesswork},
    {"answered_by_subject", Verdict::reservation, "The answer is what the whole article is about.",
     AnsweredBySubject},
    {"modifier_key", Verdict::reservation, "Many other words would do before the noun.", IsModifierKey},
    {"one_of_list", Verdict::reservation, "The others of the list would be as right.", IsOneOfList},
    {"pointing_key", Verdict::reservation, "The answer only points at something.", HasPointingKey},
    {"goes_on", Verdict::reservation, "It goes on from the sentence before.", GoesOnFromBefore},
    {"odd_options", Verdict::reservation, "Wrong options for a common word are easily odd.", HasOddOptions},
    {"small_number", Verdict::reservation, "So small a number is soon guessed.", IsSmallNumber},
    {"plain_phrase", Verdict::reservation, "Other words would fill the gap as well.", IsPlainPhrase},
    {"foretold", Verdict::reservation, "What will be depends on the article's date.", IsForetold},
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
