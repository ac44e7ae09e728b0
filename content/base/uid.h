// Names of rows that leave the file: hashes for content (the same import on
// two machines gives the same uids), UUIDv7 for what people did.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "content/base/instant.h"

namespace lacuna {

// SHA-256 of the bytes, as 64 lower-case hex digits.
std::string Sha256(std::string_view bytes);

// The first 32 hex digits of a SHA-256 over `kind` and the parts, each with its length in front.
std::string ContentUid(std::string_view kind, std::initializer_list<std::string_view> parts);

// A UUIDv7 (RFC 9562): 48 bits of time, the rest from the system's randomness.
std::string NewUuid(Instant now);

}  // namespace lacuna
