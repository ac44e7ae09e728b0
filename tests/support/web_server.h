// A web server on this machine that answers exactly what a test tells it to, and lives as long as the test.
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <functional>
#include <stdexcept>
#include <string>
#include <thread>

namespace lacuna {

// What is sent for a path: every call gives the next bytes, "" ends the answer.
using WebAnswer = std::function<std::string(int call)>;

inline std::string WebPage(const std::string& body, const std::string& status = "200 OK",
                           const std::string& headers = "Content-Type: text/html\r\n") {
  return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + std::to_string(body.size()) +
         "\r\nConnection: close\r\n\r\n" + body;
}

class WebServer {
 public:
  explicit WebServer(std::function<WebAnswer(const std::string& path)> answer) : answer_(std::move(answer)) {
    listener_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(listener_, reinterpret_cast<sockaddr*>(&address), size) != 0 || listen(listener_, 8) != 0 ||
        getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size) != 0)
      throw std::runtime_error("no port for a web server");
    port_ = ntohs(address.sin_port);
    thread_ = std::thread([this] { Serve(); });
  }
  ~WebServer() {
    stopping_ = true;
    thread_.join();
    close(listener_);
  }
  WebServer(const WebServer&) = delete;

  std::string Address(const std::string& path) const {
    return "http://127.0.0.1:" + std::to_string(port_) + path;
  }
  int requests() const { return requests_; }

 private:
  void Serve() {
    while (!stopping_) {
      pollfd waiting{listener_, POLLIN, 0};
      if (poll(&waiting, 1, 20) <= 0) continue;
      const int client = accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
      if (client >= 0) Answer(client);
    }
  }

  void Answer(int client) {
    std::string request;
    char buffer[4096];
    while (request.find("\r\n\r\n") == std::string::npos) {
      const ssize_t got = recv(client, buffer, sizeof buffer, 0);
      if (got <= 0) break;
      request.append(buffer, static_cast<std::size_t>(got));
    }
    ++requests_;
    const std::size_t begin = request.find(' ') + 1;
    const WebAnswer answer = answer_(request.substr(begin, request.find(' ', begin) - begin));
    for (int call = 0; !stopping_; ++call) {
      const std::string bytes = answer(call);
      if (bytes.empty() || send(client, bytes.data(), bytes.size(), MSG_NOSIGNAL) <= 0) break;
    }
    close(client);
  }

  std::function<WebAnswer(const std::string&)> answer_;
  int listener_ = -1;
  int port_ = 0;
  std::atomic<bool> stopping_ = false;
  std::atomic<int> requests_ = 0;
  std::thread thread_;
};

}  // namespace lacuna
