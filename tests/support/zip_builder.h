// Makes zip archives for tests, the honest and the evil ones.
#pragma once

#include <archive.h>
#include <archive_entry.h>

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace lacuna {

using ZipMembers = std::vector<std::pair<std::string, std::string>>;  // name, bytes

inline std::string Zip(const ZipMembers& members, const std::string& password = "") {
  std::string bytes(4096, '\0');
  for (const auto& [name, content] : members)
    bytes.resize(bytes.size() + name.size() * 2 + content.size() + 1024);
  std::size_t used = 0;
  archive* made = archive_write_new();
  archive_write_set_format_zip(made);
  if (!password.empty()) {
    archive_write_set_passphrase(made, password.c_str());
    archive_write_set_options(made, "zip:encryption=zipcrypt");
  }
  archive_write_open_memory(made, bytes.data(), bytes.size(), &used);
  for (const auto& [name, content] : members) {
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.c_str());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
    archive_write_header(made, entry);
    archive_write_data(made, content.data(), content.size());
    archive_entry_free(entry);
  }
  if (archive_write_close(made) != ARCHIVE_OK) throw std::runtime_error("the zip could not be made");
  archive_write_free(made);
  bytes.resize(used);
  return bytes;
}

}  // namespace lacuna
