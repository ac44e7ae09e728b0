#include "content/base/database.h"

#include "tests/content/base/library.h"
#include "tests/support/child.h"

namespace lacuna {

TEST_CASE("A library is made where it was missing, folder included, and keeps what was committed",
          "[content][base]") {
  const TemporaryFolder folder;
  const std::string path = folder.File("deep/er/library.lacuna");
  AddNote(*OpenNotes(path), "kept");
  CHECK(CountNotes(*OpenNotes(path)) == 1);
  CHECK(std::filesystem::exists(path + ".lock"));
}

TEST_CASE("The connection is durable, exclusive and checks foreign keys", "[content][base]") {
  const TemporaryFolder folder;
  auto database = OpenNotes(folder.File("library.lacuna"));
  const auto pragma = [&](const std::string& name) {
    auto value = database->Prepare("PRAGMA " + name);
    value.Step();
    return value.Text(0);
  };
  CHECK(pragma("journal_mode") == "wal");
  CHECK(pragma("synchronous") == "2");
  CHECK(pragma("foreign_keys") == "1");
  CHECK(pragma("locking_mode") == "exclusive");
  CHECK(pragma("busy_timeout") == "0");
}

TEST_CASE("A transaction that is not committed leaves nothing", "[content][base]") {
  auto database = Database::OpenInMemory();
  REQUIRE(database->Upgrade("notes", kNotes, kNow).ok());
  const auto before = database->revision();
  {
    Transaction transaction(*database);
    AddNote(*database, "gone");
  }
  CHECK(CountNotes(*database) == 0);
  CHECK(database->revision() == before);
}

TEST_CASE("A nested transaction can fail alone, and falls with the outer one", "[content][base]") {
  auto database = Database::OpenInMemory();
  REQUIRE(database->Upgrade("notes", kNotes, kNow).ok());
  {
    Transaction outer(*database);
    AddNote(*database, "one");
    {
      Transaction failing(*database);
      AddNote(*database, "two");
    }
    {
      Transaction inner(*database);
      AddNote(*database, "three");
      inner.Commit();
    }
    CHECK(CountNotes(*database) == 2);
    outer.Commit();
  }
  CHECK(CountNotes(*database) == 2);
  {
    Transaction outer(*database);
    Transaction inner(*database);
    AddNote(*database, "four");
    inner.Commit();
  }
  CHECK(CountNotes(*database) == 2);
}

TEST_CASE("The revision moves once for each commit that changed rows, and not for reading",
          "[content][base]") {
  auto database = Database::OpenInMemory();
  REQUIRE(database->Upgrade("notes", kNotes, kNow).ok());
  const auto start = database->revision();
  CountNotes(*database);
  {
    Transaction nothing(*database);
    nothing.Commit();
  }
  CHECK(database->revision() == start);
  AddNote(*database, "one");
  CHECK(database->revision() == start + 1);
  Transaction transaction(*database);
  AddNote(*database, "two");
  AddNote(*database, "three");
  transaction.Commit();
  CHECK(database->revision() == start + 2);
}

TEST_CASE("Statements bind, read back and nest", "[content][base]") {
  auto database = Database::OpenInMemory();
  const std::string zero("a\0b", 3);
  auto row = database->Prepare("SELECT ?, ?, ?, ?, ?");
  row.With(7, 2.5, zero, nullptr, std::optional<std::int64_t>());
  REQUIRE(row.Step());
  CHECK(row.Int(0) == 7);
  CHECK(row.Real(1) == 2.5);
  CHECK(row.Text(2) == zero);
  CHECK(row.IsNull(3));
  CHECK(row.IsNull(4));
  auto same = database->Prepare("SELECT ?, ?, ?, ?, ?");
  same.With(8, 0, "", "", "");
  REQUIRE(same.Step());
  CHECK(same.Int(0) == 8);
  CHECK(same.Text(2).empty());
  CHECK_FALSE(same.IsNull(2));
  CHECK(row.Int(0) == 7);
}

TEST_CASE("A step of an upgrade that fails leaves the version before", "[content][base]") {
  const TemporaryFolder folder;
  auto database = OpenNotes(folder.File("library.lacuna"));
  const Upgrade steps[] = {kNotes[0],
                           {2, "ALTER TABLE note ADD COLUMN tag TEXT; SELECT no_such_function();"}};
  CHECK_THROWS_AS(database->Upgrade("notes", steps, kNow), StorageError);
  CHECK_THROWS_AS(database->Prepare("SELECT tag FROM note"), StorageError);
  CHECK(database->Upgrade("notes", kNotes, kNow).ok());
}

TEST_CASE("A kill while a library is made leaves one that opens", "[content][base]") {
  for (int round = 0; round < 60; ++round) {
    const TemporaryFolder folder;
    const std::string path = folder.File("library.lacuna");
    const pid_t child = StartChild([&] {
      for (;;) {
        if (!Database::Open(path)) return 1;
        for (const char* end : {"", "-journal", "-wal", "-shm"}) std::filesystem::remove(path + end);
      }
    });
    KillAfter(child, 1500 + 370 * round);
    const auto opened = Database::Open(path);
    INFO((opened ? std::string() : opened.error().message));
    REQUIRE(opened.ok());
  }
}

}  // namespace lacuna
