// Phrases of a tagged sentence, for the finders of facts: noun phrases, verb
// groups and clauses, as ranges of its tokens. Built from tags alone (no parser):
// cautious rather than complete.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "content/language/document.h"

namespace lacuna {

// A half-open range of Sentence::tokens.
struct TokenRange {
  std::size_t begin = 0;
  std::size_t end = 0;

  bool empty() const { return begin >= end; }
  bool Contains(std::size_t token) const { return begin <= token && token < end; }
};

// A noun phrase. `base` is the phrase without what follows its head ("the signing");
// `whole` takes in the chain of "of" phrases after it ("the signing of the Treaty of
// Camp David"), which must never be cut in the middle. Possessors are inside.
struct NounPhrase {
  TokenRange base;
  TokenRange whole;
  std::size_t head = 0;  // the last noun of base
  int preposition = -1;  // the token before the phrase that governs it ("in", "by"), -1 for none
  bool plural = false;
  bool pronoun = false;  // a personal, demonstrative or relative pronoun alone
  bool name = false;     // the head is a proper noun
};

enum class Tense { none, past, present, future };  // none: an infinitive or participle without a finite verb

// A group of auxiliaries and one main verb ("had been built", "did not help", "was").
struct VerbGroup {
  TokenRange range;      // from the first to the last verb; adverbs between them are inside
  std::size_t main = 0;  // the main verb, or the copula when there is no other verb
  int finite = -1;       // the finite verb (first auxiliary or the main verb), -1 for none
  Tense tense = Tense::none;
  bool passive = false;
  bool negated = false;
  bool modal = false;  // may, could, would, should, must, …; "will" is future, not modal
  bool perfect = false;
  bool progressive = false;
  bool copula = false;      // the main verb is a form of "be" without participle
  bool infinitive = false;  // "to" + base form
  int particle = -1;        // "up" in "set up", -1 for none
};

enum class ClauseKind { main, coordinated, relative, adverbial, complement, infinitive, participle };

// A stretch of the sentence around one verb group. Segments do not overlap and
// leave out nothing but punctuation and quotation marks between them; a clause that is interrupted
// by another ("X, who did Y, did Z") gets only the part that holds its verb.
struct Clause {
  TokenRange range;
  ClauseKind kind = ClauseKind::main;
  int verb = -1;     // index into Chunks::verbs, -1 for a stretch without verb
  int subject = -1;  // index into Chunks::nouns: the noun phrase right before the verb (adverbs,
                     // phrases with a preposition, and a bracketed or relative insertion between commas
                     // may stand between), -1 when it is not sure
  TokenRange subject_range;  // the whole subject: coordinated parts and attached phrases, up to an insertion
                             // or the verb
  int marker = -1;  // the conjunction or relative pronoun that opens it ("because", "who"), -1 for none
};

struct Chunks {
  std::vector<NounPhrase> nouns;  // ascending base.begin
  std::vector<VerbGroup> verbs;   // ascending range.begin
  std::vector<Clause> clauses;    // ascending range.begin
};

// All empty for a sentence without tags.
Chunks FindChunks(const Sentence& sentence, std::string_view text);

// The text of the tokens, as written.
std::string_view TextOf(const Sentence& sentence, std::string_view text, TokenRange tokens);
Span SpanOf(const Sentence& sentence, TokenRange tokens);

}  // namespace lacuna
