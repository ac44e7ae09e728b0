// A class run as a pure state machine: (room, event, now) → (room, what to keep, what to say).
//
// A Room holds the whole run: who is there, which question is open, what was answered, what it is worth. It
// knows no socket, no clock and no library. Whoever owns it keeps what a step gives it to keep, durably, and
// only then sends the messages; the same events in the same order give the same room, so a run is brought
// back from its kept events. One thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "content/base/ids.h"
#include "content/base/instant.h"
#include "content/question.h"
#include "quiz/grading.h"

namespace lacuna {

using PlayerId = Id<struct PlayerTag>;  // of one run, from 1 in the order of joining

enum class RoomPhase {
  lobby,     // before the first question
  question,  // one is open
  reveal,    // it is closed, and its answer shown (an exam: closed only)
  scores,    // between two questions
  ended
};

struct RoomSettings {
  bool approval = false;  // who joins waits until the teacher lets them in
  bool exam = false;      // nothing is revealed before the end
  int seconds = 0;        // to answer, for each question; 0 = no clock
  std::size_t most_players = 60;
  std::uint64_t seed = 0;  // with the player it decides in which order options are shown
};

struct RoomQuestion {
  QuestionId id;
  QuestionForm form;    // as it counts now: a correction changes it
  bool voided = false;  // counts for nobody
};

enum class Presence { waiting, playing, removed };

struct Player {
  PlayerId id;
  std::string token;  // what a phone comes back with; secret
  std::string name;   // unique in the room, as NameKey compares names
  Presence presence = Presence::waiting;
  bool connected = true;
  double time_factor = 1;  // 1.25, 1.5, 2: an arrangement; nobody else sees it
  bool without_clock = false;
};

struct RoomAnswer {
  std::string nonce;  // of the phone's request: the same again is the same answer
  Response response;
  Instant at;
  int millis = 0;  // since the question was opened, pauses left out
  Grade grade;     // by the question's form as it counts now
};

struct Room {
  RoomSettings settings;
  std::vector<RoomQuestion> questions;
  std::vector<Player> players;  // PlayerId - 1 is the place
  RoomPhase phase = RoomPhase::lobby;
  bool locked = false;    // nobody new may join
  std::size_t at = 0;     // the question that is open, or was last
  std::size_t asked = 0;  // questions opened so far
  Instant opened;         // of the open question, moved on by pauses
  std::optional<Instant> paused;
  std::vector<std::map<PlayerId, RoomAnswer>> answers;  // by question
};

Room OpenRoom(RoomSettings settings, std::vector<RoomQuestion> questions);

// ---- what happens
// ------------------------------------------------------------------------------------------

namespace room_event {
struct Join {  // with a token that is known: comes back
  std::string token, name;
  double time_factor = 1;
  bool without_clock = false;
};
struct Leave {  // the connection is gone; nothing else is
  PlayerId player;
};
struct Admit {
  PlayerId player;
};
struct Remove {
  PlayerId player;
};
struct Lock {
  bool locked = true;
};
struct Next {};  // opens the first question, or the next
struct Answer {
  PlayerId player;
  QuestionId question;
  std::string nonce;
  Response response;
};
struct Reveal {};  // closes the open question
struct ShowScores {};
struct Pause {};
struct Resume {};
struct Tick {};  // time has gone by
struct Void {
  QuestionId question;
};
struct AcceptAlso {
  QuestionId question;
  std::string answer;
};
struct ChangeKey {
  QuestionId question;
  std::string answer;
};
struct End {};
}  // namespace room_event

using RoomEvent =
    std::variant<room_event::Join, room_event::Leave, room_event::Admit, room_event::Remove, room_event::Lock,
                 room_event::Next, room_event::Answer, room_event::Reveal, room_event::ShowScores,
                 room_event::Pause, room_event::Resume, room_event::Tick, room_event::Void,
                 room_event::AcceptAlso, room_event::ChangeKey, room_event::End>;

// ---- what is said
// ------------------------------------------------------------------------------------------

namespace room_message {
struct Welcome {  // to who joins or comes back: all it needs in one message
  PlayerId player;
  std::string name;
  Presence presence = Presence::waiting;
  double score = 0;
};
// The question without anything that tells the key: of a choice the options in this player's order.
struct Asked {
  QuestionId question;
  std::size_t number = 0, of = 0;  // from 1
  QuestionType type = QuestionType::short_answer;
  std::string stem;
  std::vector<std::string> parts;  // options, items or right sides, as they are shown
  std::vector<std::string> lefts;  // of a matching
  std::vector<int> order;          // shown place → index in the form: an answer goes back through it
  std::optional<Instant> until;
  bool answered = false;  // already, by this player
};
struct Saved {  // the answer is on disk
  QuestionId question;
  std::string nonce;
};
struct Refused {
  std::string reason;  // one sentence for the phone
};
struct Revealed {  // each player's own
  QuestionId question;
  std::string key, explanation;
  std::optional<Grade> grade;  // none: not answered
  double score = 0;
};
struct Corrected {
  QuestionId question;
  double score = 0;
};
struct Paused {
  bool paused = true;
};
struct Ended {
  double score = 0, maximum = 0;
};
struct Removed {};
}  // namespace room_message

using RoomMessage = std::variant<room_message::Welcome, room_message::Asked, room_message::Saved,
                                 room_message::Refused, room_message::Revealed, room_message::Corrected,
                                 room_message::Paused, room_message::Ended, room_message::Removed>;

struct Addressed {
  PlayerId to;
  RoomMessage message;
};

struct RoomStep {
  Room room;
  bool keep = false;  // the event changed the room: it must be durable before the messages go out
  std::vector<Addressed> messages;
  std::optional<room_message::Refused> refused;  // of an event that comes from no player of the room
};

// What does not fit the moment changes nothing and says why. Joining again, answering again with the same
// nonce and leaving are always allowed.
RoomStep Step(const Room& room, const RoomEvent& event, Instant now);

// ---- what it is worth
// --------------------------------------------------------------------------------------

// 0..1 a question that counts; 0 for one not answered.
double PointsOf(const Room& room, PlayerId player, std::size_t question);
double ScoreOf(const Room& room, PlayerId player);
// Questions asked so far that count: of the run, whenever the player joined.
double MaximumOf(const Room& room);
// When the open question closes for the player; nullopt without a clock.
std::optional<Instant> DeadlineOf(const Room& room, PlayerId player);
// Players who are in, connected, and have not answered the open question.
std::size_t StillThinking(const Room& room);
// Names that a teacher would take for one another are one: case, accents and blanks left out.
std::string NameKey(std::string_view name);

}  // namespace lacuna
