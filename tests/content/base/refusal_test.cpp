// What is not opened, and that it is left as it was.
#include <sys/resource.h>

#include <csignal>

#include "content/base/backup.h"
#include "tests/content/base/library.h"
#include "tests/support/child.h"

namespace lacuna {
namespace {

void OverwritePage(const std::string& path, std::size_t page) {
  std::string bytes = ReadBytes(path);
  REQUIRE(bytes.size() >= (page + 1) * 4096);
  bytes.replace(page * 4096, 4096, std::string(4096, '\xFF'));
  WriteBytes(path, bytes);
}

void MakeLibraryOfPages(const std::string& path) {
  auto database = OpenNotes(path);
  for (int i = 0; i < 50; ++i) AddNote(*database, std::string(2000, 'x'));
}

template <class Work>
int InChild(Work work) {
  return WaitFor(StartChild(work));
}

}  // namespace

TEST_CASE("A second process is refused while the library is open, and welcome afterwards",
          "[content][base]") {
  const TemporaryFolder folder;
  const std::string path = folder.File("library.lacuna");
  auto first = OpenNotes(path);
  CHECK(Refusal(path) == "The library " + path + " is open in another Lacuna: close it there first.");
  const std::string link = folder.File("link.lacuna");
  std::filesystem::create_symlink(path, link);
  CHECK_THAT(Refusal(link), ContainsSubstring("is open in another Lacuna"));
  first.reset();
  CHECK(Refusal(path).empty());
}

TEST_CASE("A killed process leaves its committed rows and no lock", "[content][base]") {
  const TemporaryFolder folder;
  const std::string path = folder.File("library.lacuna");
  const int code = InChild([&] {
    auto database = OpenNotes(path);
    AddNote(*database, "committed");
    raise(SIGKILL);
    return 0;
  });
  REQUIRE(code == 128 + SIGKILL);
  REQUIRE(std::filesystem::exists(path + "-wal"));
  CHECK(CountNotes(*OpenNotes(path)) == 1);
}

TEST_CASE("A file from a newer program is refused and not a byte of it changes", "[content][base]") {
  const TemporaryFolder folder;
  const std::string path = folder.File("library.lacuna");
  const bool killed = GENERATE(false, true);
  InChild([&] {
    auto database = OpenNotes(path);
    database->Execute("UPDATE schema_version SET version = 99");
    if (killed) raise(SIGKILL);
    database.reset();
    return 0;
  });
  const std::string before = ReadBytes(path), wal = ReadBytes(path + "-wal");
  CHECK(wal.empty() != killed);
  CHECK_THAT(Refusal(path), ContainsSubstring("newer Lacuna") && ContainsSubstring("update Lacuna"));
  CHECK(ReadBytes(path) == before);
  CHECK(ReadBytes(path + "-wal") == wal);
}

TEST_CASE("What is no library is refused and not a byte of it changes", "[content][base]") {
  const TemporaryFolder folder;
  const std::string path = folder.File("notes.txt");
  const std::string bytes =
      GENERATE(as<std::string>{}, "Some notes.", std::string(5000, 'z'), "SQLite format 3", "\x01");
  WriteBytes(path, bytes);
  CHECK(Refusal(path) == path + " is no Lacuna library: name another file with --library.");
  CHECK(ReadBytes(path) == bytes);
}

TEST_CASE("A folder in the library's place is refused", "[content][base]") {
  const TemporaryFolder folder;
  CHECK_THAT(Refusal(folder.path()), ContainsSubstring("is no Lacuna library"));
}

TEST_CASE("A library whose folder cannot be made is refused", "[content][base]") {
  const TemporaryFolder folder;
  WriteBytes(folder.File("file"), "in the way");
  CHECK_THAT(Refusal(folder.File("file/library.lacuna")), ContainsSubstring("cannot be used"));
}

TEST_CASE("A library or folder that may not be written to is refused", "[content][base]") {
  if (geteuid() == 0) {
    WARN("SKIPPED: root may write everywhere");
    return;
  }
  const TemporaryFolder folder;
  const std::string path = folder.File("library.lacuna");
  OpenNotes(path);
  std::filesystem::permissions(path, std::filesystem::perms::owner_read);
  CHECK_THAT(Refusal(path), ContainsSubstring("read-only"));
}

TEST_CASE("A library with triggers is refused", "[content][base]") {
  const TemporaryFolder folder;
  const std::string path = folder.File("library.lacuna");
  OpenNotes(path)->Execute("CREATE TRIGGER evil AFTER INSERT ON note BEGIN DELETE FROM note; END");
  CHECK_THAT(Refusal(path), ContainsSubstring("'evil'"));
}

TEST_CASE("Damage is noticed at the start, named, and the way back shown", "[content][base]") {
  const TemporaryFolder folder;
  const std::string path = folder.File("library.lacuna");
  MakeLibraryOfPages(path);
  const bool with_backup = GENERATE(true, false);
  const std::size_t page = GENERATE(0u, 1u, 4u, 20u);
  CAPTURE(page, with_backup);
  std::string backup;
  if (with_backup) backup = *MakeBackup(*OpenNotes(path), kNow);
  OverwritePage(path, page);
  const std::string damaged = ReadBytes(path);
  const std::string refusal = Refusal(path);
  if (with_backup) {
    CHECK_THAT(refusal, ContainsSubstring("is damaged") && ContainsSubstring("restore " + backup));
  } else {
    CHECK_THAT(refusal, ContainsSubstring("is damaged") || ContainsSubstring("is no Lacuna library"));
  }
  CHECK(ReadBytes(path) == damaged);
}

TEST_CASE("A full disk is reported in words and loses nothing that was saved", "[content][base]") {
  const TemporaryFolder folder;
  const std::string path = folder.File("library.lacuna");
  AddNote(*OpenNotes(path), "saved");
  const std::string report = folder.File("report");
  const int code = InChild([&] {
    auto database = OpenNotes(path);
    const rlimit limit{200'000, 200'000};
    setrlimit(RLIMIT_FSIZE, &limit);
    try {
      Transaction transaction(*database);
      for (int i = 0; i < 1000; ++i) AddNote(*database, std::string(2000, 'x'));
      transaction.Commit();
    } catch (const StorageError& full) {
      WriteBytes(report, full.what());
      return 7;
    }
    return 0;
  });
  CHECK(code == 7);
  CHECK_THAT(ReadBytes(report), ContainsSubstring("make room") && ContainsSubstring("MB left"));
  auto database = OpenNotes(path);
  CHECK(CountNotes(*database) == 1);
  CHECK(database->CheckIntegrity().empty());
}

TEST_CASE("A library on a full device is refused in words", "[content][base]") {
  const TemporaryFolder folder;
  const std::string path = folder.File("library.lacuna");
  const std::string report = folder.File("report");
  const int code = InChild([&] {
    const rlimit limit{1000, 1000};
    setrlimit(RLIMIT_FSIZE, &limit);
    WriteBytes(report, Refusal(path));
    return 0;
  });
  CHECK(code == 0);
  CHECK_THAT(ReadBytes(report), ContainsSubstring("could not be written"));
  CHECK(Refusal(path).empty());
}

}  // namespace lacuna
