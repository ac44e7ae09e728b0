#include "content/language/coreference.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "content/language/geography.h"
#include "content/language/name_words.h"
#include "content/language/person_gender.h"
#include "content/language/sentence_words.h"
#include "content/language/text_scan.h"
#include "content/language/word_set.h"

namespace lacuna {
namespace {

constexpr std::size_t kSentencesBack = 2;
constexpr std::size_t kHeroBack = 12;     // sentences that a story may do without its hero's name
constexpr std::size_t kHeroMentions = 4;  // at least, of whom an article is about

// A place in the document: a token of a sentence.
struct Place {
  std::size_t sentence = 0, token = 0;

  friend bool operator==(const Place& a, const Place& b) {
    return a.sentence == b.sentence && a.token == b.token;
  }
  friend bool operator<(const Place& a, const Place& b) {
    return std::pair(a.sentence, a.token) < std::pair(b.sentence, b.token);
  }
};

// Something named that a pronoun may mean.
struct Named {
  std::size_t mention = 0, chain = 0;
  Place begin, end;       // tokens [begin, end)
  bool modifier = false;  // "the Obama administration"
};

class Resolver {
 public:
  Resolver(Document& document, std::string_view text, const Lexicon& lexicon)
      : document_(document), text_(text), lexicon_(lexicon), named_(document.sentences.size()) {
    for (const Sentence& sentence : document.sentences) words_.emplace_back(sentence, text);
    for (std::size_t i = 0; i < document.mentions.size(); ++i)
      if (IsName(document.mentions[i].type)) AddNamed(i);
  }

  // Twice: what the pronouns of the first pass say about a person's gender rules out those of the other.
  void Resolve() {
    ResolveAll();
    LearnGenders();
    FindHero();
    ResolveAll();
  }

 private:
  void AddNamed(std::size_t index) {
    const Mention& mention = document_.mentions[index];
    const auto& tokens = document_.sentences[mention.sentence].tokens;
    std::size_t begin = 0;
    while (begin < tokens.size() && tokens[begin].span.end <= mention.span.begin) ++begin;
    std::size_t end = begin;
    while (end < tokens.size() && tokens[end].span.begin < mention.span.end) ++end;
    const bool addressed = std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(begin),
                                       tokens.begin() + static_cast<std::ptrdiff_t>(end),
                                       [](const Token& token) { return token.relation == "vocative"; });
    if (begin == end || addressed || IsAddress(mention.text)) return;
    Named named{index, mention.chain, {mention.sentence, begin}, {mention.sentence, end}, false};
    for (std::size_t i = begin; i < end; ++i) {
      const int head = tokens[i].head;
      const bool outside = head >= 0 && (head < static_cast<int>(begin) || head >= static_cast<int>(end));
      if (outside && tokens[i].relation == "compound") named.modifier = true;
    }
    named_[mention.sentence].push_back(named);
  }

  // "Your Honor": nobody in particular.
  static bool IsAddress(std::string_view text) {
    return text.substr(0, 5) == "Your " || text.substr(0, 3) == "My ";
  }

  void ResolveAll() {
    document_.references.clear();
    for (std::size_t s = 0; s < document_.sentences.size(); ++s)
      for (std::size_t t = 0; t < words_[s].size(); ++t) ResolveAt({s, t});
  }

  // A person whom pronouns call a man more often than a woman is one, and the other way round.
  void LearnGenders() {
    std::vector<std::array<int, 3>> votes(document_.chains.size());
    for (const Reference& reference : document_.references) {
      const Gender gender = GenderOfPronoun(words_[reference.sentence].Plain(reference.begin));
      ++votes[reference.chain][static_cast<std::size_t>(gender)];
    }
    for (std::size_t i = 0; i < votes.size(); ++i) {
      Chain& chain = document_.chains[i];
      if (chain.type != MentionType::person || chain.gender != Gender::unknown) continue;
      const auto [none, male, female] = votes[i];
      if (male > female) chain.gender = Gender::male;
      if (female > male) chain.gender = Gender::female;
    }
  }

  void ResolveAt(Place at) {
    const SentenceWords& words = words_[at.sentence];
    const std::string& plain = words.Plain(at.token);
    const Gender gender = GenderOfPronoun(plain);
    if (gender != Gender::unknown && !IsSelf(plain)) {
      const auto person = ThePerson(at, gender);
      if (person) Add(at, 1, IsPossessive(at), *person, Confidence(at, *person));
      return;
    }
    if (plain == "it" || plain == "its") {
      const auto thing = TheThing(at);
      if (thing) Add(at, 1, IsPossessive(at), *thing, Confidence(at, *thing));
      return;
    }
    if (plain == "the") ResolvePhrase(at);
  }

