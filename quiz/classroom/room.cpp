#include "quiz/classroom.h"

#include <algorithm>

#include "content/base/random.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr std::size_t kLongestName = 20;  // letters as people see them

// One step: works on a copy of the room, so that what is refused leaves no trace.
class Stepper {
 public:
  Stepper(const Room& room, Instant now) : now_(now) { step_.room = room; }

  RoomStep Take(const RoomEvent& event) {
    std::visit([&](const auto& what) { On(what); }, event);
    return std::move(step_);
  }

 private:
  // ---- who is there

  void On(const room_event::Join& event) {
    for (Player& player : room().players)
      if (player.token == event.token) return ComeBack(player);
    if (room().phase == RoomPhase::ended) return RefuseStranger("This run is over.");
    if (room().locked) return RefuseStranger("The teacher has closed the room.");
    if (Present() >= room().settings.most_players) return RefuseStranger("The room is full.");
    const std::string key = NameKey(event.name);
    if (key.empty() || Graphemes(event.name).size() > kLongestName)
      return RefuseStranger("A name has one to twenty letters.");
    const bool taken = std::any_of(room().players.begin(), room().players.end(), [&](const Player& player) {
      return player.presence != Presence::removed && NameKey(player.name) == key;
    });
    if (taken) return RefuseStranger("Somebody has this name already.");
    Player player;
    player.id = {static_cast<std::int64_t>(room().players.size()) + 1};
    player.token = event.token;
    player.name = event.name;
    player.presence = room().settings.approval ? Presence::waiting : Presence::playing;
    player.time_factor = event.time_factor;
    player.without_clock = event.without_clock;
    room().players.push_back(player);
    step_.keep = true;
    Greet(player);
  }

  void ComeBack(Player& player) {
    if (player.presence == Presence::removed) return Say(player.id, room_message::Removed{});
    step_.keep = !player.connected;
    player.connected = true;
    Greet(player);
  }

  // All that a phone needs to go on where the class is.
  void Greet(const Player& player) {
    Say(player.id,
        room_message::Welcome{player.id, player.name, player.presence, ScoreOf(room(), player.id)});
    if (player.presence != Presence::playing) return;
    if (room().phase == RoomPhase::question) Say(player.id, AskedOf(player));
    if (room().phase == RoomPhase::reveal && !room().settings.exam) Say(player.id, RevealedTo(player));
    if (room().paused) Say(player.id, room_message::Paused{true});
    if (room().phase == RoomPhase::ended) Say(player.id, EndOf(player));
  }

  void On(const room_event::Leave& event) {
    Player* player = Find(event.player);
    if (player == nullptr || !player->connected) return;
    player->connected = false;
    step_.keep = true;
  }

  void On(const room_event::Admit& event) {
    Player* player = Find(event.player);
    if (player == nullptr || player->presence != Presence::waiting)
      return RefuseStranger("Nobody waits there.");
    player->presence = Presence::playing;
    step_.keep = true;
    Greet(*player);
  }

  void On(const room_event::Remove& event) {
    Player* player = Find(event.player);
    if (player == nullptr || player->presence == Presence::removed) return RefuseStranger("Nobody is there.");
    player->presence = Presence::removed;
    step_.keep = true;
    Say(player->id, room_message::Removed{});
  }

  void On(const room_event::Lock& event) {
    step_.keep = room().locked != event.locked;
    room().locked = event.locked;
  }

  // ---- from question to question

  void On(const room_event::Next&) {
    if (room().phase == RoomPhase::question || room().phase == RoomPhase::ended)
      return RefuseStranger("A question is open, or the run is over.");
    if (room().asked == room().questions.size()) return RefuseStranger("That was the last question.");
    room().at = room().asked++;
    room().phase = RoomPhase::question;
    room().opened = now_;
    room().paused.reset();
    step_.keep = true;
    for (const Player& player : room().players)
      if (player.presence == Presence::playing) Say(player.id, AskedOf(player));
  }

