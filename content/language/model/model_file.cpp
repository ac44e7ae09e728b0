#include "content/language/model/model_file.h"

#include <fmt/core.h>
#include <zstd.h>

#include <memory>
#include <stdexcept>
#include <utility>
#include <vector>

#include "content/language/model/byte_reader.h"
#include "content/language/model/feature_key.h"

namespace lacuna {
namespace {

constexpr std::string_view kMagic = "LACUNALM";
constexpr std::uint64_t kLargestSection = 64U << 20;  // plain bytes; guards memory against a damaged size
constexpr int kLevel = 19;

Error Damaged(std::string_view why) {
  return Error{fmt::format("The language model is damaged ({}): build or install Lacuna again.", why)};
}

std::string Packed(const std::string& plain) {
  const std::unique_ptr<ZSTD_CCtx, std::size_t (*)(ZSTD_CCtx*)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
  ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, kLevel);
  ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
  std::string packed(ZSTD_compressBound(plain.size()), '\0');
  const std::size_t size =
      ZSTD_compress2(context.get(), packed.data(), packed.size(), plain.data(), plain.size());
  if (ZSTD_isError(size)) throw std::runtime_error(ZSTD_getErrorName(size));
  packed.resize(size);
  return packed;
}

}  // namespace

std::string WriteModelFile(const ModelSections& sections) {
  std::string out(kMagic), body;
  AppendNumber(out, kModelFileVersion);
  AppendNumber(out, static_cast<std::uint32_t>(sections.size()));
  for (const auto& [name, plain] : sections) {
    const std::string packed = Packed(plain);
    AppendNumber(out, static_cast<std::uint8_t>(name.size()));
    out += name;
    AppendNumber(out, static_cast<std::uint64_t>(packed.size()));
    AppendNumber(out, static_cast<std::uint64_t>(plain.size()));
    body += packed;
  }
  AppendNumber(out, TextHash(out));
  return out + body;
}

Result<ModelFile> ModelFile::Open(std::string_view bytes) {
  ByteReader reader(bytes);
  if (reader.Bytes(kMagic.size()) != kMagic) return Damaged("it does not begin like one");
  const auto version = reader.Read<std::uint32_t>();
  if (reader.ok() && version != kModelFileVersion)
    return Error{fmt::format(
        "The language model has version {}, this program reads version {}: train it again with ./dev "
        "train-language.",
        version, kModelFileVersion)};
  const auto count = reader.Read<std::uint32_t>();
  std::map<std::string, std::pair<std::uint64_t, std::uint64_t>> sizes;
  std::vector<std::string> order;
  for (std::uint32_t i = 0; i < count && reader.ok(); ++i) {
    order.emplace_back(reader.Bytes(reader.Read<std::uint8_t>()));
    const auto packed = reader.Read<std::uint64_t>();
    sizes[order.back()] = {packed, reader.Read<std::uint64_t>()};
  }
  const std::string_view directory = bytes.substr(0, bytes.size() - reader.left());
  const auto checksum = reader.Read<std::uint64_t>();
  if (!reader.ok() || checksum != TextHash(directory)) return Damaged("its directory");
  ModelFile file;
  for (const std::string& name : order)
    file.sections_[name] = {reader.Bytes(sizes[name].first), sizes[name].second};
  if (!reader.ok() || reader.left() != 0) return Damaged("it is cut short");
  return file;
}

Result<std::string> ModelFile::Section(const std::string& name) const {
  const auto found = sections_.find(name);
  if (found == sections_.end()) return Damaged(fmt::format("it has no section {}", name));
  const Packed& packed = found->second;
  if (packed.plain_size > kLargestSection) return Damaged(fmt::format("the size of section {}", name));
  std::string plain(packed.plain_size, '\0');
  const std::size_t size =
      ZSTD_decompress(plain.data(), plain.size(), packed.bytes.data(), packed.bytes.size());
  if (ZSTD_isError(size) || size != plain.size()) return Damaged(fmt::format("section {}", name));
  return plain;
}

Result<ModelSections> ModelFile::AllSections() const {
  ModelSections all;
  for (const auto& [name, packed] : sections_) {
    Result<std::string> plain = Section(name);
    if (!plain) return plain.error();
    all[name] = std::move(*plain);
  }
  return all;
}

}  // namespace lacuna
