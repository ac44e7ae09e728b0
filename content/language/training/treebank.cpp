#include "content/language/training/treebank.h"

#include <fmt/core.h>
#include <zstd.h>

#include <charconv>
#include <fstream>
#include <iterator>
#include <memory>

namespace lacuna {
namespace {

std::vector<std::string_view> Columns(std::string_view line) {
  std::vector<std::string_view> columns;
  for (std::size_t at = 0; at <= line.size();) {
    const std::size_t end = std::min(line.find('\t', at), line.size());
    columns.push_back(line.substr(at, end - at));
    at = end + 1;
  }
  return columns;
}

bool EndsWith(std::string_view text, std::string_view tail) {
  return text.size() >= tail.size() && text.substr(text.size() - tail.size()) == tail;
}

Result<std::string> Unpacked(const std::string& path, const std::string& packed) {
  const std::unique_ptr<ZSTD_DCtx, std::size_t (*)(ZSTD_DCtx*)> context(ZSTD_createDCtx(), ZSTD_freeDCtx);
  std::string plain, piece(1 << 20, '\0');
  ZSTD_inBuffer in{packed.data(), packed.size(), 0};
  while (in.pos < in.size) {
    ZSTD_outBuffer out{piece.data(), piece.size(), 0};
    if (ZSTD_isError(ZSTD_decompressStream(context.get(), &out, &in)))
      return Error{fmt::format("{} is no zstd file: check it with zstd -t.", path)};
    plain.append(piece, 0, out.pos);
  }
  return plain;
}

class TreebankReader {
 public:
  explicit TreebankReader(bool forms_only) : forms_only_(forms_only) {}

  Outcome Line(std::string_view line) {
    ++number_;
    if (line.substr(0, 6) == "# doc ") {
      if (Outcome outcome = CloseSentence(); !outcome) return outcome;
      documents_.push_back({std::string(line.substr(6)), {}});
      return Done{};
    }
    if (line.empty()) return CloseSentence();
    return Word(Columns(line));
  }

  Outcome CloseSentence() {
    if (sentence_.empty()) return Done{};
    for (const TreebankWord& word : sentence_)
      if (word.head >= static_cast<int>(sentence_.size())) return Bad("a head outside its sentence");
    if (documents_.empty()) documents_.emplace_back();
    documents_.back().sentences.push_back(std::move(sentence_));
    sentence_.clear();
    return Done{};
  }

  std::vector<TreebankDocument> Take() { return std::move(documents_); }

 private:
  Error Bad(std::string_view what) const {
    return Error{
        fmt::format("Line {} of the treebank has {}: see treebank.h for the columns.", number_, what)};
  }

  Outcome Word(const std::vector<std::string_view>& columns) {
    TreebankWord word;
    word.form = columns[0];
    if (!forms_only_) {
      if (columns.size() < 7) return Bad("too few columns");
      word.lemma = columns[1];
      word.upos = columns[2];
      word.xpos = columns[3];
      int head = -1;
      std::from_chars(columns[4].data(), columns[4].data() + columns[4].size(), head);
      if (head < 0) return Bad("a head that is no number");
      word.head = head - 1;
      word.relation = columns[5];
    }
    if (columns.size() >= 7) word.space_after = columns[6] == "1";
    sentence_.push_back(std::move(word));
    return Done{};
  }

  bool forms_only_;
  std::size_t number_ = 0;
  TreebankSentence sentence_;
  std::vector<TreebankDocument> documents_;
};

}  // namespace

std::vector<std::string_view> FormsIn(const TreebankSentence& sentence) {
  std::vector<std::string_view> forms;
  for (const TreebankWord& word : sentence) forms.push_back(word.form);
  return forms;
}

Result<std::string> ReadPackedFile(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return Error{fmt::format("{} cannot be read: check that it is there.", path)};
  std::string bytes{std::istreambuf_iterator<char>(in), {}};
  if (!EndsWith(path, ".zst")) return bytes;
  return Unpacked(path, bytes);
}

Result<std::vector<TreebankDocument>> ParseTreebank(std::string_view text, bool forms_only) {
  TreebankReader reader(forms_only);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(at, end - at);
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (const Outcome outcome = reader.Line(line); !outcome) return outcome.error();
    at = end + 1;
  }
  if (const Outcome outcome = reader.CloseSentence(); !outcome) return outcome.error();
  return reader.Take();
}

Result<std::vector<TreebankDocument>> ReadTreebankFile(const std::string& path) {
  const Result<std::string> text = ReadPackedFile(path);
  if (!text) return text.error();
  return ParseTreebank(*text);
}

}  // namespace lacuna
