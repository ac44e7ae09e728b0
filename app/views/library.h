// Library: the articles there are, how much of each is known, and the way in for new ones.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/views/intent.h"
#include "quiz/statistics.h"

namespace lacuna {

// An import under way: shown above the list.
struct ImportStatus {
  bool running = false;
  std::string source;         // what is being read
  std::string stage;          // "Finding facts"
  double fraction = 0;        // 0..1
  int done = 0, total = 0;    // sources
};

// What an import found: the one sheet that follows it.
struct ImportSheet {
  ArticleId article;
  std::string title, author, published, source;      // as kept; edited in place
  int words = 0, cards = 0, questions = 0;
  bool already_there = false;
  std::vector<std::pair<std::string, int>> refused;  // why not more: reason and count, largest first
};

struct LibraryModel {
  struct Row {
    ArticleSummary article;
    Mastery mastery;
    std::string imported_on;  // "2026-11-22"
  };
  std::vector<Row> rows;      // newest first
  ImportStatus importing;
  bool samples_loaded = false;
};

struct LibraryState {
  std::string filter;         // by title
  bool pasting = false;       // the paste box is open
  std::string pasted;
  std::string path;           // the path box
  std::optional<ArticleId> removing;  // asked "really?"
};

std::optional<Intent> DrawLibrary(Ui& ui, const LibraryModel& model, LibraryState& state);

struct ImportSheetState {
  ArticleId article;          // whose fields these are
  std::string title, author, published, source;
};

// Drawn over whatever view is open: "Start with the best 10", "Look through first", "Read first".
std::optional<Intent> DrawImportSheet(Ui& ui, const ImportSheet& sheet, ImportSheetState& state);

}  // namespace lacuna
