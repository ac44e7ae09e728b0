#include "app/cli/command_line.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <csignal>
#include <exception>
#include <iostream>
#include <new>

#include "app/cli/commands.h"
#include "app/cli/window.h"
#include "app/version.h"

namespace lacuna {

void Declare::Argument(const std::string& name, std::string& value, const std::string& help) {
  app_.add_option(name, value, help)->required()->type_name("");
}

void Declare::Argument(const std::string& name, std::int64_t& value, const std::string& help) {
  app_.add_option(name, value, help)->required()->type_name("");
}

void Declare::OptionalArgument(const std::string& name, std::optional<std::string>& value,
                               const std::string& help) {
  app_.add_option(name, value, help)->type_name("");
}

void Declare::Arguments(const std::string& name, std::vector<std::string>& values, const std::string& help) {
  app_.add_option(name, values, help)->required()->type_name("");
}

void Declare::Arguments(const std::string& name, std::vector<std::int64_t>& values, const std::string& help) {
  app_.add_option(name, values, help)->required()->type_name("");
}

void Declare::OptionalArguments(const std::string& name, std::vector<std::string>& values,
                                const std::string& help) {
  app_.add_option(name, values, help)->type_name("");
}

void Declare::Flag(const std::string& name, bool& value, const std::string& help) {
  app_.add_flag(name, value, help)->disable_flag_override();
}

void Declare::Text(const std::string& name, std::string& value, const std::string& placeholder,
                   const std::string& help) {
  app_.add_option(name, value, help)->type_name(placeholder);
}

void Declare::Text(const std::string& name, std::optional<std::string>& value, const std::string& placeholder,
                   const std::string& help) {
  app_.add_option(name, value, help)->type_name(placeholder);
}

void Declare::RequiredText(const std::string& name, std::string& value, const std::string& placeholder,
                           const std::string& help) {
  app_.add_option(name, value, help)->required()->type_name(placeholder);
}

// One value each time, so that the words after it stay arguments.
void Declare::Texts(const std::string& name, std::vector<std::string>& values, const std::string& placeholder,
                    const std::string& help) {
  app_.add_option(name, values, help)->type_name(placeholder)->expected(1)->take_all();
}

void Declare::Number(const std::string& name, int& value, int low, int high, const std::string& help) {
  app_.add_option(name, value, help)->type_name("N")->check(CLI::Range(low, high).description(""));
}

void Declare::Number(const std::string& name, std::optional<std::int64_t>& value, const std::string& help) {
  app_.add_option(name, value, help)->type_name("N")->check(CLI::NonNegativeNumber.description(""));
}

void Declare::Decimal(const std::string& name, double& value, double low, double high,
                      const std::string& help) {
  app_.add_option(name, value, help)->type_name("X")->check(CLI::Range(low, high).description(""));
}

void Declare::Choice(const std::string& name, std::string& value, const std::vector<std::string>& choices,
                     const std::string& help) {
  app_.add_option(name, value, help)
      ->type_name(fmt::format("{}", fmt::join(choices, "|")))
      ->check(CLI::IsMember(choices).description(""));
}

void Declare::RequiredChoice(const std::string& name, std::string& value,
                             const std::vector<std::string>& choices, const std::string& help) {
  Choice(name, value, choices, help);
  app_.get_option(name.substr(name.rfind(',') + 1))->required();
}

namespace {

struct GlobalOptions {
  std::string library;
  std::string now;
};

void DeclareGlobals(CLI::App& app, GlobalOptions& globals) {
  app.description("Lacuna turns an article into questions and keeps asking until you know it.");
  app.add_option("--library", globals.library, "The library to work on (default: your own)")
      ->type_name("FILE");
  app.add_option("--now", globals.now, "Let the clock stand still at this time")
      ->type_name("RFC3339")
      ->check(CLI::Validator(
          [](std::string& text) {
            const auto moment = ParseRfc3339(text);
            return moment ? std::string() : moment.error().message;
          },
          ""));
  app.set_version_flag("--version", fmt::format("lacuna {}", kVersion), "Print the version and stop");
  app.set_help_flag("-h,--help", "Print this help and stop");
  app.name("lacuna");
  app.footer("`lacuna COMMAND --help` tells what a command takes.");
  const auto words = app.get_formatter();
  words->label("SUBCOMMAND", "COMMAND");
  words->label("REQUIRED", "");
  app.require_subcommand(0, 1);  // none opens the window
  app.fallthrough();
}

// The row "bank list" becomes the subcommand list of the subcommand bank.
void DeclareCommands(CLI::App& app, KeptOptions& kept, Action& chosen) {
  for (const CommandRow& row : Commands()) {
    const auto space = row.name.find(' ');
    CLI::App* parent =
        space == std::string_view::npos ? &app : app.get_subcommand(std::string(row.name.substr(0, space)));
    const std::string word(space == std::string_view::npos ? row.name : row.name.substr(space + 1));
    CLI::App* command = parent->add_subcommand(word, std::string(row.help));
    command->fallthrough();
    command->group("Commands");
    if (row.declare == nullptr) {
      command->require_subcommand(1);
      continue;
    }
    Declare declare(*command, kept);
    command->callback([&chosen, action = row.declare(declare)] { chosen = action; });
  }
}

// What a word nobody knows leaves behind is better named than "a subcommand is required".
std::string UsageMessage(const CLI::App& app, const CLI::ParseError& error) {
  const std::vector<std::string> unknown = app.remaining(true);
  const bool no_command = app.get_subcommands().empty() || error.get_name() == "RequiredError";
  if (no_command && !unknown.empty() && unknown.front()[0] != '-')
    return fmt::format("'{}' is no command.", unknown.front());
  return std::string(error.what()) == "A subcommand is required" ? "Name a command." : error.what();
}

int Usage(const CLI::App& app, const CLI::ParseError& error) {
  if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success))  // --help, --version
    return app.exit(error, std::cout, std::cerr);
  std::cerr << "lacuna: " << UsageMessage(app, error)
            << "\nRun `lacuna --help` or `lacuna COMMAND --help` to see what is possible.\n";
  return kExitWrongUsage;
}

