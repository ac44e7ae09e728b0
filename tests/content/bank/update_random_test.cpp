// Whatever an article goes through, nothing that was asked is lost.
#include <fmt/format.h>

#include <algorithm>

#include "content/base/random.h"
#include "tests/content/bank/dump.h"
#include "tests/content/bank/small_library.h"

namespace lacuna {
namespace {

constexpr const char* kTowns[] = {"Velmora", "Velmorra", "Brannholm", "Branholm"};

// A ship to an article's line: the town may be misspelt, the year may be corrected.
struct Ship {
  int number = 0, year = 1800;
  std::size_t town = 0;

  ArticleLine line() const {
    return {fmt::format("Ship {} left the port of {} in {} with eleven sailors.", number, kTowns[town], year),
            fmt::format("When did ship {} leave the port?", number), std::to_string(year),
            0.3 + 0.01 * (number % 50), false};
  }
};

// What was asked, as it was when it was asked.
struct Asked {
  QuestionId question;
  int version = 0;
  std::string stem, answer;
  std::vector<std::string> evidence;
};

class Voyage {
 public:
  explicit Voyage(std::uint64_t seed) : random_(seed) {
    library.database->Execute(
        "CREATE TABLE review (card INTEGER REFERENCES card(id), question INTEGER REFERENCES question(id),"
        " version INTEGER)");
    for (int i = 0; i < 6; ++i) AddShip();
    REQUIRE(library.bank.Add(TheDraft(), "", AcceptPolicy::all, kThen).ok());
  }

  SmallLibrary library;

  // A step; true when it was one that Undo takes back.
  bool Go(bool with_reviews) {
    const auto steps = LastStep();
    switch (random_.Below(with_reviews ? 9 : 7)) {
      case 0:
        (void)library.bank.Accept(std::vector{Any()}, kThen);
        break;
      case 1:
        (void)library.bank.Reject(std::vector{Any()}, RejectScope::card, kThen);
        break;
      case 2:
        Reword();
        break;
      case 3:
        Correct();
        break;
      case 7:
      case 8:
        Study();
        break;
      default:
        Update();
    }
    return LastStep() != steps;
  }

  void CheckWhatWasAsked() {
    for (const Asked& asked : asked_) {
      const auto found = library.bank.FindQuestion(asked.question, asked.version);
      REQUIRE(found.ok());
      CHECK(found->question.form.stem == asked.stem);
      CHECK(found->question.form.answer == asked.answer);
      CHECK(found->evidence == asked.evidence);
      const auto article = library.bank.FindArticle(*found->article, found->article_version);
      REQUIRE(article.ok());
      CHECK(found->question.form.spans.front().In(article->text) == asked.evidence.front());
    }
  }

  int updates() const { return updates_; }
  std::size_t asked() const { return asked_.size(); }

 private:
  std::int64_t LastStep() {
    auto row = library.database->Prepare("SELECT ifnull(max(id), 0) FROM undo_step");
    row.Step();
    return row.Int(0);
  }

  void AddShip() {
    ++made_;
    ships_.insert(ships_.begin() + static_cast<std::ptrdiff_t>(random_.Below(ships_.size() + 1)),
                  Ship{made_, 1800 + static_cast<int>(random_.Below(100)), random_.Below(4)});
  }

  Draft TheDraft() const {
    std::vector<ArticleLine> lines;
    for (const Ship& ship : ships_) lines.push_back(ship.line());
    return MakeDraftOf("Ships", lines);
  }

  QuestionId Any() {
    auto row = library.database->Prepare("SELECT id FROM question ORDER BY id LIMIT 1 OFFSET ?");
    row.With(static_cast<std::int64_t>(
                 random_.Below(static_cast<std::uint64_t>(CountRows(library, "question")))))
        .Step();
    return row.AsId<QuestionTag>(0);
  }

  void Reword() {
    QuestionEdit edit;
    edit.stem = fmt::format("When did it leave, question {}?", random_.Below(1000));
    (void)library.bank.Edit(Any(), edit, kThen);
  }

  void Correct() {
    QuestionEdit edit;
    edit.answer = std::to_string(1900 + random_.Below(50));
    (void)library.bank.Edit(Any(), edit, kThen);
  }

  void Study() {
    QuestionFilter accepted;
    accepted.status = QuestionStatus::accepted;
    accepted.all_forms = true;
    const auto questions = library.bank.Questions(accepted);
    if (questions.empty()) return;
    const BankQuestion& item = questions[random_.Below(questions.size())];
    library.database->Prepare("INSERT INTO review VALUES (?, ?, ?)")
        .With(item.question.card, item.question.id, item.question.version)
        .Run();
    asked_.push_back({item.question.id, item.question.version, item.question.form.stem,
                      item.question.form.answer, item.evidence});
  }

