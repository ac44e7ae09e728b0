#include "content/language/clauses.h"

#include <algorithm>

#include "content/language/penn.h"

namespace lacuna {
namespace {

class ClauseReader {
 public:
  ClauseReader(const Sentence& sentence, const std::vector<NounPhrase>& nouns,
               const std::vector<VerbGroup>& verbs)
      : sentence_(sentence), nouns_(nouns), verbs_(verbs) {
    for (const Token& token : sentence.tokens) tags_.push_back(ParsePenn(token.xpos));
    in_phrase_.assign(tags_.size(), false);
    for (const NounPhrase& noun : nouns)
      for (std::size_t i = noun.base.begin; i < noun.base.end && !noun.pronoun; ++i) in_phrase_[i] = true;
  }

  std::vector<Clause> Read() {
    std::size_t searched = 0;  // boundaries are looked for after the verb before
    for (std::size_t v = 0; v < verbs_.size(); ++v) {
      Clause clause = Open(v, searched);
      if (clauses_.empty() && clause.range.begin > 0) AddVerbless({0, clause.range.begin});
      if (!clauses_.empty()) CloseBefore(clause.range.begin, searched);
      FindSubject(clause);
      clauses_.push_back(clause);
      searched = verbs_[v].range.end;
    }
    if (clauses_.empty() && !tags_.empty()) AddVerbless({0, tags_.size()});
    if (!clauses_.empty()) clauses_.back().range.end = tags_.size();
    return clauses_;
  }

 private:
  Penn At(std::size_t i) const { return i < tags_.size() ? tags_[i] : Penn::stop; }
  const Token& Word(std::size_t i) const { return sentence_.tokens[i]; }

  // Ends the clause before; what stands between a colon or quotation mark and the new clause is a stretch of
  // its own.
  void CloseBefore(std::size_t begin, std::size_t from) {
    std::size_t cut = begin;
    for (std::size_t i = from; i + 1 < begin; ++i)
      if (At(i) == Penn::colon || At(i) == Penn::open_quote) cut = i + 1;
    clauses_.back().range.end = cut;
    if (cut < begin) AddVerbless({cut, begin});
  }

  void AddVerbless(TokenRange range) {
    Clause clause;
    clause.range = range;
    clauses_.push_back(clause);
  }

  bool IsRelativePronoun(std::size_t i) const {
    const Penn t = At(i);
    if (t == Penn::WDT || t == Penn::WP || t == Penn::WPS) return true;
    return t == Penn::WRB && i > 0 && (IsNounTag(At(i - 1)) || At(i - 1) == Penn::comma);
  }

  // The marker that opens the clause of the verb at `verb`: the last one in [from, verb).
  Clause Open(std::size_t v, std::size_t from) const {
    Clause clause;
    clause.verb = static_cast<int>(v);
    const VerbGroup& verb = verbs_[v];
    const std::size_t begin = verb.range.begin;
    clause.range.begin = v == 0 ? 0 : begin;
    if (verb.infinitive || (v > 0 && At(begin) == Penn::VB && At(begin - 1) != Penn::CC))
      return WithKind(clause, ClauseKind::infinitive, begin);
    for (std::size_t i = begin; i-- > from;) {
      const Penn t = At(i);
      if (in_phrase_[i]) continue;
      if (IsRelativePronoun(i))
        return WithMarker(clause, RelativeKind(i), i > from && At(i - 1) == Penn::IN ? i - 1 : i, i);
      if (Word(i).upos == Upos::sconj)
        return WithMarker(clause, Word(i).lemma == "that" ? ClauseKind::complement : ClauseKind::adverbial, i,
                          i);
      if (t == Penn::CC && v > 0 && (i + 1 == begin || (verb.finite >= 0 && OpensClause(i + 1, begin))))
        return WithMarker(clause, ClauseKind::coordinated, i, i);
      if (t == Penn::colon || t == Penn::open_quote || t == Penn::close_quote)
        return WithKind(clause, Ungoverned(verb), i + 1);
      if (t == Penn::comma && v > 0 && (i + 1 == begin || OpensClause(i + 1, begin)))
        return WithKind(clause, Ungoverned(verb), i + 1);
    }
    if (v > 0 && verb.finite < 0) return WithKind(clause, ClauseKind::participle, begin);
    if (v > 0) return WithKind(clause, ClauseKind::complement, FirstNounAfter(from, begin));  // "said it was"
    return WithKind(clause, Ungoverned(verb), 0);
  }

