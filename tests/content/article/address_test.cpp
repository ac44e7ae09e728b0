#include "content/article/address.h"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <string>

#include "tests/support/catch.h"

namespace lacuna {
namespace {

bool IsPublic(const std::string& text) {
  sockaddr_in four{};
  four.sin_family = AF_INET;
  if (inet_pton(AF_INET, text.c_str(), &four.sin_addr) == 1)
    return IsPublicAddress(reinterpret_cast<const sockaddr&>(four));
  sockaddr_in6 six{};
  six.sin6_family = AF_INET6;
  REQUIRE(inet_pton(AF_INET6, text.c_str(), &six.sin6_addr) == 1);
  return IsPublicAddress(reinterpret_cast<const sockaddr&>(six));
}

TEST_CASE("Addresses out on the internet are public", "[content][article]") {
  const auto address = GENERATE(as<std::string>{}, "9.9.9.9", "172.15.255.255", "172.32.0.1", "192.167.0.1",
                                "100.128.0.1", "2620:fe::fe", "::ffff:9.9.9.9", "64:ff9b::909:909");
  CAPTURE(address);
  CHECK(IsPublic(address));
}

TEST_CASE("Addresses of this machine and of private networks are not", "[content][article]") {
  const auto address =
      GENERATE(as<std::string>{}, "127.0.0.1", "127.8.8.8", "0.0.0.0", "10.1.2.3", "172.16.0.1",
               "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "198.18.0.1", "224.0.0.1",
               "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "fd12:3456::1", "ff02::1",
               "::ffff:127.0.0.1", "::ffff:192.168.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1");
  CAPTURE(address);
  CHECK_FALSE(IsPublic(address));
}

}  // namespace
}  // namespace lacuna
