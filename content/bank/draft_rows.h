// A draft's facts, cards and forms as rows.
#pragma once

#include <string>
#include <unordered_set>
#include <vector>

#include "content/bank/change.h"
#include "content/import.h"

namespace lacuna {

// What the rows are named by and hang on.
struct DraftTarget {
  ArticleId article;
  std::string uid;  // the article's: two articles may share a sentence
  int version = 1;  // whose text the draft's spans lie in
};

// How forms look that come in another way than proposed by the draft.
struct FormLook {
  std::vector<std::string> flags;  // reasons put first
  bool rejected = false;           // instead of proposed
};

class DraftRows {
 public:
  // All outlive it.
  DraftRows(Database& database, Change& change, const Draft& draft, DraftTarget target, Instant now);

  // Every fact and card of the draft. Those that are there already, by their uid, are found, not doubled.
  void KeepAll();

  // Facts one by one: each that a card below needs is either known or inserted first.
  void Know(std::size_t fact, FactId id) { facts_[fact] = id; }
  void InsertFact(std::size_t fact);
  std::vector<FactId> FactsOf(std::size_t card) const;

  CardId InsertCard(std::size_t card, const FormLook& look);
  // The forms of the draft's card as forms of this one.
  void InsertForms(CardId id, const std::string& card_uid, std::size_t card, const FormLook& look);

 private:
  std::int64_t Existing(std::string_view table, const std::string& uid);
  std::string Fresh(const std::string& uid);
  std::string Unused(std::string_view table, const std::string& uid);
  std::string FactUid(const Fact& fact) const;
  std::string CardUid(const DraftCard& card) const;
  FactId InsertFactRow(const Fact& fact, const std::string& uid);
  CardId InsertCardRow(const DraftCard& card, const std::string& uid);
  void KeepFact(std::size_t fact);
  void KeepCard(const DraftCard& card);
  void InsertForm(CardId id, const DraftCard& card, const Question& question, const std::string& uid,
                  const FormLook& look);

  Database& database_;
  Change& change_;
  const Draft& draft_;
  DraftTarget target_;
  Instant now_;
  std::vector<FactId> facts_;  // of draft_.facts, in the same order; 0: not kept
  std::unordered_set<std::string> used_;
};

}  // namespace lacuna