  static bool IsSelf(std::string_view plain) {
    return plain.size() > 4 && plain.substr(plain.size() - 4) == "self";
  }
  bool IsPossessive(Place at) const { return words_[at.sentence].Tag(at.token) == Penn::PRPS; }

  void Add(Place at, std::size_t length, bool possessive, const Named& named, double confidence) {
    Reference reference;
    reference.kind = length > 1   ? ReferenceKind::phrase
                     : possessive ? ReferenceKind::possessive
                                  : ReferenceKind::pronoun;
    reference.sentence = at.sentence;
    reference.begin = at.token;
    reference.end = at.token + length;
    reference.span = words_[at.sentence].SpanOf(at.token, at.token + length);
    reference.chain = named.chain;
    reference.antecedent = named.mention;
    reference.confidence = confidence;
    document_.references.push_back(reference);
  }

  double Confidence(Place at, const Named& named) const {
    const std::size_t back = at.sentence - named.begin.sentence;
    const bool known = document_.chains[named.chain].gender != Gender::unknown;
    return (back == 0 ? 0.95 : back == 1 ? 0.93 : 0.9) - (known ? 0 : 0.05);
  }

  // The first place that an antecedent may have.
  Place WindowOf(Place at) const {
    std::size_t first = at.sentence - std::min(at.sentence, kSentencesBack);
    while (document_.sentences[first].block != document_.sentences[at.sentence].block) ++first;
    return {first, 0};
  }

  bool IsQuoteMark(Place at) const {
    const std::string_view form = words_[at.sentence].Form(at.token);
    return form == "\"" || form == "\u201C" || form == "\u201D" || form == "``" || form == "''";
  }

  template <class Condition>
  bool AnyBetween(Place from, Place to, Condition condition) const {
    for (Place at = from; at < to;) {
      if (at.token >= words_[at.sentence].size()) {
        at = {at.sentence + 1, 0};
        continue;
      }
      if (condition(at)) return true;
      ++at.token;
    }
    return false;
  }

  bool QuotationBetween(Place from, Place to) const {
    return document_.sentences[to.sentence].starts_in_quotation !=
               document_.sentences[from.sentence].starts_in_quotation ||
           AnyBetween(from, to, [&](Place at) { return IsQuoteMark(at); });
  }

  // ---- persons

  const Named* NameAt(Place at) const {
    for (const Named& named : named_[at.sentence])
      if (!(at < named.begin) && at < named.end) return &named;
    return nullptr;
  }

  const Reference* ReferenceAt(Place at) const {
    for (auto it = document_.references.rbegin(); it != document_.references.rend(); ++it) {
      if (it->sentence == at.sentence && it->begin == at.token) return &*it;
      if (it->sentence < at.sentence) break;
    }
    return nullptr;
  }

  bool IsHumanNoun(Place at) const {
    const SentenceWords& words = words_[at.sentence];
    if (words.Tag(at.token) != Penn::NN) return false;
    const std::string& lemma = words.Lemma(at.token);
    return GenderOfNoun(lemma) != Gender::unknown || lexicon_.NounField(lemma) == "person";
  }

  // "a judge" in "Mary Holt, a judge", "the actor John Smith", "Holt was a judge".
  bool Describes(Place noun, std::size_t chain) const {
    const Token& token = document_.sentences[noun.sentence].tokens[noun.token];
    const auto belongs = [&](int index) {
      const Named* named = index < 0 ? nullptr : NameAt({noun.sentence, static_cast<std::size_t>(index)});
      return named != nullptr && named->chain == chain;
    };
    if ((token.relation == "appos" || token.relation == "compound" || token.relation == "flat") &&
        belongs(token.head))
      return true;
    const auto& tokens = document_.sentences[noun.sentence].tokens;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      if (tokens[i].head != static_cast<int>(noun.token)) continue;
      const std::string& relation = tokens[i].relation;
      const bool same = relation == "nsubj" || relation == "appos" || relation == "flat";
      if (same && (belongs(static_cast<int>(i)) || RefersTo({noun.sentence, i}, chain))) return true;
    }
    return document_.chains[chain].description.find(words_[noun.sentence].Plain(noun.token)) !=
           std::string::npos;
  }
  bool RefersTo(Place at, std::size_t chain) const {
    const Reference* reference = ReferenceAt(at);
    return reference != nullptr && reference->chain == chain;
  }

