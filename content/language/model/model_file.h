// The file that holds all trained parts of the language stage, each a named section.
//
// Bytes (little-endian): "LACUNALM", version (u32), number of sections (u32); for each section
// its name (u8 length, bytes), packed size (u64), plain size (u64); a checksum of all that (u64,
// TextHash); then the sections in that order, each one zstd frame with its checksum.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "content/base/result.h"

namespace lacuna {

inline constexpr std::uint32_t kModelFileVersion = 1;

// Name ("tagger", "parser", "names", …) → plain bytes.
using ModelSections = std::map<std::string, std::string>;

std::string WriteModelFile(const ModelSections& sections);

// Reads a model file in place: the bytes must outlive it. Only the directory is looked at when it is
// opened; a section is unpacked when it is asked for. Safe on any bytes; thread-safe.
class ModelFile {
 public:
  static Result<ModelFile> Open(std::string_view bytes);

  bool Has(const std::string& name) const { return sections_.count(name) > 0; }
  // The plain bytes; an error when there is no such section or it is damaged.
  Result<std::string> Section(const std::string& name) const;
  Result<ModelSections> AllSections() const;

 private:
  struct Packed {
    std::string_view bytes;
    std::uint64_t plain_size = 0;
  };
  std::map<std::string, Packed> sections_;
};

}  // namespace lacuna
