#include "content/article/binary.h"

namespace lacuna {
namespace {

using namespace std::string_view_literals;

struct Magic {
  std::size_t at;
  std::string_view bytes;
  const char* name;
};

constexpr Magic kMagic[] = {
    {0, "{\\rtf"sv, "an RTF document"},
    {0, "\x89PNG"sv, "a PNG picture"},
    {0, "\xFF\xD8\xFF"sv, "a JPEG picture"},
    {0, "GIF87a"sv, "a GIF picture"},
    {0, "GIF89a"sv, "a GIF picture"},
    {8, "WEBP"sv, "a WebP picture"},
    {0, "II*\0"sv, "a TIFF picture"},
    {0, "MM\0*"sv, "a TIFF picture"},
    {8, "WAVE"sv, "a sound"},
    {0, "ID3"sv, "a sound"},
    {0, "OggS"sv, "a sound or film"},
    {4, "ftyp"sv, "a film"},
    {0, "\x1A\x45\xDF\xA3"sv, "a film"},
    {0,
     "\x7F"
     "ELF"sv,
     "a program"},
    {0, "MZ\x90\0"sv, "a program"},
    {0, "\x1F\x8B"sv, "a gzip archive"},
    {0,
     "\xFD"
     "7zXZ"sv,
     "an xz archive"},
    {0, "\x28\xB5\x2F\xFD"sv, "a zstd archive"},
    {0, "BZh9"sv, "a bzip2 archive"},
    {0, "7z\xBC\xAF\x27\x1C"sv, "a 7z archive"},
    {0, "Rar!\x1A\x07"sv, "a RAR archive"},
    {257, "ustar"sv, "a tar archive"},
    {0, "SQLite format 3\0"sv, "an SQLite database"},
    {0, "wOFF"sv, "a font"},
    {0, "\0\1\0\0\0"sv, "a font"},
};

std::string ZipKind(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, 8192);
  const auto holds = [&](std::string_view word) { return head.find(word) != std::string_view::npos; };
  if (holds("application/vnd.oasis.opendocument")) return "an OpenDocument file";
  if (holds("word/")) return "a damaged Word document";
  if (holds("ppt/")) return "a PowerPoint file";
  if (holds("xl/")) return "an Excel file";
  return "a ZIP archive";
}

constexpr std::string_view kOldOffice = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;
// "EncryptedPackage" in UTF-16, as the directory of such a file has it.
constexpr std::string_view kEncryptedPackage = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;

}  // namespace

std::string BinaryKind(std::string_view bytes) {
  if (bytes.substr(0, kOldOffice.size()) == kOldOffice)
    return bytes.find(kEncryptedPackage) != std::string_view::npos
               ? "an Office document locked with a password"
               : "an old Office document";
  if (bytes.substr(0, 4) == "PK\3\4"sv || bytes.substr(0, 4) == "PK\5\6"sv) return ZipKind(bytes);
  for (const auto& magic : kMagic)
    if (bytes.size() >= magic.at + magic.bytes.size() &&
        bytes.substr(magic.at, magic.bytes.size()) == magic.bytes)
      return magic.name;
  return "";
}

}  // namespace lacuna
