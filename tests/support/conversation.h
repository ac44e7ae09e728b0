// A running program that is talked to line by line.
#pragma once

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "tests/support/program.h"

namespace lacuna {

class Conversation {
 public:
  Conversation(const std::vector<std::string>& words, const std::string& folder) {
    signal(SIGPIPE, SIG_IGN);
    int in[2], out[2];
    if (pipe2(in, O_CLOEXEC) != 0 || pipe2(out, O_CLOEXEC) != 0) throw std::runtime_error("no pipes");
    child_ = fork();
    if (child_ == 0) {
      dup2(in[0], STDIN_FILENO);
      dup2(out[1], STDOUT_FILENO);
      BecomeProgram(words, folder);
    }
    close(in[0]);
    close(out[1]);
    input_ = in[1];
    output_ = fdopen(out[0], "r");
  }
  ~Conversation() {
    if (child_ > 0) Kill();
    if (input_ >= 0) close(input_);
    fclose(output_);
  }
  Conversation(const Conversation&) = delete;

  void Say(const std::string& line) {
    const std::string bytes = line + "\n";
    if (write(input_, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()))
      throw std::runtime_error("the program does not listen any more");
  }

  // The next line it prints; nothing once it has ended.
  std::optional<std::string> Hear() {
    std::string line;
    for (int c = fgetc(output_); c != EOF; c = fgetc(output_)) {
      if (c == '\n') return line;
      line += static_cast<char>(c);
    }
    return std::nullopt;
  }

  // Says no more and waits for the end; the exit code.
  int Finish() {
    close(input_);
    input_ = -1;
    while (Hear()) {
    }
    int status = 0;
    waitpid(child_, &status, 0);
    child_ = 0;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  }

  void Kill() {
    kill(child_, SIGKILL);
    waitpid(child_, nullptr, 0);
    child_ = 0;
  }

 private:
  pid_t child_ = 0;
  int input_ = -1;
  FILE* output_ = nullptr;
};

}  // namespace lacuna
