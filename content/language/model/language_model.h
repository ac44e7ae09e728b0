// Everything that was trained for English, as the language stage uses it.
#pragma once

#include <string_view>

#include "content/base/result.h"
#include "content/language/model/name_model.h"
#include "content/language/model/parser_model.h"
#include "content/language/model/tagger_model.h"
#include "content/language/model/word_lexicon.h"

namespace lacuna {

// Immutable; thread-safe.
class LanguageModel {
 public:
  // From the bytes of a model file (model_file.h), which are not needed afterwards.
  static Result<LanguageModel> Load(std::string_view bytes);

  const WordLexicon& lexicon() const { return lexicon_; }
  const TaggerModel& tagger() const { return tagger_; }
  const ParserModel& parser() const { return parser_; }
  const NameModel& names() const { return names_; }

 private:
  WordLexicon lexicon_;
  TaggerModel tagger_;
  ParserModel parser_;
  NameModel names_;
};

// The bytes of the model file that is part of the program.
std::string_view BuiltInModelBytes();
// The model in the program, loaded at the first call.
const LanguageModel& BuiltInModel();

}  // namespace lacuna
