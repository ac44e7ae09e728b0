#include "content/base/backup.h"

#include <sys/wait.h>
#include <unistd.h>
#include "content/base/random.h"
#include "tests/content/base/library.h"
#include "tests/support/child.h"

namespace lacuna {
namespace {

constexpr std::int64_t kHour = 3'600'000;

std::vector<std::string> Names(const std::vector<BackupFile>& backups) {
  std::vector<std::string> names;
  for (const auto& backup : backups) names.push_back(std::filesystem::path(backup.path).filename().string());
  return names;
}

}  // namespace

TEST_CASE("A backup is a whole library of its own, named after the moment", "[content][base]") {
  const TemporaryFolder folder;
  const std::string path = folder.File("library.lacuna");
  auto database = OpenNotes(path);
  AddNote(*database, "kept");
  const auto backup = MakeBackup(*database, kNow);
  REQUIRE(backup.ok());
  CHECK(*backup == folder.File("backups/library-20261122-093000.lacuna"));
  CHECK(CountNotes(*OpenNotes(*backup)) == 1);
  CHECK(Names(ListBackups(path)) == std::vector<std::string>{"library-20261122-093000.lacuna"});
  CHECK(ListBackups(path).front().made == kNow);
}

TEST_CASE("Backups of the same second do not replace each other", "[content][base]") {
  const TemporaryFolder folder;
  const std::string path = folder.File("library.lacuna");
  auto database = OpenNotes(path);
  REQUIRE(MakeBackup(*database, kNow).ok());
  REQUIRE(MakeBackup(*database, kNow).ok());
  CHECK(Names(ListBackups(path)) ==
        std::vector<std::string>{"library-20261122-093000-2.lacuna", "library-20261122-093000.lacuna"});
}

TEST_CASE("Old backups are thinned to the newest, one a day, one a week", "[content][base]") {
  const TemporaryFolder folder;
  const std::string path = folder.File("library.lacuna");
  auto database = OpenNotes(path);
  for (int hours = 0; hours < 40 * 24; hours += 6) REQUIRE(MakeBackup(*database, kNow + hours * kHour).ok());
  const auto left = ListBackups(path);
  CHECK(left.size() >= 10);
  CHECK(left.size() <= 10 + 7 + 4);
  const Instant last = left.front().made;
  CHECK(last - left[9].made == 9 * 6 * kHour);
  CHECK(last - left.back().made > 14 * 24 * kHour);
  CHECK(last - left.back().made < 29 * 24 * kHour);
}

TEST_CASE("Backups of another library in the folder are left alone", "[content][base]") {
  const TemporaryFolder folder;
  auto mine = OpenNotes(folder.File("history.lacuna"));
  auto other = OpenNotes(folder.File("history-20200101-000000.lacuna"));
  REQUIRE(MakeBackup(*mine, kNow).ok());
  REQUIRE(MakeBackup(*other, kNow).ok());
  CHECK(ListBackups(mine->path()).size() == 1);
  CHECK(ListBackups(other->path()).size() == 1);
}

TEST_CASE("A backup never replaces what is no library, nor the library itself", "[content][base]") {
  const TemporaryFolder folder;
  auto database = OpenNotes(folder.File("library.lacuna"));
  WriteBytes(folder.File("thesis.txt"), "Years of work.");
  CHECK_FALSE(database->BackUp(folder.File("thesis.txt")).ok());
  CHECK(ReadBytes(folder.File("thesis.txt")) == "Years of work.");
  CHECK_FALSE(database->BackUp(database->path()).ok());
  CHECK(database->BackUp(folder.File("copy.lacuna")).ok());
  CHECK(database->BackUp(folder.File("copy.lacuna")).ok());
  CHECK_FALSE(std::filesystem::exists(folder.File("copy.lacuna.partial")));
}

TEST_CASE("Restoring brings the backup back and keeps what it replaced", "[content][base]") {
  const TemporaryFolder folder;
  const std::string path = folder.File("library.lacuna");
  std::string backup;
  {
    auto database = OpenNotes(path);
    AddNote(*database, "one");
    backup = *MakeBackup(*database, kNow);
    AddNote(*database, "two");
  }
  REQUIRE(RestoreBackup(backup, path, kNow + kHour).ok());
  CHECK(CountNotes(*OpenNotes(path)) == 1);
  const auto backups = ListBackups(path);
  REQUIRE(backups.size() == 2);
  CHECK(CountNotes(*OpenNotes(backups.front().path)) == 2);
}

TEST_CASE("Restoring over a library with a pending WAL keeps its last answers, and none leak in",
          "[content][base]") {
  const TemporaryFolder folder;
  const std::string path = folder.File("library.lacuna");
  const std::string backup = *MakeBackup(*OpenNotes(path), kNow);
  const pid_t child = StartChild([&] {
    auto database = OpenNotes(path);
    for (int i = 0; i < 20; ++i) AddNote(*database, "answer");
    return raise(SIGKILL);
  });
  REQUIRE(WaitFor(child) == 128 + SIGKILL);
  REQUIRE(std::filesystem::file_size(path + "-wal") > 0);
  REQUIRE(RestoreBackup(backup, path, kNow + kHour).ok());
  CHECK(CountNotes(*OpenNotes(path)) == 0);
  CHECK(CountNotes(*OpenNotes(ListBackups(path).front().path)) == 20);
}

TEST_CASE("Restoring over a damaged library keeps the damaged file", "[content][base]") {
  const TemporaryFolder folder;
  const std::string path = folder.File("library.lacuna");
  std::string backup;
  {
    auto database = OpenNotes(path);
    AddNote(*database, "one");
    backup = *MakeBackup(*database, kNow);
  }
  std::string damaged = ReadBytes(path);
  damaged.replace(4096, 4096, std::string(4096, '\xFF'));
  WriteBytes(path, damaged);
  REQUIRE(RestoreBackup(backup, path, kNow + kHour).ok());
  CHECK(CountNotes(*OpenNotes(path)) == 1);
  CHECK(ReadBytes(folder.File("backups/library-20261122-103000.damaged")) == damaged);
  CHECK(ListBackups(path).size() == 1);
}

TEST_CASE("A damaged or foreign backup is refused and the library left as it was", "[content][base]") {
  const TemporaryFolder folder;
  const std::string path = folder.File("library.lacuna");
  std::string backup;
  {
    auto database = OpenNotes(path);
    AddNote(*database, "one");
    backup = *MakeBackup(*database, kNow);
  }
  const std::string before = ReadBytes(path);
  std::string bytes = ReadBytes(backup);
  bytes.replace(4096, 4096, std::string(4096, '\xFF'));
  WriteBytes(backup, bytes);
  CHECK_THAT(RestoreBackup(backup, path, kNow).error().message, ContainsSubstring("is damaged"));
  CHECK_THAT(RestoreBackup(folder.File("none"), path, kNow).error().message,
             ContainsSubstring("There is no file"));
  CHECK_THAT(RestoreBackup(path, path, kNow).error().message, ContainsSubstring("the library itself"));
  CHECK(ReadBytes(path) == before);
}

TEST_CASE("An open library is not restored over", "[content][base]") {
  const TemporaryFolder folder;
  const std::string path = folder.File("library.lacuna");
  auto database = OpenNotes(path);
  const std::string backup = *MakeBackup(*database, kNow);
  CHECK_THAT(RestoreBackup(backup, path, kNow).error().message, ContainsSubstring("open in another Lacuna"));
}

TEST_CASE("An upgrade of a library with data is preceded by a backup", "[content][base]") {
  const TemporaryFolder folder;
  const std::string path = folder.File("library.lacuna");
  AddNote(*OpenNotes(path), "old");
  CHECK(ListBackups(path).empty());
  const Upgrade steps[] = {kNotes[0], {2, "ALTER TABLE note ADD COLUMN tag TEXT"}};
  auto database = std::move(*Database::Open(path));
  REQUIRE(database->Upgrade("notes", steps, kNow).ok());
  REQUIRE(ListBackups(path).size() == 1);
  CHECK(CountNotes(*OpenNotes(ListBackups(path).front().path)) == 1);
}

TEST_CASE("A kill during backups and restores leaves the old or the new library, and whole backups",
          "[content][base]") {
  const TemporaryFolder folder;
  const std::string path = folder.File("library.lacuna");
  std::string backups[2];
  for (auto& backup : backups) {
    auto database = OpenNotes(path);
    for (int i = 0; i < 30; ++i) AddNote(*database, std::string(3000, 'x'));
    backup = folder.File(std::to_string(CountNotes(*database)) + ".lacuna");
    REQUIRE(database->BackUp(backup).ok());
  }
  Random random(7);
  for (int round = 0; round < 40; ++round) {
    const pid_t child = StartChild([&] {
      for (int i = 0;; ++i) {
        if (!RestoreBackup(backups[i % 2], path, kNow + i * kHour)) return 1;
        if (!MakeBackup(*OpenNotes(path), kNow + i * kHour)) return 1;
      }
    });
    KillAfter(child, static_cast<int>(500 + random.Below(40'000)));
    CAPTURE(round);
    auto database = OpenNotes(path);
    const auto notes = CountNotes(*database);
    CHECK((notes == 30 || notes == 60));
    CHECK(database->CheckIntegrity().empty());
    for (const auto& backup : ListBackups(path)) CHECK(OpenNotes(backup.path)->CheckIntegrity().empty());
  }
}

TEST_CASE("A kill during an upgrade leaves the old or the new tables", "[content][base]") {
  const TemporaryFolder folder;
  const std::string path = folder.File("library.lacuna");
  {
    auto database = OpenNotes(path);
    for (int i = 0; i < 30; ++i) AddNote(*database, std::string(3000, 'x'));
  }
  const std::string original = ReadBytes(path);
  const Upgrade steps[] = {kNotes[0],
                           {2,
                            "CREATE TABLE tag (note INTEGER, text TEXT) STRICT;"
                            "INSERT INTO tag SELECT id, text FROM note; UPDATE note SET text = text || 'y'"}};
  Random random(8);
  for (int round = 0; round < 30; ++round) {
    WriteBytes(path, original);
    for (const char* ending : {"-wal", "-shm"}) std::filesystem::remove(path + ending);
    const pid_t child = StartChild([&] {
      auto database = Database::Open(path);
      return database && (*database)->Upgrade("notes", steps, kNow) ? 0 : 1;
    });
    KillAfter(child, static_cast<int>(500 + random.Below(15'000)));
    auto database = std::move(*Database::Open(path));
    auto version = database->Prepare("SELECT version FROM schema_version");
    REQUIRE(version.Step());
    auto changed = database->Prepare("SELECT count(*) FROM note WHERE text LIKE '%y'");
    REQUIRE(changed.Step());
    CHECK(changed.Int(0) == (version.Int(0) == 2 ? 30 : 0));
  }
}

}  // namespace lacuna
