// How a command says what it can be told, without knowing the parser: each call binds one
// argument or option to a field of the command's own options struct.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace lacuna {

// Owns the options structs of all commands while the command line is read and run.
class KeptOptions {
 public:
  template <class Options>
  Options& Make() {
    auto holder = std::make_unique<Holder<Options>>();
    Options& options = holder->options;
    kept_.push_back(std::move(holder));
    return options;
  }

 private:
  struct Any {
    virtual ~Any() = default;
  };
  template <class Options>
  struct Holder : Any {
    Options options;
  };
  std::vector<std::unique_ptr<Any>> kept_;
};

// `name` of an argument is what the help calls it ("ID"); of an option what is typed ("--limit").
// What does not fit is wrong usage (exit code 2) before the command runs.
class Declare {
 public:
  Declare(CLI::App& app, KeptOptions& kept) : app_(app), kept_(kept) {}

  template <class Options>
  Options& Keep() {
    return kept_.Make<Options>();
  }

  void Argument(const std::string& name, std::string& value, const std::string& help);
  void Argument(const std::string& name, std::int64_t& value, const std::string& help);
  void OptionalArgument(const std::string& name, std::optional<std::string>& value, const std::string& help);
  void Arguments(const std::string& name, std::vector<std::string>& values,
                 const std::string& help);  // 1 or more
  void Arguments(const std::string& name, std::vector<std::int64_t>& values,
                 const std::string& help);  // 1 or more
  void OptionalArguments(const std::string& name, std::vector<std::string>& values,
                         const std::string& help);  // 0 or more

  void Flag(const std::string& name, bool& value, const std::string& help);
  void Text(const std::string& name, std::string& value, const std::string& placeholder,
            const std::string& help);
  void Text(const std::string& name, std::optional<std::string>& value, const std::string& placeholder,
            const std::string& help);
  void RequiredText(const std::string& name, std::string& value, const std::string& placeholder,
                    const std::string& help);
  // May be given several times.
  void Texts(const std::string& name, std::vector<std::string>& values, const std::string& placeholder,
             const std::string& help);
  void Number(const std::string& name, int& value, int low, int high, const std::string& help);
  void Number(const std::string& name, std::optional<std::int64_t>& value,
              const std::string& help);  // not negative
  void Decimal(const std::string& name, double& value, double low, double high, const std::string& help);
  void Choice(const std::string& name, std::string& value, const std::vector<std::string>& choices,
              const std::string& help);
  void RequiredChoice(const std::string& name, std::string& value, const std::vector<std::string>& choices,
                      const std::string& help);

 private:
  CLI::App& app_;
  KeptOptions& kept_;
};

}  // namespace lacuna
