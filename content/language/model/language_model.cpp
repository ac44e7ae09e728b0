#include "content/language/model/language_model.h"

#include <future>
#include <stdexcept>
#include <utility>

#include "content/language/english.lacunamodel.h"
#include "content/language/model/model_file.h"
#include "content/language/model/model_parts.h"

namespace lacuna {
namespace {

// Its bytes were checked when the program was built and tested; if they do not load now, the program file is
// broken.
LanguageModel LoadBuiltIn() {
  Result<LanguageModel> model = LanguageModel::Load(BuiltInModelBytes());
  if (!model) throw std::runtime_error(model.error().message);
  return std::move(*model);
}

}  // namespace

Result<LanguageModel> LanguageModel::Load(std::string_view bytes) {
  const Result<ModelFile> file = ModelFile::Open(bytes);
  if (!file) return file.error();
  LanguageModel model;
  Result<WordLexicon> lexicon = ReadLexicon(*file);
  if (!lexicon) return lexicon.error();
  model.lexicon_ = std::move(*lexicon);
  auto other_names = std::async(std::launch::async, [&file] { return NameModel::Read(*file); });
  auto other_tagger = std::async(std::launch::async, [&file] { return TaggerModel::Read(*file); });
  Result<ParserModel> parser = ParserModel::Read(*file);
  Result<TaggerModel> tagger = other_tagger.get();
  Result<NameModel> names = other_names.get();
  if (!tagger) return tagger.error();
  model.tagger_ = std::move(*tagger);
  if (!parser) return parser.error();
  model.parser_ = std::move(*parser);
  if (!names) return names.error();
  model.names_ = std::move(*names);
  return model;
}

std::string_view BuiltInModelBytes() { return kEnglishModel(); }

const LanguageModel& BuiltInModel() {
  static const LanguageModel model = LoadBuiltIn();
  return model;
}

}  // namespace lacuna
