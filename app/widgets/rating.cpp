// RatingRow of button.h.
#include <algorithm>
#include <cmath>

#include "app/widgets/button.h"
#include "app/widgets/interact.h"
#include "app/widgets/layout.h"
#include "app/widgets/metrics.h"
#include "app/widgets/paint.h"

namespace lacuna::ui {
namespace {

struct RatingKind {
  const char* suffix;
  Mark mark;
};
constexpr RatingKind kRatings[] = {
    {".again", Mark::kAgain}, {".hard", Mark::kHard}, {".good", Mark::kTick}, {".easy", Mark::kEasy}};

struct RatingColors {
  Color state, ink;
};

RatingColors ColorsOf(const Theme& theme, int rating) {
  switch (rating) {
    case 1:
      return {theme.bad, theme.bad_text};
    case 2:
      return {theme.warn, theme.warn_text};
    case 3:
      return {theme.good, theme.good_text};
    default:
      return {theme.accent, theme.text};
  }
}

void PaintRating(Ui& ui, const Rect& rect, int rating, const RatingLabel& label, bool proposed,
                 const Touch& touch) {
  const Theme& theme = ui.theme();
  const RatingColors colors = ColorsOf(theme, rating);
  const float radius = ui.Px(metrics::kButtonRadius);
  const float tint = theme.tint * (proposed ? 1.6F : 0.9F) * (1 + 0.5F * touch.hover);
  const Rect face{rect.x, rect.y - ui.Px(touch.hover - 2.5F * touch.press), rect.w, rect.h};
  FillBox(face, radius, Over(Fade(colors.state, tint), theme.card));
  StrokeBox(face, radius, Fade(colors.state, proposed ? 1.0F : 0.45F), ui.Px(proposed ? 2.0F : 1.0F));

  const float mark = ui.Px(14), space = ui.Px(8), pad = ui.Px(12);
  const std::string key = std::to_string(rating);
  const float cap = KeyCapWidth(ui, key);
  const bool roomy = face.w > mark + space + WidthOf(ui, Face::kStrong, label.word) + 2 * (cap + pad);
  const float right = roomy ? cap + pad : 0;
  const float words =
      std::min(WidthOf(ui, Face::kStrong, label.word) + 1, face.w - 2 * right - mark - space - pad);
  const float x = face.center_x() - (mark + space + words) / 2, first = face.y + face.h * 0.36F;
  PaintMark(ui, kRatings[rating - 1].mark, x + mark / 2, first, mark, colors.ink);
  PaintLine(ui, Face::kStrong, {x + mark + space, first - ui.Px(11), words, ui.Px(22)}, colors.ink,
            label.word);
  if (roomy) {
    PaintKeyCap(ui, face.right() - pad - cap + ui.Px(4), face.y + ui.Px(18), key, theme.dim,
                Fade(theme.dim, 0.15F));
  }
  PaintLine(ui, Face::kSmall, {face.x + ui.Px(8), face.y + face.h * 0.58F, face.w - ui.Px(16), ui.Px(18)},
            theme.dim, label.interval, Align::kCenter);
}

}  // namespace

std::optional<int> RatingRow(Ui& ui, std::string_view name, const std::array<RatingLabel, 4>& labels,
                             int proposed) {
  const Rect line = Place(ui, 0, ui.Px(metrics::kRatingHeight));
  const std::vector<Rect> cells = SplitColumns(ui, line, {-1, -1, -1, -1}, metrics::kRatingGap);
  std::optional<int> chosen;
  for (int rating = 1; rating <= 4; ++rating) {
    const auto at = static_cast<std::size_t>(rating - 1);
    const std::string node = std::string(name) + kRatings[at].suffix;
    const Touch touch = Interact(ui, {.name = node,
                                      .label = labels[at].word,
                                      .value = labels[at].interval,
                                      .rect = cells[at],
                                      .key = {'0' + rating},
                                      .group = name});
    PaintRating(ui, cells[at], rating, labels[at], rating == proposed, touch);
    if (touch.pressed) chosen = rating;
  }
  return chosen;
}

}  // namespace lacuna::ui
