#include "content/base/archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

#include <array>
#include <memory>
#include <optional>

namespace lacuna {
namespace {

struct CloseArchive {
  void operator()(archive* opened) const { archive_read_free(opened); }
};
using OpenedArchive = std::unique_ptr<archive, CloseArchive>;

OpenedArchive Open(std::string_view bytes) {
  OpenedArchive opened(archive_read_new());
  archive_read_support_format_zip_seekable(opened.get());
  if (archive_read_open_memory(opened.get(), bytes.data(), bytes.size()) != ARCHIVE_OK) return nullptr;
  return opened;
}

std::string NameOf(archive_entry* entry) {
  const char* name = archive_entry_pathname(entry);
  if (name == nullptr) name = archive_entry_pathname_utf8(entry);
  return name == nullptr ? "" : name;
}

bool LeadsOutside(std::string_view name) {
  if (name.empty()) return false;
  if (name.front() == '/' || name.front() == '\\' || (name.size() > 1 && name[1] == ':')) return true;
  for (std::size_t begin = 0; begin <= name.size();) {
    const std::size_t end = std::min(name.find_first_of("/\\", begin), name.size());
    if (name.substr(begin, end - begin) == "..") return true;
    begin = end + 1;
  }
  return false;
}

class ArchiveReader {
 public:
  ArchiveReader(std::string_view bytes, std::string_view subject, const ArchiveLimits& limits)
      : bytes_(bytes), subject_(subject), limits_(limits) {}

  Result<ArchiveMembers> Read(const std::function<bool(std::string_view)>& wanted) {
    const OpenedArchive opened = Open(bytes_);
    if (opened == nullptr) return Damaged();
    for (std::size_t listed = 0;; ++listed) {
      archive_entry* entry = nullptr;
      const int status = archive_read_next_header(opened.get(), &entry);
      if (status == ARCHIVE_EOF) return std::move(members_);
      if (status < ARCHIVE_WARN) return Damaged();
      if (listed == limits_.members) return TooMany();
      const std::string name = NameOf(entry);
      if (LeadsOutside(name)) return Outside(name);
      if (archive_entry_filetype(entry) != AE_IFREG || !wanted(name)) continue;
      if (archive_entry_is_encrypted(entry) != 0) return Locked();
      if (members_.count(name) != 0) return Twice(name);
      if (const auto error = Extract(opened.get(), members_[name])) return *error;
    }
  }

 private:
  std::optional<Error> Extract(archive* opened, std::string& out) {
    std::array<char, 1 << 16> buffer;
    for (;;) {
      const la_ssize_t got = archive_read_data(opened, buffer.data(), buffer.size());
      if (got == 0) return std::nullopt;
      if (got < 0) return Damaged();
      size_ += static_cast<std::size_t>(got);
      if (size_ > limits_.bytes || (size_ > limits_.ratio_from && size_ / limits_.ratio > bytes_.size()))
        return TooLarge();
      out.append(buffer.data(), static_cast<std::size_t>(got));
    }
  }

  Error Damaged() const {
    return {fmt::format(
        "{} is damaged: open it in the program it was made with, save it anew and import that.", subject_)};
  }
  Error Locked() const {
    return {fmt::format("{} is locked with a password: save it without one and import that.", subject_)};
  }
  Error TooMany() const {
    return {fmt::format("{} holds more than {} files: import the text alone.", subject_, limits_.members)};
  }
  Error TooLarge() const {
    return {
        fmt::format("{} unpacks to more than it may ({} MB, or {} times its size): import the text alone.",
                    subject_, limits_.bytes >> 20, limits_.ratio)};
  }
  Error Outside(const std::string& name) const {
    return {fmt::format(
        "{} holds a file named '{}', which leads out of it: do not trust it, and get it elsewhere.", subject_,
        name.substr(0, 80))};
  }
  Error Twice(const std::string& name) const {
    return {
        fmt::format("{} holds '{}' twice: save it anew in the program it was made with.", subject_, name)};
  }

  std::string_view bytes_;
  std::string_view subject_;
  const ArchiveLimits& limits_;
  ArchiveMembers members_;
  std::size_t size_ = 0;
};

}  // namespace

Result<ArchiveMembers> ReadArchive(std::string_view bytes, std::string_view subject,
                                   const std::function<bool(std::string_view name)>& wanted,
                                   const ArchiveLimits& limits) {
  return ArchiveReader(bytes, subject, limits).Read(wanted);
}

}  // namespace lacuna
