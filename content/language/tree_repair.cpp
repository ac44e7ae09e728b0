#include "content/language/tree_repair.h"

#include <algorithm>
#include <string>
#include <vector>

#include "content/base/utf8.h"
#include "content/language/irregular_verbs.h"

namespace lacuna {
namespace {

bool IsNominal(const Token& token) {
  return token.upos == Upos::noun || token.upos == Upos::propn || token.upos == Upos::pron ||
         token.upos == Upos::num;
}

// What follows may be a clause without "that".
bool IsClaimVerb(std::string_view lemma) {
  return lemma == "say" || lemma == "believe" || lemma == "think" || lemma == "claim" || lemma == "argue" ||
         lemma == "suggest" || lemma == "know" || lemma == "fear" || lemma == "hope";
}

bool IsSubject(const Token& token) {
  return token.relation == "nsubj" || token.relation == "nsubj:pass" || token.relation == "expl";
}

// The tree of one sentence while it is repaired.
class Repair {
 public:
  Repair(std::string_view text, Sentence& sentence) : text_(text), tokens_(sentence.tokens) {}

  void LiftFromPunctuation() {
    for (Token& token : tokens_)
      for (std::size_t steps = 0; token.head >= 0 && steps < tokens_.size(); ++steps) {
        const Token& head = Above(token);
        if (head.upos != Upos::punct || head.head < 0) break;
        token.head = head.head;
        token.margin = 0;
      }
  }

  // "when Morocco gained independence, immigration was prohibited": the clause belongs to the verb.
  void LiftFromSubject() {
    for (std::size_t t = 0; t < tokens_.size(); ++t) {
      Token& token = tokens_[t];
      if (token.relation != "advcl" || token.head < 0) continue;
      const Token& head = Above(token);
      const bool before = static_cast<std::size_t>(token.head) > t;
      if (before && IsNominal(head) && IsSubject(head) && head.head >= 0) token.head = head.head;
    }
  }

  // "Gazit, who later became …": a clause below a noun that opens with "who" tells about the noun.
  void NameRelativeClauses() {
    for (std::size_t t = 0; t < tokens_.size(); ++t) {
      Token& token = tokens_[t];
      const bool loose = token.relation == "advcl" || token.relation == "acl" || token.relation == "ccomp" ||
                         token.relation == "parataxis";
      if (!loose || token.head < 0 || static_cast<std::size_t>(token.head) > t || !IsNominal(Above(token)))
        continue;
      if (HasRelativeSubject(t)) token.relation = "acl:relcl";
    }
  }

  // "Dreams, which tells …, includes …": the noun is no sentence, it is the subject of the verb after the
  // clause.
  void GiveNounItsVerb() {
    for (std::size_t noun = 0; noun < tokens_.size(); ++noun) {
      if (tokens_[noun].relation != "root" || !IsNominal(tokens_[noun])) continue;
      const std::size_t verb = VerbAfterRelative(noun);
      if (verb == tokens_.size()) return;
      tokens_[verb].head = tokens_[noun].head;
      tokens_[verb].relation = "root";
      tokens_[noun].head = static_cast<int>(verb);
      tokens_[noun].relation = SubjectOf(verb);
      for (std::size_t t = verb + 1; t < tokens_.size();
           ++t)  // what stands after the verb is no part of the noun
        if (tokens_[t].head == static_cast<int>(noun)) tokens_[t].head = static_cast<int>(verb);
      return;
    }
  }

  // "believe his grandfather threw the bottle", "says the improvement has been …": what is believed has the
  // subject that stands before its verb.
  void GiveClaimItsSubject() {
    for (std::size_t t = 0; t < tokens_.size(); ++t) {
      const Token& token = tokens_[t];
      const bool beside = token.relation == "ccomp" || (token.relation == "conj" && !HasChild(t, "cc"));
      if (!beside || token.head < 0 || !IsClaimVerb(Above(token).lemma)) continue;
      if (!IsFinite(t) || HasSubject(t) || HasChild(t, "mark")) continue;
      const std::size_t object = ObjectBetween(static_cast<std::size_t>(token.head), t);
      if (object == tokens_.size()) continue;
      tokens_[object].head = static_cast<int>(t);
      tokens_[object].relation = SubjectOf(t);
      tokens_[t].relation = "ccomp";
    }
  }

  // "helped Israel host Jews": two objects of "help" are an object and what it did with the other.
  void GiveHelpItsVerb() {
    for (std::size_t verb = 0; verb < tokens_.size(); ++verb) {
      const std::string& lemma = tokens_[verb].lemma;
      if (tokens_[verb].upos != Upos::verb || (lemma != "help" && lemma != "let" && lemma != "make"))
        continue;
      const std::size_t first = ObjectBetween(verb, tokens_.size());
      if (first == tokens_.size() || tokens_[first].xpos != "NN") continue;
      const std::size_t second = ObjectBetween(verb, tokens_.size(), first + 1);
      const std::size_t helped = first - 1;
      const bool named = tokens_[helped].head == static_cast<int>(first) &&
                         (tokens_[helped].upos == Upos::propn || tokens_[helped].upos == Upos::pron);
      if (second == tokens_.size() || helped <= verb || !named) continue;
      tokens_[helped].head = static_cast<int>(verb);
      tokens_[helped].relation = "obj";
      tokens_[first].upos = Upos::verb;
      tokens_[first].xpos = "VB";
      tokens_[first].relation = "xcomp";
      tokens_[second].head = static_cast<int>(first);
    }
  }

