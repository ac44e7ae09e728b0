// What is known of a language that has no parser here: short lists of its words.
//
// A list is written down as phrases separated by ", ", in lower case and NFC; "" where nothing is known.
// They are kept short on purpose: a list that is too short costs a weak question, one that is too long costs
// good ones.
#pragma once

#include <string_view>

namespace lacuna {

// Where the noun stands in a run of words that carry meaning ("the liquid oxygen").
enum class NounPlace {
  unknown,   // nothing but repetition tells a noun
  first,     // after an article or preposition: "el oxígeno líquido"
  last,      // before the run ends: "жидкого кислорода ,"
  capital,   // every noun has a capital: "der flüssige Sauerstoff"
  definite,  // runs of words with the Arabic article: "كرة القدم"
};

struct PlainLanguage {
  std::string_view tag = {};      // primary BCP 47 subtag, "" for a language without lists
  std::string_view stemmer = {};  // libstemmer's algorithm, "" for none

  // A sentence does not stand alone when it begins with one of `openers`, holds one of `pointers` ("this",
  // "the same", "the latter"), or has one of `pronouns` among its first words before anything is named.
  std::string_view openers = {};
  // Thai alone, which has no full stop: what goes on with the sentence after a blank, and what begins one.
  std::string_view continuations = {};
  std::string_view starters = {};
  std::string_view clause_words = {};   // a piece without any of them is no sentence
  std::string_view opening_verbs = {};  // endings of a first word that is a verb with its subject left out
  std::string_view pointers = {};
  std::string_view pronouns = {};
  std::string_view pronoun_endings = {};  // of words at the start: Arabic "…ها"
  std::string_view first_person = {};     // "we", "my"
  std::string_view deictic = {};          // "today", "last year", "the same year"
  std::string_view sensitive = {};        // beginnings of words for deaths and accusations

  // Words too light to be asked: function words, the commonest verbs and adverbs, nouns like "part" and
  // "year".
  std::string_view light_words = {};
  NounPlace noun_place = NounPlace::unknown;
  std::string_view before_noun = {};    // articles, prepositions: a noun phrase begins after them
  std::string_view after_noun = {};     // postpositions: a noun phrase ends before them
  std::string_view noun_endings = {};   // of words that are nouns almost surely
  std::string_view other_endings = {};  // of words that are verbs, adjectives, adverbs

  std::string_view name_introducers = {};  // "called": a term or name follows
  std::string_view noun_prefixes = {};     // that make a noun of the words after them: Thai "การ"
  std::string_view year_words = {};        // beside a year: "año", "年"
  std::string_view date_words = {};        // inside a date: "de", "ngày"
  std::string_view number_names =
      {};  // spelled-out numbers that mostly mean something else: "năm" is also "year"
  std::string_view order_stem =
      {};  // asks to put events in order, the earliest first; "" = no ordering questions
};

// The lists of the language, or those of no language ("" everywhere). `language`: BCP 47.
const PlainLanguage& PlainLanguageOf(std::string_view language);

// True for the languages that AnalyzeLanguage parses: English, and "und" or "", which are read as English.
bool HasParser(std::string_view language);

// "zh-Hant-TW" → "zh".
std::string_view PrimaryTag(std::string_view language);

// Chinese, Japanese, Thai, Lao, Khmer, Burmese: no blanks between words.
bool WritesWithoutBlanks(std::string_view language);
// German, Luxembourgish: a capital does not tell a name.
bool WritesNounsWithCapitals(std::string_view language);

}  // namespace lacuna
