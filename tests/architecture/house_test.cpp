// The rules of the house, read off the source files themselves (CONTRIBUTING.md).
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "tests/support/catch.h"

namespace fs = std::filesystem;

namespace {

const fs::path kRoot = LACUNA_SOURCE_DIR;

struct SourceFile {
  std::string name;  // from the root: "content/bank/add.cpp"
  std::string text;  // comments and strings taken out, includes kept
  std::vector<std::string> includes;

  std::string module() const { return name.substr(0, name.find('/')); }
};

std::string ReadAll(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string> IncludesOf(const std::string& text) {
  static const std::regex kInclude("^[ \t]*#[ \t]*include[ \t]*[<\"]([^>\"]+)[>\"]");
  std::vector<std::string> includes;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    std::smatch match;
    if (std::regex_search(line, match, kInclude)) includes.push_back(match[1]);
  }
  return includes;
}

// Comments and string literals out, so that a word in prose is no use of it.
std::string CodeOf(const std::string& text) {
  std::string code;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.compare(i, 2, "//") == 0) {
      while (i < text.size() && text[i] != '\n') ++i;
      code += '\n';
    } else if (text.compare(i, 2, "/*") == 0) {
      i = std::min(text.find("*/", i + 2), text.size() - 2) + 1;
    } else if (text[i] == '"' && (i == 0 || text[i - 1] != '\'')) {
      while (++i < text.size() && text[i] != '"' && text[i] != '\n') i += text[i] == '\\' ? 1 : 0;
      code += "\"\"";
    } else {
      code += text[i];
    }
  }
  return code;
}

std::vector<SourceFile> SourcesOf(const std::vector<std::string>& modules) {
  std::vector<SourceFile> files;
  for (const auto& module : modules) {
    for (const auto& entry : fs::recursive_directory_iterator(kRoot / module)) {
      const auto extension = entry.path().extension();
      if (extension != ".h" && extension != ".cpp") continue;
      const std::string text = ReadAll(entry.path());
      files.push_back({fs::relative(entry.path(), kRoot).string(), CodeOf(text), IncludesOf(text)});
    }
  }
  return files;
}

bool StartsWith(const std::string& text, const std::string& prefix) { return text.rfind(prefix, 0) == 0; }

// "content/bank.h" is a front door; "content/bank/rows.h" is private to content.
bool IsFrontDoor(const std::string& include) { return std::count(include.begin(), include.end(), '/') == 1; }

bool IsOurs(const std::string& include) {
  return StartsWith(include, "content/") || StartsWith(include, "quiz/") || StartsWith(include, "app/");
}

std::vector<std::string> Offences(
    const std::vector<std::string>& modules,
    const std::function<bool(const SourceFile&, const std::string&)>& forbidden) {
  std::vector<std::string> offences;
  for (const auto& file : SourcesOf(modules))
    for (const auto& include : file.includes)
      if (forbidden(file, include)) offences.push_back(file.name + " includes " + include);
  return offences;
}

std::vector<std::string> Uses(const std::vector<std::string>& modules, const std::regex& word,
                              const std::set<std::string>& allowed_folders = {}) {
  std::vector<std::string> uses;
  for (const auto& file : SourcesOf(modules)) {
    const bool allowed =
        std::any_of(allowed_folders.begin(), allowed_folders.end(),
                    [&](const std::string& folder) { return StartsWith(file.name, folder); });
    std::smatch match;
    if (!allowed && std::regex_search(file.text, match, word))
      uses.push_back(file.name + " uses " + match.str());
  }
  return uses;
}

// Types that the file defines in the house's namespace: two of one name are one type to the linker.
std::vector<std::string> SharedTypesOf(const std::string& code) {
  static const std::regex kType(R"(^(struct|class|enum class) (\w+)( final)?( : .*)? \{)");
  std::vector<std::string> types;
  std::istringstream lines(code);
  bool house = false;
  std::ptrdiff_t hidden = 0;  // braces open since "namespace {" or "namespace intent {"
  for (std::string line; std::getline(lines, line);) {
    if (hidden > 0 || (StartsWith(line, "namespace ") && line != "namespace lacuna {"))
      hidden += std::count(line.begin(), line.end(), '{') - std::count(line.begin(), line.end(), '}');
    house = house || line == "namespace lacuna {";
    std::smatch match;
    if (house && hidden == 0 && std::regex_search(line, match, kType)) types.push_back(match[2]);
  }
  return types;
}

}  // namespace

TEST_CASE("No two files define a type of one name", "[architecture]") {
  std::map<std::string, std::set<std::string>> definers;
  for (const SourceFile& file : SourcesOf({"app", "content", "quiz", "tests"}))
    for (const std::string& type : SharedTypesOf(file.text)) definers[type].insert(file.name);
  std::vector<std::string> doubled;
  for (const auto& [type, files] : definers)
    for (const std::string& file : files)
      if (files.size() > 1) doubled.push_back(type + " in " + file);
  CHECK(definers.size() > 200);
  CHECK(doubled == std::vector<std::string>{});
}

