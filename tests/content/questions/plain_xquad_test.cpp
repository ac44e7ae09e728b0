// Real paragraphs in eleven languages: the rules hold on all of them.
#include <nlohmann/json.hpp>

#include "content/import.h"
#include "tests/support/catch.h"
#include "tests/support/shared_data.h"

namespace lacuna {
namespace {

struct Tally {
  int cards = 0, paragraphs = 0, empty = 0;
};

void CheckCard(const DraftCard& card, const Draft& draft) {
  const QuestionForm& form = card.questions.front().form;
  CAPTURE(form.stem, form.answer);
  CHECK((form.type == QuestionType::cloze || form.type == QuestionType::ordering));
  for (const Span span : form.spans) CHECK(span.end <= draft.article.text.size());
  if (form.type != QuestionType::cloze) return;
  const std::string_view evidence = form.spans.front().In(draft.article.text);
  CHECK(evidence.find(form.answer) != std::string_view::npos);
  CHECK(form.stem.find(kGap) == form.stem.rfind(kGap));
}

}  // namespace

TEST_CASE("Paragraphs of Wikipedia in eleven languages give sound gaps",
          "[content][questions][plain][corpus]") {
  const std::string language =
      GENERATE(as<std::string>{}, "ar", "de", "el", "es", "hi", "ro", "ru", "th", "tr", "vi", "zh");
  CAPTURE(language);
  const auto path = SharedDataPath("corpus/xquad/" + language + ".json");
  if (!path) return;
  Tally tally;
  const auto corpus = nlohmann::json::parse(ReadTestFile(*path));
  for (const auto& article : corpus.at("articles")) {
    for (const auto& paragraph : article.at("paragraphs")) {
      const auto read = ReadArticle({"p.txt", "Title\n\n" + paragraph.at("text").get<std::string>() + "\n"});
      REQUIRE(read);
      CHECK(read->language == language);
      const auto draft = MakeDraft(*read, {});
      REQUIRE(draft);
      for (const DraftCard& card : draft->cards) CheckCard(card, *draft);
      ++tally.paragraphs;
      tally.cards += static_cast<int>(draft->cards.size());
      tally.empty += draft->cards.empty() ? 1 : 0;
    }
  }
  // Thai parts its sentences by blanks alone: few are sure to be whole.
  CHECK(tally.cards >= tally.paragraphs / (language == "th" ? 5 : 2));
  WARN(language << ": " << tally.cards << " cards of " << tally.paragraphs << " paragraphs, " << tally.empty
                << " without any");
}

}  // namespace lacuna
