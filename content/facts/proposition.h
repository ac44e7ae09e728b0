// One clause taken apart so that a question can be made of it: a subject, a finite
// verb group and the phrases around them, each with its own words.
//
// Built from the dependency tree, and strict: a clause that does not come apart without
// remainder, or that the article does not state as so, gives none, with the reason counted.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/article.h"
#include "content/base/span.h"
#include "content/fact.h"
#include "content/facts/tree.h"
#include "content/language/document.h"

namespace lacuna {

enum class PhraseKind {
  noun,         // "weapons and surveillance technology"
  preposition,  // "in 1956": preposition + noun phrase
  clause,       // "after the king died", "to build a bridge", "that …"
  words,        // what belongs to the clause and is never asked: "to obtain", adverbs
};

struct Phrase {
  PhraseKind kind = PhraseKind::words;
  RoleName role = RoleName::object;
  std::string preposition;  // "" for other kinds; of a clause its marker ("to", "because")
  std::string text;         // without the preposition; brackets, citations and insertions left out
  Span span;                // of text, in the article
  TokenRange tokens;        // of text
  TokenRange key;           // the part an answer gives: without relative clauses after the noun
  std::size_t head = 0;     // token of the (last) head noun
  std::optional<std::size_t>
      mention;  // index into Document::mentions when the key is one mention (and an article)
  std::optional<MentionType> head_type;  // of the name its head noun belongs to
  bool plural = false;
  bool coordinated = false;  // "A and B"
  bool person = false;       // its head noun is a human being, or a person's name
  bool asks = false;         // may be what a question asks for
  bool dropped = false;      // left out of every question: a time without a date, an aside
  bool adjective = false;    // a predicate adjective: "famous"
  bool after_comma = false;  // of a clause: "…, giving Denver the lead"
};

// The source of a claim whose speaker the article does not name, or not so that a question could.
inline constexpr std::string_view kUnnamedSource = "the article";

enum class ClauseType {
  main,
  coordinated,
  relative,
  complement,
  adverbial,
  apposition,    // "X, the Y,"
  nominal,       // "the birth of X in 1948"
  note,          // "Term: explanation" in lecture notes: subject and complement stand side by side
  abbreviation,  // "World Health Organization (WHO)": WHO stands for …
  sentence,  // a whole sentence as it stands, with the phrases that may be gaps in `tail`: never transformed
};

struct Substitution {
  Span span;
  std::string words;
};

struct Proposition {
  std::size_t sentence = 0;
  ClauseType kind = ClauseType::main;
  Span span;                    // evidence: the sentence, or the clause of a very long one
  std::vector<Phrase> fronted;  // "In 1965,"
  Phrase subject;
  bool subject_inherited = false;  // "…, trained Moroccans": the subject of the clause before
  std::vector<Span> antecedents;   // the earlier sentences that say whom its pronouns mean
  std::string before_verb;         // an adverb between subject and verb ("later"), or ""
  std::string finite;              // the finite verb as written, lower case
  std::string rest;                // the verb group after it ("been founded"), with the particle
  std::string lemma;               // of the main verb
  bool auxiliary = false;          // finite moves before the subject; otherwise do is inserted
  bool past = false;
  bool passive = false;
  bool copula = false;
  bool modal = false;        // "can", "may", "would"
  bool future = false;       // "will"
  bool existential = false;  // "there are": the subject is "there"
  std::vector<Phrase> tail;  // what follows the verb, in order
  std::vector<Span> asides;  // of a whole sentence: clauses at its edges that a very long one does without
  std::vector<Span> insertions;             // of a whole sentence: what it does without when it is long
  std::vector<Substitution> substitutions;  // of a whole sentence: names for its pronouns
  bool complete = true;                     // false when part of the clause was left out
  std::string speaker;  // of a quotation: who says the words of `quoted`; `past` tells "said" from "says"
  Span quoted;          // the stretch between the marks
  std::string claim_source;  // who says so, "" for a plain statement
  double margin = 0;         // of the weakest arc that the clause was read from; higher is surer
};

// The lemmas that a question made of the clause may show: of the sentence when it is asked as a whole, else
// of the verb and the phrases. An insertion of the sentence is none of the clause's business.
std::vector<std::string_view> LemmasOf(const Proposition& proposition, const Sentence& sentence);

struct Reading {
  const Article* article = nullptr;
  const Document* document = nullptr;
  std::vector<Tree> trees;                // one a sentence
  std::vector<Proposition> propositions;  // in reading order
  std::map<std::string, int> refused;     // why clauses gave none: reason → how many
};

// Reads all sentences. `document` must be of `article`, and both outlive the reading.
Reading ReadPropositions(const Article& article, const Document& document);

}  // namespace lacuna
