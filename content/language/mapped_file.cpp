#include "content/language/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

namespace lacuna {

MappedFile::MappedFile(const std::string& path) {
  const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return;
  struct stat status {};
  if (fstat(file, &status) == 0 && status.st_size > 0) {
    const auto size = static_cast<std::size_t>(status.st_size);
    void* bytes = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
    if (bytes != MAP_FAILED) {
      begin_ = static_cast<const char*>(bytes);
      size_ = size;
    }
  }
  close(file);
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : begin_(std::exchange(other.begin_, nullptr)), size_(std::exchange(other.size_, 0)) {}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
  std::swap(begin_, other.begin_);
  std::swap(size_, other.size_);
  return *this;
}

MappedFile::~MappedFile() {
  if (begin_) munmap(const_cast<char*>(begin_), size_);
}

std::size_t LowerBoundLine(std::string_view sorted, std::string_view key) {
  std::size_t low = 0, high = sorted.size();  // the answer begins in [low, high]; low begins a line
  while (low < high) {
    std::size_t middle = low + (high - low) / 2;
    while (middle > low && sorted[middle - 1] != '\n') --middle;
    if (LineAt(sorted, middle) < key) {
      const std::size_t end = sorted.find('\n', middle);
      low = end == std::string_view::npos ? sorted.size() : end + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

std::string_view LineAt(std::string_view text, std::size_t at) {
  const std::size_t end = text.find('\n', at);
  return text.substr(at, end == std::string_view::npos ? end : end - at);
}

}  // namespace lacuna
