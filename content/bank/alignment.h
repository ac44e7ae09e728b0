// What became of each sentence of an article in another version of it.
//
// Sentences that stand unchanged are found wherever they were moved to (after Heckel 1978, "A technique for
// isolating differences between files"): those that are there once in both first, then their equal
// neighbours, then repeated ones in order. What is left over is compared by its words. Linear in the texts
// but for that; deterministic. Spans are bytes of the version they are named after.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "content/article.h"
#include "content/base/span.h"

namespace lacuna {

class Alignment {
 public:
  // Both articles outlive it.
  Alignment(const Article& before, const Article& after);

  // Where the very words of the span stand now; nothing unless every sentence it touches stands unchanged.
  std::optional<Span> Moved(Span before) const;

  // The changed or new sentences that are most like the ones under the span that are gone, most alike first;
  // four at most. Empty when none of those is gone, or nothing is like them.
  std::vector<Span> Became(Span before) const;

  // Whether the span touches a sentence that the version before did not have.
  bool IsNew(Span after) const;

 private:
  struct Side {
    std::string_view text;
    std::vector<Span> sentences;        // ascending
    std::vector<std::size_t> partners;  // in the other side; kNone: none
    std::string_view TextOf(std::size_t sentence) const { return sentences[sentence].In(text); }
    // The sentences that the span touches.
    std::pair<std::size_t, std::size_t> Touched(Span span) const;
  };
  struct Like {
    std::size_t sentence = 0;  // of after_
    double likeness = 0;
  };
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  static Side SideOf(const Article& article);
  void MatchUnique();
  void MatchNeighbours();
  void MatchRepeated();
  void Pair(std::size_t before, std::size_t after);
  bool CanPair(std::size_t before, std::size_t after) const;
  void FindLikes();

  Side before_, after_;
  std::vector<std::vector<Like>> likes_;  // by sentence of before_; most alike first
};

}  // namespace lacuna
