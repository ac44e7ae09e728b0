#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "quiz/scheduler/parameters.h"
#include "quiz/training.h"
#include "quiz/training/replay_card.h"

namespace lacuna {
namespace {

using nlohmann::json;

constexpr double kFarthestMs = 8.64e15;  // 100 million days, as in JavaScript
constexpr int kLongestStep = 1'000'000;  // minutes; almost two years

// Lists and objects are not written out: they may be of any depth.
std::string Text(const json& value) {
  return value.is_structured() ? value.type_name()
                               : value.dump(-1, ' ', false, json::error_handler_t::replace);
}

struct TimedRating {
  std::int64_t ms = 0;
  Rating rating = Rating::again;
};

struct History {
  std::string id;  // as JSON
  std::vector<double> weights;
  std::vector<int> learning_minutes, relearning_minutes;
  std::vector<TimedRating> reviews;
};

// "10m", "1h", "2d" → minutes.
Result<int> ReadStep(const json& value, const std::string& id) {
  const Error bad{
      fmt::format("History {}: {} is no step; write minutes, hours or days as \"10m\", \"1h\" or \"2d\".", id,
                  Text(value))};
  if (!value.is_string()) return bad;
  const auto& text = value.get_ref<const std::string&>();
  int count = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (error != std::errc() || count < 0 || count > kLongestStep || end + 1 != text.data() + text.size())
    return bad;
  const int unit = *end == 'm' ? 1 : *end == 'h' ? 60 : *end == 'd' ? kMinutesPerDay : 0;
  if (unit == 0 || count > kLongestStep / unit) return bad;
  return count * unit;
}

Result<std::vector<int>> ReadSteps(const json& history, const char* key, std::vector<int> standard,
                                   const std::string& id) {
  const auto found = history.find(key);
  if (found == history.end()) return standard;
  if (!found->is_array())
    return Error{fmt::format("History {}: {} must be a list such as [\"1m\", \"10m\"].", id, key)};
  std::vector<int> minutes;
  for (const json& value : *found) {
    const auto step = ReadStep(value, id);
    if (!step) return step.error();
    minutes.push_back(*step);
  }
  return minutes;
}

Result<std::vector<double>> ReadWeights(const json& history, const std::string& id) {
  const auto found = history.find("w");
  if (found == history.end()) {
    const Weights standard = DefaultWeights();
    return std::vector<double>(standard.begin(), standard.end());
  }
  std::vector<double> weights;
  for (const json& value : *found) {
    if (!value.is_number())
      return Error{fmt::format("History {}: weight {} is not a number.", id, Text(value))};
    weights.push_back(value.get<double>());
  }
  return weights;
}

Result<TimedRating> ReadReview(const json& review, const std::string& id, std::size_t i) {
  const auto number = [&](const char* key) {
    const auto found = review.is_object() ? review.find(key) : review.end();
    return found != review.end() && found->is_number() ? found->get<double>() : std::nan("");
  };
  const double ms = number("now_ms"), rating = number("rating");
  if (!(std::abs(ms) <= kFarthestMs))
    return Error{
        fmt::format("History {}, review {}: now_ms must be a time in milliseconds since 1970.", id, i)};
  if (!(rating == 1 || rating == 2 || rating == 3 || rating == 4))
    return Error{fmt::format("History {}, review {}: rating must be 1, 2, 3 or 4.", id, i)};
  return TimedRating{static_cast<std::int64_t>(ms), static_cast<Rating>(static_cast<int>(rating))};
}

Result<std::vector<TimedRating>> ReadReviews(const json& history, const std::string& id) {
  const auto found = history.find("reviews");
  if (found == history.end() || !found->is_array())
    return Error{
        fmt::format("History {} has no list of reviews: give \"reviews\":[{{\"now_ms\",\"rating\"}}].", id)};
  std::vector<TimedRating> reviews;
  for (const json& value : *found) {
    const auto review = ReadReview(value, id, reviews.size());
    if (!review) return review.error();
    if (!reviews.empty() && review->ms < reviews.back().ms)
      return Error{
          fmt::format("History {}, review {} is earlier than the one before it: put them in time order.", id,
                      reviews.size())};
    reviews.push_back(*review);
  }
  return reviews;
}

Result<History> ReadHistory(const json& value, std::size_t place) {
  History history;
  if (!value.is_object()) return Error{fmt::format("History {} of the file is no JSON object.", place)};
  history.id =
      value.contains("id") && !value["id"].is_structured() ? Text(value["id"]) : std::to_string(place);
  auto weights = ReadWeights(value, history.id);
  if (!weights) return weights.error();
  const SchedulerSettings standard;
  auto learning = ReadSteps(value, "learning_steps", standard.learning_minutes, history.id);
  if (!learning) return learning.error();
  auto relearning = ReadSteps(value, "relearning_steps", standard.relearning_minutes, history.id);
  if (!relearning) return relearning.error();
  auto reviews = ReadReviews(value, history.id);
  if (!reviews) return reviews.error();
  history.weights = std::move(*weights);
  history.learning_minutes = std::move(*learning);
  history.relearning_minutes = std::move(*relearning);
  history.reviews = std::move(*reviews);
  return history;
}

// fmt's "{}" of a double is the shortest text that reads back as the same number.
std::string Line(const std::string& id, std::size_t i, std::int64_t now_ms, const Decision& decision) {
  return fmt::format(
      R"({{"id":{},"i":{},"S":{},"D":{},"R":{},"interval":{},"state":"{}","step":{},"due_ms":{},"scheduled_days":{},"lapses":{}}})",
      id, i, decision.after.trace.stability, decision.after.trace.difficulty,
      decision.recall ? fmt::format("{}", *decision.recall) : "null", decision.interval,
      Name(decision.after.state), decision.after.step, DueAfter(now_ms, decision), decision.days,
      decision.after.lapses);
}

Outcome Replay(const History& history, const ReplayOptions& options,
               const std::function<void(std::string_view)>& line) {
  const bool long_term = !options.steps;
  const auto weights = WeightsFrom(history.weights, history.relearning_minutes.size(), long_term);
  if (!weights) return Error{fmt::format("History {}: {}", history.id, weights.error().message)};
  const Fsrs fsrs(*weights, options.retention, long_term, SchedulerSettings{}.maximum_interval);
  const Steps steps{history.learning_minutes, history.relearning_minutes};
  ReplayedCard card;
  for (std::size_t i = 0; i < history.reviews.size(); ++i) {
    const TimedRating& review = history.reviews[i];
    line(Line(history.id, i, review.ms, Answer(card, fsrs, steps, review.ms, review.rating)));
  }
  return Done{};
}

}  // namespace

Outcome ReplayHistories(std::string_view text, const ReplayOptions& options,
                        const std::function<void(std::string_view)>& line) {
  if (!(options.retention > 0 && options.retention < 1))
    return Error{fmt::format("A retention of {} makes no sense: give one between 0 and 1, such as 0.9.",
                             options.retention)};
  const json file = json::parse(text, nullptr, false);
  const auto found = file.is_object() ? file.find("histories") : file.end();
  if (found == file.end() || !found->is_array())
    return Error{"The histories are not readable: the file must be JSON with a list \"histories\"."};
  for (std::size_t place = 0; place < found->size(); ++place) {
    const auto history = ReadHistory((*found)[place], place);
    if (!history) return history.error();
    if (const auto replayed = Replay(*history, options, line); !replayed) return replayed.error();
  }
  return Done{};
}

}  // namespace lacuna
