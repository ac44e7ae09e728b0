// The development part of the treebanks as text with its gold sentences and words;
// empty where the shared data or zstd is missing.
#pragma once

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "content/base/span.h"
#include "tests/support/shared_data.h"

namespace lacuna {

struct GoldWord {
  Span span;  // bytes of GoldDocument::text
  std::string form, lemma, upos, xpos;
};

struct GoldDocument {
  std::string name;
  std::string text;
  std::vector<std::vector<GoldWord>> sentences;
};

inline std::vector<std::string> SplitTabs(const std::string& line) {
  std::vector<std::string> fields(1);
  for (const char c : line) {
    if (c == '\t')
      fields.emplace_back();
    else
      fields.back() += c;
  }
  return fields;
}

inline std::vector<GoldDocument> ReadTreebank(const std::string& name) {
  std::vector<GoldDocument> documents;
  const auto path = SharedDataPath("treebank/" + name);
  if (!path) return documents;
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(
      popen(("zstd -dcq '" + *path + "'").c_str(), "r"), pclose);
  std::string line;
  bool space = false, fresh = true;
  for (int c = std::fgetc(pipe.get()); c != EOF; c = std::fgetc(pipe.get())) {
    if (c != '\n') {
      line += static_cast<char>(c);
      continue;
    }
    if (line.rfind("# doc ", 0) == 0) {
      documents.push_back({line.substr(6), "", {}});
      fresh = true;
      space = false;
    } else if (line.empty()) {
      fresh = true;
      space = true;
    } else {
      const auto fields = SplitTabs(line);
      GoldDocument& document = documents.back();
      if (fresh) document.sentences.emplace_back();
      if (space && !document.text.empty()) document.text += ' ';
      const std::size_t begin = document.text.size();
      document.text += fields[0];
      document.sentences.back().push_back(
          {{begin, document.text.size()}, fields[0], fields[1], fields[2], fields[3]});
      fresh = false;
      space = fields[6] == "1";
    }
    line.clear();
  }
  return documents;
}

}  // namespace lacuna