  std::optional<Named> ThePerson(Place at, Gender gender) const {
    if (InsideQuotation(at) || IsBeforeItsOwner(at)) return std::nullopt;
    const Place first = WindowOf(at);
    std::optional<Named> found;
    for (std::size_t s = first.sentence; s <= at.sentence; ++s) {
      for (const Named& named : named_[s]) {
        if (!(named.begin < at) || !MayBePerson(named, gender)) continue;
        if (found && found->chain != named.chain) return std::nullopt;
        if (!found || !named.modifier) found = named;
      }
    }
    Place nearest = found ? found->begin : at;
    for (const Reference& reference : document_.references) {
      const Place place{reference.sentence, reference.begin};
      if (place < first || !MayBePerson(NamedOf(reference), gender)) continue;
      if (found && found->chain != reference.chain) return std::nullopt;
      if (!found || found->modifier) found = NamedOf(reference);
      if (nearest == at || nearest < place) nearest = place;
    }
    if (!found) return TheHero(at, gender, first);
    if (found->modifier) return std::nullopt;
    if (TakesUpSubject(at, *found) && !QuotationBetween(found->begin, at)) return found;
    const auto other = [&](Place place) { return IsOtherPerson(place, gender, found->chain); };
    if (AnyBetween(first, at, other) || QuotationBetween(nearest, at))
      return hero_ && found->chain == *hero_ ? TheHero(at, gender, first) : std::nullopt;
    return found;
  }

  // The person whom the article is about, when nobody else near could be meant: a story goes on about its
  // hero over several sentences without the name.
  std::optional<Named> TheHero(Place at, Gender gender, Place first) const {
    if (!hero_ || !IsSubjectToken(document_.sentences[at.sentence].tokens[at.token])) return std::nullopt;
    if (document_.chains[*hero_].gender != gender) return std::nullopt;
    const Named* last = nullptr;
    for (std::size_t s = 0; s <= at.sentence; ++s)
      for (const Named& named : named_[s])
        if (named.chain == *hero_ && !named.modifier && named.begin < at) last = &named;
    if (last == nullptr || at.sentence - last->begin.sentence > kHeroBack) return std::nullopt;
    const auto other = [&](Place place) {
      return IsSubjectToken(document_.sentences[place.sentence].tokens[place.token]) &&
             IsOtherPerson(place, gender, *hero_);
    };
    if (AnyBetween(first, at, other)) return std::nullopt;
    return *last;
  }

  // Named more often than all other persons together.
  void FindHero() {
    std::size_t all = 0, most = 0;
    hero_.reset();
    for (std::size_t i = 0; i < document_.chains.size(); ++i) {
      if (document_.chains[i].type != MentionType::person) continue;
      const std::size_t count = document_.chains[i].mentions.size();
      all += count;
      if (count <= most) continue;
      most = count;
      hero_ = i;
    }
    if (most < kHeroMentions || 2 * most <= all) hero_.reset();
  }

  // The name that a resolved reference goes back to.
  Named NamedOf(const Reference& reference) const {
    const std::size_t sentence = document_.mentions[reference.antecedent].sentence;
    for (const Named& named : named_[sentence])
      if (named.mention == reference.antecedent) return named;
    return {};
  }

  // "Holt …. She …": the subject of the sentence before, taken up by the first subject of the next.
  bool TakesUpSubject(Place at, const Named& named) const {
    if (at.sentence == 0 || HasOtherSubject(at.sentence, at.token)) return false;
    if (!IsSubjectToken(document_.sentences[at.sentence].tokens[at.token])) return false;
    return named.begin.sentence + 1 == at.sentence && IsSubject(named) &&
           !HasOtherSubject(at.sentence - 1, named.begin.token);
  }

  bool MayBePerson(const Named& named, Gender gender) const {
    const Chain& chain = document_.chains[named.chain];
    if (chain.type != MentionType::person || IsPluralName(named)) return false;
    return chain.gender == Gender::unknown || chain.gender == gender;
  }

  bool IsOtherPerson(Place place, Gender gender, std::size_t chain) const {
    if (GenderOfPronoun(words_[place.sentence].Plain(place.token)) == gender)
      return !RefersTo(place, chain) && !IsSelf(words_[place.sentence].Plain(place.token));
    if (!IsHumanNoun(place) || NameAt(place) != nullptr) return false;
    const Gender own = GenderOfNoun(words_[place.sentence].Lemma(place.token));
    return (own == Gender::unknown || own == gender) && !Describes(place, chain);
  }

