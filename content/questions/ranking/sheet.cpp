#include "content/questions/ranking/sheet.h"

#include <algorithm>
#include <set>

#include "content/base/utf8.h"
#include "content/facts/finder.h"
#include "content/language/analyze.h"
#include "content/questions/cards.h"
#include "content/questions/context/context_rules.h"
#include "content/questions/lint.h"
#include "content/questions/ranking/features.h"

namespace lacuna {
namespace {

// Two sentences before and one after.
std::string ContextOf(const Document& document, const std::string& text, Span evidence) {
  std::size_t first = 0, last = 0;
  for (std::size_t s = 0; s < document.sentences.size(); ++s) {
    if (document.sentences[s].span.begin <= evidence.begin) first = s;
    if (document.sentences[s].span.begin < evidence.end) last = s;
  }
  if (document.sentences.empty()) return "";
  const std::size_t begin = document.sentences[first - std::min<std::size_t>(first, 2)].span.begin;
  const std::size_t end = document.sentences[std::min(last + 1, document.sentences.size() - 1)].span.end;
  return text.substr(begin, end - begin);
}

}  // namespace

std::vector<SheetItem> SheetOf(const Article& article, const DraftOptions& options) {
  const Document document = AnalyzeLanguage(article);
  const Reading reading = ReadPropositions(article, document);
  const std::vector<Finding> findings = FindFacts(reading);
  Refusals refused;
  const CardMaking made = MakeCards(reading, findings, options, CountWords(article.text), refused);
  const ArticleWords words(article, document);
  std::set<std::string> chosen;
  for (const DraftCard& card : made.cards) chosen.insert(card.uid);
  std::vector<SheetItem> items;
  for (const Candidate& candidate : made.writing.candidates) {
    SheetItem item;
    item.question = candidate.card.questions.front();
    const Span span = item.question.form.spans.front();
    for (const Span evidence : item.question.form.spans)
      item.evidence.emplace_back(evidence.In(article.text));
    item.context = ContextOf(document, article.text, span);
    std::size_t soft = 0;
    for (const LintRule* rule : Lint(item.question.form, article.text)) soft += rule->hard ? 0 : 1;
    const FeatureItem judged(candidate, item.question, reading, words, soft);
    item.features = FeaturesOf(judged);
    for (const ContextRule* rule : BrokenContextRules(judged)) item.doubts.emplace_back(rule->name);
    item.chosen = chosen.count(candidate.card.uid) > 0;
    items.push_back(std::move(item));
  }
  std::stable_sort(items.begin(), items.end(), [](const SheetItem& a, const SheetItem& b) {
    return a.question.score > b.question.score;
  });
  return items;
}

}  // namespace lacuna
