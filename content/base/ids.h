// Row ids as types, so that a card's id cannot be passed for a question's.
// 0 means "not in the library yet".
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace lacuna {

template <class Tag>
struct Id {
  std::int64_t value = 0;
  explicit operator bool() const { return value != 0; }
  friend auto operator<=>(const Id&, const Id&) = default;
};

using ArticleId = Id<struct ArticleTag>;
using FactId = Id<struct FactTag>;
using CardId = Id<struct CardTag>;
using QuestionId = Id<struct QuestionTag>;  // stable over edits; versions count from 1
using BankId = Id<struct BankTag>;
using LearnerId = Id<struct LearnerTag>;
using SittingId = Id<struct SittingTag>;
using ReviewId = Id<struct ReviewTag>;

}  // namespace lacuna

template <class Tag>
struct std::hash<lacuna::Id<Tag>> {
  std::size_t operator()(const lacuna::Id<Tag>& id) const { return std::hash<std::int64_t>{}(id.value); }
};
