#include "app/widgets/arranging.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "app/widgets/button.h"
#include "app/widgets/interact.h"
#include "app/widgets/layout.h"
#include "app/widgets/metrics.h"
#include "app/widgets/paint.h"

namespace lacuna::ui {
namespace {

std::string Letter(int index) { return std::string(1, static_cast<char>('A' + index % 26)); }

std::string NodeName(std::string_view name, const char* side, int index) {
  return std::string(name) + side + std::to_string(index);
}

// Up and Down move the row that has the keyboard.
void PickByKeys(Ui& ui, int count, int& picked) {
  if (ui.focus().ring() || count == 0) return;
  if (ui.Take(key::kDown)) picked = std::min(count - 1, picked + 1);
  if (ui.Take(key::kUp)) picked = std::max(0, picked - 1);
}

struct Tone {
  Color fill, edge, ink;
  std::optional<Mark> mark;
  float width = 1;
};

Tone ToneOf(const Theme& theme, bool picked, bool marked, bool right, float hover) {
  if (marked) {
    const Color state = right ? theme.good : theme.bad;
    return {Over(Fade(state, theme.tint), theme.card), state, right ? theme.good_text : theme.bad_text,
            right ? Mark::kTick : Mark::kCross, 1};
  }
  if (picked) return {Over(Fade(theme.accent, theme.tint), theme.card), theme.accent, theme.text, {}, 2};
  return {Over(Fade(theme.hover, 0.5F + hover), theme.card),
          Mix(theme.edge, theme.dim, 0.15F + 0.35F * hover),
          theme.text,
          {},
          1};
}

void PaintBody(Ui& ui, const Rect& rect, const Tone& tone) {
  const float radius = ui.Px(metrics::kButtonRadius);
  FillBox(rect, radius, tone.fill);
  StrokeBox(rect, radius, tone.edge, std::max(1.0F, ui.Px(tone.width)));
}

void PaintChip(Ui& ui, const Rect& rect, std::string_view words, Color ground, Color ink) {
  FillBox(rect, ui.Px(8), ground);
  PaintLine(ui, Face::kSmall, rect, ink, words, Align::kCenter);
}

// ---- matching ---------------------------------------------------------------------------------------------

// What stands beside the words of a row: on the left side the mark, the letter given and the right one.
constexpr float kBesideLeft = 112, kBesideRight = 78;

class Pairs {
 public:
  Pairs(Ui& ui, std::string_view name, const std::vector<std::string>& lefts,
        const std::vector<std::string>& rights, std::vector<int>& chosen, int& picked,
        const ArrangeLook& look)
      : ui_(ui),
        name_(name),
        lefts_(lefts),
        rights_(rights),
        chosen_(chosen),
        picked_(picked),
        look_(look),
        open_(look.enabled && !look.solution) {}

  bool Draw() {
    const float line = std::round(LineHeight(ui_, Face::kBody) * 1.3F), gap = ui_.Px(10);
    const float room = WidthLeft(ui_), column = std::floor((room - ui_.Px(28)) / 2);
    const auto high = [&](const std::string& text, float beside) {
      const float words = column - ui_.Px(beside);
      return std::max(ui_.Px(50), ParagraphHeight(ui_, Face::kBody, words, text, line) + ui_.Px(24));
    };
    float left_height = 0, right_height = 0;
    for (const std::string& text : lefts_) left_height += high(text, kBesideLeft) + gap;
    for (const std::string& text : rights_) right_height += high(text, kBesideRight) + gap;
    const Rect all = Place(ui_, 0, std::max(left_height, right_height) - gap);
    Record(ui_, Role::kArea, name_, "pairs", all);
    if (open_) Keys();
    float y = all.y;
    for (int i = 0; i < Count(lefts_); ++i) {
      const float h = high(lefts_[At(i)], kBesideLeft);
      Left(i, {all.x, y, column, h}, line);
      y += h + gap;
    }
    y = all.y;
    for (int i = 0; i < Count(rights_); ++i) {
      const float h = high(rights_[At(i)], kBesideRight);
      Right(i, {all.right() - column, y, column, h}, line);
      y += h + gap;
    }
    return changed_;
  }

 private:
  static std::size_t At(int i) { return static_cast<std::size_t>(i); }
  static int Count(const std::vector<std::string>& list) { return static_cast<int>(list.size()); }

