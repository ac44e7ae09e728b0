// A list of lecture notes with one item missing; a row of a table with one cell missing.
#include <algorithm>

#include "content/base/random.h"
#include "content/questions/words.h"
#include "content/questions/writer.h"

namespace lacuna {
namespace {

constexpr std::size_t kGapsOfFact = 2;
constexpr std::size_t kLongestKey = 5;  // words

// "Phases of mitosis: prophase, ____, anaphase." or "Discoveries: Year: 1831; Who: ____."
std::string StemOf(const std::vector<Role>& roles, std::size_t gap) {
  const bool row = !roles[1].type.empty();
  std::string stem = roles.front().text + ":";
  for (std::size_t i = 1; i < roles.size(); ++i) {
    stem += i == 1 ? " " : row ? "; " : ", ";
    if (row) stem += roles[i].type + ": ";
    stem += i == gap ? std::string(kGap) : roles[i].text;
  }
  return stem + ".";
}

// Which items are asked for: short ones, drawn by the fact, so that the same notes give the same questions.
std::vector<std::size_t> GapsOf(const Fact& fact) {
  std::vector<std::size_t> gaps;
  for (std::size_t i = 1; i < fact.roles.size(); ++i)
    if (LowerWords(fact.roles[i].text).size() <= kLongestKey) gaps.push_back(i);
  Random(SeedOf(fact.uid)).Shuffle(std::span(gaps));
  if (gaps.size() > kGapsOfFact) gaps.resize(kGapsOfFact);
  std::sort(gaps.begin(), gaps.end());
  return gaps;
}

bool IsOfNotes(const Finding& finding) {
  return !finding.proposition && finding.fact.kind == FactKind::list && finding.fact.roles.size() > 2;
}

}  // namespace

std::vector<SetQuestion> WriteNoteLists(const std::vector<Finding>& findings) {
  std::vector<SetQuestion> asked;
  for (std::size_t f = 0; f < findings.size(); ++f) {
    if (!IsOfNotes(findings[f])) continue;
    const std::vector<Role>& roles = findings[f].fact.roles;
    for (const std::size_t gap : GapsOf(findings[f].fact)) {
      SetQuestion question;
      question.topic = "item " + std::to_string(gap);
      question.findings = {f};
      question.form.type = QuestionType::cloze;
      question.form.stem = StemOf(roles, gap);
      question.form.answer = roles[gap].text;
      question.form.spans = findings[f].fact.evidence;
      const auto own = std::find_if(question.form.spans.begin(), question.form.spans.end(),
                                    [&](Span span) { return span.Contains(roles[gap].span); });
      if (own != question.form.spans.end()) std::rotate(question.form.spans.begin(), own, own + 1);
      asked.push_back(std::move(question));
    }
  }
  return asked;
}

}  // namespace lacuna
