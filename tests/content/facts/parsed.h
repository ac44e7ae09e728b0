// Sentences parsed by hand, so that what is made of a tree can be tested without a parser.
#pragma once

#include <sstream>
#include <string>

#include "content/facts/finder.h"
#include "content/language/document.h"

namespace lacuna {

inline Upos UposOfTag(const std::string& tag) {
  if (tag == "NNP" || tag == "NNPS") return Upos::propn;
  if (tag.starts_with("NN")) return Upos::noun;
  if (tag.starts_with("VB")) return Upos::verb;
  if (tag == "MD") return Upos::aux;
  if (tag.starts_with("JJ")) return Upos::adj;
  if (tag.starts_with("RB") || tag == "WRB") return Upos::adv;
  if (tag == "IN") return Upos::adp;
  if (tag == "TO") return Upos::part;
  if (tag == "DT") return Upos::det;
  if (tag == "CC") return Upos::cconj;
  if (tag == "CD") return Upos::num;
  if (tag.starts_with("PRP") || tag.starts_with("W")) return Upos::pron;
  return Upos::punct;
}

// An article of one sentence. A row a word: form, lemma, Penn tag, head (from 1; 0 = root), relation.
struct ParsedArticle {
  explicit ParsedArticle(const std::string& rows) {
    Sentence sentence;
    std::istringstream in(rows);
    std::string form, lemma, tag, relation;
    int head = 0;
    while (in >> form >> lemma >> tag >> head >> relation) {
      if (!article.text.empty() && UposOfTag(tag) != Upos::punct) article.text += ' ';
      Token token;
      token.span = {article.text.size(), article.text.size() + form.size()};
      article.text += form;
      token.lemma = lemma;
      token.xpos = tag;
      token.upos = UposOfTag(tag);
      token.head = head == 0 ? -2 : head - 1;
      token.relation = relation;
      token.margin = 9;  // a sure parse
      sentence.tokens.push_back(token);
    }
    sentence.span = {0, article.text.size()};
    Block block;
    block.span = sentence.span;
    article.language = "en";
    article.blocks = {block};
    document.language = "en";
    document.sentences = {sentence};
    reading = ReadPropositions(article, document);
  }
  ParsedArticle(const ParsedArticle&) = delete;  // the reading points at article and document

  Article article;
  Document document;
  Reading reading;
};

// "subject | verbs | phrase | phrase"
inline std::string ShownClause(const Proposition& proposition) {
  std::string out = proposition.subject.text + " | " + proposition.finite;
  if (!proposition.rest.empty()) out += " " + proposition.rest;
  for (const Phrase& phrase : proposition.tail) {
    const bool prefixed = phrase.kind == PhraseKind::preposition;
    out += " | " + (prefixed ? phrase.preposition + " " : "") + phrase.text;
  }
  return out;
}

}  // namespace lacuna
