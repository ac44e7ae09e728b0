// All of a library's content that a user can see change, as text.
#pragma once

#include <string>

#include "tests/content/bank/small_library.h"

namespace lacuna {

// Left out is what is kept for reviews alone: versions that an undone edit or update left behind. So are the
// values of the change counter.
inline std::string Dump(SmallLibrary& library) {
  std::string dump;
  for (const char* sql :
       {"SELECT * FROM article ORDER BY id",
        "SELECT * FROM article_version WHERE withdrawn = 0 ORDER BY article, version",
        "SELECT * FROM fact ORDER BY id",
        "SELECT id, uid, article, origin, slot, created_ms, askable_since IS NULL, suspended, retired_by "
        "FROM "
        "card ORDER BY id",
        "SELECT * FROM card_fact ORDER BY card, position", "SELECT * FROM question ORDER BY id",
        "SELECT v.* FROM question_version v JOIN question q ON q.id = v.question AND v.version = q.version"
        " ORDER BY v.question",
        "SELECT * FROM bank ORDER BY id", "SELECT * FROM bank_card ORDER BY bank, card",
        "SELECT rowid, stem, answer, evidence FROM question_text ORDER BY rowid"}) {
    auto rows = library.database->Prepare(sql);
    while (rows.Step()) {
      for (int i = 0; i < rows.Columns(); ++i) dump += rows.Text(i) + "\t";
      dump += "\n";
    }
    dump += "--\n";
  }
  return dump;
}

}  // namespace lacuna
