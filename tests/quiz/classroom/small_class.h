// A run of three questions for tests, and short ways to play it.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "quiz/classroom.h"

namespace lacuna {

inline std::vector<RoomQuestion> ThreeQuestions() {
  QuestionForm choice;
  choice.type = QuestionType::mcq;
  choice.stem = "Which gas do plants take in?";
  choice.answer = "carbon dioxide";
  choice.options = {"carbon dioxide", "oxygen", "nitrogen", "helium"};
  choice.explanation = "They give oxygen back.";
  QuestionForm typed;
  typed.type = QuestionType::short_answer;
  typed.stem = "Who built the wooden tower?";
  typed.answer = "Winstanley";
  QuestionForm order;
  order.type = QuestionType::ordering;
  order.stem = "Put these in order, the earliest first.";
  order.items = {"seed", "shoot", "flower"};
  order.answer = "seed → shoot → flower";
  return {{{11}, choice, false}, {{12}, typed, false}, {{13}, order, false}};
}

// Plays events one after the other, a second apart, and keeps the last step.
struct SmallClass {
  Room room;
  Instant now{1'000'000};
  RoomStep last;

  explicit SmallClass(RoomSettings settings = {}) : room(OpenRoom(settings, ThreeQuestions())) {}

  RoomStep& Do(const RoomEvent& event) {
    now = now + 1000;
    last = Step(room, event, now);
    room = last.room;
    return last;
  }
  PlayerId Join(const std::string& name) {
    Do(room_event::Join{"token of " + name, name, 1, false});
    return {static_cast<std::int64_t>(room.players.size())};
  }
  RoomStep& Answer(PlayerId player, QuestionId question, const std::string& text,
                   const std::string& nonce = "n") {
    Response response;
    response.text = text;
    return Do(room_event::Answer{player, question, nonce, response});
  }
};

template <class Message>
std::vector<std::pair<PlayerId, Message>> Sent(const RoomStep& step) {
  std::vector<std::pair<PlayerId, Message>> sent;
  for (const Addressed& addressed : step.messages)
    if (const auto* message = std::get_if<Message>(&addressed.message))
      sent.emplace_back(addressed.to, *message);
  return sent;
}

}  // namespace lacuna
