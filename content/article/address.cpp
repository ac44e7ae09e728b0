#include "content/article/address.h"

#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <iterator>

namespace lacuna {
namespace {

struct Block4 {
  std::uint32_t network;
  int bits;
};

// IANA's special-purpose registry (RFC 6890 and its updates).
constexpr Block4 kNotPublic4[] = {{0x00000000, 8},  {0x0A000000, 8},  {0x64400000, 10}, {0x7F000000, 8},
                                  {0xA9FE0000, 16}, {0xAC100000, 12}, {0xC0000000, 24}, {0xC0000200, 24},
                                  {0xC0586300, 24}, {0xC0A80000, 16}, {0xC6120000, 15}, {0xC6336400, 24},
                                  {0xCB007100, 24}, {0xE0000000, 4},  {0xF0000000, 4}};

bool IsPublic4(std::uint32_t address) {
  return std::none_of(std::begin(kNotPublic4), std::end(kNotPublic4), [&](const Block4& block) {
    return (address ^ block.network) >> (32 - block.bits) == 0;
  });
}

using Bytes16 = std::array<std::uint8_t, 16>;

std::uint32_t Part4(const Bytes16& bytes, std::size_t at) {
  return static_cast<std::uint32_t>(bytes[at]) << 24 | static_cast<std::uint32_t>(bytes[at + 1]) << 16 |
         static_cast<std::uint32_t>(bytes[at + 2]) << 8 | bytes[at + 3];
}

bool BeginsWith(const Bytes16& bytes, std::initializer_list<std::uint8_t> start) {
  return std::equal(start.begin(), start.end(), bytes.begin());
}

bool IsPublic6(const Bytes16& bytes) {
  if (BeginsWith(bytes, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF})) return IsPublic4(Part4(bytes, 12));
  if (BeginsWith(bytes, {0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0})) return IsPublic4(Part4(bytes, 12));
  if (BeginsWith(bytes, {0x20, 0x02})) return IsPublic4(Part4(bytes, 2));  // 6to4
  if (BeginsWith(bytes, {0x20, 0x01, 0x0D, 0xB8}) || BeginsWith(bytes, {0x20, 0x01, 0, 0})) return false;
  return (bytes[0] & 0xE0) == 0x20;  // global unicast, 2000::/3
}

}  // namespace

bool IsPublicAddress(const sockaddr& address) {
  if (address.sa_family == AF_INET) {
    sockaddr_in four{};
    std::memcpy(&four, &address, sizeof four);
    return IsPublic4(ntohl(four.sin_addr.s_addr));
  }
  if (address.sa_family != AF_INET6) return false;
  sockaddr_in6 six{};
  std::memcpy(&six, &address, sizeof six);
  Bytes16 bytes;
  std::memcpy(bytes.data(), &six.sin6_addr, bytes.size());
  return IsPublic6(bytes);
}

}  // namespace lacuna