  void EditText() {
    Ship& any = ships_[random_.Below(ships_.size())];
    switch (random_.Below(5)) {
      case 0:
        return AddShip();
      case 1:
        if (ships_.size() > 2) ships_.erase(ships_.begin() + (&any - ships_.data()));
        return;
      case 2:
        any.year = 1800 + static_cast<int>(random_.Below(100));
        return;
      case 3:
        return std::swap(any, ships_[random_.Below(ships_.size())]);
      default:
        any.town ^= 1;
    }
  }

  struct Before {
    CardId card;
    std::string evidence;
    bool rejected = false;
  };

  // What counts of a card: its accepted and proposed forms, else its rejected ones.
  std::vector<Before> CardsInSight() {
    std::vector<Before> cards;
    auto rows = library.database->Prepare("SELECT id FROM card WHERE retired_by = 0 AND article = 1");
    while (rows.Step()) {
      const auto card = rows.AsId<CardTag>(0);
      auto forms = FormsOf(card, "'proposed', 'accepted'");
      const bool rejected = forms.empty();
      if (rejected) forms = FormsOf(card, "'rejected'");
      if (!forms.empty() && forms.front().is_current)
        cards.push_back({card, forms.front().evidence.front(), rejected});
    }
    return cards;
  }

  std::vector<BankQuestion> FormsOf(CardId card, const std::string& statuses) {
    std::vector<BankQuestion> forms;
    auto rows =
        library.database->Prepare("SELECT id FROM question WHERE card = ? AND status IN (" + statuses + ")");
    rows.With(card);
    while (rows.Step()) forms.push_back(*library.bank.FindQuestion(rows.AsId<QuestionTag>(0)));
    return forms;
  }

  // Cards whose sentence still stands are the same ones, judged as before.
  void Update() {
    for (std::uint64_t edits = 1 + random_.Below(3); edits > 0; --edits) EditText();
    const Draft draft = TheDraft();
    const auto before = CardsInSight();
    REQUIRE(library.bank.Update({1}, draft, "", AcceptPolicy::none, kThen).ok());
    ++updates_;
    const auto after = CardsInSight();
    for (const Before& old : before) {
      if (draft.article.text.find(old.evidence) == std::string::npos) continue;
      const auto same =
          std::find_if(after.begin(), after.end(), [&](const Before& now) { return now.card == old.card; });
      CAPTURE(old.card.value, old.evidence);
      REQUIRE(same != after.end());
      CHECK(same->evidence == old.evidence);
      CHECK(same->rejected == old.rejected);
    }
    for (const Ship& ship : ships_) {
      const auto count = std::count_if(after.begin(), after.end(), [&](const Before& now) {
        return now.evidence == ship.line().sentence;
      });
      CAPTURE(ship.line().sentence);
      CHECK(count >= 1);
    }
  }

  Random random_;
  std::vector<Ship> ships_;
  std::vector<Asked> asked_;
  int made_ = 0, updates_ = 0;
};

}  // namespace

TEST_CASE("Whatever was edited and imported again, what was asked stays as it was asked", "[content][bank]") {
  const auto seed = GENERATE(range(1, 21));
  CAPTURE(seed);
  Voyage voyage(static_cast<std::uint64_t>(seed));
  for (int i = 0; i < 50; ++i) {
    voyage.Go(true);
    if (i % 7 == 6) (void)voyage.library.bank.Undo(kThen);
    if (i % 5 == 4) REQUIRE(voyage.library.bank.Check() == std::vector<std::string>());
  }
  voyage.CheckWhatWasAsked();
  CHECK(voyage.updates() > 5);
  CHECK(voyage.asked() > 3);
  while (voyage.library.bank.Undo(kThen)) REQUIRE(voyage.library.bank.Check() == std::vector<std::string>());
  voyage.CheckWhatWasAsked();
}

TEST_CASE("Every update is taken back by one undo, as if it had not been", "[content][bank]") {
  const auto seed = GENERATE(range(101, 121));
  CAPTURE(seed);
  Voyage voyage(static_cast<std::uint64_t>(seed));
  std::vector<std::string> before;
  for (int i = 0; i < 40; ++i) {
    const std::string state = Dump(voyage.library);
    if (!voyage.Go(false))
      CHECK(Dump(voyage.library) == state);
    else if (i % 4 == 3) {
      REQUIRE(voyage.library.bank.Undo(kThen).has_value());
      REQUIRE(Dump(voyage.library) == state);
    } else {
      before.push_back(state);
    }
  }
  CHECK(before.size() > 10);
  for (; !before.empty(); before.pop_back()) {
    REQUIRE(voyage.library.bank.Undo(kThen).has_value());
    REQUIRE(Dump(voyage.library) == before.back());
    REQUIRE(voyage.library.bank.Check() == std::vector<std::string>());
  }
}

}  // namespace lacuna
