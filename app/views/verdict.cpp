#include "app/views/verdict.h"

#include "app/widgets/reading.h"
#include "app/widgets/text.h"

namespace lacuna {
namespace {

// Where the answer stands in the evidence: the words to mark.
std::vector<Span> WordsOf(const QuestionForm& form, const std::string& evidence) {
  const auto find = [&evidence](const std::string& words) -> std::vector<Span> {
    const std::size_t at = words.empty() ? std::string::npos : evidence.find(words);
    if (at == std::string::npos) return {};
    return {Span{at, at + words.size()}};
  };
  if (auto words = find(form.answer); !words.empty()) return words;
  for (const std::string& accepted : form.accepted)
    if (auto words = find(accepted); !words.empty()) return words;
  return {};
}

}  // namespace

void DrawVerdictLine(Ui& ui, const QuestionForm&, const Grade& grade, const Response& response) {
  switch (grade.verdict) {
    case Verdict::right:
      ui::Verdict(ui, "study.verdict", ui::VerdictKind::kRight, "Right", grade.note);
      return;
    case Verdict::near:
      ui::Verdict(ui, "study.verdict", ui::VerdictKind::kNear, "Nearly", grade.note);
      return;
    case Verdict::wrong:
      ui::Verdict(ui, "study.verdict", ui::VerdictKind::kWrong,
                  response.dont_know ? "Not known yet" : "Wrong", grade.note);
      return;
    case Verdict::self:
      return;
  }
}

bool DrawEvidence(Ui& ui, std::string_view name, const BankQuestion& item, const EvidenceAround& around) {
  const QuestionForm& form = item.question.form;
  bool open = false;
  if (!item.evidence.empty()) {
    ui::EvidenceLook look;
    look.words = WordsOf(form, item.evidence.front());
    look.before = around.before;
    look.after = around.after;
    look.source = item.article_title;
    look.open_label = "Open in the article";
    look.open_key = ui::Key{'E'};
    open = ui::Evidence(ui, name, item.evidence.front(), look);
  }
  if (!form.explanation.empty())
    ui::Paragraph(ui, std::string(name) + ".explanation", form.explanation, {.ink = ui::Ink::kDim});
  return open && item.article && !form.spans.empty();
}

intent::OpenArticle PlaceOf(const BankQuestion& item) {
  return {*item.article, item.question.form.spans.front(), item.article_version};
}

}  // namespace lacuna
