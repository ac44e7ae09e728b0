#include <filesystem>
#include <fstream>
#include <iterator>

#include "content/base/backup.h"
#include "tests/support/catch.h"
#include "tests/support/small_bank.h"
#include "tests/support/temporary_folder.h"

using namespace lacuna;

namespace {

namespace fs = std::filesystem;

// The files under `folder` that hold `text` anywhere.
std::vector<std::string> FilesWith(const fs::path& folder, const std::string& text) {
  std::vector<std::string> found;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream in(entry.path(), std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    if (bytes.find(text) != std::string::npos) found.push_back(entry.path().string());
  }
  return found;
}

}  // namespace

TEST_CASE("An erased learner is gone from the file, its journal and its backups", "[quiz][progress]") {
  const TemporaryFolder folder;
  const Moment now = At("2026-03-02T09:00:00Z");
  auto opened = Database::Open(folder.path() + "/library.lacuna");
  REQUIRE(opened);
  SmallBank small(3, std::move(*opened));
  const LearnerId me = small.learner;
  const LearnerId pupil = small.progress.AddLearner("Xanthippe", now.now)->id;
  small.learner = pupil;
  const SittingId sitting = small.Begin(now);
  const Review review = small.Answer(sitting, small.cards[0], Rating::again, now);
  small.progress.Correct(review.id, SmallBank::GradeOf(Rating::good), Rating::good, now, PlainScheduler());
  small.learner = me;
  small.Answer(small.Begin(now), small.cards[1], Rating::good, now);
  REQUIRE(MakeBackup(*small.database, now.now));
  REQUIRE(FilesWith(folder.path(), "Xanthippe").size() >= 2);

  const auto unreachable = small.progress.EraseLearner(pupil);
  REQUIRE(unreachable);
  CHECK(unreachable->empty());
  CHECK(FilesWith(folder.path(), "Xanthippe").empty());
  CHECK(small.Count("SELECT count(*) FROM review") == 1);
  CHECK(small.Count("SELECT count(*) FROM memory") ==
        0 + small.Count("SELECT count(*) FROM memory WHERE learner = 1"));
  CHECK(small.progress.Check(PlainScheduler()).empty());
  CHECK(small.database->CheckIntegrity().empty());
}

TEST_CASE("A backup that cannot be opened is named when a learner is erased", "[quiz][progress]") {
  const TemporaryFolder folder;
  const Moment now = At("2026-03-02T09:00:00Z");
  auto opened = Database::Open(folder.path() + "/library.lacuna");
  REQUIRE(opened);
  SmallBank small(1, std::move(*opened));
  const auto backup = MakeBackup(*small.database, now.now);
  REQUIRE(backup);
  std::ofstream(*backup, std::ios::binary) << "no library any more";
  const auto unreachable = small.progress.EraseLearner(small.learner);
  REQUIRE(unreachable);
  CHECK(*unreachable == std::vector<std::string>{*backup});
}

TEST_CASE("Erasing a learner who is not there changes nothing", "[quiz][progress]") {
  SmallBank small(1);
  CHECK_FALSE(small.progress.EraseLearner({99}));
  CHECK(small.progress.Learners().size() == 1);
}
