#include "content/article/charset.h"

#include <fmt/format.h>
#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr std::size_t kSampleBytes = 1 << 20;  // enough for a guess
constexpr std::size_t kMarkEvery = 32;         // text bytes between marks where lengths drift

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

// Appends UTF-16 as UTF-8, marking where text and source drift apart.
class Utf8Sink {
 public:
  explicit Utf8Sink(Decoded& out) : out_(out) {}

  void Put(char32_t c, std::size_t source) {
    const bool plain = c < 0x80 && out_.text.size() - mark_text_ == source - mark_source_;
    if (!(plain && exact_) && (exact_ || plain || out_.text.size() >= mark_text_ + kMarkEvery))
      Mark(source, c < 0x80 && IsSingleByte(source));
    AppendUtf8(out_.text, c);
    last_source_ = source;
  }

 private:
  // Only an ASCII character that follows another by one byte starts an exact stretch.
  bool IsSingleByte(std::size_t source) const { return out_.text.empty() || source == last_source_ + 1; }
  void Mark(std::size_t source, bool exact) {
    out_.offsets.Mark(out_.text.size(), source, exact);
    mark_text_ = out_.text.size();
    mark_source_ = source;
    exact_ = exact;
  }

  Decoded& out_;
  std::size_t mark_text_ = 0, mark_source_ = 0, last_source_ = 0;
  bool exact_ = false;
};

// nullopt when the bytes are not in that encoding. A character cut off at the end is dropped.
std::optional<Decoded> Convert(std::string_view bytes, const std::string& charset, std::size_t skip = 0) {
  UErrorCode status = U_ZERO_ERROR;
  const Converter converter(ucnv_open(charset.c_str(), &status), &ucnv_close);
  if (U_FAILURE(status)) return std::nullopt;
  ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);

  Decoded out;
  out.charset = charset;
  Utf8Sink sink(out);
  std::array<UChar, 4096> units{};
  std::array<std::int32_t, 4096> offsets{};
  const char* from = bytes.data() + skip;
  const char* const end = bytes.data() + bytes.size();
  std::size_t source = skip;
  char32_t lead = 0;
  do {
    const char* const start = from;
    UChar* to = units.data();
    status = U_ZERO_ERROR;
    ucnv_toUnicode(converter.get(), &to, to + units.size(), &from, end, offsets.data(), true, &status);
    for (std::size_t i = 0; i < static_cast<std::size_t>(to - units.data()); ++i) {
      if (offsets[i] >= 0) source = static_cast<std::size_t>(start - bytes.data() + offsets[i]);
      if (U16_IS_LEAD(units[i]))
        lead = units[i];
      else if (U16_IS_TRAIL(units[i]) && lead != 0)
        sink.Put(static_cast<char32_t>(U16_GET_SUPPLEMENTARY(lead, units[i])), source);
      else
        sink.Put(units[i], source);
      if (!U16_IS_LEAD(units[i])) lead = 0;
    }
  } while (status == U_BUFFER_OVERFLOW_ERROR);
  const bool cut_off = status == U_TRUNCATED_CHAR_FOUND && !out.text.empty();
  if (U_FAILURE(status) && !cut_off) return std::nullopt;
  out.offsets.Close(out.text.size(), bytes.size());
  return out;
}

struct Utf8Check {
  std::size_t broken = 0;     // bytes that belong to no character
  std::size_t multibyte = 0;  // sound characters beyond ASCII
  std::size_t cut_at = 0;     // where a character cut off by the end begins; else the size
};

Utf8Check CheckUtf8(std::string_view bytes) {
  Utf8Check check;
  check.cut_at = bytes.size();
  for (std::size_t at = 0; at < bytes.size();) {
    const auto lead = static_cast<unsigned char>(bytes[at]);
    const std::size_t length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (length > 1 && lead >= 0xC2 && lead < 0xF5 && at + length > bytes.size() &&
        std::all_of(bytes.begin() + static_cast<std::ptrdiff_t>(at) + 1, bytes.end(),
                    [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; })) {
      check.cut_at = at;
      return check;
    }
    const bool sound = length == 1 || IsValidUtf8(bytes.substr(at, length));
    if (length > 1) ++(sound ? check.multibyte : check.broken);
    at += sound ? length : 1;
  }
  return check;
}

