#include "content/questions/ranking/features.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "content/base/utf8.h"
#include "content/facts/word_lists.h"
#include "content/language/geography.h"
#include "content/language/lexicon.h"
#include "content/questions/words.h"

namespace lacuna {
namespace {

double Flag(bool holds) { return holds ? 1 : 0; }

template <QuestionType type>
double IsForm(const FeatureItem& item) {
  return Flag(item.question.form.type == type);
}

template <ClauseType type>
double IsClause(const FeatureItem& item) {
  return Flag(item.proposition != nullptr && item.proposition->kind == type);
}

template <SlotPart part>
double IsPart(const FeatureItem& item) {
  return Flag(item.slot != nullptr && item.slot->part == part);
}

template <SlotPlace place>
double IsPlace(const FeatureItem& item) {
  return Flag(item.slot != nullptr && item.slot->place == place);
}

template <RoleName role>
double IsRole(const FeatureItem& item) {
  return Flag(item.phrase != nullptr && item.slot->place != SlotPlace::subject && item.phrase->role == role);
}

template <MentionType type>
double IsKeyType(const FeatureItem& item) {
  return Flag(item.mention != nullptr && item.mention->type == type);
}

template <FactKind kind>
double IsKind(const FeatureItem& item) {
  return Flag(item.candidate.finding != nullptr && item.candidate.finding->fact.kind == kind);
}

template <bool Proposition::*member>
double Is(const FeatureItem& item) {
  return Flag(item.proposition != nullptr && item.proposition->*member);
}

bool Begins(const FeatureItem& item, std::string_view words) { return Join(item.stem).starts_with(words); }

template <std::size_t n>
double AsksWith(const FeatureItem& item) {
  static constexpr std::array<std::string_view, 10> kWords = {
      "who", "what", "which", "when", "where", "why", "how many", "how", "in what year", "on what"};
  if (item.question.form.type != QuestionType::short_answer && item.question.form.type != QuestionType::mcq)
    return 0;
  if (kWords[n] == "how" && Begins(item, "how many")) return 0;
  return Flag(Contains(item.stem, kWords[n]) && (Begins(item, kWords[n]) || item.proposition == nullptr ||
                                                 !item.proposition->claim_source.empty())) +
         (Begins(item, kWords[n]) && kWords[n].find(' ') != std::string_view::npos ? 1 : 0);
}

double StemWords(const FeatureItem& item) { return static_cast<double>(item.stem.size()) / 10; }
double ShortStem(const FeatureItem& item) {
  return std::max(0.0, 8 - static_cast<double>(item.stem.size())) / 4;
}
double LongStem(const FeatureItem& item) {
  return std::max(0.0, static_cast<double>(item.stem.size()) - 18) / 6;
}
double KeySize(const FeatureItem& item) {
  return static_cast<double>(std::min<std::size_t>(item.key.size(), 10)) / 4;
}
double OneWordKey(const FeatureItem& item) { return Flag(item.key.size() == 1); }
double LongKey(const FeatureItem& item) { return Flag(item.key.size() > 5); }

std::size_t ContentCount(const std::vector<std::string>& words) {
  return static_cast<std::size_t>(std::count_if(words.begin(), words.end(), [](const std::string& word) {
    return !IsFunctionWord(word) && word.find('_') == std::string::npos;
  }));
}

double StemContent(const FeatureItem& item) {
  return static_cast<double>(std::min<std::size_t>(ContentCount(item.stem), 14)) / 5;
}
double BareStem(const FeatureItem& item) { return Flag(ContentCount(item.stem) < 4); }

double StemCapitals(const FeatureItem& item) {
  const Words words = WordsAsWritten(item.question.form.stem);
  std::size_t count = 0;
  for (std::size_t i = 1; i < words.size(); ++i) count += StartsWithCapital(words[i]) ? 1 : 0;
  return static_cast<double>(std::min<std::size_t>(count, 5)) / 3;
}
double NoCapitals(const FeatureItem& item) { return Flag(StemCapitals(item) == 0); }

double StemDigits(const FeatureItem& item) {
  return Flag(std::any_of(item.stem.begin(), item.stem.end(),
                          [](const std::string& word) { return word[0] >= '0' && word[0] <= '9'; }));
}

double StemPossessive(const FeatureItem& item) {
  return Flag(std::any_of(item.stem.begin(), item.stem.end(),
                          [](const std::string& word) { return IsPossessivePronoun(word); }));
}

double StemPronoun(const FeatureItem& item) {
  constexpr auto kWords =
      std::to_array<std::string_view>({"it", "they", "them", "he", "she", "him", "one", "others"});
  return Flag(std::any_of(item.stem.begin(), item.stem.end(), [&](const std::string& word) {
    return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
  }));
}

// Share of the words that the article uses again and again: what it is about.
double Repeated(const FeatureItem& item, const std::vector<std::string>& words) {
  double sum = 0;
  std::size_t count = 0;
  for (const std::string& word : words) {
    if (IsFunctionWord(word)) continue;
    sum += std::log1p(static_cast<double>(item.words.Count(word)));
    ++count;
  }
  return count == 0 ? 0 : sum / static_cast<double>(count) / 2;
}
double StemRepeated(const FeatureItem& item) { return Repeated(item, item.stem); }
double KeyRepeated(const FeatureItem& item) { return Repeated(item, item.key); }

double TitleShare(const FeatureItem& item, const std::vector<std::string>& words) {
  const auto in_title = std::count_if(words.begin(), words.end(), [&](const std::string& word) {
    return !IsFunctionWord(word) && item.words.InTitle(word);
  });
  return std::min(1.0, static_cast<double>(in_title) / 2);
}
double StemInTitle(const FeatureItem& item) { return TitleShare(item, item.stem); }
double KeyInTitle(const FeatureItem& item) { return TitleShare(item, item.key); }

// WordNet's counts: everyday words make weak keys.
double KeyCommon(const FeatureItem& item) {
  double most = 0;
  for (const std::string& word : item.key) {
    const WordClasses classes = DefaultLexicon().Classes(word);
    most = std::max(most, std::log1p(static_cast<double>(classes.noun + classes.adjective)));
  }
  return most / 4;
}

double MentionsInEvidence(const FeatureItem& item) {
  if (item.proposition == nullptr) return 0;
  double most = 0;
  for (const Mention& mention : item.reading.document->mentions) {
    if (mention.sentence != item.proposition->sentence || !IsName(mention.type)) continue;
    if (mention.chain < item.reading.document->chains.size())
      most =
          std::max(most, static_cast<double>(item.reading.document->chains[mention.chain].mentions.size()));
  }
  return std::log1p(most) / 2;
}

double Position(const FeatureItem& item) {
  const Sentence* const sentence = item.sentence;
  if (sentence == nullptr) return 0;
  return static_cast<double>(sentence->span.begin) /
         static_cast<double>(std::max<std::size_t>(1, item.reading.article->text.size()));
}

double FirstOfBlock(const FeatureItem& item) {
  if (item.proposition == nullptr) return 0;
  const std::size_t s = item.proposition->sentence;
  const auto& sentences = item.reading.document->sentences;
  return Flag(s == 0 || sentences[s].block != sentences[s - 1].block);
}

// A question made of one clause shows none of the broken words around it.
double Garbled(const FeatureItem& item) {
  constexpr double kOfClause = 0.25;
  if (item.sentence == nullptr) return 0;
  const bool shown = item.proposition->kind == ClauseType::sentence;
  return item.sentence->garbled * (shown ? 1 : kOfClause);
}
double SentenceLength(const FeatureItem& item) {
  const Sentence* const sentence = item.sentence;
  return sentence == nullptr ? 0
                             : static_cast<double>(std::min<std::size_t>(sentence->tokens.size(), 60)) / 20;
}
double LongSentence(const FeatureItem& item) { return Flag(SentenceLength(item) > 1.75); }
double Margin(const FeatureItem& item) {
  return item.proposition == nullptr ? 0 : std::log1p(std::max(0.0, item.proposition->margin)) / 2;
}
// Of the arcs inside the key and above it.
double KeyMargin(const FeatureItem& item) {
  const Sentence* const sentence = item.sentence;
  if (sentence == nullptr || item.slot == nullptr) return 0;
  double margin = 50;
  for (const Token& token : sentence->tokens)
    if (item.slot->span.Contains(token.span)) margin = std::min<double>(margin, token.margin);
  return std::log1p(std::max(0.0, margin)) / 2;
}
double SentenceMargin(const FeatureItem& item) {
  const Sentence* const sentence = item.sentence;
  return sentence == nullptr ? 0 : std::log1p(std::max(0.0, sentence->parse_margin)) / 2;
}
double HoldsQuotation(const FeatureItem& item) {
  return Flag(item.sentence != nullptr && item.sentence->holds_quotation);
}

double Claimed(const FeatureItem& item) {
  return Flag(item.proposition != nullptr && !item.proposition->claim_source.empty());
}
double Resolved(const FeatureItem& item) {
  return Flag(item.proposition != nullptr && !item.proposition->antecedents.empty());
}
double Incomplete(const FeatureItem& item) {
  return Flag(item.proposition != nullptr && !item.proposition->complete);
}
double Sensitive(const FeatureItem& item) { return Flag(item.candidate.card.sensitive); }

double BareDefiniteSubject(const FeatureItem& item) {
  if (item.proposition == nullptr || item.proposition->subject.mention) return 0;
  const std::string& subject = item.proposition->subject.text;
  return Flag(subject.starts_with("the ") && WordsAsWritten(subject).size() <= 2);
}
double DefiniteSubject(const FeatureItem& item) {
  return Flag(item.proposition != nullptr && !item.proposition->subject.mention &&
              item.proposition->subject.text.starts_with("the "));
}
double IndefiniteSubject(const FeatureItem& item) {
  return Flag(item.proposition != nullptr && (item.proposition->subject.text.starts_with("a ") ||
                                              item.proposition->subject.text.starts_with("an ") ||
                                              item.proposition->subject.text.starts_with("some ")));
}
double NamedSubject(const FeatureItem& item) {
  return Flag(item.proposition != nullptr && item.proposition->subject.head_type.has_value());
}
double PersonKey(const FeatureItem& item) { return Flag(item.phrase != nullptr && item.phrase->person); }
double PluralKey(const FeatureItem& item) { return Flag(item.phrase != nullptr && item.phrase->plural); }
double CoordinatedKey(const FeatureItem& item) {
  return Flag(item.phrase != nullptr && item.phrase->coordinated);
}
double IndefiniteKey(const FeatureItem& item) {
  return Flag(item.question.form.answer.starts_with("a ") || item.question.form.answer.starts_with("an "));
}
double KeyIsMention(const FeatureItem& item) { return Flag(item.mention != nullptr); }

bool HasOwnWords(const Sentence& sentence, std::size_t noun) {
  return std::any_of(sentence.tokens.begin(), sentence.tokens.end(), [&](const Token& token) {
    return token.head == static_cast<int>(noun) && token.relation != "det" && token.relation != "case" &&
           token.relation != "punct" && token.relation != "cc" && token.relation != "conj" &&
           token.relation != "cop";
  });
}

// "the city", "the move": a noun that only points, at something the question may not name.
double BareDefinites(const FeatureItem& item) {
  const Sentence* const sentence = item.sentence;
  if (sentence == nullptr) return 0;
  double count = 0;
  for (std::size_t t = 0; t < sentence->tokens.size(); ++t) {
    const Token& noun = sentence->tokens[t];
    if (noun.upos != Upos::noun || IsWorldNoun(noun.lemma) || item.words.InTitle(noun.lemma)) continue;
    const bool definite =
        std::any_of(sentence->tokens.begin(), sentence->tokens.end(), [&](const Token& token) {
          return token.head == static_cast<int>(t) && token.relation == "det" && token.lemma == "the";
        });
    const bool shown = Contains(item.stem, ToLower(noun.span.In(item.reading.article->text)));
    if (definite && shown && !HasOwnWords(*sentence, t)) ++count;
  }
  return std::min(count, 3.0);
}

// A name before the noun it describes: "the ____ drought".
double ModifierKey(const FeatureItem& item) {
  const Sentence* const sentence = item.sentence;
  if (sentence == nullptr || item.slot == nullptr) return 0;
  for (const Token& token : sentence->tokens) {
    if (!item.slot->span.Contains(token.span) || token.head < 0) continue;
    const Token& head = sentence->tokens[static_cast<std::size_t>(token.head)];
    if (!item.slot->span.Contains(head.span))
      return Flag(token.relation == "compound" || token.relation == "amod" || token.relation == "nmod:poss" ||
                  token.relation == "nummod");
  }
  return 0;
}

double PersonalPronouns(const FeatureItem& item) {
  constexpr auto kWords =
      std::to_array<std::string_view>({"he", "she", "him", "it", "they", "them", "himself", "herself"});
  const auto count = std::count_if(item.stem.begin(), item.stem.end(), [&](const std::string& word) {
    return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
  });
  return std::min(2.0, static_cast<double>(count));
}

double CountryKey(const FeatureItem& item) {
  return Flag(item.mention != nullptr && FindCountry(WithoutArticle(item.mention->text)) != nullptr);
}

double CommonNounKey(const FeatureItem& item) {
  return Flag(item.mention == nullptr && item.slot != nullptr && item.slot->part == SlotPart::whole &&
              !StartsWithCapital(item.slot->key));
}

double Unanchored(const FeatureItem& item) {
  return Flag(item.slot != nullptr && !IsAnchored(*item.candidate.finding, *item.slot, item.reading));
}

double LightVerb(const FeatureItem& item) {
  constexpr auto kVerbs =
      std::to_array<std::string_view>({"have", "do", "make", "get", "take", "go", "come", "give", "see",
                                       "include", "use", "put", "keep", "need"});
  return Flag(item.proposition != nullptr &&
              std::find(kVerbs.begin(), kVerbs.end(), item.proposition->lemma) != kVerbs.end());
}

double DroppedParts(const FeatureItem& item) {
  if (item.proposition == nullptr) return 0;
  double dropped = 0;
  for (const auto* phrases : {&item.proposition->fronted, &item.proposition->tail})
    for (const Phrase& phrase : *phrases) dropped += phrase.dropped ? 1 : 0;
  return dropped;
}

double KeptParts(const FeatureItem& item) {
  if (item.proposition == nullptr) return 0;
  const auto kept = [](const Phrase& phrase) { return !phrase.dropped; };
  return static_cast<double>(
             std::count_if(item.proposition->tail.begin(), item.proposition->tail.end(), kept) +
             std::count_if(item.proposition->fronted.begin(), item.proposition->fronted.end(), kept)) /
         3;
}

double AfterKey(const FeatureItem& item) {
  return Flag(item.slot != nullptr && item.slot->part == SlotPart::whole && !item.slot->after.empty());
}
double Preposition(const FeatureItem& item) {
  return Flag(item.phrase != nullptr && item.phrase->kind == PhraseKind::preposition);
}
double Stranded(const FeatureItem& item) {
  return Flag(Preposition(item) > 0 && item.mention == nullptr &&
              item.question.form.type != QuestionType::cloze);
}
double SoftFlags(const FeatureItem& item) { return static_cast<double>(item.soft_flags); }
double LastPhrase(const FeatureItem& item) {
  return Flag(item.slot != nullptr && item.slot->place == SlotPlace::tail &&
              item.slot->index_end == item.proposition->tail.size());
}
double FollowedByPreposition(const FeatureItem& item) {
  if (item.slot == nullptr || item.slot->place != SlotPlace::tail) return 0;
  const auto& tail = item.proposition->tail;
  return Flag(item.slot->index_end < tail.size() &&
              tail[item.slot->index_end].kind == PhraseKind::preposition);
}
double Bias(const FeatureItem&) { return 1; }

constexpr auto kFeatures = std::to_array<Feature>({
    {"bias", Bias},
    {"mcq", IsForm<QuestionType::mcq>},
    {"cloze", IsForm<QuestionType::cloze>},
    {"true_false", IsForm<QuestionType::true_false>},
    {"ordering", IsForm<QuestionType::ordering>},
    {"matching", IsForm<QuestionType::matching>},
    {"coordinated_clause", IsClause<ClauseType::coordinated>},
    {"relative_clause", IsClause<ClauseType::relative>},
    {"complement_clause", IsClause<ClauseType::complement>},
    {"adverbial_clause", IsClause<ClauseType::adverbial>},
    {"apposition", IsClause<ClauseType::apposition>},
    {"nominal_event", IsClause<ClauseType::nominal>},
    {"note", IsClause<ClauseType::note>},
    {"abbreviation", IsClause<ClauseType::abbreviation>},
    {"whole_sentence", IsClause<ClauseType::sentence>},
    {"number_part", IsPart<SlotPart::number>},
    {"inner_part", IsPart<SlotPart::inner>},
    {"open_part", IsPart<SlotPart::open>},
    {"subject_slot", IsPlace<SlotPlace::subject>},
    {"front_slot", IsPlace<SlotPlace::front>},
    {"object", IsRole<RoleName::object>},
    {"complement", IsRole<RoleName::complement>},
    {"place", IsRole<RoleName::place>},
    {"time", IsRole<RoleName::time>},
    {"purpose", IsRole<RoleName::purpose>},
    {"cause", IsRole<RoleName::cause>},
    {"agent", IsRole<RoleName::agent>},
    {"manner", IsRole<RoleName::manner>},
    {"topic", IsRole<RoleName::topic>},
    {"key_person", IsKeyType<MentionType::person>},
    {"key_place", IsKeyType<MentionType::place>},
    {"key_organization", IsKeyType<MentionType::organization>},
    {"key_misc", IsKeyType<MentionType::misc>},
    {"key_event", IsKeyType<MentionType::event>},
    {"key_year", IsKeyType<MentionType::year>},
    {"key_date", IsKeyType<MentionType::date>},
    {"key_weekday", IsKeyType<MentionType::weekday>},
    {"key_quantity", IsKeyType<MentionType::quantity>},
    {"key_money", IsKeyType<MentionType::money>},
    {"key_percent", IsKeyType<MentionType::percent>},
    {"key_duration", IsKeyType<MentionType::duration>},
    {"key_mention", KeyIsMention},
    {"attribute", IsKind<FactKind::attribute>},
    {"quantity", IsKind<FactKind::quantity>},
    {"definition", IsKind<FactKind::definition>},
    {"list", IsKind<FactKind::list>},
    {"cause_fact", IsKind<FactKind::cause>},
    {"passive", Is<&Proposition::passive>},
    {"copula", Is<&Proposition::copula>},
    {"past", Is<&Proposition::past>},
    {"modal", Is<&Proposition::modal>},
    {"future", Is<&Proposition::future>},
    {"existential", Is<&Proposition::existential>},
    {"inherited", Is<&Proposition::subject_inherited>},
    {"claimed", Claimed},
    {"resolved", Resolved},
    {"incomplete", Incomplete},
    {"sensitive", Sensitive},
    {"who", AsksWith<0>},
    {"what", AsksWith<1>},
    {"which", AsksWith<2>},
    {"when", AsksWith<3>},
    {"where", AsksWith<4>},
    {"why", AsksWith<5>},
    {"how_many", AsksWith<6>},
    {"how", AsksWith<7>},
    {"stem_words", StemWords},
    {"short_stem", ShortStem},
    {"long_stem", LongStem},
    {"stem_content", StemContent},
    {"bare_stem", BareStem},
    {"stem_capitals", StemCapitals},
    {"no_capitals", NoCapitals},
    {"stem_digits", StemDigits},
    {"stem_possessive", StemPossessive},
    {"stem_pronoun", StemPronoun},
    {"stem_repeated", StemRepeated},
    {"stem_in_title", StemInTitle},
    {"key_size", KeySize},
    {"one_word_key", OneWordKey},
    {"long_key", LongKey},
    {"key_repeated", KeyRepeated},
    {"key_in_title", KeyInTitle},
    {"key_common", KeyCommon},
    {"person_key", PersonKey},
    {"plural_key", PluralKey},
    {"coordinated_key", CoordinatedKey},
    {"indefinite_key", IndefiniteKey},
    {"after_key", AfterKey},
    {"preposition", Preposition},
    {"stranded", Stranded},
    {"last_phrase", LastPhrase},
    {"followed_by_preposition", FollowedByPreposition},
    {"mentions_in_evidence", MentionsInEvidence},
    {"position", Position},
    {"first_of_block", FirstOfBlock},
    {"garbled", Garbled},
    {"sentence_length", SentenceLength},
    {"long_sentence", LongSentence},
    {"margin", Margin},
    {"key_margin", KeyMargin},
    {"sentence_margin", SentenceMargin},
    {"holds_quotation", HoldsQuotation},
    {"bare_definite_subject", BareDefiniteSubject},
    {"definite_subject", DefiniteSubject},
    {"indefinite_subject", IndefiniteSubject},
    {"named_subject", NamedSubject},
    {"unanchored", Unanchored},
    {"bare_definites", BareDefinites},
    {"modifier_key", ModifierKey},
    {"personal_pronouns", PersonalPronouns},
    {"country_key", CountryKey},
    {"common_noun_key", CommonNounKey},
    {"light_verb", LightVerb},
    {"dropped_parts", DroppedParts},
    {"kept_parts", KeptParts},
    {"soft_flags", SoftFlags},
});

}  // namespace

FeatureItem::FeatureItem(const Candidate& judged, const Question& asked, const Reading& article_reading,
                         const ArticleWords& article_words, std::size_t soft_lint_flags)
    : candidate(judged),
      question(asked),
      reading(article_reading),
      words(article_words),
      soft_flags(soft_lint_flags),
      proposition(judged.finding != nullptr && judged.finding->proposition ? &*judged.finding->proposition
                                                                           : nullptr),
      sentence(proposition == nullptr ? nullptr : &reading.document->sentences[proposition->sentence]),
      slot(judged.slot),
      phrase(slot != nullptr && proposition != nullptr ? &PhraseAt(*proposition, *slot) : nullptr),
      mention(slot != nullptr && slot->mention ? &reading.document->mentions[*slot->mention] : nullptr),
      stem(LowerWords(asked.form.stem)),
      key(KeyWords(asked.form.answer)) {}

std::span<const Feature> Features() { return kFeatures; }

std::vector<double> FeaturesOf(const FeatureItem& item) {
  std::vector<double> values;
  values.reserve(kFeatures.size());
  for (const Feature& feature : kFeatures) values.push_back(feature.value(item));
  return values;
}

}  // namespace lacuna
