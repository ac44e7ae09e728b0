#include "content/bank/alignment.h"

#include "content/base/random.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

// Each paragraph is a block.
Article Of(const std::vector<std::string>& paragraphs) {
  Article article;
  article.language = "en";
  for (const std::string& paragraph : paragraphs) {
    if (!article.text.empty()) article.text += "\n\n";
    const std::size_t begin = article.text.size();
    article.text += paragraph;
    article.blocks.push_back({BlockKind::paragraph, {begin, article.text.size()}, 0});
  }
  return article;
}

Span Find(const Article& article, const std::string& words) {
  const std::size_t at = article.text.find(words);
  REQUIRE(at != std::string::npos);
  return {at, at + words.size()};
}

std::string MovedTo(const Article& before, const Article& after, const std::string& words) {
  const auto moved = Alignment(before, after).Moved(Find(before, words));
  return moved ? std::to_string(moved->begin) + " " + std::string(moved->In(after.text)) : "";
}

std::vector<std::string> Became(const Article& before, const Article& after, const std::string& words) {
  std::vector<std::string> texts;
  for (const Span span : Alignment(before, after).Became(Find(before, words)))
    texts.emplace_back(span.In(after.text));
  return texts;
}

const std::vector<std::string> kCoast = {"The lamp was lit in 1844. Ada Fenn kept it. It burned oil.",
                                         "Two sailors drowned in the storm."};

}  // namespace

TEST_CASE("Words of an unchanged sentence are found where it was moved to", "[content][bank]") {
  const Article before = Of(kCoast);
  CHECK(MovedTo(before, Of({"A preface.", kCoast[0], kCoast[1]}), "Ada Fenn") == "38 Ada Fenn");
  CHECK(MovedTo(before, Of({kCoast[1], kCoast[0]}), "lit in 1844") == "48 lit in 1844");
  CHECK(MovedTo(before, before, "Ada Fenn kept it. It burned oil.") == "26 Ada Fenn kept it. It burned oil.");
}

TEST_CASE("Words of a sentence that was changed anywhere are not found", "[content][bank]") {
  const Article before = Of(kCoast);
  CHECK(MovedTo(before, Of({"They say the lamp was lit in 1844. Ada Fenn kept it. It burned oil."}),
                "lamp was lit in 1844") == "");
  CHECK(MovedTo(before, Of({"Nothing of it."}), "Ada Fenn") == "");
}

TEST_CASE("Two sentences are found together only where they still stand together", "[content][bank]") {
  const Article before = Of(kCoast);
  const Article apart = Of({"The lamp was lit in 1844. It burned oil. Ada Fenn kept it.", kCoast[1]});
  CHECK(MovedTo(before, apart, "Ada Fenn kept it. It burned oil.") == "");
  CHECK(MovedTo(before, apart, "It burned oil.") == "26 It burned oil.");
}

TEST_CASE("Sentences that come several times keep their order", "[content][bank]") {
  const Article before = Of({"One. Same here.", "Two. Same here."});
  const Article after = Of({"New.", "One. Same here.", "Two. Same here."});
  const Alignment alignment(before, after);
  const std::size_t second = before.text.rfind("Same");
  CHECK(alignment.Moved({second, second + 4})->begin == after.text.rfind("Same"));
}

TEST_CASE("A changed sentence is known by its words", "[content][bank]") {
  const Article before = Of(kCoast);
  CHECK(Became(before, Of({"The lamp was lit in 1845. Ada Fenn kept it. It burned oil."}), "1844") ==
        std::vector<std::string>{"The lamp was lit in 1845."});
  CHECK(Became(before, Of({"Ada Fenn kept it. It burned oil."}), "1844").empty());
  CHECK(Became(before, before, "1844").empty());
}

TEST_CASE("A sentence that was split is known in both parts, the likest first", "[content][bank]") {
  const Article before = Of({"The lamp was lit in 1844 by the pilots and it burned whale oil for years."});
  const Article after = Of({"It burned whale oil. The lamp was lit in 1844 by the pilots of the coast."});
  CHECK(Became(before, after, "1844") ==
        std::vector<std::string>{"The lamp was lit in 1844 by the pilots of the coast.",
                                 "It burned whale oil."});
}

TEST_CASE("Only sentences that were not there before are new", "[content][bank]") {
  const Article before = Of(kCoast), after = Of({kCoast[0] + " It was green.", kCoast[1]});
  const Alignment alignment(before, after);
  CHECK(alignment.IsNew(Find(after, "green")));
  CHECK_FALSE(alignment.IsNew(Find(after, "Ada Fenn")));
  CHECK(alignment.IsNew(Find(after, "oil. It was")));
}

TEST_CASE("What is said to have moved is there word for word, whatever was edited", "[content][bank]") {
  const auto seed = GENERATE(range(1, 30));
  Random random(static_cast<std::uint64_t>(seed));
  std::vector<std::string> paragraphs;
  for (int i = 0; i < 12; ++i)
    paragraphs.push_back("Item " + std::to_string(random.Below(6)) + " is here. It has number " +
                         std::to_string(random.Below(9)) + ".");
  const Article before = Of(paragraphs);
  for (int i = 0; i < 4; ++i) {
    const std::size_t at = random.Below(paragraphs.size());
    if (random.Below(2) == 0) paragraphs.erase(paragraphs.begin() + static_cast<std::ptrdiff_t>(at));
    random.Shuffle(std::span(paragraphs).subspan(0, 3));
  }
  const Article after = Of(paragraphs);
  const Alignment alignment(before, after);
  for (std::size_t begin = 0; begin + 5 < before.text.size(); ++begin)
    for (const std::size_t size : {3, 9, 20}) {
      const Span span{begin, std::min(begin + size, before.text.size())};
      if (const auto moved = alignment.Moved(span)) CHECK(moved->In(after.text) == span.In(before.text));
    }
}

}  // namespace lacuna
