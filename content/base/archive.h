// Opens zip archives that nobody vouches for (EPUB, DOCX, ODT and their like), in memory.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "content/base/result.h"

namespace lacuna {

// Bytes are counted as they come out: what an archive says about its own sizes is not believed.
struct ArchiveLimits {
  std::size_t members = 10'000;   // listed, wanted or not
  std::size_t bytes = 64u << 20;  // out of all wanted members together
  std::size_t ratio = 200;        // out for each byte of the archive, once `ratio_from` bytes are out
  std::size_t ratio_from = 1 << 20;
};

using ArchiveMembers = std::map<std::string, std::string>;  // name → bytes

// The regular files that `wanted` asks for by name; the others are passed over unread, and links always.
// Refuses, naming `subject`: what is damaged or locked with a password, more than the limits, a name that
// is absolute or leads upwards (whether wanted or not), and a wanted name that comes twice.
Result<ArchiveMembers> ReadArchive(std::string_view bytes, std::string_view subject,
                                   const std::function<bool(std::string_view name)>& wanted,
                                   const ArchiveLimits& limits = {});

}  // namespace lacuna
