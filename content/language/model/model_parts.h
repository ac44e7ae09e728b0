// Reads the kinds of section that several models have.
#pragma once

#include <cstddef>
#include <string>

#include "content/base/result.h"
#include "content/language/model/model_file.h"
#include "content/language/model/name_list.h"
#include "content/language/model/weight_table.h"
#include "content/language/model/word_lexicon.h"

namespace lacuna {

// Between 1 and 255 names, all different.
Result<NameList> ReadNames(const ModelFile& file, const std::string& section);
// The section "words".
Result<WordLexicon> ReadLexicon(const ModelFile& file);
// A table that has exactly `classes` classes.
Result<WeightTable> ReadTable(const ModelFile& file, const std::string& section, std::size_t classes);

}  // namespace lacuna
