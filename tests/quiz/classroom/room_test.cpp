#include <algorithm>

#include "tests/quiz/classroom/small_class.h"
#include "tests/support/catch.h"

namespace lacuna {

TEST_CASE("A class plays a question from the lobby to the scores", "[quiz][classroom]") {
  SmallClass run;
  const PlayerId ada = run.Join("Ada"), ben = run.Join("Ben");
  run.Do(room_event::Next{});
  const auto asked = Sent<room_message::Asked>(run.last);
  REQUIRE(asked.size() == 2);
  CHECK(asked[0].second.stem == "Which gas do plants take in?");
  CHECK(asked[0].second.number == 1);
  CHECK(asked[0].second.of == 3);
  run.Answer(ada, {11}, "carbon dioxide");
  CHECK(run.last.keep);
  CHECK(Sent<room_message::Saved>(run.last).size() == 1);
  CHECK(StillThinking(run.room) == 1);
  run.Answer(ben, {11}, "oxygen");
  run.Do(room_event::Reveal{});
  const auto revealed = Sent<room_message::Revealed>(run.last);
  REQUIRE(revealed.size() == 2);
  CHECK(revealed[0].second.key == "carbon dioxide");
  CHECK(revealed[0].second.score == 1);
  CHECK(revealed[1].second.score == 0);
  run.Do(room_event::ShowScores{});
  CHECK(ScoreOf(run.room, ada) == 1);
  CHECK(MaximumOf(run.room) == 1);
}

TEST_CASE("Every player sees all options, in an order of their own that stays", "[quiz][classroom]") {
  RoomSettings settings;
  settings.seed = 7;
  SmallClass run(settings);
  for (const char* name : {"Ada", "Ben", "Cleo", "Dan", "Eva", "Finn"}) run.Join(name);
  run.Do(room_event::Next{});
  std::vector<std::vector<std::string>> orders;
  for (const auto& [player, asked] : Sent<room_message::Asked>(run.last)) {
    auto parts = asked.parts;
    for (std::size_t place = 0; place < parts.size(); ++place)
      CHECK(parts[place] == ThreeQuestions()[0].form.options[static_cast<std::size_t>(asked.order[place])]);
    orders.push_back(parts);
    std::sort(parts.begin(), parts.end());
    CHECK(parts == std::vector<std::string>{"carbon dioxide", "helium", "nitrogen", "oxygen"});
  }
  CHECK(
      std::any_of(orders.begin(), orders.end(), [&](const auto& order) { return order != orders.front(); }));
  run.Do(room_event::Leave{{1}});
  run.Do(room_event::Join{"token of Ada", "Ada", 1, false});
  CHECK(Sent<room_message::Asked>(run.last).at(0).second.parts == orders[0]);
}

TEST_CASE("The first answer counts, and the same request twice is one answer", "[quiz][classroom]") {
  SmallClass run;
  const PlayerId ada = run.Join("Ada");
  run.Do(room_event::Next{});
  run.Answer(ada, {11}, "oxygen", "first");
  run.Answer(ada, {11}, "oxygen", "first");
  CHECK_FALSE(run.last.keep);
  CHECK(Sent<room_message::Saved>(run.last).size() == 1);
  run.Answer(ada, {11}, "carbon dioxide", "second");
  CHECK_FALSE(run.last.keep);
  CHECK(Sent<room_message::Refused>(run.last).size() == 1);
  CHECK(ScoreOf(run.room, ada) == 0);
}

TEST_CASE("What comes too late, too early or to another question changes nothing", "[quiz][classroom]") {
  RoomSettings settings;
  settings.seconds = 10;
  SmallClass run(settings);
  const PlayerId ada = run.Join("Ada");
  run.Answer(ada, {11}, "carbon dioxide");
  CHECK_FALSE(run.last.keep);
  run.Do(room_event::Next{});
  run.Answer(ada, {12}, "Winstanley");
  CHECK_FALSE(run.last.keep);
  run.now = run.now + 10'000;
  run.Answer(ada, {11}, "carbon dioxide");
  CHECK(Sent<room_message::Refused>(run.last).at(0).second.reason == "Time was up.");
  CHECK(ScoreOf(run.room, ada) == 0);
}

TEST_CASE("A pause is nobody's time", "[quiz][classroom]") {
  RoomSettings settings;
  settings.seconds = 10;
  SmallClass run(settings);
  const PlayerId ada = run.Join("Ada");
  run.Do(room_event::Next{});
  const Instant before = *DeadlineOf(run.room, ada);
  run.Do(room_event::Pause{});
  run.Answer(ada, {11}, "carbon dioxide");
  CHECK_FALSE(run.last.keep);
  run.now = run.now + 60'000;
  run.Do(room_event::Resume{});
  CHECK(*DeadlineOf(run.room, ada) - before == 62'000);
  run.Answer(ada, {11}, "carbon dioxide");
  CHECK(run.last.keep);
}

TEST_CASE("Extra time is the pupil's own, and the question waits for it", "[quiz][classroom]") {
  RoomSettings settings;
  settings.seconds = 10;
  SmallClass run(settings);
  const PlayerId ada = run.Join("Ada");
  run.Do(room_event::Join{"t", "Ben", 2, false});
  run.Do(room_event::Next{});
  run.Answer(ada, {11}, "oxygen");
  run.now = run.now + 12'000;
  run.Do(room_event::Tick{});
  CHECK(run.room.phase == RoomPhase::question);
  run.Answer({2}, {11}, "carbon dioxide");
  CHECK(run.last.keep);
  run.Do(room_event::Tick{});
  CHECK(run.room.phase == RoomPhase::reveal);
}

TEST_CASE("Late, dropped and removed players", "[quiz][classroom]") {
  SmallClass run;
  const PlayerId ada = run.Join("Ada");
  run.Do(room_event::Next{});
  const PlayerId ben = run.Join("Ben");
  CHECK(Sent<room_message::Asked>(run.last).size() == 1);
  run.Do(room_event::Leave{ada});
  CHECK(StillThinking(run.room) == 1);
  run.Do(room_event::Join{"token of Ada", "somebody else", 1, false});
  CHECK(run.room.players.size() == 2);
  CHECK(Sent<room_message::Welcome>(run.last).at(0).second.name == "Ada");
  run.Do(room_event::Remove{ben});
  run.Answer(ben, {11}, "carbon dioxide");
  CHECK_FALSE(run.last.keep);
  run.Do(room_event::Join{"token of Ben", "Ben", 1, false});
  CHECK(Sent<room_message::Removed>(run.last).size() == 1);
}

TEST_CASE("Names that look alike are one, and a locked or full room takes nobody", "[quiz][classroom]") {
  RoomSettings settings;
  settings.most_players = 2;
  SmallClass run(settings);
  run.Join("Zoë");
  for (const char* name : {"zoe", "Z o ë", "", "A name of far too many letters"}) {
    run.Do(room_event::Join{"other", name, 1, false});
    CHECK(run.last.refused);
    CHECK_FALSE(run.last.keep);
  }
  run.Do(room_event::Lock{true});
  CHECK(run.Do(room_event::Join{"other", "Ben", 1, false}).refused->reason ==
        "The teacher has closed the room.");
  run.Do(room_event::Lock{false});
  run.Join("Ben");
  CHECK(run.Do(room_event::Join{"third", "Cleo", 1, false}).refused->reason == "The room is full.");
}

TEST_CASE("Who waits for approval neither sees nor answers", "[quiz][classroom]") {
  RoomSettings settings;
  settings.approval = true;
  SmallClass run(settings);
  const PlayerId ada = run.Join("Ada");
  run.Do(room_event::Next{});
  CHECK(Sent<room_message::Asked>(run.last).empty());
  run.Answer(ada, {11}, "carbon dioxide");
  CHECK_FALSE(run.last.keep);
  run.Do(room_event::Admit{ada});
  CHECK(Sent<room_message::Asked>(run.last).size() == 1);
  run.Answer(ada, {11}, "carbon dioxide");
  CHECK(run.last.keep);
}

TEST_CASE("A wrong key is put right for everybody", "[quiz][classroom]") {
  SmallClass run;
  const PlayerId ada = run.Join("Ada"), ben = run.Join("Ben");
  run.Do(room_event::Next{});
  run.Do(room_event::Reveal{});
  run.Do(room_event::Next{});
  run.Answer(ada, {12}, "Winstanley");
  run.Answer(ben, {12}, "Smeaton");
  run.Do(room_event::AcceptAlso{{12}, "Smeaton"});
  CHECK(Sent<room_message::Corrected>(run.last).empty());  // the question is still open
  run.Do(room_event::Reveal{});
  CHECK(ScoreOf(run.room, ben) == 1);
  run.Do(room_event::ChangeKey{{12}, "Rudyerd"});
  CHECK(Sent<room_message::Corrected>(run.last).size() == 2);
  CHECK(ScoreOf(run.room, ada) == 0);
  CHECK(ScoreOf(run.room, ben) == 1);  // still accepted
  run.Do(room_event::Void{{12}});
  CHECK(ScoreOf(run.room, ben) == 0);
  CHECK(MaximumOf(run.room) == 1);
}

TEST_CASE("An exam tells nothing before its end", "[quiz][classroom]") {
  RoomSettings settings;
  settings.exam = true;
  SmallClass run(settings);
  const PlayerId ada = run.Join("Ada");
  run.Do(room_event::Next{});
  run.Answer(ada, {11}, "carbon dioxide");
  run.Do(room_event::Reveal{});
  CHECK(Sent<room_message::Revealed>(run.last).empty());
  run.Do(room_event::ShowScores{});
  CHECK(run.last.refused);
  run.Do(room_event::End{});
  const auto ended = Sent<room_message::Ended>(run.last);
  REQUIRE(ended.size() == 1);
  CHECK(ended[0].second.score == 1);
  CHECK(ended[0].second.maximum == 1);
}

TEST_CASE("When the bell rings the answers stay and the open question counts for nobody",
          "[quiz][classroom]") {
  SmallClass run;
  const PlayerId ada = run.Join("Ada");
  run.Do(room_event::Next{});
  run.Answer(ada, {11}, "carbon dioxide");
  run.Do(room_event::Reveal{});
  run.Do(room_event::Next{});
  run.Answer(ada, {12}, "Winstanley");
  run.Do(room_event::End{});
  CHECK(ScoreOf(run.room, ada) == 1);
  CHECK(MaximumOf(run.room) == 1);
  CHECK(run.room.answers[1].count(ada) == 1);
}

}  // namespace lacuna
