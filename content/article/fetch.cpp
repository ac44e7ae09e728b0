#include "content/article/fetch.h"

#include <curl/curl.h>
#include <fmt/format.h>
#include <sys/socket.h>
#include <unistd.h>

#include <memory>

#include "content/article/address.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr long kSlowest = 50;         // bytes a second …
constexpr long kSlowestSeconds = 20;  // … for so long: it will never end

struct Transfer {
  Source source;
  bool allow_private = false;
  const std::function<bool()>* goes_on = nullptr;
  std::size_t most = 0;
  bool too_large = false, private_address = false, cancelled = false;
};

std::size_t Keep(char* bytes, std::size_t size, std::size_t count, void* to) {
  auto& transfer = *static_cast<Transfer*>(to);
  transfer.too_large = transfer.source.bytes.size() + size * count > transfer.most;
  if (transfer.too_large) return 0;
  transfer.source.bytes.append(bytes, size * count);
  return size * count;
}

// A redirect has its own page, which is not the one that is wanted.
std::size_t ReadHeader(char* bytes, std::size_t size, std::size_t count, void* to) {
  if (std::string_view(bytes, size * count).substr(0, 5) == "HTTP/")
    static_cast<Transfer*>(to)->source.bytes.clear();
  return size * count;
}

int Watch(void* to, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
  auto& transfer = *static_cast<Transfer*>(to);
  transfer.cancelled = !(*transfer.goes_on)();
  return transfer.cancelled ? 1 : 0;
}

curl_socket_t OpenSocket(void* to, curlsocktype, curl_sockaddr* address) {
  auto& transfer = *static_cast<Transfer*>(to);
  if (!transfer.allow_private && !IsPublicAddress(address->addr)) {
    transfer.private_address = true;
    return CURL_SOCKET_BAD;
  }
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

struct CloseCurl {
  void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
};
using Handle = std::unique_ptr<CURL, CloseCurl>;

template <class Value>
void Set(const Handle& handle, CURLoption option, Value value) {
  curl_easy_setopt(handle.get(), option, value);
}

Handle Prepare(const std::string& address, const FetchLimits& limits, Transfer& transfer) {
  Handle handle(curl_easy_init());
  if (handle == nullptr) return handle;
  Set(handle, CURLOPT_URL, address.c_str());
  Set(handle, CURLOPT_PROTOCOLS_STR, "http,https");
  Set(handle, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
  Set(handle, CURLOPT_FOLLOWLOCATION, 1L);
  Set(handle, CURLOPT_MAXREDIRS, static_cast<long>(limits.redirects));
  Set(handle, CURLOPT_CONNECTTIMEOUT_MS, limits.connect_milliseconds);
  Set(handle, CURLOPT_TIMEOUT_MS, limits.milliseconds);
  Set(handle, CURLOPT_LOW_SPEED_LIMIT, kSlowest);
  Set(handle, CURLOPT_LOW_SPEED_TIME, kSlowestSeconds);
  Set(handle, CURLOPT_NOSIGNAL, 1L);
  Set(handle, CURLOPT_ACCEPT_ENCODING, "");  // every packing that is known; unpacked bytes are counted
  Set(handle, CURLOPT_COOKIEFILE, "");  // cookies for this one fetch: some sites redirect until they see one
  Set(handle, CURLOPT_USERAGENT, "Mozilla/5.0 (X11; Linux x86_64) Lacuna");
  if (!transfer.allow_private) Set(handle, CURLOPT_PROXY, "");  // a proxy would resolve names behind our back
  Set(handle, CURLOPT_WRITEFUNCTION, Keep);
  Set(handle, CURLOPT_WRITEDATA, &transfer);
  Set(handle, CURLOPT_HEADERFUNCTION, ReadHeader);
  Set(handle, CURLOPT_HEADERDATA, &transfer);
  Set(handle, CURLOPT_OPENSOCKETFUNCTION, OpenSocket);
  Set(handle, CURLOPT_OPENSOCKETDATA, &transfer);
  Set(handle, CURLOPT_NOPROGRESS, 0L);
  Set(handle, CURLOPT_XFERINFOFUNCTION, Watch);
  Set(handle, CURLOPT_XFERINFODATA, &transfer);
  return handle;
}

Error WhyNot(CURLcode code, const Transfer& transfer, const FetchLimits& limits) {
  const std::string& address = transfer.source.name;
  if (transfer.cancelled) return {fmt::format("Fetching {} was cancelled; nothing was kept.", address)};
  if (transfer.private_address)
    return {
        fmt::format("{} leads into a private network: give --allow-private if you trust it, or save the page "
                    "and import the file.",
                    address)};
  if (transfer.too_large)
    return {fmt::format("{} sends more than {} MB: save the part you want to learn and import that file.",
                        address, limits.bytes >> 20)};
  switch (code) {
    case CURLE_TOO_MANY_REDIRECTS:
      return {fmt::format("{} redirects more than {} times: open it in a browser and import the saved page.",
                          address, limits.redirects)};
    case CURLE_OPERATION_TIMEDOUT:
      return {fmt::format(
          "{} takes too long to answer: try again later, or save the page and import the file.", address)};
    case CURLE_COULDNT_RESOLVE_HOST:
      return {fmt::format("{} names a computer that is not found: check the address and the connection.",
                          address)};
    case CURLE_COULDNT_CONNECT:
      return {fmt::format("{} cannot be reached: check the address and the connection.", address)};
    case CURLE_UNSUPPORTED_PROTOCOL:
      return {fmt::format("{} leads to something that is no web page: open it in a browser first.", address)};
    case CURLE_URL_MALFORMAT:
      return {fmt::format("{} is no web address: check how it is written.", address)};
    case CURLE_PEER_FAILED_VERIFICATION:
      return {fmt::format(
          "{} cannot prove that it is who it says (its certificate is not valid): do not trust it.",
          address)};
    default:
      return {fmt::format("{} could not be fetched ({}): save the page in a browser and import the file.",
                          address, curl_easy_strerror(code))};
  }
}

Error Answered(const std::string& address, long status) {
  if (status == 404 || status == 410)
    return {fmt::format("{} does not exist (the site answers {}): check the address in a browser.", address,
                        status)};
  if (status == 401 || status == 403 || status == 402 || status == 451)
    return {fmt::format(
        "{} is not shown to everybody (the site answers {}): save the page in a browser and import the file.",
        address, status)};
  return {fmt::format("{} answers with an error ({}): try again later.", address, status)};
}

}  // namespace

bool IsWebAddress(const std::string& source_name) {
  const std::string start =
      IsValidUtf8(source_name) ? ToLower(source_name.substr(0, source_name.find('/'))) : "";
  return start == "http:" || start == "https:";
}

Result<Source> Fetch(const std::string& address, bool allow_private, const std::function<bool()>& goes_on,
                     const FetchLimits& limits) {
  Transfer transfer;
  transfer.source.name = address;
  transfer.allow_private = allow_private;
  transfer.goes_on = &goes_on;
  transfer.most = limits.bytes;
  const Handle handle = Prepare(address, limits, transfer);
  if (handle == nullptr) return WhyNot(CURLE_FAILED_INIT, transfer, limits);
  if (const CURLcode code = curl_easy_perform(handle.get()); code != CURLE_OK)
    return WhyNot(code, transfer, limits);
  long status = 0;
  curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &status);
  if (status >= 400) return Answered(address, status);
  if (transfer.source.bytes.empty())
    return Error{fmt::format("{} answers with an empty page: check the address in a browser.", address)};
  return std::move(transfer.source);
}

}  // namespace lacuna
