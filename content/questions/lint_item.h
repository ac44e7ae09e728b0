// A question taken apart once, so that each rule can look at the part it is about.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/question.h"
#include "content/questions/words.h"

namespace lacuna {

struct LintItem {
  LintItem(const QuestionForm& form, std::string_view text);

  bool Is(QuestionType type) const { return form.type == type; }
  bool IsTyped() const;      // answered by a word or phrase: mcq, cloze, short
  bool IsStatement() const;  // the stem is a sentence of the article's kind: cloze, true/false

  const QuestionForm& form;
  std::string_view text;
  std::string body;                      // the stem outside quotations, straight quotes
  Words body_words;                      // as written
  Words lower;                           // of body
  std::vector<std::string> stem_tokens;  // blank-separated
  Words stem_key;                        // KeyWords of the whole stem
  Words answer_lower;
  Words key;                             // KeyWords of the answer
  std::vector<std::string> distractors;  // options other than the key
};

// Rules about the stem (lint_stem.cpp), the key (lint_key.cpp), the options and parts (lint_options.cpp).
namespace lint {
bool NoQuestionMark(const LintItem&);
bool PrepositionPair(const LintItem&);
bool CutShort(const LintItem&);
bool WithoutOneGap(const LintItem&);
bool StemTooShort(const LintItem&);
bool StemTooLong(const LintItem&);
bool LowercaseStart(const LintItem&);
bool PronounInHead(const LintItem&);
bool FirstPerson(const LintItem&);
bool DeicticTime(const LintItem&);
bool DeicticPlace(const LintItem&);
bool Demonstrative(const LintItem&);
bool MetaWording(const LintItem&);
bool NegativeStem(const LintItem&);
bool BrokenPunctuation(const LintItem&);
bool UnbalancedMarks(const LintItem&);
bool DoubledWord(const LintItem&);
bool NotUnique(const LintItem&);
bool OfChain(const LintItem&);
bool NoAnchor(const LintItem&);
bool Opinion(const LintItem&);

bool EvidenceNotVerbatim(const LintItem&);
bool AnswerNotInEvidence(const LintItem&);
bool EmptyAnswer(const LintItem&);
bool AnswerInStem(const LintItem&);
bool AnswerTooLong(const LintItem&);
bool PronounAnswer(const LintItem&);
bool DeicticAnswer(const LintItem&);
bool RaggedAnswer(const LintItem&);
bool QuestionWordMismatch(const LintItem&);
bool GapClue(const LintItem&);

bool TooFewOptions(const LintItem&);
bool DuplicateOptions(const LintItem&);
bool KeyNotExactlyOnce(const LintItem&);
bool AllOrNone(const LintItem&);
bool KeyLongest(const LintItem&);
bool KeyOddInDigits(const LintItem&);
bool KeyOddInCapitals(const LintItem&);
bool OptionContainsKey(const LintItem&);
bool AbsoluteDistractor(const LintItem&);
bool Clang(const LintItem&);
bool NotTrueOrFalse(const LintItem&);
bool WrongItems(const LintItem&);
bool WrongPairs(const LintItem&);
}  // namespace lint

}  // namespace lacuna
