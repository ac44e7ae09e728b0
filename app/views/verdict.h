// The verdict and the evidence, as Study and the marked test show them.
#pragma once

#include <string>

#include "app/views/intent.h"

namespace lacuna {

// "Right", "Nearly" or "Wrong" with its mark, and the grader's note.
void DrawVerdictLine(Ui& ui, const QuestionForm& form, const Grade& grade, const Response& response);

struct EvidenceAround {
  std::string before, after;  // the text beside the evidence
};
// The source sentence with the answer's words marked, its article's title, and the way into the article (key
// E). True when it is to be opened. Draws the explanation too. Nothing for a hand-made card without one.
bool DrawEvidence(Ui& ui, std::string_view name, const BankQuestion& item, const EvidenceAround& around);

// Its first evidence, in the version of the article it is of. The question has both.
intent::OpenArticle PlaceOf(const BankQuestion& item);

}  // namespace lacuna
