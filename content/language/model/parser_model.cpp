#include "content/language/model/parser_model.h"

#include <algorithm>
#include <array>
#include <future>
#include <limits>

#include "content/language/model/model_parts.h"
#include "content/language/model/reversed.h"

namespace lacuna {
namespace {

constexpr std::size_t kMostMembers = 8;

struct Choice {
  std::size_t which = 0;
  std::int32_t gap = 0;  // to the second best; the largest number when there is no second
};

Choice BestAllowed(std::span<const std::int32_t> scores, std::span<const bool> allowed) {
  constexpr std::int64_t kNone = std::numeric_limits<std::int64_t>::min();
  std::int64_t best = kNone, second = kNone;
  Choice choice;
  for (std::size_t i = 0; i < allowed.size(); ++i) {
    if (!allowed[i] || scores[i] <= second) continue;
    if (scores[i] > best) {
      second = best;
      best = scores[i];
      choice.which = i;
    } else {
      second = scores[i];
    }
  }
  choice.gap =
      second == kNone ? std::numeric_limits<std::int32_t>::max() : static_cast<std::int32_t>(best - second);
  return choice;
}

std::string MemberSection(std::size_t number) { return "parser-" + std::to_string(number); }

Error Damaged(const std::string& section) {
  return Error{"The language model's section " + section + " is damaged: build or install Lacuna again."};
}

}  // namespace

std::vector<Arc> ParserModel::Parse(const TaggedForms& sentence) const {
  const ReversedForms reversed(sentence);
  std::vector<std::vector<Arc>> trees;
  for (const ParserMember& member : members_) {
    if (member.backward)
      trees.push_back(Reversed(ParseForward(reversed.forms(), member.weights)));
    else
      trees.push_back(ParseForward(sentence, member.weights));
  }
  return VoteForTree(trees);
}

std::vector<Arc> ParserModel::ParseForward(const TaggedForms& sentence, const WeightTable& weights) const {
  const std::size_t words = sentence.words.size();
  std::vector<Arc> arcs(words);
  std::vector<std::int32_t> gaps(words, std::numeric_limits<std::int32_t>::max());
  ParserState state(words);
  FeatureList features;
  std::array<std::int32_t, 512> scores;
  std::array<bool, 512> allowed;
  const std::size_t classes = moves_.classes();
  while (!state.done()) {
    ParserFeatures(sentence, state, features);
    std::fill_n(scores.begin(), classes, 0);
    weights.AddScores(features.keys(), scores);
    moves_.MarkAllowed(state, allowed);
    const Choice choice = BestAllowed(std::span(scores).first(classes), std::span(allowed).first(classes));
    const Move move = ParserMoves::MoveOf(choice.which);
    const int top = state.Stack(0);
    if (top != kNoWord) {
      std::int32_t& gap = gaps[static_cast<std::size_t>(top)];
      gap = std::min(gap, choice.gap);
    }
    const LabelId label = move == Move::shift ? kNoLabel : ParserMoves::LabelOf(choice.which);
    state.Apply(move, label);
  }
  for (std::size_t i = 0; i < words; ++i)
    arcs[i] = {state.head(static_cast<int>(i)), state.label(static_cast<int>(i)),
               static_cast<float>(gaps[i]) * weights.scale()};
  return arcs;
}

void ParserModel::Write(ModelSections& sections) const {
  sections["labels"] = labels_.Write();
  std::string directions;
  for (std::size_t i = 0; i < members_.size(); ++i) {
    directions += members_[i].backward ? "backward\n" : "forward\n";
    sections[MemberSection(i)] = members_[i].weights.Write();
  }
  sections["parsers"] = directions;
}

Result<ParserModel> ParserModel::Read(const ModelFile& file) {
  Result<NameList> labels = ReadNames(file, "labels");
  if (!labels) return labels.error();
  if (labels->Find("root") < 0 || labels->size() < 2 || labels->size() > 127) return Damaged("labels");
  const Result<std::string> directions = file.Section("parsers");
  if (!directions) return directions.error();
  std::vector<bool> backward;
  for (std::size_t at = 0; at < directions->size();) {
    const std::size_t end = std::min(directions->find('\n', at), directions->size());
    const std::string_view direction = std::string_view(*directions).substr(at, end - at);
    if (direction != "forward" && direction != "backward") return Damaged("parsers");
    backward.push_back(direction == "backward");
    at = end + 1;
  }
  if (backward.empty() || backward.size() > kMostMembers) return Damaged("parsers");
  std::vector<std::future<Result<WeightTable>>> tables;  // each by its own thread: it is most of the start
  for (std::size_t i = 0; i < backward.size(); ++i)
    tables.push_back(std::async(std::launch::async, [&file, &labels, i] {
      return ReadTable(file, MemberSection(i), ParserMoves(*labels).classes());
    }));
  std::vector<ParserMember> members;
  for (std::size_t i = 0; i < backward.size(); ++i) {
    Result<WeightTable> weights = tables[i].get();
    if (!weights) return weights.error();
    members.push_back({backward[i], std::move(*weights)});
  }
  return ParserModel(std::move(*labels), std::move(members));
}

}  // namespace lacuna
