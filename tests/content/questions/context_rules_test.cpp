#include "content/questions/context/context_rules.h"

#include <algorithm>
#include <array>

#include "content/import.h"
#include "content/questions/ranking/sheet.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

struct Breach {
  std::string_view rule;
  std::string_view text;  // an article's, without its title
};

constexpr auto kBreaches = std::to_array<Breach>({
    {"answered_by_title", "The Harbour Bridges stood in Lisbon for ninety years before the storm."},
    {"points_elsewhere", "The decision surprised the mayors of Lisbon in 1934."},
    {"undated", "In December Maria Duarte opened a school for engineers in Recife."},
    {"modifier_key", "Maria Duarte showed Recife heavy wooden boxes in 1934."},
    {"one_of_list", "Maria Duarte visited Lisbon, Recife, Porto and Madrid in the spring of 1934."},
    {"end_of_range", "Maria Duarte taught engineers in Recife from 1934 to 1948."},
    {"mere_figure", "Maria Duarte paid 340 workers in Recife and bought 12 ferries from Portugal."},
    {"open_what", "Rain water from the mountains of Brazil floods the streets of Recife in winter."},
    {"foretold", "Maria Duarte will open the Atlantic School in Recife."},
    {"goes_on", "Maria Duarte described a further plan for Recife, too."},
    {"somebody", "Some engineers from Lisbon moved to Recife in 1934."},
    {"plain_phrase", "Maria Duarte repaired wooden boats with strange tools in 1934."},
    {"asks_for_wording", "“The ferry is safe for all children of Recife,” said Maria Duarte in 1934."},
    {"about_speaker", "“The ferry is safe,” said Maria Duarte, the mayor of Recife, in 1934."},
    {"spoken",
     "“The harbour of Recife has closed. The fishermen of Lisbon sold their boats in 1934,” said Maria "
     "Duarte."},
    {"points_back",
     "A heavy storm reached Lisbon in 1934. Maria Duarte closed the schools of Recife after the storm."},
    {"plain_answer", "Peter Holt invented the steam hammer in Leeds."},
    {"of_key", "Maria Duarte defended the customs of the fishermen in Recife in 1934."},
    {"dashed", "Maria Duarte opened three schools – two for boys – in Recife in 1934."},
    {"turns", "Maria Duarte opened a school in Recife in 1934, but closed the harbour of Porto."},
    {"holds_it", "Maria Duarte opened a school in Recife after it had rained in Porto for weeks in 1934."},
    {"half_said", "Maria Duarte was so tired in Recife in 1934."},
    {"another_year", "Maria Duarte closed the school of 1921 in Recife in 1934."},
    {"listed_value", "Maria Duarte opened schools for engineers in Recife in 1934, 1936 and 1938."},
    {"long_list", "Maria Duarte visited Lisbon, Recife, Porto and Madrid in the spring of 1934."},
    {"bounded_number", "More than 340 engineers from Lisbon moved to Recife in 1934."},
    {"small_number", "Maria Duarte opened three schools for engineers in Recife in 1934."},
    {"person_options",
     "Maria Duarte opened a school for engineers in Recife in 1934. Ana Lima led the hospital of Porto. Rui "
     "Costa "
     "painted the churches of Madrid. Peter Holt founded a newspaper in Leeds. Pedro Alves met King Philip "
     "in Lisbon."},
    {"answered_by_subject",
     "Maria Duarte opened a school in Recife in 1934. Maria Duarte taught engineers in Recife. Maria Duarte "
     "led the "
     "hospital of Porto in 1940. Maria Duarte wrote a book about Madrid in 1950."},
    {"vague_key", "Maria Duarte joined a different school in Recife in 1934."},
});

std::string_view ReasonOf(std::string_view name) {
  const auto rule = std::find_if(ContextRules().begin(), ContextRules().end(),
                                 [&](const ContextRule& candidate) { return candidate.name == name; });
  return rule == ContextRules().end() ? std::string_view() : rule->reason;
}

Article Read(std::string_view text) {
  return *ReadArticle({"bridges.txt", "The Harbour Bridges\n\n" + std::string(text) + "\n"});
}

Draft Drafted(std::string_view text, bool doubtful) {
  DraftOptions options;
  options.doubtful = doubtful;
  options.density = 60;
  return *MakeDraft(Read(text), options);
}

// Some question has it against it: the best of a card (a sheet shows also cards that a draft has no room
// for), or another one.
bool Raises(std::string_view text, std::string_view rule) {
  DraftOptions options;
  options.doubtful = true;
  for (const SheetItem& item : SheetOf(Read(text), options))
    if (std::find(item.doubts.begin(), item.doubts.end(), rule) != item.doubts.end()) return true;
  for (const DraftCard& card : Drafted(text, true).cards)
    for (const Question& question : card.questions)
      if (std::find(question.reasons.begin(), question.reasons.end(), ReasonOf(rule)) !=
          question.reasons.end())
        return true;
  return false;
}

}  // namespace

TEST_CASE("Every doubt has a sentence that raises it", "[content][questions][context]") {
  for (const Breach& breach : kBreaches) {
    CAPTURE(breach.rule, breach.text);
    CHECK(Raises(breach.text, breach.rule));
  }
}

TEST_CASE("A doubtful question is asked only of who wants more, and says why",
          "[content][questions][context]") {
  const std::string_view text = "Maria Duarte taught engineers in Recife from 1934 to 1948.";
  const std::string_view reason = ReasonOf("end_of_range");
  const auto doubted = [&](const Draft& draft) {
    return std::any_of(draft.cards.begin(), draft.cards.end(), [&](const DraftCard& card) {
      return std::any_of(card.questions.begin(), card.questions.end(), [&](const Question& question) {
        return question.status == QuestionStatus::proposed &&
               std::find(question.reasons.begin(), question.reasons.end(), reason) != question.reasons.end();
      });
    });
  };
  CHECK_FALSE(doubted(Drafted(text, false)));
  CHECK(doubted(Drafted(text, true)));
}

}  // namespace lacuna
