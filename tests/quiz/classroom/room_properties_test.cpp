// Whatever happens in whatever order, a run keeps its word.
#include <rapidcheck.h>

#include <set>

#include "tests/quiz/classroom/small_class.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

using rc::gen::element;
using rc::gen::inRange;

PlayerId SomePlayer() { return {*inRange<std::int64_t>(0, 6)}; }  // some of them nobody
QuestionId SomeQuestion() { return {*element<std::int64_t>(11, 12, 13, 99)}; }

Response SomeResponse() {
  Response response;
  response.text = *element<std::string>("carbon dioxide", "oxygen", "Winstanley", "Smeaton", "");
  response.order = *element(std::vector<int>{0, 1, 2}, std::vector<int>{2, 1, 0}, std::vector<int>{});
  response.dont_know = *inRange(0, 10) == 0;
  return response;
}

// Answers are drawn more often than the rest: they are what a class does.
RoomEvent SomeEvent() {
  switch (*inRange(0, 24)) {
    case 0:
    case 1:
    case 2: {
      const int who = *inRange(0, 6);
      return room_event::Join{"token " + std::to_string(who), "Player " + std::to_string(*inRange(0, 6)),
                              *element(1.0, 1.5, 2.0), *inRange(0, 4) == 0};
    }
    case 3:
      return room_event::Leave{SomePlayer()};
    case 4:
      return room_event::Admit{SomePlayer()};
    case 5:
      return room_event::Remove{SomePlayer()};
    case 6:
      return room_event::Lock{*inRange(0, 2) == 0};
    case 7:
    case 8:
    case 9:
      return room_event::Next{};
    case 10:
    case 11:
      return room_event::Reveal{};
    case 12:
      return room_event::ShowScores{};
    case 13:
      return room_event::Pause{};
    case 14:
      return room_event::Resume{};
    case 15:
    case 16:
      return room_event::Tick{};
    case 17:
      return room_event::Void{SomeQuestion()};
    case 18:
      return room_event::AcceptAlso{SomeQuestion(), "Smeaton"};
    case 19:
      return room_event::ChangeKey{SomeQuestion(), "oxygen"};
    case 20:
      if (*inRange(0, 4) == 0) return room_event::End{};
      [[fallthrough]];
    default:
      return room_event::Answer{SomePlayer(), SomeQuestion(), *element<std::string>("n1", "n2"),
                                SomeResponse()};
  }
}

RoomSettings SomeSettings() {
  RoomSettings settings;
  settings.approval = *inRange(0, 2) == 0;
  settings.exam = *inRange(0, 3) == 0;
  settings.seconds = *element(0, 5);
  settings.most_players = *element<std::size_t>(3, 60);
  settings.seed = *inRange<std::uint64_t>(0, 1000);
  return settings;
}

std::set<std::pair<std::int64_t, std::size_t>> AnswersIn(const Room& room) {
  std::set<std::pair<std::int64_t, std::size_t>> all;
  for (std::size_t q = 0; q < room.answers.size(); ++q)
    for (const auto& [player, answer] : room.answers[q]) all.insert({player.value, q});
  return all;
}

bool SameRoom(const Room& a, const Room& b) {
  return a.phase == b.phase && a.at == b.at && a.asked == b.asked && a.players.size() == b.players.size() &&
         AnswersIn(a) == AnswersIn(b) && ScoreOf(a, {1}) == ScoreOf(b, {1});
}