  bool InsideQuotation(Place at) const {
    bool inside = document_.sentences[at.sentence].starts_in_quotation;
    for (std::size_t t = 0; t < at.token; ++t)
      if (IsQuoteMark({at.sentence, t})) inside = !inside;
    return inside;
  }

  // "In his speech, Holt said": the subject after it may be meant.
  bool IsBeforeItsOwner(Place at) const {
    for (const Named& named : named_[at.sentence])
      if (at < named.begin && document_.chains[named.chain].type == MentionType::person && IsSubject(named) &&
          !HasSubjectBefore(at))
        return true;
    return false;
  }
  bool IsSubject(const Named& named) const {
    const auto& tokens = document_.sentences[named.begin.sentence].tokens;
    for (std::size_t i = named.begin.token; i < named.end.token; ++i)
      if (IsSubjectToken(tokens[i])) return true;
    return false;
  }
  static bool IsSubjectToken(const Token& token) {
    return token.relation == "nsubj" || token.relation == "nsubj:pass";
  }
  bool HasSubjectBefore(Place at) const {
    const auto& tokens = document_.sentences[at.sentence].tokens;
    return std::any_of(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(at.token) + 1,
                       IsSubjectToken);
  }

  // ---- things

  std::optional<Named> TheThing(Place at) const {
    if (InsideQuotation(at)) return std::nullopt;
    const Place first = WindowOf(at);
    const bool possessive = IsPossessive(at);
    if (!possessive && !IsSubjectToken(document_.sentences[at.sentence].tokens[at.token]))
      return std::nullopt;
    if (!possessive && IsEmptySubject(at)) return std::nullopt;
    std::optional<Named> found = SubjectBefore(at);
    if (!found || document_.chains[found->chain].type == MentionType::person) return std::nullopt;
    if (found->begin < first || found->modifier || IsPluralName(*found)) return std::nullopt;
    const auto other = [&](Place place) { return IsOtherThing(place, *found); };
    if (AnyBetween({found->begin.sentence, 0}, at, other) || QuotationBetween(found->begin, at))
      return std::nullopt;
    return found;
  }

