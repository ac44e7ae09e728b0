#include "content/language/training/examples.h"

#include <algorithm>
#include <map>
#include <string>

#include "content/language/model/reversed.h"

namespace lacuna {
namespace {

std::string TagOf(const TreebankWord& word) { return word.upos + " " + word.xpos; }

// What each pair of tags is called after the rare ones are gone.
class TagNames {
 public:
  explicit TagNames(const std::vector<TreebankDocument>& documents) {
    for (const auto& document : documents)
      for (const auto& sentence : document.sentences)
        for (const TreebankWord& word : sentence) ++counts_[word.xpos][TagOf(word)];
  }

  const std::string& Of(const TreebankWord& word) const {
    const auto& pairs = counts_.at(word.xpos);
    const auto found = pairs.find(TagOf(word));
    if (found->second >= 3) return found->first;
    const auto commonest = std::max_element(pairs.begin(), pairs.end(),
                                            [](const auto& a, const auto& b) { return a.second < b.second; });
    return commonest->first;
  }

 private:
  std::map<std::string, std::map<std::string, int>> counts_;  // Penn tag → pair → how often
};

Example ExampleOf(const TreebankSentence& sentence, const TagNames& names, const WordLexicon& lexicon,
                  ExampleSet& set) {
  Example example;
  const int root = static_cast<int>(sentence.size());
  example.words = FormsOf(FormsIn(sentence), lexicon);
  for (const TreebankWord& word : sentence) {
    example.tags.push_back(set.tags.Add(names.Of(word)));
    example.heads.push_back(word.head < 0 ? root : word.head);
    example.labels.push_back(set.labels.Add(word.relation));
  }
  const bool is_head = std::count(example.heads.begin(), example.heads.end(), root - 1) > 0;
  example.ends_in_mark =
      sentence.size() > 1 && sentence.back().upos == "PUNCT" && !is_head && sentence.back().head >= 0;
  return example;
}

}  // namespace

ExampleSet MakeExamples(const std::vector<TreebankDocument>& documents, const WordLexicon& lexicon) {
  const TagNames names(documents);
  ExampleSet set;
  for (std::size_t index = 0; index < documents.size(); ++index) {
    for (const TreebankSentence& sentence : documents[index].sentences) {
      set.examples.push_back(ExampleOf(sentence, names, lexicon, set));
      set.examples.back().document = index;
    }
  }
  return set;
}

Example ReversedExample(const Example& example) {
  Example reversed = example;
  std::reverse(reversed.words.begin(), reversed.words.end());
  std::reverse(reversed.tags.begin(), reversed.tags.end());
  std::reverse(reversed.fields.begin(), reversed.fields.end());
  std::reverse(reversed.labels.begin(), reversed.labels.end());
  std::reverse(reversed.heads.begin(), reversed.heads.end());
  for (int& head : reversed.heads) head = ReversedHead(head, static_cast<int>(reversed.size()));
  return reversed;
}

Example WithoutFinalMark(const Example& example) {
  Example shorter = example;
  const int root = static_cast<int>(example.size());
  shorter.words.pop_back();
  shorter.tags.pop_back();
  if (!shorter.fields.empty()) shorter.fields.pop_back();
  shorter.heads.pop_back();
  shorter.labels.pop_back();
  for (int& head : shorter.heads)
    if (head == root) head = root - 1;
  shorter.ends_in_mark = false;
  return shorter;
}

}  // namespace lacuna
