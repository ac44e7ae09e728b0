// Finds names with the trained model, as the treebank cuts them.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "content/language/document.h"
#include "content/language/lexicon.h"
#include "content/language/model/name_model.h"

namespace lacuna {

// Tokens [begin, end) of a sentence.
struct RecognizedName {
  std::size_t begin = 0, end = 0;
  MentionType type =
      MentionType::misc;  // person, place, organization, time (months, weekdays), event or misc
};

// For each sentence its names in reading order, without overlaps. The sentences (tagged) come from `text` and
// are one document: the same words get the same type all over it. Titles belong to the name, articles do not.
std::vector<std::vector<RecognizedName>> RecognizeNames(const std::vector<Sentence>& sentences,
                                                        std::string_view text, const Lexicon& lexicon,
                                                        const NameModel& model);

}  // namespace lacuna
