// Which internet addresses a page may be fetched from.
#pragma once

struct sockaddr;

namespace lacuna {

// An address out on the internet. Not so: loopback, private (RFC 1918, fc00::/7), link-local, shared (RFC
// 6598), multicast, unspecified and reserved ones, and IPv6 forms that carry such an IPv4 address.
bool IsPublicAddress(const sockaddr& address);

}  // namespace lacuna
