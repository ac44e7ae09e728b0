#include "content/language/model/name_model.h"

#include <utility>

#include "content/language/model/model_parts.h"

namespace lacuna {
namespace {

constexpr const char* kSpansSection = "names";
constexpr const char* kKindsSection = "name kinds";

}  // namespace

void NameModel::Write(ModelSections& sections) const {
  sections[kSpansSection] = spans.Write();
  sections[kKindsSection] = kinds.Write();
}

Result<NameModel> NameModel::Read(const ModelFile& file) {
  Result<WeightTable> spans = ReadTable(file, kSpansSection, kNameClasses);
  if (!spans) return spans.error();
  Result<WeightTable> kinds = ReadTable(file, kKindsSection, kNameClasses);
  if (!kinds) return kinds.error();
  NameModel model;
  model.spans = std::move(*spans);
  model.kinds = std::move(*kinds);
  return model;
}

}  // namespace lacuna
