#include "content/article/source.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

#include "content/article/fetch.h"
#include "content/base/utf8.h"
#include "content/import.h"

namespace lacuna {
namespace {

class Descriptor {
 public:
  explicit Descriptor(const char* path) : number_(open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {}
  ~Descriptor() {
    if (number_ >= 0) close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  int number() const { return number_; }

 private:
  int number_;
};

Error TooLarge(const std::string& subject) {
  return {fmt::format("{} is larger than {} MB: cut out the part you want to learn.", subject,
                      kMaxSourceBytes >> 20)};
}

Error Unreadable(const std::string& subject, int reason) {
  if (reason == ENOENT || reason == ENOTDIR)
    return {fmt::format("{} does not exist: check the path.", subject)};
  if (reason == EACCES || reason == EPERM)
    return {
        fmt::format("{} may not be read: change its permissions, or copy it to a folder of yours.", subject)};
  return {fmt::format("{} cannot be read ({}): copy it elsewhere and try again.", subject,
                      std::strerror(reason))};
}

Result<Source> ReadAll(int descriptor, const std::string& name) {
  Source source{name, {}};
  std::array<char, 1 << 16> buffer;
  for (;;) {
    const ssize_t got = read(descriptor, buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return Unreadable(Subject(name), errno);
    if (got == 0) break;
    source.bytes.append(buffer.data(), static_cast<std::size_t>(got));
    if (source.bytes.size() > kMaxSourceBytes) return TooLarge(Subject(name));
  }
  if (source.bytes.empty())
    return Error{fmt::format("{} is empty: choose one with text in it.", Subject(name))};
  return source;
}

}  // namespace

std::string Subject(std::string_view source_name) {
  if (source_name == "-") return "Standard input";
  if (source_name == "pasted text" || source_name.empty()) return "The pasted text";
  return std::string(source_name);
}

std::string TitleFromName(std::string_view source_name) {
  if (source_name == "-" || source_name == "pasted text" || !IsValidUtf8(source_name)) return "";
  std::string_view stem = source_name.substr(0, source_name.find_first_of("?#"));
  while (!stem.empty() && stem.back() == '/') stem.remove_suffix(1);
  stem.remove_prefix(stem.find_last_of('/') + 1);
  if (const std::size_t dot = stem.rfind('.'); dot != std::string_view::npos && dot > 0)
    stem = stem.substr(0, dot);

  std::string title;
  bool has_letter = false;
  for (std::size_t at = 0; at < stem.size();) {
    const char32_t c = NextCodePoint(stem, at);
    AppendUtf8(title, c == '_' || c == '-' ? U' ' : c);
    has_letter = has_letter || IsLetter(c);
  }
  title = ToNfc(SqueezeSpaces(title));
  if (!has_letter || title.empty()) return "";
  std::size_t first = 0;
  NextCodePoint(title, first);
  return ToUpper(title.substr(0, first)) + title.substr(first);
}

Result<Source> ReadSource(const std::string& path, const SourceOptions& options, const Progress& progress) {
  if (path == "-") return ReadAll(STDIN_FILENO, path);
  if (IsWebAddress(path))
    return Fetch(path, options.allow_private, [&] { return !progress || progress(0, "Fetching the page"); });
  if (const std::size_t scheme = path.find("://");
      scheme != std::string::npos && path.find('/') == scheme + 1)
    return Error{fmt::format("{} is not on the web: only http and https addresses are fetched.", path)};
  struct stat about {};
  if (stat(path.c_str(), &about) != 0) return Unreadable(path, errno);
  if (S_ISDIR(about.st_mode)) return Error{fmt::format("{} is a folder: name a file in it.", path)};
  if (!S_ISREG(about.st_mode))
    return Error{fmt::format("{} is not a regular file: pipe it in, and name it as -.", path)};
  if (static_cast<std::uintmax_t>(about.st_size) > kMaxSourceBytes) return TooLarge(path);
  const Descriptor file(path.c_str());
  if (file.number() < 0) return Unreadable(path, errno);
  return ReadAll(file.number(), path);
}

}  // namespace lacuna