// Storage that broke under a command ends here, and so does everything nobody thought of.
int RunGuarded(const Action& action, Context& context) {
  try {
    return action(context);
  } catch (const StorageError& error) {
    return context.Fail({error.what()});
  } catch (const std::bad_alloc&) {
    return context.Fail(
        {"There is not enough memory for this: close other programs, or work on a smaller article."});
  } catch (const std::exception& error) {
    return context.Fail({fmt::format(
        "This should not have happened ({}); nothing was left half done: please report it.", error.what())});
  }
}

bool StdoutIsPipe() {
  struct stat status {};
  return fstat(STDOUT_FILENO, &status) == 0 && (S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode));
}

// A reader that left (`lacuna questions | head`) wants no words about it; a full disk does.
int Finish(int exit_code, Context& context) {
  context.out.flush();
  if (context.out.good()) return exit_code;
  if (StdoutIsPipe() || exit_code != kExitDone) return kExitFailed;
  return context.Fail({"The output could not be written: make room on the disk, or send it elsewhere."});
}

}  // namespace

int RunCommandLine(int argc, char** argv, const OpenWindow& open_window) {
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);

  CLI::App app;
  GlobalOptions globals;
  KeptOptions kept;
  Action chosen = [](Context& context) { return ShowWindow(context, {}); };
  DeclareGlobals(app, globals);
  DeclareCommands(app, kept, chosen);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return Usage(app, error);
  }

  Context context{{},
                  globals.library,
                  std::cin,
                  std::cout,
                  std::cerr,
                  open_window,
                  isatty(STDIN_FILENO) == 1,
                  isatty(STDERR_FILENO) == 1};
  if (!globals.now.empty()) context.clock.frozen = *ParseRfc3339(globals.now);
  return Finish(RunGuarded(chosen, context), context);
}

}  // namespace lacuna
