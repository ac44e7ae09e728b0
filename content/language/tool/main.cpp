#include <fmt/core.h>

#include <array>
#include <exception>

#include "content/language/tool/commands.h"

namespace lacuna {
namespace {

struct Command {
  const char* name;
  const char* arguments;
  const char* help;
  int (*run)(const Arguments&);
};

constexpr std::array<Command, 4> kCommands = {{
    {"annotate", "FILE", "tag, parse and find names in a .tsv, .jsonl or .txt file", Annotate},
    {"train", "[--treebank FOLDER] [--model FILE]", "train the language model", Train},
    {"train-names", "[--treebank FOLDER] [--model FILE]", "train the name finder alone, into the model file",
     TrainNamesAlone},
    {"evaluate", "[--treebank FOLDER] [--model FILE]", "print the scores on the development part", Evaluate},
}};

int Usage() {
  for (const Command& command : kCommands)
    fmt::print(stderr, "lacuna_language {} {}\n    {}\n", command.name, command.arguments, command.help);
  return 2;
}

int Run(const Arguments& arguments) {
  if (arguments.empty()) return Usage();
  for (const Command& command : kCommands)
    if (arguments[0] == command.name) return command.run({arguments.begin() + 1, arguments.end()});
  return Usage();
}

}  // namespace

int Fail(const std::string& message) {
  fmt::print(stderr, "lacuna_language: {}\n", message);
  return 1;
}

}  // namespace lacuna

int main(int count, char** values) {
  try {
    return lacuna::Run({values + 1, values + count});
  } catch (const std::exception& error) {
    return lacuna::Fail(error.what());
  }
}