  void Put(int right) {
    if (picked_ < 0 || picked_ >= Count(lefts_)) return;
    chosen_[At(picked_)] = right;
    changed_ = true;
    for (int step = 1; right >= 0 && step <= Count(lefts_); ++step) {
      const int next = (picked_ + step) % Count(lefts_);
      if (chosen_[At(next)] >= 0) continue;
      picked_ = next;
      return;
    }
  }

  void Keys() {
    PickByKeys(ui_, Count(lefts_), picked_);
    for (int i = 0; i < Count(rights_); ++i) {
      if (ui_.Take(Key{'A' + i})) Put(i);
    }
    if (ui_.Take(key::kBackspace)) Put(-1);
  }

  void Left(int i, const Rect& rect, float line) {
    const int answer = chosen_[At(i)];
    const std::string shown = answer >= 0 ? Letter(answer) : "?";
    const bool marked = look_.solution != nullptr;
    const bool right = marked && (*look_.solution)[At(i)] == answer;
    const Touch touch = Interact(ui_, {.name = NodeName(name_, ".left.", i),
                                       .label = lefts_[At(i)],
                                       .value = answer >= 0 ? std::string_view(rights_[At(answer)]) : "",
                                       .role = Role::kChoice,
                                       .rect = rect,
                                       .group = name_,
                                       .enabled = open_});
    if (touch.pressed) picked_ = i;
    const Theme& theme = ui_.theme();
    const Tone tone = ToneOf(theme, open_ && i == picked_, marked, right, touch.hover);
    PaintBody(ui_, rect, tone);
    const float chip = ui_.Px(28);
    const float words = rect.w - ui_.Px(kBesideLeft);
    const float high = ParagraphHeight(ui_, Face::kBody, words, lefts_[At(i)], line);
    PaintParagraph(ui_, Face::kBody, {rect.x + ui_.Px(14), rect.center_y() - high / 2, words, high},
                   theme.text, lefts_[At(i)], line);
    Rect slot{rect.right() - ui_.Px(12) - chip, rect.center_y() - chip / 2, chip, chip};
    if (marked && !right) {  // what it should have been, after what was answered
      PaintChip(ui_, slot, Letter((*look_.solution)[At(i)]), theme.good, theme.card);
      slot.x -= chip + ui_.Px(6);
    }
    PaintChip(ui_, slot, shown, answer >= 0 ? theme.accent_fill : theme.well,
              answer >= 0 ? theme.on_accent : theme.dim);
    if (tone.mark) PaintMark(ui_, *tone.mark, slot.x - ui_.Px(13), slot.center_y(), ui_.Px(12), tone.ink);
  }

  void Right(int i, const Rect& rect, float line) {
    const bool used = std::find(chosen_.begin(), chosen_.end(), i) != chosen_.end();
    const Touch touch = Interact(ui_, {.name = NodeName(name_, ".right.", i),
                                       .label = rights_[At(i)],
                                       .value = used ? "used" : "",
                                       .role = Role::kChoice,
                                       .rect = rect,
                                       .group = name_,
                                       .enabled = open_});
    if (touch.pressed) Put(i);
    const Theme& theme = ui_.theme();
    PaintBody(ui_, rect, ToneOf(theme, false, false, false, touch.hover));
    const float chip = ui_.Px(28);
    PaintChip(ui_, {rect.x + ui_.Px(12), rect.center_y() - chip / 2, chip, chip}, Letter(i), theme.well,
              theme.text);
    const float words = rect.w - ui_.Px(kBesideRight);
    const float high = ParagraphHeight(ui_, Face::kBody, words, rights_[At(i)], line);
    PaintParagraph(ui_, Face::kBody, {rect.x + ui_.Px(54), rect.center_y() - high / 2, words, high},
                   used ? theme.dim : theme.text, rights_[At(i)], line);
  }

