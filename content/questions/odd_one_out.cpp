// Odd one out: three of what a list names, and one that the article names elsewhere.
#include <algorithm>

#include "content/base/random.h"
#include "content/base/uid.h"
#include "content/questions/wording.h"
#include "content/questions/words.h"
#include "content/questions/writer.h"

namespace lacuna {
namespace {

constexpr std::size_t kShown = 3;  // members of the list

std::string_view KindOf(MentionType type) {
  switch (type) {
    case MentionType::person:
      return "people";
    case MentionType::place:
      return "places";
    case MentionType::organization:
      return "organizations";
    default:
      return "";
  }
}

std::string NameOf(const Document& document, const Mention& mention) {
  const bool chained = mention.chain < document.chains.size();
  return std::string(WithoutArticle(chained ? document.chains[mention.chain].name : mention.text));
}

// The names that the phrase lists, when they are of one kind; each once, in order.
std::vector<const Mention*> Members(const Document& document, const Phrase& phrase) {
  std::vector<const Mention*> members;
  for (const Mention& mention : document.mentions) {
    if (!phrase.span.Contains(mention.span)) continue;
    if (KindOf(mention.type).empty()) return {};
    if (!members.empty() && mention.type != members.front()->type) return {};
    const bool again = std::any_of(members.begin(), members.end(),
                                   [&](const Mention* other) { return other->chain == mention.chain; });
    if (!again) members.push_back(&mention);
  }
  return members;
}

// Nothing but the names stands in it: "an agreement between Spain and France, and one with Italy" is no list
// of three.
bool IsListOf(const std::vector<const Mention*>& members, const Phrase& phrase) {
  Words rest = LowerWords(phrase.text);
  for (const Mention* member : members)
    for (const std::string& word : LowerWords(member->text))
      if (const auto at = std::find(rest.begin(), rest.end(), word); at != rest.end()) rest.erase(at);
  return std::all_of(rest.begin(), rest.end(), [](const std::string& word) {
    return word == "and" || word == "or" || word == "the" || word == "both" || word == "as" || word == "well";
  });
}

// Does a sentence that names it say the same verb? Then it may belong to the list after all.
bool MayBelong(const Reading& reading, const Proposition& clause, const Mention& mention) {
  const Sentence& sentence = reading.document->sentences[mention.sentence];
  return std::any_of(sentence.tokens.begin(), sentence.tokens.end(),
                     [&](const Token& token) { return token.lemma == clause.lemma; });
}

// A name of the same kind from another sentence, nowhere near the list.
const Mention* OddOne(const Reading& reading, const Proposition& clause,
                      const std::vector<const Mention*>& members) {
  const Document& document = *reading.document;
  const Words evidence = LowerWords(clause.span.In(reading.article->text));
  for (const Mention& mention : document.mentions) {
    if (mention.type != members.front()->type || mention.sentence == clause.sentence) continue;
    if (mention.chain >= document.chains.size() || MayBelong(reading, clause, mention)) continue;
    const Words name = KeyWords(NameOf(document, mention));
    const bool near = name.empty() || std::any_of(name.begin(), name.end(), [&](const std::string& word) {
                        return Contains(evidence, word);
                      });
    if (!near && KeyWords(mention.text) == name) return &mention;
  }
  return nullptr;
}

bool MayAsk(const Finding& finding) {
  return finding.proposition && finding.fact.kind == FactKind::list && !finding.fact.sensitive &&
         finding.fact.claim_source.empty() && !finding.proposition->copula &&
         finding.proposition->kind != ClauseType::note && finding.proposition->kind != ClauseType::sentence;
}

std::optional<SetQuestion> Ask(const Reading& reading, const Finding& finding, std::size_t index) {
  const Proposition& clause = *finding.proposition;
  for (std::size_t i = 0; i < clause.tail.size(); ++i) {
    const Phrase& phrase = clause.tail[i];
    if (!phrase.coordinated || phrase.kind == PhraseKind::clause || phrase.dropped) continue;
    const std::vector<const Mention*> members = Members(*reading.document, phrase);
    if (members.size() < kShown || !IsListOf(members, phrase)) continue;
    const Mention* odd = OddOne(reading, clause, members);
    if (odd == nullptr) continue;
    Slot slot;
    slot.place = SlotPlace::tail;
    slot.index = i;
    slot.index_end = i + 1;
    SetQuestion asked;
    asked.topic = "odd one out";
    asked.findings = {index};
    asked.form.type = QuestionType::mcq;
    asked.form.stem =
        WithCapital(Statement(clause, slot, "three of the four " + std::string(KindOf(odd->type)))) +
        ". Which is the odd one out?";
    asked.form.answer = NameOf(*reading.document, *odd);
    for (std::size_t m = 0; m < kShown; ++m)
      asked.form.options.push_back(NameOf(*reading.document, *members[m]));
    asked.form.options.push_back(asked.form.answer);
    Random(SeedOf(finding.fact.uid)).Shuffle(std::span(asked.form.options));
    asked.form.spans = {clause.span, reading.document->sentences[odd->sentence].span};
    return asked;
  }
  return std::nullopt;
}

}  // namespace

std::vector<SetQuestion> WriteOddOneOut(const Reading& reading, const std::vector<Finding>& findings) {
  std::vector<SetQuestion> asked;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    if (!MayAsk(findings[i])) continue;
    if (auto question = Ask(reading, findings[i], i)) asked.push_back(std::move(*question));
  }
  return asked;
}

}  // namespace lacuna
