#include <algorithm>

#include "quiz/classroom.h"

namespace lacuna {

double PointsOf(const Room& room, PlayerId player, std::size_t question) {
  if (question >= room.answers.size() || room.questions[question].voided) return 0;
  const auto answer = room.answers[question].find(player);
  return answer == room.answers[question].end() ? 0 : answer->second.grade.points;
}

double ScoreOf(const Room& room, PlayerId player) {
  double score = 0;
  for (std::size_t q = 0; q < room.asked; ++q) score += PointsOf(room, player, q);
  return score;
}

double MaximumOf(const Room& room) {
  return static_cast<double>(std::count_if(room.questions.begin(),
                                           room.questions.begin() + static_cast<std::ptrdiff_t>(room.asked),
                                           [](const RoomQuestion& question) { return !question.voided; }));
}

std::optional<Instant> DeadlineOf(const Room& room, PlayerId player) {
  if (room.settings.seconds == 0 || room.phase != RoomPhase::question) return std::nullopt;
  const Player& who = room.players[static_cast<std::size_t>(player.value - 1)];
  if (who.without_clock) return std::nullopt;
  return room.opened + static_cast<std::int64_t>(room.settings.seconds * 1000 * who.time_factor);
}

std::size_t StillThinking(const Room& room) {
  if (room.phase != RoomPhase::question) return 0;
  return static_cast<std::size_t>(
      std::count_if(room.players.begin(), room.players.end(), [&](const Player& player) {
        return player.presence == Presence::playing && player.connected &&
               room.answers[room.at].count(player.id) == 0;
      }));
}

}  // namespace lacuna
