#include "content/article/epub_package.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "content/article/dates.h"
#include "content/article/xml.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

Error Damaged(std::string_view subject) {
  return {fmt::format("{} is a damaged EPUB: get the book anew, or convert it to text.", subject)};
}

int HexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::string PercentDecoded(std::string_view reference) {
  std::string decoded;
  for (std::size_t i = 0; i < reference.size(); ++i) {
    const int high = i + 2 < reference.size() ? HexDigit(reference[i + 1]) : -1;
    const int low = high >= 0 ? HexDigit(reference[i + 2]) : -1;
    if (reference[i] == '%' && low >= 0) {
      decoded += static_cast<char>(high * 16 + low);
      i += 2;
    } else {
      decoded += reference[i];
    }
  }
  return decoded;
}

std::string FolderOf(const std::string& name) { return name.substr(0, name.rfind('/') + 1); }

bool HasWord(std::string_view words, std::string_view word) {
  return (" " + std::string(words) + " ").find(" " + std::string(word) + " ") != std::string::npos;
}

// Fonts may be scrambled in a book that is free to read; text may not.
bool IsProtected(const ArchiveMembers& members, std::string_view subject,
                 const std::vector<std::string>& chapters) {
  const auto found = members.find(kEpubEncryption);
  if (found == members.end()) return false;
  const auto document = ParseXml(found->second, subject);
  if (!document) return true;
  bool locked = false;
  VisitElements(**document, [&](pugi::xml_node node) {
    if (LocalName(node) != "CipherReference") return true;
    const std::string name = ResolveInArchive("", AttributeNamed(node, "URI"));
    locked = locked || std::find(chapters.begin(), chapters.end(), name) != chapters.end();
    return false;
  });
  return locked;
}

std::string PackageName(const ArchiveMembers& members, std::string_view subject) {
  const auto found = members.find(kEpubContainer);
  if (found == members.end()) return "";
  const auto container = ParseXml(found->second, subject);
  if (!container) return "";
  std::string name;
  VisitElements(**container, [&](pugi::xml_node node) {
    if (LocalName(node) == "rootfile" && name.empty())
      name = ResolveInArchive("", AttributeNamed(node, "full-path"));
    return true;
  });
  return name;
}

std::string JoinedTexts(pugi::xml_node parent, std::string_view name) {
  std::string joined;
  for (const pugi::xml_node node : parent.children())
    if (LocalName(node) == name)
      if (const std::string text = SqueezeSpaces(TextOf(node)); !text.empty())
        joined.append(joined.empty() ? "" : ", ").append(text);
  return joined;
}

Credits ReadCredits(pugi::xml_node metadata) {
  Credits credits;
  credits.title = SqueezeSpaces(TextOf(ChildNamed(metadata, "title")));
  credits.author = JoinedTexts(metadata, "creator");
  credits.publisher = SqueezeSpaces(TextOf(ChildNamed(metadata, "publisher")));
  const std::string date = TextOf(ChildNamed(metadata, "date"));
  credits.published = DateIn(date.substr(0, date.find('T')));
  credits.language = SqueezeSpaces(TextOf(ChildNamed(metadata, "language")));
  if (const std::string folded = FoldCase(credits.language); folded == "und" || folded == "zxx")
    credits.language = "";
  return credits;
}

// Names that the guide of EPUB 2 gives to what is no chapter.
std::set<std::string> NamedInGuide(pugi::xml_node guide, const std::string& folder) {
  constexpr std::string_view kNoChapters[] = {"cover", "title-page", "toc", "index",          "bibliography",
                                              "notes", "loi",        "lot", "copyright-page", "colophon"};
  std::set<std::string> names;
  for (const pugi::xml_node reference : guide.children()) {
    const std::string_view type = AttributeNamed(reference, "type");
    if (std::find(std::begin(kNoChapters), std::end(kNoChapters), type) != std::end(kNoChapters))
      names.insert(ResolveInArchive(folder, AttributeNamed(reference, "href")));
  }
  return names;
}

std::vector<std::string> ChaptersOf(pugi::xml_node package, const std::string& folder) {
  std::map<std::string, std::string, std::less<>> by_id;
  for (const pugi::xml_node item : ChildNamed(package, "manifest").children()) {
    const std::string_view type = AttributeNamed(item, "media-type");
    const bool page = type == "application/xhtml+xml" || type == "text/html";
    if (page && !HasWord(AttributeNamed(item, "properties"), "nav"))
      by_id.emplace(AttributeNamed(item, "id"), ResolveInArchive(folder, AttributeNamed(item, "href")));
  }
  const std::set<std::string> no_chapters = NamedInGuide(ChildNamed(package, "guide"), folder);
  std::vector<std::string> chapters;
  std::set<std::string> seen;
  for (const pugi::xml_node reference : ChildNamed(package, "spine").children()) {
    const auto found = by_id.find(AttributeNamed(reference, "idref"));
    if (found == by_id.end() || found->second.empty() || AttributeNamed(reference, "linear") == "no")
      continue;
    if (no_chapters.count(found->second) == 0 && seen.insert(found->second).second)
      chapters.push_back(found->second);
  }
  return chapters;
}

}  // namespace

std::string ResolveInArchive(std::string_view folder, std::string_view reference) {
  const std::string path = std::string(folder) + PercentDecoded(reference.substr(0, reference.find('#')));
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin < path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    const std::string_view part = std::string_view(path).substr(begin, end - begin);
    if (part == ".." && parts.empty()) return "";
    if (part == "..")
      parts.pop_back();
    else if (!part.empty() && part != ".")
      parts.push_back(part);
    begin = end + 1;
  }
  return fmt::format("{}", fmt::join(parts, "/"));
}

Result<EpubPackage> ReadEpubPackage(const ArchiveMembers& members, std::string_view subject) {
  const std::string name = PackageName(members, subject);
  const auto found = members.find(name);
  if (found == members.end()) return Damaged(subject);
  const auto document = ParseXml(found->second, subject);
  if (!document) return document.error();
  const pugi::xml_node root = (*document)->document_element();
  EpubPackage package;
  package.credits = ReadCredits(ChildNamed(root, "metadata"));
  package.chapters = ChaptersOf(root, FolderOf(name));
  if (IsProtected(members, subject, package.chapters))
    return Error{
        fmt::format("{} is protected against copying (DRM): get the book without it, or as text.", subject)};
  return package;
}

}  // namespace lacuna
