// One simple clause taken apart so that a question can be made of it: a subject,
// a finite verb group and the phrases around them, each with its own words.
//
// Built by patterns on tags alone, and strict: a clause that does not come apart
// without remainder gives none, with the reason counted.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "content/article.h"
#include "content/base/span.h"
#include "content/fact.h"
#include "content/language/chunks.h"
#include "content/language/document.h"

namespace lacuna {

enum class PhraseKind {
  noun,         // "weapons and surveillance technology"
  preposition,  // "in 1956": preposition + noun phrase
  words,        // what belongs to the clause and is never asked: "to", "obtain", adverbs
};

struct Phrase {
  PhraseKind kind = PhraseKind::words;
  RoleName role = RoleName::object;
  std::string preposition;  // "" for other kinds
  std::string text;         // without the preposition; brackets, citations and insertions left out
  Span span;                // of text, in the article
  TokenRange tokens;
  std::size_t head = 0;  // token of the (last) head noun
  std::optional<std::size_t>
      mention;  // index into Document::mentions when it is one mention (and an article)
  std::optional<MentionType> head_type;  // of the name its head noun belongs to
  bool plural = false;
  bool coordinated = false;  // "A and B"
  bool person = false;       // its head noun is a human being, or a person's name
  bool asks = false;         // may be what a question asks for
  bool dropped = false;      // left out of every question: a time without a date, an aside
};

struct Proposition {
  std::size_t sentence = 0;
  Span span;                    // evidence: from the first to the last word of the clause
  std::vector<Phrase> fronted;  // "In 1965,"
  Phrase subject;
  bool subject_inherited = false;  // "…, trained Moroccans": the subject of the clause before
  Span antecedent_span;     // the sentence that names the subject when a pronoun stands for it, or empty
  std::string before_verb;  // an adverb between subject and verb ("later"), or ""
  std::string finite;       // the finite verb as written
  std::string rest;         // the verb group after it ("been founded"), with the particle
  std::string lemma;        // of the main verb
  bool auxiliary = false;   // finite moves before the subject; otherwise do is inserted
  bool past = false;
  bool passive = false;
  bool copula = false;
  std::vector<Phrase> tail;  // what follows the verb, in order
  bool complete = true;      // false when the sentence goes on in a way that was left out
  std::string claim_source;  // who says so, "" for a plain statement
  std::string because;       // the clause after "because", as written, or ""
  Span because_span;
};

struct Reading {
  const Article* article = nullptr;
  const Document* document = nullptr;
  std::vector<Chunks> chunks;             // one a sentence
  std::vector<Proposition> propositions;  // in reading order
  std::map<std::string, int> refused;     // why clauses gave none: reason → how many
};

// Reads all sentences. `document` must be of `article`, and both outlive the reading.
Reading ReadPropositions(const Article& article, const Document& document);

}  // namespace lacuna
