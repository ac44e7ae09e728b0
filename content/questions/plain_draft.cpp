#include "content/questions/plain_draft.h"

#include "content/base/utf8.h"
#include "content/questions/plain_cards.h"

namespace lacuna {

Result<Draft> MakePlainDraft(const Article& article, const DraftOptions& options, const Progress& progress) {
  const auto goes_on = [&](double fraction, std::string_view stage) {
    return !progress || progress(fraction, stage);
  };
  const Error cancelled{"Making questions from '" + article.title + "' was cancelled; nothing was kept."};
  Draft draft;
  draft.article = article;

  if (!goes_on(0.0, "Reading sentences")) return cancelled;
  const PlainReading reading = ReadPlain(article);
  draft.sentences = reading.lines.size();
  draft.words = reading.lexicon.without_blanks ? reading.CountWords() : CountWords(article.text);

  if (!goes_on(0.5, "Finding facts")) return cancelled;
  const std::vector<PlainFinding> findings = FindPlainFacts(reading, draft.refused);
  for (const PlainFinding& finding : findings) draft.facts.push_back(finding.fact);

  if (!goes_on(0.6, "Writing questions")) return cancelled;
  std::vector<PlainCandidate> candidates = WritePlainCards(reading, findings, draft.refused);

  if (!goes_on(0.9, "Checking questions")) return cancelled;
  draft.cards = ChoosePlainCards(std::move(candidates), options, draft.words, draft.refused);
  if (draft.sentences == 0) ++draft.refused["no sentences in the article"];
  goes_on(1.0, "Done");
  return draft;
}

}  // namespace lacuna