Decoded AsUtf8(std::string_view bytes, std::size_t skip, const Utf8Check& check) {
  Decoded out{std::string(), OffsetMap(skip), "UTF-8"};
  const std::string_view rest = bytes.substr(skip);
  const std::size_t end = std::max(check.cut_at, skip) - skip;
  if (check.broken == 0) {
    out.text = rest.substr(0, end);
    return out;
  }
  for (std::size_t at = 0; at < end;) {
    const auto lead = static_cast<unsigned char>(rest[at]);
    const std::size_t length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (length == 1 || IsValidUtf8(rest.substr(at, length))) {
      out.text += rest.substr(at, length);
      at += length;
      continue;
    }
    out.offsets.Mark(out.text.size(), skip + at, false);
    out.text += "\xEF\xBF\xBD";
    out.offsets.Mark(out.text.size(), skip + ++at, true);
  }
  return out;
}

// Text hardly ever holds control characters; what was decoded wrongly or is binary does.
bool ReadsAsText(std::string_view text) {
  std::size_t odd = 0, all = 0;
  for (std::size_t at = 0; at < text.size() && at < kSampleBytes; ++all) {
    const char32_t c = NextCodePoint(text, at);
    const bool control = c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v';
    const bool no_character = (c & 0xFFFE) == 0xFFFE || (c >= 0xE000 && c < 0xF900) || c == 0x7F;
    if (c == 0) return false;
    odd += control || no_character ? 1 : 0;
  }
  return odd * 200 <= all;
}

// UTF-16 or UTF-32 without a mark: the reading with the most spaces and line ends wins.
std::optional<Decoded> DecodeWide(std::string_view bytes) {
  std::optional<Decoded> best;
  std::size_t best_blanks = 0;
  for (const char* charset : {"UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE"}) {
    const auto read = Convert(bytes.substr(0, kSampleBytes), charset);
    if (!read || !ReadsAsText(read->text)) continue;
    const auto blanks = static_cast<std::size_t>(
        std::count_if(read->text.begin(), read->text.end(), [](char c) { return c == ' ' || c == '\n'; }));
    if (blanks <= best_blanks) continue;
    if (auto whole = Convert(bytes, charset)) {
      best = std::move(whole);
      best_blanks = blanks;
    }
  }
  return best;
}

std::string GuessCharset(std::string_view bytes) {
  const std::unique_ptr<std::remove_pointer_t<uchardet_t>, decltype(&uchardet_delete)> detector(
      uchardet_new(), &uchardet_delete);
  if (uchardet_handle_data(detector.get(), bytes.data(), std::min(bytes.size(), kSampleBytes)) != 0)
    return "";
  uchardet_data_end(detector.get());
  return uchardet_get_charset(detector.get());
}

// uchardet needs many letters to tell the Latin alphabets apart; a few accents and curly quotes between
// plain letters are windows-1252 far more often than anything else.
bool LooksWestern(std::string_view bytes) {
  constexpr std::string_view kCommon =
      "\x80\x85\x91\x92\x93\x94\x96\x97\xA0\xA1\xA3\xA9\xAB\xB0\xB4\xBA\xBB\xBD\xBF"
      "\xC4\xC7\xC9\xD6\xDC\xDF\xE0\xE1\xE2\xE3\xE4\xE5\xE6\xE7\xE8\xE9\xEA\xEB\xED\xEE\xEF\xF1\xF3\xF4\xF5"
      "\xF6\xF8\xF9\xFA\xFB\xFC";
  std::size_t high = 0, common = 0, letters = 0;
  for (const char c : bytes.substr(0, kSampleBytes)) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z') ++letters;
    if (byte < 0x80) continue;
    ++high;
    common += kCommon.find(c) != std::string_view::npos ? 1 : 0;
  }
  return high == common && high * 8 <= letters;
}

