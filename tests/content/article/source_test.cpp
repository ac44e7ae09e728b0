#include "content/article/source.h"

#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "tests/content/article/reading.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

namespace fs = std::filesystem;

class Folder {
 public:
  Folder() : path_(fs::temp_directory_path() / fmt::format("lacuna-source-{}", getpid())) {
    fs::create_directories(path_);
  }
  ~Folder() { fs::remove_all(path_); }
  std::string File(const std::string& name, const std::string& bytes) const {
    std::ofstream(path_ / name, std::ios::binary) << bytes;
    return (path_ / name).string();
  }
  std::string path() const { return path_.string(); }

 private:
  fs::path path_;
};

std::string WhyNot(const std::string& path) {
  const auto source = ReadSource(path);
  return source ? "" : source.error().message;
}

TEST_CASE("ReadSource returns the bytes as they are", "[content][article]") {
  const Folder folder;
  const std::string path = folder.File("a b.txt", "One\r\ntwo\xFF");
  const auto source = ReadSource(path);
  REQUIRE(source);
  CHECK(source->name == path);
  CHECK(source->bytes == "One\r\ntwo\xFF");
}

TEST_CASE("ReadSource refuses in one sentence what cannot be read", "[content][article]") {
  const Folder folder;
  CHECK(WhyNot(folder.path() + "/none.txt") == folder.path() + "/none.txt does not exist: check the path.");
  CHECK(WhyNot(folder.path()) == folder.path() + " is a folder: name a file in it.");
  const std::string empty = folder.File("empty.txt", "");
  CHECK(WhyNot(empty) == empty + " is empty: choose one with text in it.");
  CHECK_THAT(WhyNot("/dev/null"), ContainsSubstring("/dev/null is not a regular file: "));
  CHECK_THAT(WhyNot("/proc/self/mem"),
             ContainsSubstring("/proc/self/mem cannot be read (Input/output error): "));
}

TEST_CASE("ReadSource looks at the size before it reads", "[content][article]") {
  const Folder folder;
  const std::string path = folder.File("large.txt", "x");
  fs::resize_file(path, kMaxSourceBytes + 1);  // sparse
  CHECK(WhyNot(path) == path + " is larger than 64 MB: cut out the part you want to learn.");
}

TEST_CASE("A source of blanks has nothing to ask about", "[content][article]") {
  CHECK(Refusal(" \n\t\r\n\u00A0 ", "-") ==
        "Standard input holds nothing but blanks: choose one with text in it.");
  CHECK_THAT(Refusal("", "pasted text"), ContainsSubstring("The pasted text is empty: "));
}

TEST_CASE("A file name becomes a title", "[content][article]") {
  CHECK(TitleFromName("a/harbour_lights-2.txt") == "Harbour lights 2");
  CHECK(TitleFromName("https://example.org/news/the-old-pier/?page=1") == "The old pier");
  CHECK(TitleFromName("élan.md") == "Élan");
  CHECK(TitleFromName("-").empty());
  CHECK(TitleFromName("/tmp/2020.txt").empty());
}

TEST_CASE("Identical text has an identical uid, identical bytes an identical hash", "[content][article]") {
  const auto one = Read("Salt was money."), other = Read("Salt  was money.\n");
  CHECK(one.uid == other.uid);
  CHECK(one.source_sha256 != other.source_sha256);
  CHECK(one.uid != Read("Salt is money.").uid);
}

TEST_CASE("BlockAt and SourceOf answer for every byte", "[content][article]") {
  const auto article = Read("Salt\n\nSalt was money.");
  CHECK(BlockAt(article, 3) == 0);
  CHECK(BlockAt(article, 4) == 2);
  CHECK(BlockAt(article, 6) == 1);
  CHECK(BlockAt(article, 999) == 2);
  CHECK(SourceOf(article, 6) == Span{6, 21});
}

}  // namespace
}  // namespace lacuna
