// Library: the articles there are, how much of each is known, and the way in for new ones.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/views/import_box.h"
#include "app/views/intent.h"
#include "app/widgets/list.h"
#include "quiz/statistics.h"

namespace lacuna {

// What an import found: the one sheet that follows it.
struct ImportSheet {
  ArticleId article;
  std::string title, author, published, source;  // as kept; edited in place
  int words = 0, cards = 0, questions = 0;
  bool already_there = false;
  std::string changes;   // after an update: "18 cards unchanged, 1 reworded"; "" otherwise
  bool flagged = false;  // … that has left something to judge
  std::vector<std::pair<std::string, int>> refused;  // why not more: reason and count, largest first
};

// Asked before the import: what was read looks like another version of an article that is there.
struct UpdateSheet {
  std::string source;  // of what was read
  EarlierArticle earlier;
  ArticleChanges changes;  // that updating it would make
};

struct LibraryModel {
  struct Row {
    ArticleSummary article;
    Mastery mastery;
    std::string imported_on;     // "2026-11-22"
    std::optional<BankId> bank;  // that its cards are studied in; none while it has no cards
  };
  std::vector<Row> rows;  // newest first
  ImportStatus importing;
  bool samples_loaded = false;
};

struct LibraryState {
  std::string filter;  // words of title, author or date
  ui::ListState list;  // of the rows that answer to the filter
  ImportBoxState import;
  bool adding = false;                // narrow windows: the sheet with the ways in is open
  std::optional<ArticleId> removing;  // asked "really?"
};

std::optional<Intent> DrawLibrary(Ui& ui, const LibraryModel& model, LibraryState& state);

struct ImportSheetState {
  ArticleId article;  // whose fields these are
  std::string title, author, published, source;
  std::string kept_title, kept_author, kept_published, kept_source;  // as last handed over
};

// Drawn over whatever view is open: "Start with the best 10", "Look through first", "Read first".
std::optional<Intent> DrawUpdateSheet(Ui& ui, const UpdateSheet& sheet);
std::optional<Intent> DrawImportSheet(Ui& ui, const ImportSheet& sheet, ImportSheetState& state);

}  // namespace lacuna
