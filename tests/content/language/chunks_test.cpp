#include "content/language/chunks.h"

#include <algorithm>

#include "content/language/analyze.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

struct Read {
  std::string text;
  Sentence sentence;
  Chunks chunks;

  explicit Read(const std::string& words) : text(words) {
    Article article;
    article.language = "en";
    article.text = text;
    Block block;
    block.span = {0, text.size()};
    article.blocks.push_back(block);
    sentence = AnalyzeLanguage(article).sentences.at(0);
    chunks = FindChunks(sentence, text);
  }
  std::string Text(TokenRange range) const { return std::string(TextOf(sentence, text, range)); }
  std::vector<std::string> Nouns() const {
    std::vector<std::string> out;
    for (const NounPhrase& noun : chunks.nouns) out.push_back(Text(noun.whole));
    return out;
  }
  // The clause whose verb group reads like this.
  const Clause& ClauseOf(const std::string& verb) const {
    for (const Clause& clause : chunks.clauses)
      if (clause.verb >= 0 && Text(chunks.verbs[static_cast<std::size_t>(clause.verb)].range) == verb)
        return clause;
    FAIL("no verb group " << verb);
    return chunks.clauses.front();
  }
  const VerbGroup& Verb(const std::string& verb) const {
    return chunks.verbs[static_cast<std::size_t>(ClauseOf(verb).verb)];
  }
  std::string SubjectOf(const std::string& verb) const { return Text(ClauseOf(verb).subject_range); }
};

bool Has(const std::vector<std::string>& all, const std::string& one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

}  // namespace

TEST_CASE("Noun phrases keep their adjectives, possessors and of-chains", "[content][language]") {
  const Read read("The old harbour's stone walls survived the signing of the Treaty of Lund.");
  CHECK(Has(read.Nouns(), "The old harbour's stone walls"));
  CHECK(Has(read.Nouns(), "the signing of the Treaty of Lund"));
}

TEST_CASE("Verb groups know tense, voice, negation and modality", "[content][language]") {
  const Read read("The bridge had not been repaired, but the council will pay and may move it.");
  const VerbGroup& repaired = read.Verb("had not been repaired");
  CHECK(repaired.tense == Tense::past);
  CHECK(repaired.passive);
  CHECK(repaired.perfect);
  CHECK(repaired.negated);
  CHECK(read.Verb("will pay").tense == Tense::future);
  CHECK_FALSE(read.Verb("will pay").modal);
  CHECK(read.Verb("may move").modal);
}

TEST_CASE("A copula is told from a passive", "[content][language]") {
  CHECK(Read("Lima is the capital of Peru.").Verb("is").copula);
  CHECK_FALSE(Read("Lima was founded by Spaniards.").Verb("was founded").copula);
}

TEST_CASE("The subject is found across what stands between", "[content][language]") {
  CHECK(Read("The keeper of the lighthouse quickly warned the ships.").SubjectOf("warned") ==
        "The keeper of the lighthouse");
  CHECK(Read("Norway and Sweden signed a treaty.").SubjectOf("signed") == "Norway and Sweden");
  CHECK(Read("Mary Holt, who later became a judge, said little.").SubjectOf("said") == "Mary Holt");
  CHECK(Read("Peru supplied copper, trained miners and built a railway.").SubjectOf("built") == "Peru");
}

TEST_CASE("A relative clause has its pronoun as subject", "[content][language]") {
  const Read read("Mary Holt, who later became a judge, said little.");
  CHECK(read.ClauseOf("became").kind == ClauseKind::relative);
  CHECK(read.SubjectOf("became") == "who");
}

TEST_CASE("A participle after a noun is no finite verb", "[content][language]") {
  const Read read("The treaty signed in 1978 ended the war.");
  CHECK(read.Verb("signed").finite == -1);
  CHECK(read.Verb("ended").tense == Tense::past);
}

TEST_CASE("A sentence without tags has no chunks", "[content][language]") {
  CHECK(FindChunks(Sentence{}, "").clauses.empty());
}

}  // namespace lacuna
