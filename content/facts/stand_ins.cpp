#include "content/facts/stand_ins.h"

#include <algorithm>
#include <optional>
#include <span>

#include "content/base/utf8.h"
#include "content/facts/word_lists.h"
#include "content/language/lexicon.h"

namespace lacuna {
namespace {

bool StartsClause(std::string_view relation) {
  return relation == "root" || relation == "ccomp" || relation == "parataxis" || relation == "advcl" ||
         relation == "acl:relcl" || IsRelation(relation, "csubj");
}

bool IsVerb(const Sentence& sentence, std::size_t token) {
  return sentence.tokens[token].upos == Upos::verb || sentence.tokens[token].upos == Upos::aux;
}

// The verb (or predicate) of the clause that a token belongs to. A coordinated verb without a subject of its
// own goes with the first; an aside of a clause goes with that clause.
std::size_t ClauseOf(const Sentence& sentence, const Tree& tree, std::size_t token) {
  std::size_t steps = 0;
  std::size_t at = token;
  while (tree.Head(at) >= 0 && steps++ < tree.size()) {
    const std::string_view relation = tree.Relation(at);
    const bool own_subject = tree.Child(at, "nsubj") >= 0;
    const bool aside = relation == "advcl" || relation == "acl:relcl";
    if (StartsClause(relation) && !aside) return at;
    if (relation == "conj" && IsVerb(sentence, at) && own_subject) return at;
    at = static_cast<std::size_t>(tree.Head(at));
  }
  return at;
}

std::span<const Reference> ReferencesOf(const Document& document, std::size_t sentence) {
  Reference wanted;
  wanted.sentence = sentence;
  const auto [first, last] =
      std::equal_range(document.references.begin(), document.references.end(), wanted,
                       [](const Reference& a, const Reference& b) { return a.sentence < b.sentence; });
  return {first, last};
}

// Token by token, the chain that is named or meant there, or kNone.
constexpr std::size_t kNone = static_cast<std::size_t>(-1);
std::vector<std::size_t> ChainsAt(const Document& document, std::size_t sentence) {
  const Sentence& words = document.sentences[sentence];
  std::vector<std::size_t> chains(words.tokens.size(), kNone);
  const auto mark = [&](Span span, std::size_t chain) {
    for (std::size_t t = 0; t < chains.size(); ++t)
      if (span.Overlaps(words.tokens[t].span)) chains[t] = chain;
  };
  auto at =
      std::lower_bound(document.mentions.begin(), document.mentions.end(), words.span.begin,
                       [](const Mention& mention, std::size_t begin) { return mention.span.begin < begin; });
  for (; at != document.mentions.end() && at->span.begin < words.span.end; ++at)
    if (IsName(at->type)) mark(at->span, at->chain);
  for (const Reference& reference : ReferencesOf(document, sentence)) mark(reference.span, reference.chain);
  return chains;
}

bool HasArticle(std::string_view text, Span name) {
  return name.begin >= 4 && ToLower(text.substr(name.begin - 4, 4)) == "the ";
}

bool IsHuman(const Token& token) {
  if (token.upos != Upos::noun) return false;
  return IsPersonNoun(token.lemma) || DefaultLexicon().NounField(token.lemma) == "person";
}

// The tokens of the mention over `token`, and its index.
struct NamedTokens {
  TokenRange tokens;
  std::size_t mention = kNone;
};

NamedTokens NameOver(const Document& document, const Sentence& sentence, std::size_t token) {
  const Span at = sentence.tokens[token].span;
  auto found =
      std::upper_bound(document.mentions.begin(), document.mentions.end(), at.begin,
                       [](std::size_t begin, const Mention& mention) { return begin < mention.span.begin; });
  while (found != document.mentions.begin()) {
    --found;
    if (!IsName(found->type)) continue;
    if (!found->span.Overlaps(at)) break;
    NamedTokens named{{token, token + 1}, static_cast<std::size_t>(found - document.mentions.begin())};
    while (named.tokens.begin > 0 && found->span.Overlaps(sentence.tokens[named.tokens.begin - 1].span))
      --named.tokens.begin;
    while (named.tokens.end < sentence.tokens.size() &&
           found->span.Overlaps(sentence.tokens[named.tokens.end].span))
      ++named.tokens.end;
    return named;
  }
  return {};
}

// "Morocco and Israel", when no other pair and nobody else stands before "they".
std::optional<StandIn> PairBefore(std::string_view text, const Document& document, std::size_t index,
                                  std::size_t they) {
  const Sentence& sentence = document.sentences[index];
  std::optional<StandIn> pair;
  for (std::size_t t = 0; t < they; ++t) {
    if (IsHuman(sentence.tokens[t])) return std::nullopt;
    if (t == 0 || t + 1 >= they || ToLower(sentence.tokens[t].span.In(text)) != "and") continue;
    const NamedTokens left = NameOver(document, sentence, t - 1), right = NameOver(document, sentence, t + 1);
    if (left.mention == kNone || right.mention == kNone || left.mention == right.mention) continue;
    if (document.mentions[left.mention].type != document.mentions[right.mention].type) continue;
    const std::size_t begin = left.tokens.begin;
    if (pair || (begin > 0 && sentence.tokens[begin - 1].span.In(text) == ",")) return std::nullopt;
    pair.emplace();
    pair->pair = {begin, right.tokens.end};
    pair->tokens = {they, they + 1};
    pair->antecedent = left.mention;
    const Span span{sentence.tokens[begin].span.begin, sentence.tokens[right.tokens.end - 1].span.end};
    pair->words = SqueezeSpaces(span.In(text));
    pair->in_clause = true;
  }
  return pair;
}

// The last mention before the sentence that gives the full name of the chain, or kNone.
std::size_t FullMentionBefore(const Document& document, std::size_t chain, std::size_t sentence) {
  std::size_t last = kNone;
  for (const std::size_t mention : document.chains[chain].mentions) {
    if (document.mentions[mention].sentence >= sentence) break;
    if (document.mentions[mention].text == document.chains[chain].name) last = mention;
  }
  return last;
}

// "Smeaton was 31 years old": John Smeaton, whom an earlier sentence names.
void AddFullNames(const Document& document, std::size_t sentence, const std::vector<std::size_t>& chains,
                  std::vector<StandIn>& found) {
  const Sentence& words = document.sentences[sentence];
  std::vector<std::size_t> named;  // chains, further left in the sentence
  for (std::size_t t = 0; t < words.tokens.size(); ++t) {
    const std::size_t chain = chains[t];
    if (chain == kNone || chain >= document.chains.size()) continue;
    const bool first = std::find(named.begin(), named.end(), chain) == named.end();
    named.push_back(chain);
    if (!first || document.chains[chain].type != MentionType::person) continue;
    const NamedTokens name = NameOver(document, words, t);
    if (name.mention == kNone || name.tokens.begin != t) continue;
    const std::string& full = document.chains[chain].name;
    const Mention& mention = document.mentions[name.mention];
    const bool family_name = mention.title.empty() && ToLower(full).ends_with(" " + ToLower(mention.text));
    const std::size_t antecedent = family_name ? FullMentionBefore(document, chain, sentence) : kNone;
    if (antecedent == kNone) continue;
    StandIn stand_in;
    stand_in.tokens = name.tokens;
    stand_in.antecedent = antecedent;
    stand_in.words = full;
    stand_in.short_name = stand_in.in_clause = stand_in.in_sentence = true;
    found.push_back(std::move(stand_in));
  }
}

constexpr std::size_t kYearBack = 3;  // sentences

// "in the same year": the year that was named last, in one of the sentences before.
void AddYears(const Document& document, std::size_t sentence, std::vector<StandIn>& found) {
  const Sentence& words = document.sentences[sentence];
  const auto begin =
      std::lower_bound(document.mentions.begin(), document.mentions.end(), sentence,
                       [](const Mention& mention, std::size_t wanted) { return mention.sentence < wanted; });
  const auto year = std::find_if(std::make_reverse_iterator(begin), document.mentions.rend(),
                                 [](const Mention& mention) { return mention.type == MentionType::year; });
  if (year == document.mentions.rend() || sentence - year->sentence > kYearBack) return;
  for (auto at = begin; at != document.mentions.end() && at->sentence == sentence; ++at) {
    if (at->type == MentionType::year) return;  // which of the two would be a guess
    const std::string said = ToLower(at->text);
    if (at->type != MentionType::time || (said != "the same year" && said != "that same year")) continue;
    StandIn stand_in;
    for (std::size_t t = 0; t < words.tokens.size(); ++t) {
      if (!at->span.Overlaps(words.tokens[t].span)) continue;
      if (stand_in.tokens.end == 0) stand_in.tokens.begin = t;
      stand_in.tokens.end = t + 1;
    }
    stand_in.antecedent = static_cast<std::size_t>(&*year - document.mentions.data());
    stand_in.words = year->normal.empty() ? year->text : year->normal;
    stand_in.short_name = stand_in.in_clause = stand_in.in_sentence = true;
    found.push_back(std::move(stand_in));
    return;
  }
}

}  // namespace

std::string NameShown(std::string_view text, const Document& document, std::size_t mention) {
  const Mention& meant = document.mentions[mention];
  const bool chained = meant.chain < document.chains.size();
  const std::string name = chained ? document.chains[meant.chain].name : meant.text;
  const bool article =
      meant.type != MentionType::person && !ToLower(name).starts_with("the ") && HasArticle(text, meant.span);
  return article ? "the " + name : name;
}

std::vector<StandIn> StandInsOf(std::string_view text, const Document& document, std::size_t sentence,
                                const Tree& tree) {
  std::vector<StandIn> found;
  const std::vector<std::size_t> chains = ChainsAt(document, sentence);
  const Sentence& words = document.sentences[sentence];
  for (const Reference& reference : ReferencesOf(document, sentence)) {
    if (reference.chain >= document.chains.size() || reference.begin >= chains.size()) continue;
    StandIn stand_in;
    stand_in.tokens = {reference.begin, reference.end};
    stand_in.antecedent = reference.antecedent;
    stand_in.words = NameShown(text, document, reference.antecedent);
    if (reference.kind == ReferenceKind::possessive) stand_in.words += "'s";
    const std::size_t clause = ClauseOf(words, tree, reference.begin);
    stand_in.in_sentence = stand_in.in_clause = true;
    for (std::size_t t = 0; t < reference.begin; ++t) {
      if (chains[t] != reference.chain) continue;
      stand_in.in_sentence = false;
      if (ClauseOf(words, tree, t) == clause) stand_in.in_clause = false;
    }
    found.push_back(std::move(stand_in));
  }
  AddFullNames(document, sentence, chains, found);
  AddYears(document, sentence, found);
  for (std::size_t t = 1; t < words.tokens.size(); ++t)
    if (ToLower(words.tokens[t].span.In(text)) == "they")
      if (auto pair = PairBefore(text, document, sentence, t)) found.push_back(std::move(*pair));
  std::sort(found.begin(), found.end(),
            [](const StandIn& a, const StandIn& b) { return a.tokens.begin < b.tokens.begin; });
  return found;
}

}  // namespace lacuna
