#include "content/facts/word_lists.h"

#include <algorithm>
#include <array>

namespace lacuna {
namespace {

constexpr auto kSpeech = std::to_array<std::string_view>(
    {"say",      "claim",    "believe", "think",   "argue",     "suggest",    "insist",  "allege",
     "tell",     "add",      "warn",    "hope",    "predict",   "expect",     "deny",    "admit",
     "estimate", "call for", "urge",    "comment", "complain",  "suspect",    "imagine", "ask",
     "wonder",   "joke",     "contend", "assert",  "maintain",  "recommend",  "fear",    "worry",
     "doubt",    "promise",  "pledge",  "vow",     "speculate", "agree that", "conclude"});
constexpr auto kFactive = std::to_array<std::string_view>(
    {"note",     "show",    "reveal",  "find",     "explain",     "discover", "report",
     "announce", "observe", "confirm", "indicate", "demonstrate", "learn",    "know",
     "realize",  "realise", "prove",   "see",      "mean",        "state"});
constexpr auto kCause = std::to_array<std::string_view>({"cause", "trigger", "produce", "spark", "provoke"});
constexpr auto kMental = std::to_array<std::string_view>(
    {"want",     "hope",   "plan",    "intend", "wish",  "try",     "attempt", "seem", "appear",
     "threaten", "refuse", "fail",    "like",   "love",  "hate",    "prefer",  "aim",  "need",
     "tend",     "mean",   "pretend", "let",    "going", "suppose", "be"});
constexpr auto kEventNouns = std::to_array<std::string_view>(
    {"birth",         "death",      "signing",       "founding",   "foundation",   "opening",
     "closure",       "fall",       "discovery",     "invention",  "election",     "creation",
     "completion",    "outbreak",   "assassination", "invasion",   "introduction", "launch",
     "establishment", "abolition",  "independence",  "coronation", "collapse",     "construction",
     "publication",   "liberation", "annexation",    "arrival",    "resignation",  "formation",
     "merger",        "partition",  "surrender",     "sinking",    "eruption",     "defeat",
     "release",       "beginning",  "start",         "end"});
constexpr auto kPersonNouns = std::to_array<std::string_view>(
    {"people",       "person",   "man",      "woman",      "child",     "boy",        "girl",
     "leader",       "official", "expert",   "resident",   "critic",    "spokesman",  "spokeswoman",
     "spokesperson", "farmer",   "teacher",  "student",    "scientist", "researcher", "economist",
     "historian",    "author",   "writer",   "king",       "queen",     "president",  "minister",
     "general",      "doctor",   "activist", "campaigner", "worker",    "soldier",    "member",
     "founder",      "director", "head",     "chief",      "owner",     "visitor",    "tourist",
     "player",       "artist",   "engineer", "team",       "group",     "crew",       "family",
     "couple",       "jew",      "refugee",  "migrant",    "immigrant", "villager",   "parent",
     "father",       "mother",   "son",      "daughter",   "brother",   "sister",     "wife",
     "husband",      "friend",   "american", "european",   "somebody",  "everyone",   "librarian",
     "authority",    "police",   "staff",    "public",     "crowd",     "audience",   "adult",
     "pupil",        "voter",    "citizen",  "inhabitant", "tribe",     "army",       "troop",
     "employee",     "customer", "patient",  "passenger",  "tenant",    "learner",    "user"});
constexpr auto kConnective = std::to_array<std::string_view>(
    {"also",         "however",      "then",      "even",     "therefore", "thus",         "moreover",
     "furthermore",  "meanwhile",    "instead",   "just",     "now",       "still",        "finally",
     "indeed",       "actually",     "hence",     "besides",  "too",       "nevertheless", "ultimately",
     "later",        "consequently", "simply",    "really",   "soon",      "again",        "additionally",
     "subsequently", "accordingly",  "already",   "today",    "recently",  "currently",    "thereby",
     "especially",   "particularly", "similarly", "likewise", "yet"});
constexpr auto kNegative = std::to_array<std::string_view>(
    {"never",   "not",    "hardly",   "barely",     "scarcely",   "rarely",     "seldom",
     "almost",  "nearly", "n't",      "allegedly",  "supposedly", "reportedly", "possibly",
     "perhaps", "maybe",  "probably", "apparently", "likely",     "presumably"});
constexpr auto kWorld = std::to_array<std::string_view>(
    {"sun", "moon", "earth", "world", "internet", "universe", "sea", "sky", "equator", "un", "web"});
constexpr auto kSuperlative =
    std::to_array<std::string_view>({"most", "least", "only", "first", "second", "third", "fourth", "fifth",
                                     "last", "sole", "best", "worst", "one", "same", "another", "other"});
constexpr auto kDeictic = std::to_array<std::string_view>(
    {"today",    "yesterday", "tomorrow",   "tonight", "recent",   "recently", "ago",     "last",
     "next",     "now",       "currently",  "current", "nowadays", "same",     "earlier", "later",
     "previous", "following", "this",       "that",    "these",    "those",    "then",    "since",
     "coming",   "past",      "previously", "here",    "there",    "so-called"});
constexpr auto kPersonal = std::to_array<std::string_view>(
    {"i",       "me",       "you",     "he",        "him",      "she",      "it",         "we",
     "us",      "they",     "them",    "this",      "that",     "these",    "those",      "mine",
     "yours",   "hers",     "ours",    "theirs",    "one",      "there",    "here",       "such",
     "others",  "another",  "some",    "many",      "most",     "all",      "both",       "each",
     "few",     "several",  "none",    "anyone",    "someone",  "everyone", "everything", "something",
     "nothing", "anything", "nobody",  "everybody", "somebody", "what",     "who",        "which",
     "another", "either",   "neither", "ones",      "former",   "latter",   "same",       "whom",
     "whose",   "whoever",  "whatever"});
constexpr auto kPossessive =
    std::to_array<std::string_view>({"his", "her", "its", "their", "my", "our", "your"});
constexpr auto kDeath = std::to_array<std::string_view>({"die", "kill", "death", "drown", "perish", "suicide",
                                                         "dead", "killing", "fatal", "execute", "execution"});
constexpr auto kAccusation = std::to_array<std::string_view>(
    {"assassinate", "assassination", "murder",        "smuggle",   "smuggling", "spy",       "lure",
     "accuse",      "accusation",    "massacre",      "torture",   "rape",      "abuse",     "bribe",
     "bribery",     "corruption",    "fraud",         "steal",     "theft",     "cheat",     "kidnap",
     "abduct",      "launder",       "crime",         "criminal",  "terrorist", "terrorism", "genocide",
     "arrest",      "charge",        "convict",       "guilty",    "suspect",   "allege",    "conspiracy",
     "plot",        "eavesdrop",     "eavesdropping", "poison",    "blackmail", "assault",   "rob",
     "robbery",     "murderer",      "killer",        "overthrow", "spying",    "dope",      "doping",
     "harass"});

constexpr auto kMonths =
    std::to_array<std::string_view>({"january", "february", "march", "april", "may", "june", "july", "august",
                                     "september", "october", "november", "december"});

template <class List>
bool In(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace

bool IsClaimVerb(std::string_view lemma) { return In(kSpeech, lemma); }
bool IsFactiveVerb(std::string_view lemma) { return In(kFactive, lemma); }
bool IsCauseVerb(std::string_view lemma) { return In(kCause, lemma); }
bool IsMentalVerb(std::string_view lemma) { return In(kMental, lemma); }
bool IsEventNoun(std::string_view lemma) { return In(kEventNouns, lemma); }
bool IsPersonNoun(std::string_view lemma) { return In(kPersonNouns, lemma); }
bool IsConnectiveAdverb(std::string_view word) { return In(kConnective, word); }
bool IsNegativeAdverb(std::string_view word) { return In(kNegative, word); }
bool IsWorldNoun(std::string_view lemma) { return In(kWorld, lemma); }
bool IsSuperlative(std::string_view word) {
  return In(kSuperlative, word) ||
         (word.size() > 5 && word.ends_with("est") && word != "interest" && word != "forest" &&
          word != "request" && word != "protest" && word != "harvest" && word != "honest");
}
bool IsMonth(std::string_view lower) { return In(kMonths, lower); }
bool IsDeicticWord(std::string_view word) { return In(kDeictic, word); }
bool IsPersonalPronoun(std::string_view word) { return In(kPersonal, word); }
bool IsPossessivePronoun(std::string_view word) { return In(kPossessive, word); }
bool IsDeath(std::string_view lemma) { return In(kDeath, lemma); }
bool IsAccusation(std::string_view lemma) { return In(kAccusation, lemma); }

}  // namespace lacuna