  void On(const room_event::Answer& event) {
    Player* player = Find(event.player);
    if (player == nullptr || player->presence != Presence::playing)
      return RefuseStranger("Only who is in the room can answer.");
    auto& answers = room().answers[room().at];
    const bool open = room().phase == RoomPhase::question && room().questions[room().at].id == event.question;
    if (const auto given = answers.find(player->id); open && given != answers.end()) {
      if (given->second.nonce == event.nonce)
        return Say(player->id, room_message::Saved{event.question, event.nonce});
      return Say(player->id, room_message::Refused{"Your first answer counts."});
    }
    if (!open) return Say(player->id, room_message::Refused{"This question is closed."});
    if (room().paused) return Say(player->id, room_message::Refused{"The teacher has paused the run."});
    const auto until = DeadlineOf(room(), player->id);
    if (until && now_ > *until) return Say(player->id, room_message::Refused{"Time was up."});
    RoomAnswer answer;
    answer.nonce = event.nonce;
    answer.response = event.response;
    answer.at = now_;
    answer.millis = static_cast<int>(std::max<std::int64_t>(now_ - room().opened, 0));
    answer.grade = GradeResponse(room().questions[room().at].form, event.response);
    answers.emplace(player->id, std::move(answer));
    step_.keep = true;
    Say(player->id, room_message::Saved{event.question, event.nonce});
  }

  void On(const room_event::Reveal&) {
    if (room().phase != RoomPhase::question) return RefuseStranger("No question is open.");
    Close();
  }

  void Close() {
    room().phase = RoomPhase::reveal;
    room().paused.reset();
    step_.keep = true;
    if (room().settings.exam) return;
    for (const Player& player : room().players)
      if (player.presence == Presence::playing) Say(player.id, RevealedTo(player));
  }

  void On(const room_event::ShowScores&) {
    if (room().phase != RoomPhase::reveal || room().settings.exam)
      return RefuseStranger("Scores are shown after an answer was revealed.");
    room().phase = RoomPhase::scores;
    step_.keep = true;
  }

  void On(const room_event::Pause&) {
    if (room().phase != RoomPhase::question || room().paused) return RefuseStranger("Nothing runs.");
    room().paused = now_;
    step_.keep = true;
    SayToAll(room_message::Paused{true});
  }

  void On(const room_event::Resume&) {
    if (!room().paused) return RefuseStranger("Nothing is paused.");
    room().opened = room().opened + (now_ - *room().paused);  // the time of a pause is nobody's
    room().paused.reset();
    step_.keep = true;
    SayToAll(room_message::Paused{false});
  }

  // Closes the question when its last clock has run out: nobody's extra time is cut.
  void On(const room_event::Tick&) {
    if (room().phase != RoomPhase::question || room().paused || room().settings.seconds == 0) return;
    for (const Player& player : room().players) {
      if (player.presence != Presence::playing || room().answers[room().at].count(player.id) > 0) continue;
      const auto until = DeadlineOf(room(), player.id);
      if (!until ? player.connected : now_ <= *until) return;
    }
    if (now_ > room().opened + room().settings.seconds * std::int64_t{1000}) Close();
  }

  void On(const room_event::End&) {
    if (room().phase == RoomPhase::ended) return RefuseStranger("The run is over.");
    // A question that is still open was not asked to its end: it counts for nobody, its answers stay.
    if (room().phase == RoomPhase::question) room().questions[room().at].voided = true;
    room().phase = RoomPhase::ended;
    room().paused.reset();
    step_.keep = true;
    for (const Player& player : room().players)
      if (player.presence == Presence::playing) Say(player.id, EndOf(player));
  }

  // ---- when the key was wrong

  void On(const room_event::Void& event) {
    RoomQuestion* question = Asked(event.question);
    if (question == nullptr || question->voided) return RefuseStranger("No such question was asked.");
    question->voided = true;
    TellCorrected(event.question);
  }

  void On(const room_event::AcceptAlso& event) {
    RoomQuestion* question = Asked(event.question);
    if (question == nullptr || Trim(event.answer).empty())
      return RefuseStranger("No such question was asked.");
    question->form.accepted.push_back(event.answer);
    Regrade(event.question);
  }

  void On(const room_event::ChangeKey& event) {
    RoomQuestion* question = Asked(event.question);
    if (question == nullptr || Trim(event.answer).empty())
      return RefuseStranger("No such question was asked.");
    question->form.answer = event.answer;
    std::erase(question->form.accepted, event.answer);
    Regrade(event.question);
  }