TEST_CASE("content stands on nothing of quiz or app, and quiz on nothing of app", "[architecture]") {
  CHECK(Offences({"content"}, [](const auto&, const auto& include) {
          return StartsWith(include, "quiz/") || StartsWith(include, "app/");
        }) == std::vector<std::string>{});
  CHECK(Offences({"quiz"}, [](const auto&, const auto& include) { return StartsWith(include, "app/"); }) ==
        std::vector<std::string>{});
}

TEST_CASE("Modules meet only at their front doors", "[architecture]") {
  CHECK(Offences({"quiz", "app"}, [](const SourceFile& file, const std::string& include) {
          if (!IsOurs(include) || StartsWith(include, file.module() + "/")) return false;
          return !IsFrontDoor(include) && !StartsWith(include, "content/base/") &&
                 include.find(".sql.h") == std::string::npos;
        }) == std::vector<std::string>{});
}

TEST_CASE("The faces do not include each other", "[architecture]") {
  CHECK(Offences({"app"}, [](const SourceFile& file, const std::string& include) {
          const bool in_cli = StartsWith(file.name, "app/cli/");
          const bool in_window = StartsWith(file.name, "app/window/") ||
                                 StartsWith(file.name, "app/views/") || StartsWith(file.name, "app/widgets/");
          return (in_cli && (StartsWith(include, "app/views/") || StartsWith(include, "app/widgets/") ||
                             StartsWith(include, "app/window/"))) ||
                 (in_window && StartsWith(include, "app/cli/"));
        }) == std::vector<std::string>{});
}

TEST_CASE("Only the database's own folder knows SQLite", "[architecture]") {
  CHECK(Offences({"content", "quiz", "app"}, [](const SourceFile& file, const std::string& include) {
          return include.find("sqlite3") != std::string::npos &&
                 !StartsWith(file.name, "content/base/database");
        }) == std::vector<std::string>{});
}

TEST_CASE("Only the window, its views and its widgets know Dear ImGui", "[architecture]") {
  CHECK(Offences({"content", "quiz", "app"}, [](const SourceFile& file, const std::string& include) {
          const bool allowed = StartsWith(file.name, "app/window/") || StartsWith(file.name, "app/views/") ||
                               StartsWith(file.name, "app/widgets/");
          return include.find("imgui") != std::string::npos && !allowed;
        }) == std::vector<std::string>{});
}

TEST_CASE("content and quiz never ask what time it is", "[architecture]") {
  const std::regex clock(
      R"(system_clock|steady_clock|high_resolution_clock|\bclock_gettime\b|\bgettimeofday\b|\btime\((NULL|nullptr|0)\)|\blocaltime(_r)?\b|\bstd::rand\b|\brandom_device\b)");
  CHECK(Uses({"content", "quiz"}, clock) == std::vector<std::string>{});
}

TEST_CASE("Views ask nothing of the library", "[architecture]") {
  const std::regex sql(R"(\bPrepare\(|\bExecute\(|\bStatement\b|\bTransaction\b)");
  if (fs::exists(kRoot / "app/views"))
    CHECK(Uses({"app/views", "app/widgets"}, sql) == std::vector<std::string>{});
}

TEST_CASE("The top level holds what the design names and nothing else", "[architecture]") {
  const std::set<std::string> allowed = {"CMakeLists.txt", "CMakePresets.json", "CONTRIBUTING.md",
                                         "LICENSE",        "README.md",         "app",
                                         "build",          "content",           "dev",
                                         "quiz",           "shaders",           "tests",
                                         "third_party"};
  std::vector<std::string> extra;
  for (const auto& entry : fs::directory_iterator(kRoot)) {
    const std::string name = entry.path().filename().string();
    if (name[0] != '.' && !allowed.count(name)) extra.push_back(name);
  }
  CHECK(extra == std::vector<std::string>{});
}

TEST_CASE("The rules see an offence when there is one", "[architecture]") {
  CHECK(IncludesOf("#include <imgui.h>\n  #  include \"content/bank/rows.h\"\n").size() == 2);
  CHECK(CodeOf("a; // localtime\n\"localtime\" /* localtime */ b;").find("localtime") == std::string::npos);
  CHECK(CodeOf("localtime_r(x);").find("localtime_r") != std::string::npos);
  CHECK(SharedTypesOf("namespace lacuna {\nnamespace {\nstruct A {\n};\n}  \nstruct B final {\n};\nenum "
                      "class C { d };\nstruct E;\nnamespace inner {\nstruct F {};\n}\n") ==
        std::vector<std::string>{"B", "C"});
  CHECK_FALSE(IsFrontDoor("content/bank/rows.h"));
  CHECK(IsFrontDoor("content/bank.h"));
}