void CheckStep(const Room& before, const RoomEvent& event, const RoomStep& step) {
  const Room& after = step.room;
  // What is refused, or says nothing new, leaves no trace.
  if (!step.keep) RC_ASSERT(SameRoom(before, after));
  if (step.refused) RC_ASSERT(!step.keep);
  // Answers only come, one at a time, and only to the open question from somebody who plays.
  const auto had = AnswersIn(before), has = AnswersIn(after);
  RC_ASSERT(std::includes(has.begin(), has.end(), had.begin(), had.end()));
  RC_ASSERT(has.size() - had.size() <= 1);
  if (has.size() > had.size()) {
    const auto* answer = std::get_if<room_event::Answer>(&event);
    RC_ASSERT(answer != nullptr);
    RC_ASSERT(before.phase == RoomPhase::question);
    RC_ASSERT(!before.paused);
    RC_ASSERT(before.questions[before.at].id == answer->question);
    RC_ASSERT(before.players[static_cast<std::size_t>(answer->player.value - 1)].presence ==
              Presence::playing);
  }
  // No point without an answer; never more than there are; nothing for a question that was voided.
  for (const Player& player : after.players) {
    RC_ASSERT(ScoreOf(after, player.id) <= MaximumOf(after));
    for (std::size_t q = 0; q < after.questions.size(); ++q) {
      const double points = PointsOf(after, player.id, q);
      RC_ASSERT(points >= 0 && points <= 1);
      if (points > 0) RC_ASSERT(after.answers[q].count(player.id) == 1 && !after.questions[q].voided);
    }
  }
  // What tells the key is said only when the question is closed, and in an exam never.
  for (const Addressed& addressed : step.messages) {
    if (const auto* revealed = std::get_if<room_message::Revealed>(&addressed.message)) {
      RC_ASSERT(!after.settings.exam);
      RC_ASSERT(after.phase == RoomPhase::reveal);
      RC_ASSERT(revealed->question == after.questions[after.at].id);
    }
    if (const auto* corrected = std::get_if<room_message::Corrected>(&addressed.message))
      RC_ASSERT(after.phase != RoomPhase::question || corrected->question != after.questions[after.at].id);
    if (std::holds_alternative<room_message::Saved>(addressed.message))
      RC_ASSERT(after.answers[after.at].count(addressed.to) == 1);
  }
}

// No two players who are in share a name or a token.
void CheckNames(const Room& room) {
  std::set<std::string> names, tokens;
  for (const Player& player : room.players) {
    RC_ASSERT(tokens.insert(player.token).second);
    if (player.presence != Presence::removed) RC_ASSERT(names.insert(NameKey(player.name)).second);
  }
  RC_ASSERT(names.size() <= room.settings.most_players);
}

}  // namespace

TEST_CASE("Any order of events keeps a run's word", "[quiz][classroom]") {
  CHECK(rc::check("steps", [] {
    Room room = OpenRoom(SomeSettings(), ThreeQuestions());
    Instant now{1'000'000};
    const int events = *inRange(1, 80);
    for (int i = 0; i < events; ++i) {
      const RoomEvent event = SomeEvent();
      now = now + *inRange<std::int64_t>(0, 4000);
      const RoomStep step = Step(room, event, now);
      CheckStep(room, event, step);
      room = step.room;
      CheckNames(room);
    }
  }));
}

TEST_CASE("A run is brought back from the events that were kept", "[quiz][classroom]") {
  CHECK(rc::check("replay", [] {
    const RoomSettings settings = SomeSettings();
    Room room = OpenRoom(settings, ThreeQuestions());
    std::vector<std::pair<RoomEvent, Instant>> kept;
    Instant now{1'000'000};
    for (int i = *inRange(1, 60); i > 0; --i) {
      const RoomEvent event = SomeEvent();
      now = now + *inRange<std::int64_t>(0, 4000);
      const RoomStep step = Step(room, event, now);
      if (step.keep) kept.emplace_back(event, now);
      room = step.room;
    }
    Room again = OpenRoom(settings, ThreeQuestions());
    for (const auto& [event, at] : kept) again = Step(again, event, at).room;
    RC_ASSERT(SameRoom(room, again));
    RC_ASSERT(room.players.size() == again.players.size());
    for (const Player& player : room.players)
      RC_ASSERT(ScoreOf(room, player.id) == ScoreOf(again, player.id));
  }));
}

}  // namespace lacuna
