#include "content/facts/proposition.h"

#include <algorithm>
#include <vector>

#include "tests/content/facts/parsed.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

std::vector<std::string> Clauses(const std::string& rows) {
  const ParsedArticle parsed(rows);
  std::vector<std::string> shown;
  for (const Proposition& proposition : parsed.reading.propositions)
    shown.push_back(ShownClause(proposition));
  return shown;
}

const std::string kPortugal =
    "Portugal Portugal NNP 2 nsubj  supplied supply VBD 0 root  Brazil Brazil NNP 2 obj  "
    "with with IN 5 case  engines engine NNS 2 obl  ";

}  // namespace

TEST_CASE("A plain clause comes apart into subject, verb and phrases", "[content][facts]") {
  CHECK(Clauses(kPortugal + ". . . 2 punct") ==
        std::vector<std::string>{"Portugal | supplied | Brazil | with engines"});
}

TEST_CASE("A verb joined by 'and' keeps the subject before it", "[content][facts]") {
  CHECK(Clauses(
            kPortugal +
            "and and CC 7 cc  opened open VBD 2 conj  a a DT 9 det  school school NN 7 obj  . . . 2 punct") ==
        std::vector<std::string>{"Portugal | supplied | Brazil | with engines",
                                 "Portugal | opened | a school"});
}

TEST_CASE("Both verbs of a relative clause are said of the name before it", "[content][facts]") {
  const auto clauses = Clauses(
      "Portugal Portugal NNP 10 nsubj  , , , 4 punct  which which WDT 4 nsubj  bought buy VBD 1 acl:relcl  "
      "engines engine NNS 4 obj  and and CC 7 cc  sold sell VBD 4 conj  cables cable NNS 7 obj  , , , 4 "
      "punct  "
      "founded found VBD 0 root  a a DT 12 det  school school NN 10 obj  . . . 10 punct");
  CHECK(std::find(clauses.begin(), clauses.end(), "Portugal | bought | engines") != clauses.end());
  CHECK(std::find(clauses.begin(), clauses.end(), "Portugal | sold | cables") != clauses.end());
}

TEST_CASE("A second participle stands on the first one's auxiliary", "[content][facts]") {
  CHECK(Clauses(
            "The the DT 2 det  bridge bridge NN 4 nsubj:pass  was be VBD 4 aux:pass  built build VBN 0 root "
            "and and CC 6 cc  opened open VBN 4 conj  in in IN 8 case  1956 1956 CD 6 obl  . . . 4 punct") ==
        std::vector<std::string>{"the bridge | was built", "the bridge | was opened | in 1956"});
}

TEST_CASE("What is linked by a copula is a complement, and circumstances stay apart", "[content][facts]") {
  const ParsedArticle parsed(
      "Lisbon Lisbon NNP 4 nsubj  was be VBD 4 cop  the the DT 4 det  capital capital NN 0 root "
      "of of IN 6 case  Portugal Portugal NNP 4 nmod  in in IN 8 case  1755 1755 CD 4 obl  . . . 4 punct");
  REQUIRE(parsed.reading.propositions.size() == 1);
  const Proposition& clause = parsed.reading.propositions[0];
  CHECK(ShownClause(clause) == "Lisbon | was | the capital of Portugal | in 1755");
  CHECK(clause.copula);
  CHECK(clause.tail[0].role == RoleName::complement);
}

TEST_CASE("What an open complement says is asked by its own phrases", "[content][facts]") {
  CHECK(Clauses("Spain Spain NNP 2 nsubj  helped help VBD 0 root  Portugal Portugal NNP 2 obj  "
                "build build VB 2 xcomp  ships ship NNS 4 obj  . . . 2 punct") ==
        std::vector<std::string>{"Spain | helped | Portugal | build | ships"});
}

TEST_CASE("An insertion between commas is left out", "[content][facts]") {
  CHECK(Clauses("Lisbon Lisbon NNP 8 nsubj  , , , 5 punct  which which WDT 5 nsubj  never never RB 5 advmod  "
                "sleeps sleep VBZ 1 acl:relcl  , , , 5 punct  has have VBZ 8 aux  grown grow VBN 0 root  . . "
                ". 8 punct") == std::vector<std::string>{"Lisbon | has grown"});
}

TEST_CASE("A clause that may not be a fact gives nothing", "[content][facts]") {
  const auto rows = GENERATE(
      as<std::string>{},
      // Norway did not sign the treaty.
      "Norway Norway NNP 4 nsubj  did do VBD 4 aux  not not RB 4 advmod  sign sign VB 0 root  "
      "the the DT 6 det  treaty treaty NN 4 obj  . . . 4 punct",
      // It signed the treaty.
      "It it PRP 2 nsubj  signed sign VBD 0 root  the the DT 4 det  treaty treaty NN 2 obj  . . . 2 punct",
      // If Norway signed …: only the condition's own clause is looked at.
      "If if IN 3 mark  Norway Norway NNP 3 nsubj  signed sign VBD 6 advcl  , , , 3 punct  we we PRP 6 nsubj "
      " "
      "won win VBD 0 root  . . . 6 punct");
  CAPTURE(rows);
  CHECK(Clauses(rows).empty());
}

TEST_CASE("What somebody says is that person's claim", "[content][facts]") {
  const ParsedArticle named(
      "Portugal Portugal NNP 2 nsubj  built build VBD 7 ccomp  bridges bridge NNS 2 obj  , , , 7 punct  "
      "the the DT 6 det  Herald Herald NNP 7 nsubj  said say VBD 0 root  . . . 7 punct");
  REQUIRE(named.reading.propositions.size() >= 1);
  CHECK(named.reading.propositions[0].claim_source == "the Herald");
}

TEST_CASE("A claim by nobody in particular is the article's", "[content][facts]") {
  const ParsedArticle unnamed(
      "He he PRP 2 nsubj  said say VBD 0 root  that that IN 5 mark  Portugal Portugal NNP 5 nsubj  "
      "built build VBD 2 ccomp  bridges bridge NNS 5 obj  . . . 2 punct");
  REQUIRE(unnamed.reading.propositions.size() == 1);
  CHECK(unnamed.reading.propositions[0].claim_source == kUnnamedSource);
}

TEST_CASE("A tree without a parse gives no clause", "[content][facts]") {
  Sentence sentence;
  sentence.tokens.resize(3);
  const Tree tree(sentence);
  CHECK(tree.root() == -1);
  CHECK(tree.Yield(1).begin == 1);
  CHECK(tree.Yield(1).end == 2);
}

}  // namespace lacuna
