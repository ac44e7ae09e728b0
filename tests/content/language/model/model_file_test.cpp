#include "content/language/model/model_file.h"

#include "tests/support/catch.h"

namespace lacuna {
namespace {

std::string SmallFile() {
  return WriteModelFile({{"tagger", std::string(3000, 'a')}, {"parser", "short"}, {"empty", ""}});
}

}  // namespace

TEST_CASE("A model file gives its sections back", "[content][language][model]") {
  const std::string bytes = SmallFile();
  const auto file = ModelFile::Open(bytes);
  REQUIRE(file);
  CHECK(file->Section("tagger").value() == std::string(3000, 'a'));
  CHECK(file->Section("parser").value() == "short");
  CHECK(file->Section("empty").value().empty());
  CHECK(file->AllSections()->size() == 3);
  CHECK_FALSE(file->Has("names"));
  CHECK(file->Section("names").error().message ==
        "The language model is damaged (it has no section names): build or install Lacuna again.");
}

TEST_CASE("A truncated model file is refused", "[content][language][model]") {
  const std::string bytes = SmallFile();
  for (std::size_t size = 0; size < bytes.size(); ++size) CHECK_FALSE(ModelFile::Open(bytes.substr(0, size)));
  CHECK_FALSE(ModelFile::Open(bytes + "x"));
}

TEST_CASE("A damaged byte of a model file is noticed", "[content][language][model]") {
  const std::string bytes = SmallFile();
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    std::string damaged = bytes;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x41);
    const auto file = ModelFile::Open(damaged);
    CHECK((!file || !file->AllSections()));
  }
}

TEST_CASE("A model file of another version names the way out", "[content][language][model]") {
  std::string bytes = SmallFile();
  bytes[8] = 9;
  CHECK(ModelFile::Open(bytes).error().message ==
        "The language model has version 9, this program reads version 1: train it again with ./dev "
        "train-language.");
}

}  // namespace lacuna
