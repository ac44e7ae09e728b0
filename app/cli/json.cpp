#include "app/cli/json.h"

#include <fmt/format.h>

#include <ostream>

namespace lacuna {
namespace {

Json SpansJson(const BankQuestion& question) {
  Json spans = Json::array();
  if (!question.is_current) return spans;
  for (std::size_t i = 0; i < question.question.form.spans.size(); ++i) {
    const Span span = question.question.form.spans[i];
    spans.push_back({{"start", span.begin}, {"end", span.end}, {"text", question.evidence.at(i)}});
  }
  return spans;
}

Json BankNamesJson(const std::vector<BankId>& ids, const BankNames& names) {
  Json list = Json::array();
  for (const BankId id : ids)
    if (const auto found = names.find(id); found != names.end()) list.push_back(found->second);
  return list;
}

}  // namespace

void PrintJson(Context& context, const Json& value) {
  context.out << value.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

BankNames NamesOf(std::vector<BankSummary> banks) {
  BankNames names;
  for (auto& bank : banks) names[bank.id] = std::move(bank.name);
  return names;
}

std::vector<std::string> ReasonsOf(const BankQuestion& question) {
  std::vector<std::string> reasons = question.question.reasons;
  if (question.retired_by > 0)
    reasons.push_back(
        fmt::format("removed: version {} of the article no longer says it", question.retired_by));
  else if (!question.is_current)
    reasons.push_back(fmt::format("kept: version {} of the article says it, the current one does not",
                                  question.article_version));
  return reasons;
}

Json QuestionJson(const BankQuestion& question, const BankNames& banks) {
  const QuestionForm& form = question.question.form;
  const Json spans = SpansJson(question);
  const auto first = [&spans](const char* key) { return spans.empty() ? Json() : spans[0][key]; };
  return {{"id", question.question.id.value},
          {"card", question.question.card.value},
          {"facts", IdsJson(question.facts)},
          {"article", question.article ? Json(question.article->value) : Json()},
          {"banks", BankNamesJson(question.banks, banks)},
          {"type", Name(form.type)},
          {"question", form.stem},
          {"answer", form.answer},
          {"accepted", form.accepted},
          {"options", form.type == QuestionType::mcq ? Json(form.options) : Json::array()},
          {"items", form.type == QuestionType::ordering ? Json(form.items) : Json::array()},
          {"pairs", form.type == QuestionType::matching ? Json(form.pairs) : Json::array()},
          {"evidence", question.evidence.empty() ? Json() : Json(question.evidence[0])},
          {"evidence_start", first("start")},
          {"evidence_end", first("end")},
          {"spans", spans},
          {"explanation", form.explanation},
          {"status", Name(question.question.status)},
          {"score", question.question.score},
          {"sensitive", question.question.sensitive},
          {"reasons", ReasonsOf(question)}};
}

Json FactJson(const Fact& fact, std::string_view article_text) {
  Json roles = Json::array();
  for (const Role& role : fact.roles)
    roles.push_back({{"name", Name(role.name)},
                     {"text", role.text},
                     {"start", role.span.begin},
                     {"end", role.span.end},
                     {"type", role.type},
                     {"normal", role.normal}});
  Json evidence = Json::array();
  for (const Span span : fact.evidence)
    evidence.push_back({{"start", span.begin}, {"end", span.end}, {"text", span.In(article_text)}});
  return {{"id", fact.id.value},        {"kind", Name(fact.kind)},       {"roles", roles},
          {"evidence", evidence},       {"confidence", fact.confidence}, {"claim_source", fact.claim_source},
          {"sensitive", fact.sensitive}};
}

Json ArticleJson(const ArticleSummary& article) {
  return {{"id", article.id.value},         {"title", article.title},
          {"author", article.author},       {"publisher", article.publisher},
          {"published", article.published}, {"source", article.source},
          {"language", article.language},   {"sample", article.is_sample},
          {"words", article.words},         {"sentences", article.sentences},
          {"facts", article.facts},         {"cards", article.cards},
          {"questions", article.questions}, {"accepted", article.accepted},
          {"proposed", article.proposed},   {"imported", FormatRfc3339({article.imported, 0})}};
}

Json SittingJson(const Sitting& sitting) {
  return {{"id", sitting.id.value},        {"kind", Name(sitting.kind)}, {"bank", sitting.bank_name},
          {"day", FormatDay(sitting.day)}, {"score", sitting.score},     {"maximum", sitting.maximum}};
}

}  // namespace lacuna
