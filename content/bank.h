// The bank: articles, facts, cards and questions in the library, and what a
// curator does with them.
//
// One BankStore a Database; the same thread rules. Every change is one
// transaction, can be undone (Undo) and moves Database::revision(). One that
// finds everything as asked changes nothing and makes no undo step.
//
// A card is asked while it has an accepted question, is in at least one bank, is
// not suspended, and its article has not been removed.
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

namespace lacuna {

enum class AcceptPolicy { none, best, all };  // best: the top ten cards without sensitive ones
constexpr int kBestCards = 10;
constexpr int kUndoSteps = 100;

struct ArticleSummary {
  ArticleId id;
  std::string title, author, publisher, published, source, language;
  bool is_sample = false;
  std::size_t words = 0, sentences = 0;
  int facts = 0, cards = 0, questions = 0;  // questions that are not refused; cards that have one
  int accepted = 0, proposed = 0;           // cards: with an accepted form; with proposed ones only
  Instant imported;
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
};

// A question with what a face needs to show it.
struct BankQuestion {
  Question question;
  std::vector<FactId> facts;
  std::optional<ArticleId> article;
  std::string article_title;  // "" for hand-made
  std::vector<BankId> banks;
  std::vector<std::string> evidence;  // the text of question.form.spans, in the same order
};

struct QuestionFilter {
  std::optional<BankId> bank;
  std::optional<ArticleId> article;
  std::optional<CardId> card;
  std::optional<QuestionStatus> status;  // none: proposed and accepted
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

class BankStore {
 public:
  explicit BankStore(Database& database) : database_(database) {}

  // Creates or upgrades the content tables. Call once after opening.
  static Outcome Prepare(Database& database, Instant now);

  // Keeps a draft: article, facts, cards and questions, and the bank (made when missing; "" = the article's
  // title). Identical text gives the same article again: its cards are added to the bank, nothing is doubled,
  // earlier rejections stay, and a removed article comes back.
  Result<Added> Add(const Draft& draft, const std::string& bank, AcceptPolicy accept, Instant now);
  // The article made from these very bytes, if it is in the library.
  std::optional<ArticleId> FindBySource(const std::string& source_sha256);

  std::vector<ArticleSummary> Articles();     // newest first
  Result<Article> FindArticle(ArticleId id);  // also a removed one: reviews still show its words
  std::vector<Fact> FactsOf(ArticleId id);
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
  // nothing, when one of the ids is unknown. A refused question is accepted only by being named.
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
