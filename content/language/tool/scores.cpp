#include "content/language/tool/scores.h"

#include "content/language/syntax.h"
#include "content/language/training/evaluate.h"
#include "content/language/training/name_scores.h"
#include "content/language/training/treebank.h"
#include "content/language/training/treebank_names.h"
#include "content/language/training/word_document.h"

namespace lacuna {
namespace {

TreebankSentence Found(const TreebankSentence& gold, const Sentence& sentence) {
  TreebankSentence found = gold;
  for (std::size_t i = 0; i < gold.size(); ++i) {
    const Token& token = sentence.tokens[i];
    found[i].lemma = token.lemma;
    found[i].upos = Name(token.upos);
    found[i].xpos = token.xpos;
    found[i].head = token.head < 0 ? -1 : token.head;
    found[i].relation = token.relation;
  }
  return found;
}

Result<std::string> NameScores(const LanguageModel& model, const std::vector<TreebankDocument>& treebank,
                               const std::string& folder) {
  const Result<std::string> bytes = ReadPackedFile(folder + "/gum_entities_dev.jsonl.zst");
  if (!bytes) return bytes.error();
  const auto documents = ParseEntities(*bytes);
  if (!documents) return documents.error();
  NameScore score;
  for (const EntityDocument& document : *documents) {
    const auto gold = GoldNames(document, treebank);
    if (!gold) return gold.error();
    const auto found = FindTreebankNames(document, model, DefaultLexicon());
    for (std::size_t i = 0; i < gold->size(); ++i) score.Add((*gold)[i], found[i]);
  }
  return score.Line();
}

}  // namespace

Result<std::string> DevelopmentScores(const LanguageModel& model, const std::string& treebank_folder) {
  const auto treebank = ReadTreebankFile(treebank_folder + "/en_dev.tsv.zst");
  if (!treebank) return treebank.error();
  TreeScore all, expository;
  for (const TreebankDocument& document : *treebank) {
    std::vector<std::vector<std::string_view>> forms;
    for (const TreebankSentence& sentence : document.sentences) forms.push_back(FormsIn(sentence));
    WordDocument words = DocumentOf(forms);
    ReadSyntax(words.text, words.sentences, DefaultLexicon(), model);
    for (std::size_t i = 0; i < document.sentences.size(); ++i) {
      const TreebankSentence found = Found(document.sentences[i], words.sentences[i]);
      AddScore(document.sentences[i], found, all);
      if (IsExpository(document.name)) AddScore(document.sentences[i], found, expository);
    }
  }
  const Result<std::string> names = NameScores(model, *treebank, treebank_folder);
  if (!names) return names.error();
  return all.Line("development part") + "\n" + expository.Line("of it, GUM expository") + "\n" + *names +
         "\n";
}

}  // namespace lacuna
