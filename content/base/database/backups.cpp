#include "content/base/database/backups.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include "content/base/backup.h"
#include "content/base/database/files.h"

namespace lacuna {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kStampLength = 15;  // 20261122-093000

fs::path FolderOf(const std::string& library_path) {
  return fs::absolute(library_path).parent_path() / "backups";
}

std::string StemOf(const std::string& library_path) { return fs::path(library_path).stem().string(); }

std::string Stamp(Instant at) {
  std::string text = FormatRfc3339({at, 0}).substr(0, 19);  // 2026-11-22T09:30:00
  std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
  text[text.find('T')] = '-';
  return text;
}

// "20261122-093000" → the instant; nullopt when it is no stamp.
std::optional<Instant> ReadStamp(std::string_view stamp) {
  if (stamp.size() != kStampLength) return std::nullopt;
  const auto part = [&](std::size_t at, std::size_t count) { return stamp.substr(at, count); };
  const auto moment = ParseRfc3339(fmt::format("{}-{}-{}T{}:{}:{}Z", part(0, 4), part(4, 2), part(6, 2),
                                               part(9, 2), part(11, 2), part(13, 2)));
  if (!moment || stamp[8] != '-') return std::nullopt;
  return moment->now;
}

bool IsNumberedEnding(std::string_view rest) {
  if (rest.empty()) return true;
  return rest.size() > 1 && rest[0] == '-' &&
         rest.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

// The moment in a backup's name, nullopt when the file is something else.
std::optional<Instant> MadeWhen(const fs::path& file, const std::string& stem) {
  const std::string name = file.stem().string();
  if (file.extension() != ".lacuna" || name.size() < stem.size() + 1 + kStampLength) return std::nullopt;
  if (name.compare(0, stem.size(), stem) != 0 || name[stem.size()] != '-') return std::nullopt;
  const std::string_view rest = std::string_view(name).substr(stem.size() + 1);
  if (!IsNumberedEnding(rest.substr(kStampLength))) return std::nullopt;
  return ReadStamp(rest.substr(0, kStampLength));
}

// Days since 1970-01-01; a week begins on a Monday (1970-01-01 was a Thursday).
std::int64_t DayOf(Instant at) { return at.ms / kMillisPerDay; }
std::int64_t WeekOf(Instant at) { return (DayOf(at) + 3) / 7; }

// Newest first in, the ones to remove out.
std::vector<std::string> NoLongerKept(const std::vector<BackupFile>& backups) {
  std::vector<std::string> out;
  std::set<std::int64_t> days, weeks;
  for (std::size_t i = 0; i < backups.size(); ++i) {
    const bool new_day = days.insert(DayOf(backups[i].made)).second && days.size() <= kBackupDaysKept;
    const bool new_week = weeks.insert(WeekOf(backups[i].made)).second && weeks.size() <= kBackupWeeksKept;
    if (i >= kBackupsKept && !new_day && !new_week) out.push_back(backups[i].path);
  }
  return out;
}

// A copy that was broken off never got its name.
void RemoveLeftovers(const std::string& library_path) {
  std::error_code ignored;
  const std::string begin = StemOf(library_path) + "-";
  for (const auto& entry : fs::directory_iterator(FolderOf(library_path), ignored)) {
    const std::string name = entry.path().filename().string();
    if (entry.path().extension() == ".partial" && name.compare(0, begin.size(), begin) == 0)
      RemoveQuietly(entry.path().string());
  }
}

}  // namespace

std::string NewBackupPath(const std::string& library_path, Instant now, const std::string& ending) {
  const std::string base = (FolderOf(library_path) / (StemOf(library_path) + "-" + Stamp(now))).string();
  std::string path = base + ending;
  for (int number = 2; fs::exists(path); ++number) path = fmt::format("{}-{}{}", base, number, ending);
  return path;
}

Result<std::string> MakeBackup(Database& database, Instant now) {
  if (database.path().empty()) return Error{"A library in memory cannot be backed up: open one from a file."};
  RemoveLeftovers(database.path());
  const std::string path = NewBackupPath(database.path(), now);
  if (auto made = database.BackUp(path); !made) return made.error();
  for (const auto& old : NoLongerKept(ListBackups(database.path())))
    if (old != path) RemoveQuietly(old);
  return path;
}

std::vector<BackupFile> ListBackups(const std::string& library_path) {
  std::vector<BackupFile> backups;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(FolderOf(library_path), ignored)) {
    const auto made = MadeWhen(entry.path(), StemOf(library_path));
    if (made) backups.push_back({entry.path().string(), *made, entry.file_size(ignored)});
  }
  std::sort(backups.begin(), backups.end(), [](const BackupFile& a, const BackupFile& b) {
    if (a.made != b.made) return a.made > b.made;
    if (a.path.size() != b.path.size()) return a.path.size() > b.path.size();  // -10 after -9
    return a.path > b.path;
  });
  return backups;
}

}  // namespace lacuna
