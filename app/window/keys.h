// Keys as values, without GLFW: a printable key is its upper-case ASCII character, the others are named
// below. The numbers are GLFW's, so that the window need not translate.
#pragma once

#include <string>

namespace lacuna::ui {

enum Modifier : int { kNoModifier = 0, kShift = 1, kControl = 2, kAlt = 4 };

struct Key {
  int code = 0;  // 0 = none
  int modifiers = kNoModifier;

  constexpr explicit operator bool() const { return code != 0; }
  friend constexpr bool operator==(const Key&, const Key&) = default;
};

// Key{'A'}, Key{'K', kControl}, key::kSpace.
namespace key {
inline constexpr Key kSpace{32}, kEscape{256}, kEnter{257}, kTab{258}, kBackspace{259}, kInsert{260},
    kDelete{261}, kRight{262}, kLeft{263}, kDown{264}, kUp{265}, kPageUp{266}, kPageDown{267}, kHome{268},
    kEnd{269};
}  // namespace key

// As a learner reads it: "Space", "Ctrl+K", "1", "↓". Empty for no key.
std::string NameOf(Key key);

}  // namespace lacuna::ui
