// What an EPUB says about itself: its package document (OPF) and its encryption.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/article/credits.h"
#include "content/base/archive.h"
#include "content/base/result.h"

namespace lacuna {

struct EpubPackage {
  Credits credits;
  std::vector<std::string> chapters;  // names in the archive, in the order of the spine
};

constexpr const char* kEpubContainer = "META-INF/container.xml";
constexpr const char* kEpubEncryption = "META-INF/encryption.xml";

// `members` holds the container, the package and, where there is one, the encryption. Chapters that are
// known to be no text (cover, title page, contents, index, notes, copyright) are left out.
// Refuses what is damaged or protected.
Result<EpubPackage> ReadEpubPackage(const ArchiveMembers& members, std::string_view subject);

// "OEBPS/text/" and "../ch%201.xhtml#a" → "OEBPS/ch 1.xhtml"; "" when it leads out of the archive.
std::string ResolveInArchive(std::string_view folder, std::string_view reference);

}  // namespace lacuna