  // "It is clear that", "it rained".
  bool IsEmptySubject(Place at) const {
    const auto& tokens = document_.sentences[at.sentence].tokens;
    const int head = tokens[at.token].head;
    if (head < 0) return true;
    static const WordSet kEmpty(
        "seem appear rain snow happen take turn clear likely possible time important necessary true");
    if (kEmpty.Has(tokens[static_cast<std::size_t>(head)].lemma)) return true;
    return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
      return token.head == head &&
             (token.relation == "csubj" || token.relation == "ccomp" || token.relation == "expl");
    });
  }

  // The name that is the subject of the same sentence before the pronoun, else of the sentence before when
  // the pronoun is the first subject of its own.
  std::optional<Named> SubjectBefore(Place at) const {
    if (const auto same = SubjectIn(at.sentence, at.token)) return same;
    if (HasOtherSubject(at.sentence, at.token) || at.sentence == 0) return std::nullopt;
    return SubjectIn(at.sentence - 1, words_[at.sentence - 1].size());
  }
  std::optional<Named> SubjectIn(std::size_t s, std::size_t before) const {
    std::optional<Named> found;
    for (const Named& named : named_[s]) {
      if (named.begin.token >= before || !IsSubject(named)) continue;
      if (found && found->chain != named.chain) return std::nullopt;
      found = named;
    }
    return found;
  }
  bool HasOtherSubject(std::size_t s, std::size_t before) const {
    const auto& tokens = document_.sentences[s].tokens;
    for (std::size_t i = 0; i < before; ++i)
      if (IsSubjectToken(tokens[i])) return true;
    return false;
  }

  bool IsPluralName(const Named& named) const {
    const SentenceWords& words = words_[named.begin.sentence];
    const std::size_t last = named.end.token - 1;
    return words.Tag(last) == Penn::NNPS || IsPeople(words.Form(last));
  }

  // Another singular thing that is a subject or object, or another name: it could be meant too.
  bool IsOtherThing(Place place, const Named& meant) const {
    const Named* named = NameAt(place);
    if (named != nullptr) {
      if (named->chain == meant.chain || named->modifier) return false;
      return document_.chains[named->chain].type != MentionType::person && IsArgument(place);
    }
    const SentenceWords& words = words_[place.sentence];
    if (words.Tag(place.token) != Penn::NN || IsHumanNoun(place)) return false;
    return IsArgument(place) && !Describes(place, meant.chain);
  }
  bool IsArgument(Place place) const {
    const std::string& relation = document_.sentences[place.sentence].tokens[place.token].relation;
    static const WordSet kArguments("nsubj nsubj:pass obj iobj");
    return kArguments.Has(relation);
  }

  // ---- phrases

  void ResolvePhrase(Place at) {
    const SentenceWords& words = words_[at.sentence];
    const std::size_t noun = at.token + 1;
    if (words.Tag(noun) != Penn::NN || IsNounTag(words.Tag(noun + 1)) ||
        NameAt({at.sentence, noun}) != nullptr)
      return;
    static const WordSet kContinues("of that who which where in for");
    if (kContinues.Has(words.Plain(noun + 1)) || IsNameTag(words.Tag(noun + 1))) return;
    if (InsideQuotation(at)) return;
    if (const auto named = TheOne(at, words.Lemma(noun)))
      Add(at, 2, false, *named, document_.chains[named->chain].gender == Gender::unknown ? 0.88 : 0.9);
  }

  std::optional<Named> TheOne(Place at, const std::string& noun) const {
    const Place first = WindowOf(at);
    std::optional<Named> found;
    bool sure = false;
    const auto same_phrase = [&](Place place) {
      return words_[place.sentence].Lemma(place.token) == noun && NameAt(place) == nullptr;
    };
    if (AnyBetween(first, at, same_phrase)) return std::nullopt;
    for (std::size_t s = first.sentence; s <= at.sentence; ++s) {
      for (const Named& named : named_[s]) {
        if (!(named.begin < at) || named.modifier) continue;
        const Fit fit = FitOf(named, noun);
        if (fit == Fit::no) continue;
        if (fit == Fit::sure && !IsSubject(named) && !IsDescribed(named, noun)) return std::nullopt;
        if (found && found->chain != named.chain) return std::nullopt;
        found = named;
        sure = sure || fit == Fit::sure;
      }
    }
    if (!sure || QuotationBetween(found->begin, at)) return std::nullopt;
    return found;
  }

  enum class Fit { no, maybe, sure };

  // Whether a name can be called so: "the city", "the president".
  Fit FitOf(const Named& named, const std::string& noun) const {
    const Chain& chain = document_.chains[named.chain];
    if (IsDescribed(named, noun)) return Fit::sure;
    static const WordSet kTowns("city town village capital"),
        kCountries("country nation state kingdom republic");
    static const WordSet kBodies(
        "company firm organization organisation agency newspaper university museum party group bank club "
        "team ministry charity");
    const bool country = FindCountry(chain.name) != nullptr;
    if (kTowns.Has(noun)) {
      if (chain.type != MentionType::place || country || IsRegion(chain.name)) return Fit::no;
      return IsCity(chain.name) ? Fit::sure : Fit::maybe;
    }
    if (kCountries.Has(noun))
      return chain.type != MentionType::place ? Fit::no : country ? Fit::sure : Fit::no;
    if (kBodies.Has(noun)) {
      if (chain.type != MentionType::organization) return Fit::no;
      return HoldsWord(chain.name, noun) ? Fit::sure : Fit::maybe;
    }
    return Fit::no;
  }
  static bool HoldsWord(const std::string& name, const std::string& noun) {
    return (" " + PlainLower(name) + " ").find(" " + noun + " ") != std::string::npos;
  }
  bool IsDescribed(const Named& named, const std::string& noun) const {
    const Chain& chain = document_.chains[named.chain];
    const Mention& mention = document_.mentions[named.mention];
    if (HoldsWord(mention.title, noun)) return true;
    const std::string description = PlainLower(chain.description);
    const std::string head =
        description.substr(0, std::min(description.find(" of "), description.find(" from ")));
    return head.size() >= noun.size() && HoldsWord(head, noun) &&
           head.compare(head.size() - noun.size(), noun.size(), noun) == 0;
  }

  std::optional<std::size_t> hero_;  // chain
  Document& document_;
  std::string_view text_;
  const Lexicon& lexicon_;
  std::vector<SentenceWords> words_;
  std::vector<std::vector<Named>> named_;  // of each sentence, in order
};

}  // namespace

void ResolveReferences(Document& document, std::string_view text, const Lexicon& lexicon) {
  document.references.clear();
  Resolver(document, text, lexicon).Resolve();
}

}  // namespace lacuna
