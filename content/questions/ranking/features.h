// What the ranker looks at: numbers that say something about how good a question is.
//
// The table is the model's order: a weight belongs to a name, so that a feature may be added or taken away
// without spoiling the rest. All values are finite, most of them 0 or 1, none beyond about ±10.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "content/questions/cards.h"
#include "content/questions/ranking/article_words.h"

namespace lacuna {

struct FeatureItem {
  FeatureItem(const Candidate& judged, const Question& asked, const Reading& article_reading,
              const ArticleWords& article_words, std::size_t soft_lint_flags);

  const Candidate& candidate;
  const Question& question;
  const Reading& reading;
  const ArticleWords& words;
  std::size_t soft_flags;
  const Proposition* proposition;  // nullptr for orders and matchings
  const Sentence* sentence;        // that the clause stands in, nullptr as above
  const Slot* slot;                // nullptr for orders and matchings
  const Phrase* phrase;            // that the slot asks for, or nullptr
  const Mention* mention;          // the key, when it is one mention
  std::vector<std::string> stem;   // lower case
  std::vector<std::string> key;    // lower case, without articles
};

struct Feature {
  std::string_view name;
  double (*value)(const FeatureItem& item);
};

std::span<const Feature> Features();

// One value a feature, in the order of the table.
std::vector<double> FeaturesOf(const FeatureItem& item);

}  // namespace lacuna
