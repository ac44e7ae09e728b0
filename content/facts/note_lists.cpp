// Lecture notes: bullets under a heading, and the rows of a table. They state something without a verb: the
// heading says what, or the head of the column.
#include <algorithm>

#include "content/base/uid.h"
#include "content/base/utf8.h"
#include "content/facts/finder.h"

namespace lacuna {
namespace {

constexpr std::size_t kFewestItems = 3;
constexpr std::size_t kMostItems = 7;     // more are no list that one keeps in mind
constexpr std::size_t kLongestItem = 5;   // words
constexpr std::size_t kLongestCell = 12;  // words
constexpr double kConfidence = 0.7;

bool IsShort(std::string_view text, std::size_t most) {
  const std::size_t words = CountWords(text);
  return words > 0 && words <= most && text.find_first_of(".:;?!") == std::string_view::npos;
}

Role RoleAt(RoleName name, Span span, std::string_view text, std::string type = "") {
  Role role;
  role.name = name;
  role.text = SqueezeSpaces(Trim(span.In(text)));
  role.span = span;
  role.type = std::move(type);
  return role;
}

// The cells of a row: parted by " | ".
std::vector<Span> CellsOf(std::string_view text, Span row) {
  std::vector<Span> cells;
  std::size_t begin = row.begin;
  while (true) {
    const std::size_t bar = text.find(" | ", begin);
    if (bar == std::string_view::npos || bar >= row.end) break;
    cells.push_back({begin, bar});
    begin = bar + 3;
  }
  cells.push_back({begin, row.end});
  return cells;
}

class NoteReader {
 public:
  explicit NoteReader(Harvest& harvest) : harvest_(harvest), article_(*harvest.reading.article) {}

  void Read() {
    for (std::size_t b = 0; b < article_.blocks.size();) {
      const Block& block = article_.blocks[b];
      if (block.kind == BlockKind::heading || block.kind == BlockKind::title) heading_ = block.span;
      const std::size_t end = RunEnd(b);
      if (block.kind == BlockKind::list_item) ReadList(b, end);
      if (block.kind == BlockKind::table_row) ReadTable(b, end);
      b = end;
    }
  }

 private:
  // Past the blocks of the same kind that follow one another.
  std::size_t RunEnd(std::size_t begin) const {
    std::size_t end = begin + 1;
    while (end < article_.blocks.size() && article_.blocks[end].kind == article_.blocks[begin].kind) ++end;
    return end;
  }

  void ReadList(std::size_t begin, std::size_t end) {
    if (heading_.empty() || end - begin < kFewestItems || end - begin > kMostItems) return;
    if (begin == 0 || article_.blocks[begin - 1].kind != BlockKind::heading)
      return;  // its items, not a text's
    Fact fact = Start();
    for (std::size_t b = begin; b < end; ++b) {
      if (!IsShort(article_.blocks[b].span.In(article_.text), kLongestItem)) return;
      fact.roles.push_back(RoleAt(RoleName::item, article_.blocks[b].span, article_.text));
      fact.evidence.push_back(article_.blocks[b].span);
    }
    Keep(std::move(fact));
  }

  // The first row has the heads of the columns.
  void ReadTable(std::size_t begin, std::size_t end) {
    if (heading_.empty() || end - begin < 2) return;
    const std::vector<Span> heads = CellsOf(article_.text, article_.blocks[begin].span);
    if (heads.size() < 2) return;
    for (std::size_t b = begin + 1; b < end; ++b) {
      const std::vector<Span> cells = CellsOf(article_.text, article_.blocks[b].span);
      if (cells.size() != heads.size()) continue;
      Fact fact = Start();
      fact.evidence.push_back(article_.blocks[b].span);
      fact.evidence.push_back(article_.blocks[begin].span);
      bool plain = true;
      for (std::size_t c = 0; c < cells.size(); ++c) {
        const std::string head = SqueezeSpaces(Trim(heads[c].In(article_.text)));
        const std::size_t words = CountWords(cells[c].In(article_.text));
        plain = plain && !head.empty() && words > 0 && words <= kLongestCell;
        fact.roles.push_back(RoleAt(RoleName::item, cells[c], article_.text, head));
      }
      if (plain) Keep(std::move(fact));
    }
  }

  Fact Start() const {
    Fact fact;
    fact.kind = FactKind::list;
    fact.confidence = kConfidence;
    fact.roles.push_back(RoleAt(RoleName::topic, heading_, article_.text));
    return fact;
  }

  void Keep(Fact fact) {
    fact.evidence.push_back(heading_);
    std::string words;
    for (const Role& role : fact.roles) words += role.type + "=" + role.text + ";";
    fact.uid = ContentUid("fact", {Name(fact.kind), "notes", words});
    harvest_.findings.push_back({std::move(fact), std::nullopt, {}});
  }

  Harvest& harvest_;
  const Article& article_;
  Span heading_;
};

}  // namespace

void FindNoteLists(Harvest& harvest) { NoteReader(harvest).Read(); }

}  // namespace lacuna