bool IsLatinGuess(const std::string& charset) {
  for (const char* other : {"ISO-8859-5", "ISO-8859-6", "ISO-8859-7", "ISO-8859-8", "ISO-8859-11"})
    if (charset == other) return false;
  for (const char* latin :
       {"ISO-8859-", "WINDOWS-1250", "WINDOWS-1252", "WINDOWS-1254", "WINDOWS-1257", "MAC-", "IBM"})
    if (charset.rfind(latin, 0) == 0) return true;
  return charset.empty();
}

std::optional<Decoded> DecodeLegacy(std::string_view bytes, std::string_view declared) {
  std::vector<std::string> candidates;
  if (!declared.empty()) candidates.emplace_back(declared);
  const std::string guess = GuessCharset(bytes);
  if (IsLatinGuess(guess) && LooksWestern(bytes)) candidates.emplace_back("windows-1252");
  if (!guess.empty()) candidates.push_back(guess);
  candidates.emplace_back("windows-1252");
  for (const auto& charset : candidates) {
    auto read = Convert(bytes, charset);
    if (read && ReadsAsText(read->text)) return read;
  }
  return std::nullopt;
}

std::optional<std::pair<std::string, std::size_t>> ByteOrderMark(std::string_view bytes) {
  using namespace std::string_view_literals;
  const std::pair<std::string_view, const char*> marks[] = {{"\xEF\xBB\xBF"sv, "UTF-8"},
                                                            {"\xFF\xFE\0\0"sv, "UTF-32LE"},
                                                            {"\0\0\xFE\xFF"sv, "UTF-32BE"},
                                                            {"\xFF\xFE"sv, "UTF-16LE"},
                                                            {"\xFE\xFF"sv, "UTF-16BE"}};
  for (const auto& [mark, charset] : marks)
    if (bytes.substr(0, mark.size()) == mark) return std::pair(std::string(charset), mark.size());
  return std::nullopt;
}

std::optional<Decoded> TryDecode(std::string_view bytes, std::string_view declared) {
  const auto mark = ByteOrderMark(bytes);
  if (mark && mark->first != "UTF-8") {
    auto read = Convert(bytes, mark->first, mark->second);
    return read && ReadsAsText(read->text) ? std::move(read) : std::nullopt;
  }
  const std::size_t skip = mark ? mark->second : 0;
  if (bytes.find('\0') != std::string_view::npos) return DecodeWide(bytes);
  const bool shifts =
      bytes.find("\x1B$") != std::string_view::npos || bytes.find("\x1B(") != std::string_view::npos;
  const Utf8Check check = CheckUtf8(bytes);
  if (!shifts && (check.broken == 0 || check.multibyte >= 20 * check.broken || mark)) {
    Decoded read = AsUtf8(bytes, skip, check);
    if (ReadsAsText(read.text)) return read;
    return std::nullopt;
  }
  return DecodeLegacy(bytes, declared);
}

}  // namespace

Result<Decoded> Decode(std::string_view bytes, std::string_view subject, std::string_view declared) {
  if (auto read = TryDecode(bytes, declared)) return std::move(*read);
  return Error{
      fmt::format("{} is not text: save it as text in UTF-8, PDF, DOCX, ODT or HTML first.", subject)};
}

std::string DeclaredCharset(std::string_view bytes) {
  const std::string head = ToLower(std::string(bytes.substr(0, 4096)));
  const std::size_t at = head.find("charset=");
  if (at == std::string::npos) return "";
  std::size_t begin = at + 8;
  while (begin < head.size() && (head[begin] == '"' || head[begin] == '\'' || head[begin] == ' ')) ++begin;
  const std::size_t end = head.find_first_of("\"' />;\n\r", begin);
  return end == std::string::npos ? "" : head.substr(begin, end - begin);
}

}  // namespace lacuna
