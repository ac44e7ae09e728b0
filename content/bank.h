// The bank: articles, facts, cards and questions in the library, and what a
// curator does with them.
//
// One BankStore a Database; the same thread rules. Every change is one
// transaction, can be undone (Undo) and moves Database::revision(). One that
// finds everything as asked changes nothing and makes no undo step.
//
// A card is asked while it has an accepted question, is in at least one bank, is
// not suspended or retired, and its article has not been removed.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "content/article.h"
#include "content/base/database.h"
#include "content/base/ids.h"
#include "content/base/result.h"
#include "content/fact.h"
#include "content/import.h"
#include "content/question.h"
#include "content/update.h"

namespace lacuna {

enum class AcceptPolicy { none, best, all };  // best: the top ten cards without sensitive ones
constexpr int kBestCards = 10;
constexpr int kUndoSteps = 100;

struct ArticleSummary {
  ArticleId id;
  std::string title, author, publisher, published, source, language;
  bool is_sample = false;
  int version = 1;  // the current one; the counts are of it
  std::size_t words = 0, sentences = 0;
  int facts = 0, cards = 0, questions = 0;  // questions that are not refused; cards that have one
  int accepted = 0, proposed = 0;           // cards: with an accepted form; with proposed ones only
  Instant imported;
};

// One reading of an article. An update adds one; the words that were asked stay readable in the one they
// were asked with.
struct ArticleVersion {
  int version = 1;
  Instant imported;
  std::size_t words = 0, sentences = 0;
  bool is_current = false;
};

struct BankSummary {
  BankId id;
  std::string name;
  bool is_sample = false;                     // holds nothing but samples
  int cards = 0, accepted = 0, proposed = 0;  // as in ArticleSummary; cards = accepted + proposed
};

struct Card {
  CardId id;
  std::string uid;
  std::optional<ArticleId> article;
  std::vector<FactId> facts;
  std::vector<BankId> banks;
  std::string origin, slot;
  bool suspended = false;
  int retired_by = 0;  // the version of its article that no longer states it; 0 while it is not retired
};

// A question with what a face needs to show it.
struct BankQuestion {
  Question question;
  std::vector<FactId> facts;
  std::optional<ArticleId> article;
  std::string article_title;  // "" for hand-made
  int article_version = 1;    // whose text the spans lie in
  bool is_current = true;     // that is the article's current version; true for hand-made
  bool by_hand = false;       // the words are a person's
  int retired_by = 0;         // the card's
  std::vector<BankId> banks;
  std::vector<std::string> evidence;  // the text of question.form.spans, in the same order
};

struct QuestionFilter {
  std::optional<BankId> bank;
  std::optional<ArticleId> article;
  std::optional<CardId> card;
  std::optional<QuestionStatus> status;  // none: proposed and accepted
  bool changed = false;                  // only those that an update flagged
  bool retired = false;                  // those of retired cards instead of the others
  bool all_forms = false;                // false: the best form of each card (highest score, accepted first)
  int limit = 0;                         // 0 = all
};

struct Added {
  ArticleId article;
  BankId bank;
  int facts = 0, cards = 0, questions = 0;  // questions: proposed and accepted ones of this article
  bool already_there = false;               // identical bytes (or text) were in the library
};

struct ArticleEdit {
  std::optional<std::string> title, author, publisher, published, source;
};

struct QuestionEdit {
  std::optional<std::string> stem, answer, explanation;
  std::optional<std::vector<std::string>> accepted, options;
};

struct NewCard {  // made by hand
  std::string bank, stem, answer;
  std::vector<std::string> accepted, options;  // options given → mcq, else short_answer (or flip where asked)
  std::string explanation;
  std::optional<QuestionType> type;
};

struct SearchHit {
  BankQuestion question;
  std::string excerpt;  // with the matched words between U+2068 and U+2069
};

enum class RejectScope { form, card };

// What becomes of a text that an article of the library had before it was updated: it is that article (its
// words of today stay), or an article of its own.
enum class OldText { is_known, is_separate };

class BankStore {
 public:
  explicit BankStore(Database& database) : database_(database) {}

  // Creates or upgrades the content tables. Call once after opening.
  static Outcome Prepare(Database& database, Instant now);

