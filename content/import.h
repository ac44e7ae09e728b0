// The front door of content: a source becomes a draft.
//
//   ReadArticle   bytes → Article            (content/article)
//   MakeDraft     Article → facts, cards     (content/language, facts, questions)
//
// Nothing here touches a library; BankStore::Add (content/bank.h) keeps a draft.
// Both are pure: the same bytes give the same draft. May run on any thread.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "content/article.h"
#include "content/base/result.h"
#include "content/fact.h"
#include "content/question.h"

namespace lacuna {

constexpr std::size_t kMaxSourceBytes = 64u << 20;

struct Source {
  std::string name;  // path or URL as given, "-", "pasted text": shown, and a hint at the format
  std::string bytes;
};

// Told how far the work is (0..1) and at which stage; returning false cancels.
using Progress = std::function<bool(double fraction, std::string_view stage)>;

struct SourceOptions {
  bool allow_private = false;  // web addresses in private networks and on this machine too
};

// Begins with "http://" or "https://", in any case.
bool IsWebAddress(const std::string& source_name);

// Reads a file, stdin for "-", or the web page at an http or https address. Refuses what is missing, empty,
// not a regular file, or over kMaxSourceBytes; of the web what content/article/fetch.h says.
Result<Source> ReadSource(const std::string& path, const SourceOptions& options = {},
                          const Progress& progress = {});

// Text, Markdown, HTML, PDF, EPUB, DOCX or ODT, told by content first and by name second. Refuses other
// binary files, undecodable text, documents that are locked, damaged or hostile, and pages without content,
// in one sentence. A PDF is read by the program pdftotext, looked for in PATH.
Result<Article> ReadArticle(const Source& source, const Progress& progress = {});

struct DraftOptions {
  double density = 7;  // cards per 100 words, at most
  int limit = 0;       // cards at most; 0 = no limit
  // Those too that a doubt speaks against. Without it only where fewer than six cards, or one for 60 words,
  // are free of doubt.
  bool doubtful = false;
};

// A card before it has a row: what is remembered, and the forms of asking it.
struct DraftCard {
  std::string uid;                  // ContentUid of facts and slot
  std::vector<std::size_t> facts;   // indices into Draft::facts; at least one
  std::string slot;                 // the role that is asked: "time", "object", "order", …
  std::vector<Question> questions;  // passed the gate (proposed) or not (refused, with reasons); best first
  double score = 0;                 // of its best form
  bool sensitive = false;
};

struct Draft {
  Article article;
  std::vector<Fact> facts;
  std::vector<DraftCard> cards;        // best first; every one has at least one proposed question
  std::map<std::string, int> refused;  // reason → how many questions or cards fell to it
  std::size_t words = 0;
  std::size_t sentences = 0;
};

// Fails only when cancelled. An article that yields nothing gives an empty draft whose `refused` says why.
Result<Draft> MakeDraft(const Article& article, const DraftOptions& options, const Progress& progress = {});

// The articles that ship with Lacuna (content/samples), as sources named "lacuna:samples/…";
// ReadArticle knows them by that name and sets is_sample.
std::vector<Source> Samples();

}  // namespace lacuna