  Ui& ui_;
  std::string name_;
  const std::vector<std::string>&lefts_, &rights_;
  std::vector<int>& chosen_;
  int& picked_;
  const ArrangeLook& look_;
  bool open_, changed_ = false;
};

// ---- ordering ---------------------------------------------------------------------------------------------

struct MoveButton {
  const char* suffix;
  const char* label;
  Icon icon;
  int step;
};
constexpr MoveButton kMoves[] = {{".up", "Move up", Icon::kUp, -1}, {".down", "Move down", Icon::kDown, 1}};

void Swap(std::vector<int>& order, int& picked, int from, int step) {
  const int to = from + step;
  std::swap(order[static_cast<std::size_t>(from)], order[static_cast<std::size_t>(to)]);
  picked = to;
}

// The arrows at the right of one row; the step that was asked for, 0 for none.
int MoveButtons(Ui& ui, const std::string& row, const Rect& rect, int place, int count) {
  int asked = 0;
  const float side = ui.Px(32);
  float x = rect.right() - ui.Px(10) - 2 * side;
  for (const MoveButton& move : kMoves) {
    const Rect box{x, rect.center_y() - side / 2, side, side};
    x += side;
    const bool can = place + move.step >= 0 && place + move.step < count;
    const Touch touch = Interact(
        ui, {.name = row + move.suffix, .label = move.label, .rect = box, .enabled = can, .ring_radius = 8});
    FillBox(box, ui.Px(8), Fade(ui.theme().hover, touch.hover));
    PaintIcon(ui, move.icon, box.center_x(), box.center_y(),
              can ? ui.theme().dim : Fade(ui.theme().dim, 0.35F));
    if (touch.pressed) asked = move.step;
  }
  return asked;
}

}  // namespace

bool Matching(Ui& ui, std::string_view name, const std::vector<std::string>& lefts,
              const std::vector<std::string>& rights, std::vector<int>& chosen, int& picked,
              ArrangeLook look) {
  chosen.resize(lefts.size(), -1);
  return Pairs(ui, name, lefts, rights, chosen, picked, look).Draw();
}

bool Ordering(Ui& ui, std::string_view name, const std::vector<std::string>& items, std::vector<int>& order,
              int& picked, ArrangeLook look) {
  const int count = static_cast<int>(order.size());
  const bool open = look.enabled && !look.solution;
  bool changed = false;
  if (open && count > 0) {
    picked = std::clamp(picked, 0, count - 1);
    PickByKeys(ui, count, picked);
    for (const MoveButton& move : kMoves) {
      const Key key{move.step < 0 ? key::kUp.code : key::kDown.code, kShift};
      const bool can = picked + move.step >= 0 && picked + move.step < count;
      if (ui.Take(key) && can) {
        Swap(order, picked, picked, move.step);
        changed = true;
      }
    }
  }
  const float line = std::round(LineHeight(ui, Face::kBody) * 1.3F);
  int moved_from = -1, moved_by = 0;
  for (int place = 0; place < count; ++place) {
    const auto at = static_cast<std::size_t>(place);
    const std::string& text = items[static_cast<std::size_t>(order[at])];
    const std::string row = NodeName(name, ".", place);
    const float words = WidthLeft(ui) - ui.Px(140);
    const float high = ParagraphHeight(ui, Face::kBody, words, text, line);
    const Rect rect = Place(ui, 0, std::max(ui.Px(50), high + ui.Px(24)));
    const bool right = look.solution && (*look.solution)[at] == order[at];
    const Touch touch = Interact(ui, {.name = row,
                                      .label = text,
                                      .value = std::to_string(place + 1),
                                      .role = Role::kChoice,
                                      .rect = rect,
                                      .group = name,
                                      .enabled = open,
                                      .overlap = true});
    if (touch.pressed) picked = place;
    const Tone tone =
        ToneOf(ui.theme(), open && place == picked, look.solution != nullptr, right, touch.hover);
    PaintBody(ui, rect, tone);
    const float chip = ui.Px(28);
    PaintChip(ui, {rect.x + ui.Px(12), rect.center_y() - chip / 2, chip, chip}, std::to_string(place + 1),
              ui.theme().well, ui.theme().dim);
    PaintParagraph(ui, Face::kBody, {rect.x + ui.Px(54), rect.center_y() - high / 2, words, high},
                   ui.theme().text, text, line);
    if (tone.mark) {
      const std::string_view word = right ? look.right_word : look.wrong_word;
      PaintMark(ui, *tone.mark, rect.right() - ui.Px(22), rect.center_y(), ui.Px(12), tone.ink);
      PaintLine(ui, Face::kSmall, {rect.right() - ui.Px(100), rect.y, ui.Px(66), rect.h}, tone.ink, word,
                Align::kRight);
    } else if (const int step = open ? MoveButtons(ui, row, rect, place, count) : 0; step != 0) {
      moved_from = place;
      moved_by = step;
    }
  }
  if (moved_from >= 0) {
    Swap(order, picked, moved_from, moved_by);
    changed = true;
  }
  return changed;
}

}  // namespace lacuna::ui
