#include "content/questions/lint.h"

#include <algorithm>
#include <array>

#include "content/questions/lint_item.h"

namespace lacuna {
namespace {

constexpr bool kHard = true;
constexpr bool kSoft = false;

constexpr auto kRules = std::to_array<LintRule>({
    {"evidence_not_verbatim", kHard, "The evidence is not in the article.", lint::EvidenceNotVerbatim},
    {"answer_not_in_evidence", kHard, "The evidence does not hold the answer.", lint::AnswerNotInEvidence},
    {"empty_answer", kHard, "There is no answer.", lint::EmptyAnswer},
    {"no_question_mark", kHard, "The question does not end in a question mark.", lint::NoQuestionMark},
    {"cloze_without_gap", kHard, "A cloze needs exactly one gap.", lint::WithoutOneGap},
    {"stem_too_short", kHard, "The question has fewer than four words.", lint::StemTooShort},
    {"stem_too_long", kHard, "The question has more than 32 words.", lint::StemTooLong},
    {"lowercase_start", kHard, "The question starts with a small letter.", lint::LowercaseStart},
    {"dangling_pronoun_in_head", kHard,
     "A pronoun at the start refers to something the question does not name.", lint::PronounInHead},
    {"first_person", kHard, "Words like 'we' or 'my' stand outside a quotation.", lint::FirstPerson},
    {"deictic_in_stem", kHard, "A time like 'today' or 'last year' means nothing without the article's date.",
     lint::DeicticTime},
    {"deictic_place", kHard, "'Here' or 'there' points at a place the question does not name.",
     lint::DeicticPlace},
    {"demonstrative_in_stem", kHard,
     "'This', 'these' or 'the same' points at something outside the question.", lint::Demonstrative},
    {"deictic_answer", kHard, "The answer is a time that means nothing without the article's date.",
     lint::DeicticAnswer},
    {"meta_wording", kHard, "The question speaks of 'the text' instead of its subject.", lint::MetaWording},
    {"answer_in_stem", kHard, "The question gives its answer away.", lint::AnswerInStem},
    {"answer_too_long", kHard, "An answer of more than eight words cannot be typed or compared fairly.",
     lint::AnswerTooLong},
    {"pronoun_answer", kHard, "The answer is a pronoun.", lint::PronounAnswer},
    {"ragged_answer", kHard, "The answer starts or ends in the middle of a phrase.", lint::RaggedAnswer},
    {"question_word_mismatch", kHard, "The question word asks for another kind of answer.",
     lint::QuestionWordMismatch},
    {"gap_clue", kHard, "'A' or 'an' before the gap gives a clue.", lint::GapClue},
    {"negative_stem", kHard, "A multiple-choice question should not ask for what is not so.",
     lint::NegativeStem},
    {"broken_punctuation", kHard, "The punctuation is broken.", lint::BrokenPunctuation},
    {"unbalanced_marks", kHard, "A bracket or quotation mark has no partner.", lint::UnbalancedMarks},
    {"cut_short", kHard, "The sentence breaks off.", lint::CutShort},
    {"preposition_pair", kHard, "Two prepositions stand side by side.", lint::PrepositionPair},
    {"doubled_word", kHard, "A word stands twice in a row.", lint::DoubledWord},
    {"not_unique", kHard, "'One of the' fits more than one answer.", lint::NotUnique},
    {"of_chain", kHard, "A chain of 'of … of …'s' can be read in two ways.", lint::OfChain},
    {"too_few_options", kHard, "There are fewer than three options.", lint::TooFewOptions},
    {"duplicate_options", kHard, "Two options are the same.", lint::DuplicateOptions},
    {"key_not_exactly_once", kHard, "The right answer must be exactly one of the options.",
     lint::KeyNotExactlyOnce},
    {"all_none_above", kHard, "'All', 'none' or 'both' is not an option of its own.", lint::AllOrNone},
    {"key_longest", kHard, "The right option stands out by its length.", lint::KeyLongest},
    {"key_is_odd_number_form", kHard, "The right option stands out by its digits.", lint::KeyOddInDigits},
    {"key_is_odd_case_form", kHard, "The right option stands out by its capital.", lint::KeyOddInCapitals},
    {"option_contains_key", kHard, "One option is part of the right one.", lint::OptionContainsKey},
    {"absolute_distractor", kHard, "'Always' or 'never' gives a wrong option away.",
     lint::AbsoluteDistractor},
    {"clang", kHard, "Only the right option repeats a word of the question.", lint::Clang},
    {"true_false_answer", kHard, "The answer must be 'true' or 'false'.", lint::NotTrueOrFalse},
    {"wrong_items", kHard, "An ordering needs three to five different items.", lint::WrongItems},
    {"wrong_pairs", kHard, "A matching needs four or more pairs without repeats.", lint::WrongPairs},
    {"no_anchor", kSoft, "No name, date or number says what the question is about.", lint::NoAnchor},
    {"opinion", kSoft, "It may ask for an opinion as if it were a fact.", lint::Opinion},
});

}  // namespace

std::span<const LintRule> LintRules() { return kRules; }

std::vector<const LintRule*> Lint(const QuestionForm& form, std::string_view text) {
  const LintItem item(form, text);
  std::vector<const LintRule*> broken;
  for (const LintRule& rule : kRules)
    if (rule.breaks(item)) broken.push_back(&rule);
  return broken;
}

bool IsRefused(std::span<const LintRule* const> broken) {
  return std::any_of(broken.begin(), broken.end(), [](const LintRule* rule) { return rule->hard; });
}

}  // namespace lacuna