  ClauseKind RelativeKind(std::size_t i) const {
    const bool after_noun = i > 0 && (IsNounTag(At(i - 1)) || At(i - 1) == Penn::comma ||
                                      At(i - 1) == Penn::IN || At(i - 1) == Penn::CD);
    return after_noun           ? ClauseKind::relative
           : At(i) == Penn::WRB ? ClauseKind::adverbial
                                : ClauseKind::complement;
  }

  ClauseKind Ungoverned(const VerbGroup& verb) const {
    return verb.finite < 0 ? ClauseKind::participle : ClauseKind::main;
  }

  static Clause WithKind(Clause clause, ClauseKind kind, std::size_t begin) {
    clause.kind = kind;
    clause.range.begin = begin;
    return clause;
  }
  static Clause WithMarker(Clause clause, ClauseKind kind, std::size_t begin, std::size_t marker) {
    clause.marker = static_cast<int>(marker);
    return WithKind(clause, kind, begin);
  }

  // Whether between i and the verb there is a subject of its own.
  bool OpensClause(std::size_t i, std::size_t verb) const {
    if (i < verb && IsAdverbTag(At(i)) && i + 1 == verb) return true;
    return std::any_of(nouns_.begin(), nouns_.end(), [&](const NounPhrase& noun) {
      return noun.base.begin >= i && noun.base.end <= verb && noun.preposition < 0;
    });
  }

  std::size_t FirstNounAfter(std::size_t from, std::size_t verb) const {
    for (const NounPhrase& noun : nouns_)
      if (noun.base.begin >= from && noun.base.end <= verb) return noun.base.begin;
    return verb;
  }

  std::size_t BackOverAdverbs(std::size_t i) const {
    while (i > 0 && IsAdverbTag(At(i - 1))) --i;
    return i;
  }

  int NounEndingAt(std::size_t end) const {
    for (std::size_t i = 0; i < nouns_.size(); ++i)
      if (nouns_[i].base.end == end) return static_cast<int>(i);
    return -1;
  }

  // The phrase that `noun` hangs on by preposition or "and", again and again, to the one that governs them
  // all.
  int Governing(int noun, std::size_t limit) const {
    while (noun >= 0) {
      const NounPhrase& phrase = nouns_[static_cast<std::size_t>(noun)];
      const std::size_t begin =
          phrase.preposition >= 0 ? static_cast<std::size_t>(phrase.preposition) : phrase.base.begin;
      const bool attached = phrase.preposition >= 0;
      const bool joined = begin > limit + 1 && At(begin - 1) == Penn::CC;
      if (!attached && !joined) return noun;
      std::size_t end = joined && !attached ? begin - 1 : begin;
      if (joined && !attached && end > 0 && At(end - 1) == Penn::comma) --end;
      const int before = end > limit ? NounEndingAt(end) : -1;
      if (before < 0) return -1;
      noun = before;
    }
    return -1;
  }

  void SetSubject(Clause& clause, int noun, std::size_t end) const {
    if (noun < 0) return;
    clause.subject = noun;
    clause.subject_range = {nouns_[static_cast<std::size_t>(noun)].base.begin, end};
  }

  bool Agrees(int noun, const VerbGroup& verb) const {
    if (verb.finite < 0) return true;
    const NounPhrase& phrase = nouns_[static_cast<std::size_t>(noun)];
    const Token& finite = Word(static_cast<std::size_t>(verb.finite));
    if (finite.xpos == "VBZ" || finite.lemma == "was") return !phrase.plural || phrase.pronoun;
    return true;
  }

  void FindSubject(Clause& clause) const {
    const VerbGroup& verb = verbs_[static_cast<std::size_t>(clause.verb)];
    if (verb.finite < 0) return;
    const std::size_t before = BackOverAdverbs(verb.range.begin);
    if (before == 0) return;
    const int nearest = NounEndingAt(before);
    if (nearest >= 0) {
      const int noun = Governing(nearest, clause.range.begin);
      if (noun >= 0 && Agrees(noun, verb)) SetSubject(clause, noun, before);
      return;
    }
    if (At(before - 1) == Penn::comma) SetSubjectBeforeInsertion(clause, before - 1);
    if (clause.subject < 0 && (At(before - 1) == Penn::comma || At(before - 1) == Penn::CC))
      InheritSubject(clause, before - 1);
  }