  // "X announced …": with a subject and without an auxiliary it is no participle.
  void SettleParticiples() {
    for (std::size_t t = 0; t < tokens_.size(); ++t) {
      Token& token = tokens_[t];
      if (token.xpos != "VBN" || !MayBePast(t) || HasChild(t, "aux") || HasChild(t, "aux:pass")) continue;
      if (HasChild(t, "obl:agent") || (t + 1 < tokens_.size() && Lower(t + 1) == "by"))
        continue;  // "troops led by X"
      if (HasSubjectBefore(t) || GoesOnAfterPast(t)) token.xpos = "VBD";
    }
  }

 private:
  const Token& Above(const Token& token) const { return tokens_[static_cast<std::size_t>(token.head)]; }
  std::string Lower(std::size_t t) const { return ToLower(tokens_[t].span.In(text_)); }

  bool HasChild(std::size_t head, std::string_view relation) const {
    return std::any_of(tokens_.begin(), tokens_.end(), [&](const Token& token) {
      return token.head == static_cast<int>(head) && token.relation == relation;
    });
  }

  bool HasSubject(std::size_t verb) const {
    return std::any_of(tokens_.begin(), tokens_.end(), [&](const Token& token) {
      return token.head == static_cast<int>(verb) && (IsSubject(token) || token.relation == "csubj");
    });
  }

  std::string SubjectOf(std::size_t verb) const {
    return HasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj";
  }

  // With a finite verb of its own: itself, or the first of its auxiliaries.
  bool IsFinite(std::size_t verb) const {
    const auto finite = [&](std::size_t t) {
      const std::string& tag = tokens_[t].xpos;
      return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD";
    };
    for (std::size_t t = 0; t < verb; ++t) {
      const std::string& relation = tokens_[t].relation;
      const bool auxiliary = relation == "aux" || relation == "aux:pass" || relation == "cop";
      if (auxiliary && tokens_[t].head == static_cast<int>(verb)) return finite(t);
    }
    return finite(verb);
  }

  // The first object of the verb before the clause, from `begin` on, or size().
  std::size_t ObjectBetween(std::size_t verb, std::size_t clause, std::size_t begin = 0) const {
    for (std::size_t t = std::max(begin, verb + 1); t < clause; ++t)
      if (tokens_[t].head == static_cast<int>(verb) && tokens_[t].relation == "obj") return t;
    return tokens_.size();
  }

  // The finite verb that goes on after a relative clause of the noun, or size().
  std::size_t VerbAfterRelative(std::size_t noun) const {
    for (std::size_t t = noun + 1; t < tokens_.size(); ++t) {
      const Token& token = tokens_[t];
      if (token.head < 0 || !IsFinite(t) || HasSubject(t) || HasChild(t, "cc") || HasChild(t, "mark"))
        continue;
      const bool beside = token.relation == "parataxis" && token.head == static_cast<int>(noun) &&
                          HasChild(noun, "acl:relcl");
      const bool below = token.relation == "conj" && Above(token).relation == "acl:relcl" &&
                         Above(token).head == static_cast<int>(noun);
      if (beside || below) return t;
    }
    return tokens_.size();
  }

  bool HasRelativeSubject(std::size_t clause) const {
    const auto noun = static_cast<std::size_t>(tokens_[clause].head);
    for (std::size_t t = noun + 1; t < clause; ++t) {
      const bool pronoun = tokens_[t].xpos == "WP" || tokens_[t].xpos == "WDT";
      if (pronoun && tokens_[t].head == static_cast<int>(clause) && IsSubject(tokens_[t])) return true;
    }
    return false;
  }

  bool MayBePast(std::size_t t) const {
    const PastForm form = IrregularPast(Lower(t));
    if (form == PastForm::none) return Lower(t).ends_with("ed");
    return form == PastForm::past_and_participle;
  }

  bool HasSubjectBefore(std::size_t verb) const {
    for (std::size_t t = 0; t < verb; ++t)
      if (tokens_[t].head == static_cast<int>(verb) && tokens_[t].relation == "nsubj") return true;
    return false;
  }

  // "launched an operation and even spied on others"
  bool GoesOnAfterPast(std::size_t verb) const {
    const Token& token = tokens_[verb];
    if (token.relation != "conj" || token.head < 0) return false;
    return Above(token).xpos == "VBD" && Above(token).upos == Upos::verb;
  }

  std::string_view text_;
  std::vector<Token>& tokens_;
};

}  // namespace

void JoinNames(Document& document) {
  for (const Mention& mention : document.mentions) {
    if (mention.type != MentionType::person) continue;
    auto& tokens = document.sentences[mention.sentence].tokens;
    const auto inside = [&](int t) {
      return t >= 0 && mention.span.Contains(tokens[static_cast<std::size_t>(t)].span);
    };
    int last = -1;
    for (std::size_t t = 0; t < tokens.size(); ++t)
      if (inside(static_cast<int>(t))) last = static_cast<int>(t);
    if (last < 0 || inside(tokens[static_cast<std::size_t>(last)].head)) continue;
    for (int t = last - 1; inside(t); --t) {
      Token& token = tokens[static_cast<std::size_t>(t)];
      if (inside(token.head)) continue;
      token.head = last;
      token.relation = "compound";
    }
  }
}

void RepairTree(std::string_view text, Sentence& sentence) {
  Repair repair(text, sentence);
  repair.LiftFromPunctuation();
  repair.LiftFromSubject();
  repair.NameRelativeClauses();
  repair.GiveNounItsVerb();
  repair.GiveClaimItsSubject();
  repair.GiveHelpItsVerb();
  repair.SettleParticiples();
}

}  // namespace lacuna
