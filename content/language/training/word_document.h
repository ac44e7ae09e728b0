// Sentences whose words are given, as a text for the language stage.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/language/document.h"

namespace lacuna {

// A text made of the words with a blank between two, and its sentences.
struct WordDocument {
  std::string text;
  std::vector<Sentence> sentences;
};

WordDocument DocumentOf(const std::vector<std::vector<std::string_view>>& sentences);

}  // namespace lacuna
