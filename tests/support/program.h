// Runs the real program with a library of its own, as a user's shell would.
#pragma once

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <vector>

#include "tests/support/temporary_folder.h"

namespace lacuna {

struct Finished {
  int exit_code = -1;  // 128 + the signal's number when one ended it
  std::string out, err;
};

// The child of a fork becomes `words`, with `folder` as its working directory.
[[noreturn]] inline void BecomeProgram(const std::vector<std::string>& words, const std::string& folder) {
  std::vector<char*> arguments;
  for (const auto& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  signal(SIGPIPE, SIG_DFL);  // the test may have it ignored, and that is inherited
  if (chdir(folder.c_str()) == 0) execvp(arguments[0], arguments.data());
  _exit(127);
}

inline Finished RunWords(const std::vector<std::string>& words, const std::string& input,
                         const std::string& folder) {
  const TemporaryFolder streams;
  WriteBytes(streams.path() + "/in", input);
  const pid_t child = fork();
  if (child == 0) {
    const auto redirect = [&streams](int descriptor, const char* name, int flags) {
      dup2(open((streams.path() + name).c_str(), flags, 0600), descriptor);
    };
    redirect(STDIN_FILENO, "/in", O_RDONLY);
    redirect(STDOUT_FILENO, "/out", O_WRONLY | O_CREAT);
    redirect(STDERR_FILENO, "/err", O_WRONLY | O_CREAT);
    BecomeProgram(words, folder);
  }
  int status = 0;
  if (child < 0 || waitpid(child, &status, 0) != child) throw std::runtime_error("cannot run " + words.at(0));
  return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status),
          ReadBytes(streams.path() + "/out"), ReadBytes(streams.path() + "/err")};
}

// A folder with a library, and the program on it.
class Program {
 public:
  std::string now = "2026-11-22T09:30:00Z";

  const std::string& folder() const { return folder_.path(); }
  std::string library() const { return folder() + "/library.lacuna"; }

  std::vector<std::string> Words(const std::vector<std::string>& arguments) const {
    std::vector<std::string> words = {LACUNA_PROGRAM, "--library", library(), "--now", now};
    words.insert(words.end(), arguments.begin(), arguments.end());
    return words;
  }
  Finished Run(const std::vector<std::string>& arguments, const std::string& input = "") const {
    return RunWords(Words(arguments), input, folder());
  }
  // What it prints, which must be one JSON value and nothing else; throws when the program fails.
  nlohmann::json Json(const std::vector<std::string>& arguments, const std::string& input = "") const {
    const Finished finished = Run(arguments, input);
    if (finished.exit_code != 0) throw std::runtime_error("lacuna " + arguments.at(0) + ": " + finished.err);
    return nlohmann::json::parse(finished.out);
  }
  // A short-answer card; returns its question's id.
  int AddCard(const std::string& bank, const std::string& question, const std::string& answer) const {
    return std::stoi(Run({"add", "--bank", bank, "--question", question, "--answer", answer}).out);
  }

 private:
  TemporaryFolder folder_;
};

}  // namespace lacuna
