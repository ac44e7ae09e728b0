// A file of the system read in place, without copying it into memory.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace lacuna {

// Read-only; a file that is missing or empty gives no bytes. Movable, not copyable.
class MappedFile {
 public:
  MappedFile() = default;
  explicit MappedFile(const std::string& path);
  MappedFile(MappedFile&& other) noexcept;
  MappedFile& operator=(MappedFile&& other) noexcept;
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;
  ~MappedFile();

  std::string_view bytes() const { return {begin_, size_}; }

 private:
  const char* begin_ = nullptr;
  std::size_t size_ = 0;
};

// The first line of `sorted` (lines in byte order) that is not less than `key`,
// as a byte offset; sorted.size() when there is none.
std::size_t LowerBoundLine(std::string_view sorted, std::string_view key);
// The line that begins at `at`, without its end; "" at the end.
std::string_view LineAt(std::string_view text, std::size_t at);

}  // namespace lacuna
