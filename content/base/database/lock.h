// The lock that keeps a library to one process.
#pragma once

#include <string>

#include "content/base/result.h"

namespace lacuna {

// Holds `LIBRARY.lock` by flock: the kernel lets go of it when the process ends, however it ends, so a lock
// file left behind is no obstacle. The file itself stays: removing it would race with the next process.
class FileLock {
 public:
  FileLock() = default;  // holds nothing
  FileLock(FileLock&& other) noexcept;
  FileLock& operator=(FileLock&& other) noexcept;
  ~FileLock();

  static Result<FileLock> Take(const std::string& library_path);

 private:
  explicit FileLock(int descriptor) : descriptor_(descriptor) {}
  int descriptor_ = -1;
};

}  // namespace lacuna
