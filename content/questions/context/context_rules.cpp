#include "content/questions/context/context_rules.h"

#include <algorithm>
#include <array>

#include "content/questions/context/rules.h"

namespace lacuna {
namespace {

constexpr auto kRules = std::to_array<ContextRule>({
    {"torn_key", false, "The answer is no phrase of its own.", IsTornKey},
    {"splits_name", false, "The gap cuts a name in two.", SplitsName},
    {"asks_for_wording", true, "It asks which word somebody chose, or who said it.", AsksForWording},
    {"possessor_missing", false, "'His' or 'their' belongs to nobody the question names.",
     PossessorIsMissing},
    {"answered_by_title", true, "The title gives the answer away.", AnsweredByTitle},
    {"answered_by_subject", true, "The answer is what the whole article is about.", AnsweredBySubject},
    {"points_elsewhere", true, "Its subject only points at something the question does not name.",
     SubjectPointsElsewhere},
    {"modifier_key", true, "Many other words would do before the noun.", IsModifierKey},
    {"cuts_phrase", true, "The gap begins in the middle of a phrase.", CutsPhrase},
    {"one_of_list", true, "The others of the list would be as right.", IsOneOfList},
    {"end_of_range", true, "It asks for one end of a range.", IsEndOfRange},
    {"mere_figure", true, "A figure in a gap asks for a memory for figures.", IsMereFigure},
    {"pointing_key", true, "The answer only points at something.", HasPointingKey},
    {"about_speaker", true, "It asks who a quoted person is.", AsksAboutSpeaker},
    {"wrong_question_word", true, "The question word may not fit the answer.", HasWrongQuestionWord},
    {"points_back", true, "It points at something the article named before.", PointsBack},
    {"goes_on", true, "It goes on from the sentence before.", GoesOnFromBefore},
    {"somebody", true, "It is about nobody in particular.", IsAboutSomebody},
    {"plain_phrase", true, "Other words would fill the gap as well.", IsPlainPhrase},
    {"holds_verb", true, "The gap takes the verb along.", HoldsVerb},
    {"open_what", true, "'What' leaves open what kind of answer is wanted.", IsOpenWhat},
    {"colon", true, "What follows the colon may give the answer away.", SaysMoreAfterColon},
    {"foretold", true, "What will be depends on the article's date.", IsForetold},
    {"empty_verb", true, "It asks for the rest of a phrase that says little.", HasEmptyVerb},
    {"vague_key", true, "The answer is too vague to be looked for.", HasVagueKey},
    {"undated", true, "A month without its year means nothing without the article's date.", IsUndated},
    {"guesswork", true, "The sentence could not be taken apart with enough certainty.", IsGuesswork},
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
