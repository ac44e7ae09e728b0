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

// Some question that passed all else has it against it.
bool Raises(std::string_view text, std::string_view rule) {
  DraftOptions options;
  options.doubtful = true;
  const auto items = SheetOf(Read(text), options);
  return std::any_of(items.begin(), items.end(), [&](const SheetItem& item) {
    return std::find(item.doubts.begin(), item.doubts.end(), rule) != item.doubts.end();
  });
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
