// Reader: an article with its facts marked: known, fading, not yet asked.
// A click on a mark opens its question; any question opens the article here at its evidence.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/views/intent.h"
#include "app/widgets/flow_text.h"
#include "content/article.h"
#include "content/bank.h"

namespace lacuna {

enum class MarkKind { not_asked, known, fading, proposed };

struct ReaderMark {
  Span span;  // of the article's text
  MarkKind kind = MarkKind::not_asked;
  QuestionId question;
  std::string stem;  // shown on hover
};

struct ReaderModel {
  std::optional<Article> article;        // none: nothing chosen yet
  std::string byline;                    // "A. Author, 2020-12-11, file.txt"
  std::vector<ReaderMark> marks;         // ascending span.begin, not overlapping
  std::optional<Span> highlighted;       // the evidence that was asked for
  std::vector<ArticleVersion> versions;  // ascending
  bool is_current = true;                // the article is as it stands now, not an earlier version
  int known = 0, fading = 0, not_asked = 0, proposed = 0;
};

struct ReaderState {
  ArticleId shown;                   // the article that was scrolled
  int version = 0;                   // and which version of it
  bool scroll_to_highlight = false;  // set by the shell when it opens the reader at a place
  std::optional<ViewName> back;      // where the reader was opened from; none: the library
  ui::FlowState flow;
};

std::optional<Intent> DrawReader(Ui& ui, const ReaderModel& model, ReaderState& state);

}  // namespace lacuna
