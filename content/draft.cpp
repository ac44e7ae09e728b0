#include "content/base/utf8.h"
#include "content/facts/finder.h"
#include "content/facts/proposition.h"
#include "content/import.h"
#include "content/language/analyze.h"
#include "content/language/plain_language.h"
#include "content/questions/cards.h"
#include "content/questions/plain_draft.h"

namespace lacuna {

Result<Draft> MakeDraft(const Article& article, const DraftOptions& options, const Progress& progress) {
  if (!HasParser(article.language)) return MakePlainDraft(article, options, progress);
  const auto goes_on = [&](double fraction, std::string_view stage) {
    return !progress || progress(fraction, stage);
  };
  const Error cancelled{"Making questions from '" + article.title + "' was cancelled; nothing was kept."};
  Draft draft;
  draft.article = article;
  draft.words = CountWords(article.text);

  if (!goes_on(0.0, "Reading sentences")) return cancelled;
  const Document document = AnalyzeLanguage(article);
  draft.sentences = document.sentences.size();

  if (!goes_on(0.4, "Finding facts")) return cancelled;
  const Reading reading = ReadPropositions(article, document);
  draft.refused = reading.refused;
  const std::vector<Finding> findings = FindFacts(reading);
  for (const Finding& finding : findings) draft.facts.push_back(finding.fact);

  if (!goes_on(0.6, "Writing questions")) return cancelled;
  draft.cards = MakeCards(reading, findings, options, draft.words, draft.refused).cards;
  if (draft.sentences == 0) ++draft.refused["no sentences in the article"];
  goes_on(1.0, "Done");
  return draft;
}

}  // namespace lacuna