  void Regrade(QuestionId id) {
    for (std::size_t q = 0; q < room().asked; ++q) {
      if (room().questions[q].id != id) continue;
      for (auto& [player, answer] : room().answers[q])
        answer.grade = GradeResponse(room().questions[q].form, answer.response);
    }
    TellCorrected(id);
  }

  // While the question is open nobody may learn from a correction.
  void TellCorrected(QuestionId id) {
    step_.keep = true;
    if (room().settings.exam && room().phase != RoomPhase::ended) return;
    if (room().phase == RoomPhase::question && room().questions[room().at].id == id) return;
    for (const Player& player : room().players)
      if (player.presence == Presence::playing)
        Say(player.id, room_message::Corrected{id, ScoreOf(room(), player.id)});
  }

  // ---- words

  room_message::Asked AskedOf(const Player& player) const {
    const RoomQuestion& question = step_.room.questions[step_.room.at];
    room_message::Asked asked;
    asked.question = question.id;
    asked.number = step_.room.at + 1;
    asked.of = step_.room.questions.size();
    asked.type = question.form.type;
    asked.stem = question.form.stem;
    const std::uint64_t seed = step_.room.settings.seed +
                               static_cast<std::uint64_t>(player.id.value) * 1'000'003 +
                               static_cast<std::uint64_t>(question.id.value);
    asked.order = ShowOrder(question.form, seed).order;
    for (const int place : asked.order)
      asked.parts.push_back(PartAt(question.form, static_cast<std::size_t>(place)));
    for (const auto& pair : question.form.pairs) asked.lefts.push_back(pair.first);
    asked.until = DeadlineOf(step_.room, player.id);
    asked.answered = step_.room.answers[step_.room.at].count(player.id) > 0;
    return asked;
  }

  static std::string PartAt(const QuestionForm& form, std::size_t index) {
    if (form.type == QuestionType::mcq) return form.options[index];
    if (form.type == QuestionType::ordering) return form.items[index];
    return form.pairs[index].second;
  }

  room_message::Revealed RevealedTo(const Player& player) const {
    const RoomQuestion& question = step_.room.questions[step_.room.at];
    room_message::Revealed revealed{question.id, question.form.answer, question.form.explanation,
                                    std::nullopt, ScoreOf(step_.room, player.id)};
    const auto& answers = step_.room.answers[step_.room.at];
    if (const auto given = answers.find(player.id); given != answers.end())
      revealed.grade = given->second.grade;
    return revealed;
  }

  room_message::Ended EndOf(const Player& player) const {
    return {ScoreOf(step_.room, player.id), MaximumOf(step_.room)};
  }

  // ---- small things

  Room& room() { return step_.room; }
  Player* Find(PlayerId id) {
    const auto place = static_cast<std::size_t>(id.value - 1);
    return id.value < 1 || place >= room().players.size() ? nullptr : &room().players[place];
  }
  RoomQuestion* Asked(QuestionId id) {
    for (std::size_t q = 0; q < room().asked; ++q)
      if (room().questions[q].id == id) return &room().questions[q];
    return nullptr;
  }
  std::size_t Present() {
    return static_cast<std::size_t>(
        std::count_if(room().players.begin(), room().players.end(),
                      [](const Player& player) { return player.presence != Presence::removed; }));
  }
  void Say(PlayerId to, RoomMessage message) { step_.messages.push_back({to, std::move(message)}); }
  void SayToAll(const RoomMessage& message) {
    for (const Player& player : room().players)
      if (player.presence == Presence::playing) Say(player.id, message);
  }
  void RefuseStranger(std::string reason) { step_.refused = room_message::Refused{std::move(reason)}; }

  Instant now_;
  RoomStep step_;
};

}  // namespace

Room OpenRoom(RoomSettings settings, std::vector<RoomQuestion> questions) {
  Room room;
  room.settings = settings;
  room.answers.resize(questions.size());
  room.questions = std::move(questions);
  return room;
}

RoomStep Step(const Room& room, const RoomEvent& event, Instant now) {
  return Stepper(room, now).Take(event);
}

std::string NameKey(std::string_view name) {
  std::string key = StripAccents(FoldCase(name));
  std::erase_if(key, [](char c) { return c == ' ' || c == '\t'; });
  return key;
}

}  // namespace lacuna
