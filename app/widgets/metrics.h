// Sizes of the design, in design pixels (scale 1). Colours are in app/window/theme.h.
#pragma once

namespace lacuna::ui::metrics {

inline constexpr float kCardRadius = 18, kButtonRadius = 12, kNavigationRadius = 11, kFieldRadius = 10,
                       kGapRadius = 9, kBarRadius = 5;
inline constexpr float kSidebarWidth = 224, kContentPadding = 36, kCardPadding = 32, kSideCardPadding = 20,
                       kSideColumnWidth = 372, kSideColumnFrom = 1020, kPageWidthAtMost = 1480, kCardGap = 20;
inline constexpr float kTitleTop = 34, kSubtitleTop = 74, kProgressTop = 106, kMainTop = 140;
inline constexpr float kNavigationHeight = 42, kNavigationStep = 46;
inline constexpr float kButtonHeight = 52, kButtonWidth = 190, kSmallButtonHeight = 36, kRatingHeight = 62,
                       kRatingGap = 12, kFieldHeight = 40, kPillHeight = 25, kProgressHeight = 6,
                       kOptionHeight = 50, kRowHeight = 56, kSmallestTarget = 24;
inline constexpr float kCardBlur = 26, kCardLift = 8;
inline constexpr float kRingWidth = 2.2F, kRingGap = 4;
inline constexpr float kHoverRate = 12, kPressRate = 30;  // per second, of an exponential ease
inline constexpr float kGapWidth = 110;
inline constexpr double kRiseSeconds = 0.25;

}  // namespace lacuna::ui::metrics