  bool FiniteVerbIn(std::size_t begin, std::size_t end) const {
    return std::any_of(verbs_.begin(), verbs_.end(), [&](const VerbGroup& verb) {
      return verb.finite >= 0 && verb.range.begin >= begin && verb.range.end <= end;
    });
  }

  // Whether a clause can begin at `begin`: after a conjunction, or with no finite verb before it.
  bool StandsAtClauseStart(std::size_t begin) const {
    if (begin == 0) return true;
    const Penn before = At(begin - 1);
    if (before == Penn::CC || before == Penn::open_quote || before == Penn::colon ||
        Word(begin - 1).upos == Upos::sconj)
      return true;
    if (Word(begin - 1).lemma == "so") return true;
    std::size_t start = begin;
    while (start > 0 && At(start - 1) != Penn::open_quote && At(start - 1) != Penn::colon) --start;
    return before == Penn::comma && !FiniteVerbIn(start, begin);
  }

  // "General X, who later became Y, said": the phrase before the first of the two commas.
  void SetSubjectBeforeInsertion(Clause& clause, std::size_t second_comma) const {
    for (std::size_t i = second_comma; i-- > 0;) {
      if (At(i) == Penn::stop || At(i) == Penn::colon) return;
      if (At(i) != Penn::comma) continue;
      const int nearest = i > 0 ? NounEndingAt(i) : -1;
      const Penn next = At(i + 1);
      const bool opens = IsRelativePronoun(i + 1) || (next == Penn::IN && IsRelativePronoun(i + 2)) ||
                         next == Penn::DT || next == Penn::VBN || next == Penn::VBG || IsNounTag(next) ||
                         next == Penn::CD;
      if (nearest < 0 || !opens) return;
      const int noun = Governing(nearest, 0);
      if (noun < 0 || !StandsAtClauseStart(nouns_[static_cast<std::size_t>(noun)].base.begin)) return;
      if (Agrees(noun, verbs_[static_cast<std::size_t>(clause.verb)])) SetSubject(clause, noun, i);
      return;
    }
  }

  bool HoldsComma(std::size_t begin, std::size_t end) const {
    return std::find(tags_.begin() + static_cast<std::ptrdiff_t>(begin),
                     tags_.begin() + static_cast<std::ptrdiff_t>(end),
                     Penn::comma) != tags_.begin() + static_cast<std::ptrdiff_t>(end);
  }

  // "Israel supplied arms, trained soldiers and helped": from the verb that is directly coordinated.
  void InheritSubject(Clause& clause, std::size_t joint) const {
    const VerbGroup& verb = verbs_[static_cast<std::size_t>(clause.verb)];
    for (std::size_t k = clauses_.size(); k-- > 0;) {
      const Clause& before = clauses_[k];
      if (before.verb < 0) return;
      const VerbGroup& other = verbs_[static_cast<std::size_t>(before.verb)];
      if (other.finite < 0) continue;
      const bool comma = At(joint) == Penn::comma || (joint > 0 && At(joint - 1) == Penn::comma);
      if (before.subject < 0 || other.range.end > joint || verb.tense != other.tense) return;
      if (comma && HoldsComma(other.range.end, At(joint) == Penn::comma ? joint : joint - 1)) return;
      if (comma && (before.kind == ClauseKind::relative || before.kind == ClauseKind::adverbial)) return;
      clause.subject = before.subject;
      clause.subject_range = before.subject_range;
      return;
    }
  }

  const Sentence& sentence_;
  const std::vector<NounPhrase>& nouns_;
  const std::vector<VerbGroup>& verbs_;
  std::vector<Penn> tags_;
  std::vector<bool> in_phrase_;
  std::vector<Clause> clauses_;
};

}  // namespace

std::vector<Clause> FindClauses(const Sentence& sentence, const std::vector<NounPhrase>& nouns,
                                const std::vector<VerbGroup>& verbs) {
  return ClauseReader(sentence, nouns, verbs).Read();
}

}  // namespace lacuna
