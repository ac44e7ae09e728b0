#include "content/language/tree_repair.h"

#include <vector>

#include "tests/support/catch.h"

namespace lacuna {
namespace {

struct Word {
  const char* form;
  Upos upos;
  const char* xpos;
  const char* lemma;
  int head;  // -2 = root
  const char* relation;
};

// The words as the parser left them, then repaired: "form/xpos/relation/head …".
std::string Repaired(const std::vector<Word>& words) {
  std::string text;
  Sentence sentence;
  for (const Word& word : words) {
    Token token;
    token.span = {text.size(), text.size() + std::string(word.form).size()};
    token.upos = word.upos;
    token.xpos = word.xpos;
    token.lemma = word.lemma;
    token.head = word.head;
    token.relation = word.relation;
    text += std::string(word.form) + " ";
    sentence.tokens.push_back(token);
  }
  RepairTree(text, sentence);
  std::string out;
  for (const Token& token : sentence.tokens) {
    const std::string head =
        token.head < 0 ? "-"
                       : std::string(sentence.tokens[static_cast<std::size_t>(token.head)].span.In(text));
    out += std::string(token.span.In(text)) + "/" + token.xpos + "/" + token.relation + "/" + head + " ";
  }
  return out;
}

}  // namespace

TEST_CASE("With a subject and no auxiliary a participle is a past tense", "[content][language][syntax]") {
  CHECK(Repaired({{"Holt", Upos::propn, "NNP", "Holt", 1, "nsubj"},
                  {"announced", Upos::verb, "VBN", "announce", -2, "root"},
                  {"it", Upos::pron, "PRP", "it", 1, "obj"}}) ==
        "Holt/NNP/nsubj/announced announced/VBD/root/- it/PRP/obj/announced ");
  // "has announced" stays what it is, and so does a form that is no past tense.
  CHECK(Repaired({{"Holt", Upos::propn, "NNP", "Holt", 2, "nsubj"},
                  {"has", Upos::aux, "VBZ", "have", 2, "aux"},
                  {"announced", Upos::verb, "VBN", "announce", -2, "root"}})
            .find("announced/VBN") != std::string::npos);
  CHECK(Repaired({{"Holt", Upos::propn, "NNP", "Holt", 1, "nsubj"},
                  {"taken", Upos::verb, "VBN", "take", -2, "root"}})
            .find("taken/VBN") != std::string::npos);
}

TEST_CASE("A clause with who below a name is a relative clause", "[content][language][syntax]") {
  CHECK(Repaired({{"Holt", Upos::propn, "NNP", "Holt", 4, "nsubj"},
                  {",", Upos::punct, ",", ",", 3, "punct"},
                  {"who", Upos::pron, "WP", "who", 3, "nsubj"},
                  {"sang", Upos::verb, "VBD", "sing", 0, "advcl"},
                  {"spoke", Upos::verb, "VBD", "speak", -2, "root"}})
            .find("sang/VBD/acl:relcl/Holt") != std::string::npos);
}

TEST_CASE("A noun is the subject of the verb after its relative clause, no sentence of its own",
          "[content][language][syntax]") {
  CHECK(Repaired({{"Dreams", Upos::noun, "NNS", "dream", -2, "root"},
                  {",", Upos::punct, ",", ",", 3, "punct"},
                  {"which", Upos::pron, "WDT", "which", 3, "nsubj"},
                  {"matter", Upos::verb, "VBP", "matter", 0, "acl:relcl"},
                  {",", Upos::punct, ",", ",", 5, "punct"},
                  {"came", Upos::verb, "VBD", "come", 3, "conj"},
                  {".", Upos::punct, ".", ".", 0, "punct"}}) ==
        "Dreams/NNS/nsubj/came ,/,/punct/matter which/WDT/nsubj/matter matter/VBP/acl:relcl/Dreams "
        ",/,/punct/came came/VBD/root/- ././punct/came ");
}

TEST_CASE("What is believed has the subject before its verb", "[content][language][syntax]") {
  CHECK(Repaired({{"They", Upos::pron, "PRP", "they", 1, "nsubj"},
                  {"believe", Upos::verb, "VBP", "believe", -2, "root"},
                  {"Holt", Upos::propn, "NNP", "Holt", 1, "obj"},
                  {"threw", Upos::verb, "VBD", "throw", 1, "conj"},
                  {"it", Upos::pron, "PRP", "it", 3, "obj"}}) ==
        "They/PRP/nsubj/believe believe/VBP/root/- Holt/NNP/nsubj/threw threw/VBD/ccomp/believe "
        "it/PRP/obj/threw ");
}

TEST_CASE("Two objects of help are an object and what it does", "[content][language][syntax]") {
  CHECK(Repaired({{"They", Upos::pron, "PRP", "they", 1, "nsubj"},
                  {"helped", Upos::verb, "VBD", "help", -2, "root"},
                  {"Israel", Upos::propn, "NNP", "Israel", 3, "compound"},
                  {"host", Upos::noun, "NN", "host", 1, "obj"},
                  {"games", Upos::noun, "NNS", "game", 1, "obj"}}) ==
        "They/PRP/nsubj/helped helped/VBD/root/- Israel/NNP/obj/helped host/VB/xcomp/helped "
        "games/NNS/obj/host ");
}

TEST_CASE("A clause before the subject belongs to the verb", "[content][language][syntax]") {
  CHECK(Repaired({{"When", Upos::sconj, "WRB", "when", 1, "advmod"},
                  {"opened", Upos::verb, "VBD", "open", 3, "advcl"},
                  {",", Upos::punct, ",", ",", 1, "punct"},
                  {"trade", Upos::noun, "NN", "trade", 4, "nsubj"},
                  {"grew", Upos::verb, "VBD", "grow", -2, "root"}})
            .find("opened/VBD/advcl/grew") != std::string::npos);
}

}  // namespace lacuna
