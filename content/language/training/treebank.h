// Reads a treebank: documents of sentences of words with their tags, heads and relations.
//
// The file has one word a line, tab-separated: form, lemma, universal tag, Penn tag, head (from 1; 0 = root),
// relation, whether a space follows (1 or 0). A blank line ends a sentence, "# doc NAME" opens a document.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/base/result.h"

namespace lacuna {

struct TreebankWord {
  std::string form, lemma, upos, xpos;
  int head = -1;  // index into the sentence; -1 = root
  std::string relation;
  bool space_after = true;
};

using TreebankSentence = std::vector<TreebankWord>;

std::vector<std::string_view> FormsIn(const TreebankSentence& sentence);

struct TreebankDocument {
  std::string name;  // "gum/GUM_news_iodine"
  std::vector<TreebankSentence> sentences;
};

// The bytes of a file, unpacked when its name ends in ".zst".
Result<std::string> ReadPackedFile(const std::string& path);

// A line that has too few columns or a head outside its sentence is an error that names the line. With
// `forms_only` a line needs no more than its form.
Result<std::vector<TreebankDocument>> ParseTreebank(std::string_view text, bool forms_only = false);
Result<std::vector<TreebankDocument>> ReadTreebankFile(const std::string& path);

}  // namespace lacuna
