#include "content/article/fetch.h"

#include <unistd.h>

#include "tests/content/article/reading.h"
#include "tests/support/catch.h"
#include "tests/support/web_server.h"

namespace lacuna {
namespace {

const auto kGoesOn = [] { return true; };

WebAnswer Once(const std::string& bytes) {
  return [bytes](int call) { return call == 0 ? bytes : ""; };
}

WebAnswer RedirectTo(const std::string& address) {
  return Once(WebPage("<p>moved</p>", "302 Found", "Location: " + address + "\r\n"));
}

std::string WhyNot(const std::string& address, const FetchLimits& limits = {}) {
  const auto source = Fetch(address, true, kGoesOn, limits);
  return source ? "" : source.error().message;
}

TEST_CASE("A page is fetched, through redirects, as it was sent", "[content][article]") {
  const WebServer server([](const std::string& path) {
    return path == "/old" ? RedirectTo("/new") : Once(WebPage("<p>The lamp was lit in 1698.</p>"));
  });
  const auto source = Fetch(server.Address("/old"), true, kGoesOn);
  REQUIRE(source);
  CHECK(source->bytes == "<p>The lamp was lit in 1698.</p>");
  CHECK(source->name == server.Address("/old"));
  CHECK(server.requests() == 2);
}

TEST_CASE("A private address is refused before anything is sent to it", "[content][article]") {
  const WebServer server([](const std::string&) { return Once(WebPage("secret")); });
  const auto by_number = ReadSource(server.Address("/"));
  REQUIRE_FALSE(by_number);
  CHECK_THAT(by_number.error().message,
             ContainsSubstring("leads into a private network: give --allow-private"));
  std::string named = server.Address("/");
  named.replace(named.find("127.0.0.1"), 9, "localhost");
  CHECK_FALSE(ReadSource(named));
  CHECK(server.requests() == 0);
  CHECK(ReadSource(server.Address("/"), {true}));
}

TEST_CASE("An error, a circle, an empty page, a closed port: each has its sentence", "[content][article]") {
  const WebServer server([](const std::string& path) {
    if (path == "/gone") return Once(WebPage("<p>Not here.</p>", "404 Not Found"));
    if (path == "/closed") return Once(WebPage("<p>Pay first.</p>", "403 Forbidden"));
    if (path == "/broken") return Once(WebPage("<p>Sorry.</p>", "500 Oops"));
    if (path == "/circle") return RedirectTo("/circle");
    if (path == "/ftp") return RedirectTo("ftp://127.0.0.1/");
    if (path == "/file") return RedirectTo("file:///etc/passwd");
    return Once(WebPage(""));
  });
  CHECK_THAT(WhyNot(server.Address("/gone")), ContainsSubstring("does not exist (the site answers 404)"));
  CHECK_THAT(WhyNot(server.Address("/closed")), ContainsSubstring("(the site answers 403)"));
  CHECK_THAT(WhyNot(server.Address("/broken")), ContainsSubstring("answers with an error (500)"));
  CHECK_THAT(WhyNot(server.Address("/circle")), ContainsSubstring("redirects more than 5 times"));
  CHECK_THAT(WhyNot(server.Address("/ftp")), ContainsSubstring("leads to something that is no web page"));
  CHECK_THAT(WhyNot(server.Address("/file")), ContainsSubstring("leads to something that is no web page"));
  CHECK_THAT(WhyNot(server.Address("/empty")), ContainsSubstring("answers with an empty page"));
  CHECK_THAT(WhyNot("http://127.0.0.1:1/"), ContainsSubstring("cannot be reached"));
}

TEST_CASE("A stream without end is cut off, by size or by time", "[content][article]") {
  const std::string head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
  const WebServer server([&](const std::string& path) -> WebAnswer {
    if (path == "/flood") return [head](int call) { return call == 0 ? head : std::string(1 << 16, 'x'); };
    return [head](int call) {
      if (call > 0) usleep(50'000);
      return call == 0 ? head : std::string("x");
    };
  });
  FetchLimits limits;
  limits.bytes = 1 << 20;
  limits.milliseconds = 60'000;
  CHECK_THAT(WhyNot(server.Address("/flood"), limits), ContainsSubstring("sends more than 1 MB"));
  limits.milliseconds = 300;
  CHECK_THAT(WhyNot(server.Address("/drip"), limits), ContainsSubstring("takes too long to answer"));
}

TEST_CASE("Fetching can be cancelled", "[content][article]") {
  const WebServer server([](const std::string&) { return Once(WebPage("<p>Never read.</p>")); });
  const auto source = Fetch(server.Address("/"), true, [] { return false; });
  REQUIRE_FALSE(source);
  CHECK_THAT(source.error().message, ContainsSubstring("was cancelled"));
}

TEST_CASE("What a page is, its bytes say, not its type", "[content][article]") {
  const std::string picture = "\x89PNG\r\n\x1A\n and so on";
  const WebServer server([&](const std::string&) { return Once(WebPage(picture)); });
  const auto source = Fetch(server.Address("/page.html"), true, kGoesOn);
  REQUIRE(source);
  const auto article = ReadArticle(*source);
  REQUIRE_FALSE(article);
  CHECK_THAT(article.error().message, ContainsSubstring("is a PNG picture"));
}

TEST_CASE("Only http and https are the web", "[content][article]") {
  CHECK(IsWebAddress("https://example.org/a"));
  CHECK(IsWebAddress("HTTP://example.org"));
  CHECK_FALSE(IsWebAddress("http.txt"));
  CHECK_FALSE(IsWebAddress("ftp://example.org/a"));
  const auto source = ReadSource("ftp://example.org/a");
  REQUIRE_FALSE(source);
  CHECK(source.error().message ==
        "ftp://example.org/a is not on the web: only http and https addresses are fetched.");
}

}  // namespace
}  // namespace lacuna