  // Keeps a draft: article, facts, cards and questions, and the bank (made when missing; "" = the article's
  // title). Identical text gives the same article again: its cards are added to the bank, nothing is doubled,
  // earlier rejections stay, and a removed article comes back.
  Result<Added> Add(const Draft& draft, const std::string& bank, AcceptPolicy accept, Instant now,
                    OldText old = OldText::is_known);
  // The article made from these very bytes, if it is in the library.
  std::optional<ArticleId> FindBySource(const std::string& source_sha256);

  // The article that this one, newly read, looks like another version of: it came from the same path or URL,
  // or shares half of its runs of three words. The most alike; none that was removed. Nothing when the text
  // is the current one of an article. May write what it compares by, which is no step to undo.
  std::optional<EarlierArticle> FindEarlier(const Article& article);
  // What Update would do; changes nothing.
  Result<ArticleChanges> PlanUpdate(ArticleId id, const Draft& draft);
  // Makes the draft's text the article's next version: cards whose evidence stands there stay with their
  // history, reworded ones stay and are flagged, those that are no longer stated are retired and keep their
  // answers, new ones are proposed; title, author and dates follow unless they were edited. One undo step.
  // The new cards go to the bank, and the others too; "" = the one that holds most of the article's.
  Result<Added> Update(ArticleId id, const Draft& draft, const std::string& bank, AcceptPolicy accept,
                       Instant now);

  std::vector<ArticleSummary> Articles();  // newest first
  // As it is now, or as that version read; also a removed one: reviews still show its words. The uid is that
  // of its first version.
  Result<Article> FindArticle(ArticleId id, std::optional<int> version = std::nullopt);
  std::vector<ArticleVersion> VersionsOf(ArticleId id);  // ascending; empty for an unknown article
  std::vector<Fact> FactsOf(ArticleId id);               // that its current version states
  Outcome EditArticle(ArticleId id, const ArticleEdit& edit, Instant now);
  // Out of sight with its cards; what reviews refer to is kept. Undoable.
  Outcome RemoveArticle(ArticleId id, Instant now);

  // Of articles that are not removed: a bank's in its order, else in the order they were made; the forms of a
  // card best first.
  std::vector<BankQuestion> Questions(const QuestionFilter& filter);
  Result<BankQuestion> FindQuestion(QuestionId id, std::optional<int> version = std::nullopt);
  Result<Card> FindCard(CardId id);
  // The accepted forms of a card, for asking: best first.
  std::vector<BankQuestion> AskableForms(CardId id);
  std::vector<CardId> SiblingsOf(CardId id);  // cards that share a fact with it, not itself

  // Idempotent. Accept takes the other forms of the card that passed the gate along; both fail, changing
  // nothing, when one of the ids is unknown. A refused question is accepted only by being named; a
  // retired card comes back by it. The flags of an update go.
  Outcome Accept(std::span<const QuestionId> ids, Instant now);
  Outcome Reject(std::span<const QuestionId> ids, RejectScope scope, Instant now);
  // A new version; a changed answer makes a new card (the old one is rejected, its reviews stay). Returns the
  // question that now holds the wording.
  Result<QuestionId> Edit(QuestionId id, const QuestionEdit& edit, Instant now);
  Result<QuestionId> AddCard(const NewCard& card, Instant now);
  Outcome Suspend(CardId id, bool suspended, Instant now);

  // Full-text over stems, answers and evidence of proposed and accepted questions; best first, one form a
  // card. Words are ANDed, the last one may be a beginning of three letters or more. Any input is a search,
  // none an error.
  std::vector<SearchHit> Search(const std::string& words, int limit = 50);

  std::vector<BankSummary> Banks();
  std::optional<BankId> FindBank(const std::string& name);
  Outcome RenameBank(const std::string& from, const std::string& to, Instant now);
  Outcome MergeBanks(const std::string& from, const std::string& into, Instant now);
  Outcome DeleteBank(const std::string& name, Instant now);  // its cards stay in their other banks

  // Takes the last curation step back and says which ("Reject 3 questions"); nullopt when there is none. The
  // last kUndoSteps are kept. What a review refers to is put out of sight instead of deleted.
  std::optional<std::string> Undo(Instant now);
  std::optional<std::string> UndoLabel();

  // What is wrong with the content tables, a sentence each; empty when sound: evidence outside its article,
  // counters, search index, dangling rows.
  std::vector<std::string> Check();

  Database& database() { return database_; }

 private:
  Database& database_;
};

}  // namespace lacuna
