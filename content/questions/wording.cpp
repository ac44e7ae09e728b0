#include "content/questions/wording.h"

#include <algorithm>
#include <array>

#include "content/base/utf8.h"
#include "content/facts/word_lists.h"
#include "content/language/lexicon.h"
#include "content/question.h"
#include "content/questions/question_words.h"
#include "content/questions/words.h"

namespace lacuna {
namespace {

constexpr std::size_t kLongSentence = 26;  // tokens; longer ones lose their insertions
constexpr std::size_t kMostWords = 30;     // longer ones lose clauses at their edges

void Append(std::string& out, std::string_view words) {
  words = Trim(words);
  if (words.empty()) return;
  if (!out.empty()) out += ' ';
  out += words;
}

std::string Shown(const Phrase& phrase, std::string_view text) {
  const bool prefixed = phrase.kind == PhraseKind::preposition && !phrase.preposition.empty();
  return prefixed ? phrase.preposition + " " + std::string(text) : std::string(text);
}

bool IsAsked(const Slot* slot, SlotPlace place, std::size_t index) {
  return slot != nullptr && slot->place == place && slot->index <= index && index < slot->index_end;
}

// What stands in the place of the slot; nullptr for nothing.
struct Filling {
  const Slot* slot = nullptr;
  const std::string* text = nullptr;
  bool with_preposition = true;
};

std::string TailWords(const Proposition& proposition, const Filling& filling, bool times = true) {
  std::string out;
  for (std::size_t i = 0; i < proposition.tail.size(); ++i) {
    const Phrase& phrase = proposition.tail[i];
    if (IsAsked(filling.slot, SlotPlace::tail, i)) {
      if (filling.text != nullptr && filling.slot->index == i)
        Append(out, filling.with_preposition ? Shown(phrase, *filling.text) : *filling.text);
    } else if (!phrase.dropped && (times || phrase.role != RoleName::time)) {
      if (phrase.after_comma && !out.empty()) out += ',';
      Append(out, Shown(phrase, phrase.text));
    }
  }
  return out;
}

std::string FrontWords(const Proposition& proposition, const Slot* slot) {
  std::string out;
  for (std::size_t i = 0; i < proposition.fronted.size(); ++i)
    if (!proposition.fronted[i].dropped && !IsAsked(slot, SlotPlace::front, i))
      Append(out, Shown(proposition.fronted[i], proposition.fronted[i].text));
  return out;
}

std::string VerbWords(const Proposition& proposition) {
  std::string out;
  Append(out, proposition.before_verb);
  Append(out, proposition.finite);
  Append(out, proposition.rest);
  return out;
}

std::string_view Do(const Proposition& proposition) {
  if (proposition.past) return "did";
  return proposition.subject.plural ? "do" : "does";
}

bool IsPluralVerb(const Proposition& proposition) {
  const std::string& finite = proposition.finite;
  if (finite == "are" || finite == "were" || finite == "have" || finite == "do") return true;
  return !proposition.past && !proposition.auxiliary && proposition.subject.plural;
}

// "live" → "lives".
std::string ThirdPerson(const std::string& lemma) {
  const auto ends = [&](std::string_view ending) { return lemma.ends_with(ending); };
  if (ends("s") || ends("x") || ends("z") || ends("ch") || ends("sh") || ends("o")) return lemma + "es";
  const bool consonant_y = ends("y") && lemma.size() > 1 &&
                           std::string_view("aeiou").find(lemma[lemma.size() - 2]) == std::string_view::npos;
  return consonant_y ? lemma.substr(0, lemma.size() - 1) + "ies" : lemma + "s";
}

// "Who" and "what" take the singular.
std::string SingularVerb(const Proposition& proposition) {
  const std::string& finite = proposition.finite;
  std::string verb = finite;
  if (finite == "are") verb = "is";
  if (finite == "were") verb = "was";
  if (finite == "have") verb = "has";
  const bool regular = verb == finite && !proposition.past && !proposition.auxiliary;
  if (regular && finite == proposition.lemma) verb = ThirdPerson(finite);
  std::string out;
  Append(out, proposition.before_verb);
  Append(out, verb);
  Append(out, proposition.rest);
  return out;
}

// "How many" takes the plural: "15m tonnes is lost" → "how many tonnes are lost".
std::string PluralVerb(const Proposition& proposition) {
  const std::string& finite = proposition.finite;
  std::string out;
  Append(out, proposition.before_verb);
  Append(out, finite == "is" ? "are" : finite == "was" ? "were" : finite == "has" ? "have" : finite);
  Append(out, proposition.rest);
  return out;
}

std::optional<std::string> AskSubject(const Proposition& proposition, const QuestionWords& words) {
  // In an apposition nothing says when it was so, nor that it is more than the article's word.
  if (proposition.kind == ClauseType::apposition)
    return words.words + " is described as " + proposition.tail.front().text;
  const bool which = words.words.starts_with("which ") || words.words.starts_with("how many") ||
                     words.words.starts_with("what percentage");
  // "The main crops are rice and maize": what they are is asked of the other side.
  if (IsPluralVerb(proposition) && proposition.copula && !which) return std::nullopt;
  if (IsPluralVerb(proposition) && which && !proposition.subject.plural) return std::nullopt;
  std::string out = words.words;
  if (words.words.starts_with("how many"))
    Append(out, PluralVerb(proposition));
  else
    Append(out, IsPluralVerb(proposition) && !which ? SingularVerb(proposition) : VerbWords(proposition));
  Append(out, TailWords(proposition, {}));
  Append(out, FrontWords(proposition, nullptr));
  return out;
}

// Finite verb, subject, the rest of the verb group: what follows the question word.
std::optional<std::string> Inverted(const Proposition& proposition) {
  std::string out;
  if (proposition.auxiliary) {
    Append(out, proposition.finite);
    Append(out, proposition.subject.text);
    Append(out, proposition.before_verb);
  } else {
    if (DefaultLexicon().Classes(proposition.lemma).verb == 0)
      return std::nullopt;  // not sure of its base form
    Append(out, Do(proposition));
    Append(out, proposition.subject.text);
    Append(out, proposition.before_verb);
    Append(out, proposition.lemma);
  }
  Append(out, proposition.rest);
  return out;
}

// "What did Israel supply Morocco with?": a preposition stays where it stood, right after the verb or its
// object. "With large screens, …" and "… compiled by Nafzger with a budget" would lose or misplace
// it, and "enthused by though it is new" runs into the clause.
bool StaysBehind(const Proposition& proposition, const Slot& slot) {
  if (slot.place != SlotPlace::tail) return false;
  const auto before = proposition.tail.begin() + static_cast<std::ptrdiff_t>(slot.index);
  const bool far = std::any_of(proposition.tail.begin(), before, [](const Phrase& phrase) {
    return !phrase.dropped && (phrase.kind == PhraseKind::preposition || phrase.kind == PhraseKind::clause);
  });
  const auto after = proposition.tail.begin() + static_cast<std::ptrdiff_t>(slot.index_end);
  const bool clause_follows = std::any_of(after, proposition.tail.end(), [](const Phrase& phrase) {
    return !phrase.dropped && phrase.kind == PhraseKind::clause;
  });
  return !far && !clause_follows;
}

bool IsConnectivePhrase(const std::string& lower) {
  constexpr auto kPhrases = std::to_array<std::string_view>({"for example",
                                                             "first",
                                                             "second",
                                                             "third",
                                                             "firstly",
                                                             "secondly",
                                                             "thirdly",
                                                             "lastly",
                                                             "for instance",
                                                             "in fact",
                                                             "of course",
                                                             "in addition",
                                                             "in turn",
                                                             "as a result",
                                                             "after all",
                                                             "luckily",
                                                             "fortunately",
                                                             "unfortunately",
                                                             "in other words",
                                                             "on the other hand",
                                                             "in contrast",
                                                             "elsewhere",
                                                             "above all",
                                                             "in short",
                                                             "yes",
                                                             "no",
                                                             "of these",
                                                             "perhaps surprisingly",
                                                             "not surprisingly"});
  return IsConnectiveAdverb(lower) || std::find(kPhrases.begin(), kPhrases.end(), lower) != kPhrases.end();
}

// "However, the king died." → "the king died."
std::string_view WithoutConnective(std::string_view sentence) {
  const std::size_t comma = sentence.find(", ");
  const std::size_t blank = sentence.find(' ');
  if (comma != std::string_view::npos && IsConnectivePhrase(ToLower(sentence.substr(0, comma))))
    return WithoutConnective(sentence.substr(comma + 2));
  for (const std::string_view opening : {"For instance ", "For example "})
    if (sentence.starts_with(opening)) return WithoutConnective(sentence.substr(opening.size()));
  const std::string first = ToLower(sentence.substr(0, std::min(comma, blank)));
  const bool conjunction = first == "but" || first == "and" || first == "so" || first == "yet";
  if (!conjunction || blank == std::string_view::npos) return sentence;
  return WithoutConnective(sentence.substr(blank + 1));
}

// "The 20th century, however, marked …", "Morocco also helped": what else there was is not asked here.
std::string WithoutAlso(std::string sentence) {
  for (const std::string_view word :
       {", however,", " however,", ", therefore,", ", for example,", ", for instance,", ", meanwhile,",
        ", too,", ", in turn,", ", of course,"})
    if (const std::size_t at = sentence.find(word); at != std::string::npos) sentence.erase(at, word.size());
  const std::size_t at = sentence.find(" also ");
  if (at != std::string::npos && sentence.find("not only") == std::string::npos) sentence.erase(at, 5);
  return sentence;
}

// "… at a cost of $63 million – but, long term.": what went on after the dash was left out.
std::string WithoutDanglingTurn(std::string sentence) {
  constexpr std::size_t kFewWords = 4;
  for (const std::string_view dash : {" – ", " — "}) {
    const std::size_t at = sentence.rfind(dash);
    if (at == std::string::npos) continue;
    const Words rest = LowerWords(std::string_view(sentence).substr(at + dash.size()));
    const bool turns =
        !rest.empty() && (rest[0] == "but" || rest[0] == "and" || rest[0] == "so" || rest[0] == "yet");
    if (turns && rest.size() <= kFewWords && sentence.find('_', at) == std::string::npos)
      return sentence.substr(0, at) + ".";
  }
  return sentence;
}

// "… of grammar –." when what followed the dash was left out; "called Inzozi ." before a bracket.
std::string WithoutLooseEnd(std::string sentence) {
  if (!sentence.ends_with('.')) return sentence;
  std::string_view words = Trim(std::string_view(sentence).substr(0, sentence.size() - 1));
  for (const std::string_view dash : {"–", "—", ",", "-"})
    if (words.ends_with(dash)) words = Trim(words.substr(0, words.size() - dash.size()));
  return std::string(words) + ".";
}

// The stretch with the edits made; what stands inside another edit falls away with it.
std::string Edited(std::string_view text, Span stretch, std::vector<Substitution> edits) {
  std::sort(edits.begin(), edits.end(), [](const Substitution& a, const Substitution& b) {
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
  });
  std::string out;
  std::size_t at = stretch.begin;
  for (const Substitution& edit : edits) {
    if (edit.span.begin < at) continue;
    out += std::string(text.substr(at, edit.span.begin - at)) + edit.words;
    at = edit.span.end;
    const bool comma = edit.words.empty() && at < stretch.end && text[at] == ',';
    while (comma && out.ends_with(' ')) out.pop_back();  // that stood before what was left out
  }
  out += text.substr(at, stretch.end - at);
  return WithoutDanglingTurn(WithoutLooseEnd(std::string(Trim(SqueezeSpaces(WithoutBrackets(out))))));
}

}  // namespace

std::string Statement(const Proposition& proposition, const Slot& slot, std::string_view replacement) {
  const std::string replaced = slot.before + std::string(replacement) + slot.after;
  std::string out;
  for (std::size_t i = 0; i < proposition.fronted.size(); ++i) {
    const Phrase& phrase = proposition.fronted[i];
    const bool asked = IsAsked(&slot, SlotPlace::front, i);
    if (phrase.dropped && !asked) continue;
    Append(out, Shown(phrase, asked ? replaced : phrase.text) + ",");
  }
  Append(out, slot.place == SlotPlace::subject ? replaced : proposition.subject.text);
  Append(out, VerbWords(proposition));
  Append(out, TailWords(proposition, {&slot, &replaced}));
  return WithoutAlso(std::move(out));
}

std::string GappedSentence(const Sentence& sentence, const Proposition& proposition, std::string_view text,
                           Span gap) {
  std::vector<Substitution> edits{{gap, std::string(kGap)}};
  const auto add = [&](const Substitution& edit) {
    if (!edit.span.Overlaps(gap)) edits.push_back(edit);
  };
  for (const Substitution& substitution : proposition.substitutions) add(substitution);
  if (sentence.tokens.size() > kLongSentence)
    for (const Span insertion : proposition.insertions) add({insertion, ""});
  std::string out = Edited(text, sentence.span, edits);
  for (const Span aside : proposition.asides) {
    if (WordsAsWritten(out).size() <= kMostWords) break;
    add({aside, ""});
    out = Edited(text, sentence.span, edits);
  }
  return WithCapital(WithoutAlso(std::string(WithoutConnective(out))));
}

std::string GappedQuotation(const Proposition& proposition, std::string_view text, Span gap) {
  std::string words = Edited(text, proposition.quoted, {{gap, std::string(kGap)}});
  while (words.ends_with('.') || words.ends_with(',')) words.pop_back();
  if (!words.ends_with('!')) words += '.';
  return WithCapital(proposition.speaker) + (proposition.past ? " said: “" : " says: “") + words + "”";
}

std::string UndatedStatement(const Proposition& proposition) {
  std::string out = proposition.subject.text;
  if (proposition.kind == ClauseType::nominal) return out;
  Append(out, VerbWords(proposition));
  Append(out, TailWords(proposition, {}, false));
  return out;
}

std::optional<std::string> Ask(const Proposition& proposition, const Slot& slot, const Document& document) {
  const auto words = QuestionWordsFor(proposition, slot, document);
  if (!words) return std::nullopt;
  if (slot.place == SlotPlace::subject) {
    auto asked = AskSubject(proposition, *words);
    if (asked) asked = WithoutAlso(std::move(*asked));
    return asked;
  }
  // "In what year had it been captured?": had by when?
  if (proposition.finite == "had" && !proposition.rest.empty() &&
      PhraseAt(proposition, slot).role == RoleName::time)
    return std::nullopt;
  const auto inverted = Inverted(proposition);
  if (!inverted) return std::nullopt;
  std::string out = words->words;
  Append(out, *inverted);
  if (!words->in_place.empty() && !StaysBehind(proposition, slot)) return std::nullopt;
  const Filling stranded{&slot, &words->in_place, false};
  Append(out, TailWords(proposition, stranded));
  Append(out, FrontWords(proposition, &slot));
  return WithoutAlso(std::move(out));
}

std::string Attributed(const Fact& fact, const Proposition& proposition, std::string_view sentence) {
  if (!proposition.claim_source.empty())
    return "According to " + proposition.claim_source + ", " + std::string(sentence);
  bool accusation = false;
  for (const std::string& word : LowerWords(sentence)) accusation = accusation || IsAccusation(word);
  if (fact.sensitive && (accusation || IsAccusation(proposition.lemma)))
    return "According to the article, " + std::string(sentence);
  return WithCapital(sentence);
}

}  // namespace lacuna
