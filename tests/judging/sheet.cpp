// lacuna_sheet DENSITY FILE…, or "good" for the density of an import that names none: one JSON line for each
// card of each article, for readers to judge and for the ranker to learn from: what is asked, the words
// around it, and the features the ranker saw.
#include <cstdlib>
#include <iostream>
#include <nlohmann/json.hpp>

#include "content/import.h"
#include "content/questions/ranking/features.h"
#include "content/questions/ranking/sheet.h"

int main(int argc, char** argv) {
  using namespace lacuna;
  if (argc < 3) {
    std::cerr << "usage: lacuna_sheet DENSITY FILE…\n";
    return 2;
  }
  DraftOptions options;
  options.doubtful = std::string_view(argv[1]) != "good";
  if (options.doubtful) options.density = std::atof(argv[1]);
  for (int i = 2; i < argc; ++i) {
    const auto source = ReadSource(argv[i]);
    const auto article = source ? ReadArticle(*source) : Result<Article>(source.error());
    if (!article) {
      std::cerr << article.error().message << "\n";
      return 1;
    }
    for (const SheetItem& item : SheetOf(*article, options)) {
      const QuestionForm& form = item.question.form;
      nlohmann::json features = nlohmann::json::object();
      for (std::size_t f = 0; f < item.features.size(); ++f)
        if (item.features[f] != 0) features[std::string(Features()[f].name)] = item.features[f];
      std::cout << nlohmann::json{{"uid", item.question.uid},      {"file", argv[i]},
                                  {"title", article->title},       {"type", Name(form.type)},
                                  {"question", form.stem},         {"options", form.options},
                                  {"items", form.items},           {"pairs", form.pairs},
                                  {"answer", form.answer},         {"evidence", item.evidence.front()},
                                  {"all_evidence", item.evidence}, {"context", item.context},
                                  {"score", item.question.score},  {"chosen", item.chosen},
                                  {"doubts", item.doubts},         {"features", features}}
                       .dump()
                << "\n";
    }
  }
}
