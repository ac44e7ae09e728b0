// What is on the screen, as data: one node for each widget drawn in this frame.
//
// Tests, the focus ring, the screen reader and the command palette all read this, and nothing else, so a
// widget that is not in here does not exist for them. A node's name is stable ("study.reveal"): never the
// translated label, and unique in a frame.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "app/widgets/geometry.h"
#include "app/window/keys.h"

namespace lacuna::ui {

enum class Role {
  kText,      // words only
  kImage,     // a picture or mark; its value says what it shows
  kChart,     // value: a sentence
  kProgress,  // value: "42 %"
  kButton,
  kToggle,    // value: "on" or "off"
  kChoice,    // one of several; value: "chosen" or ""
  kTab,       // a place to go; value: "current" or ""
  kInput,     // value: the text in it
  kSlider,    // value: the number as shown
  kDropdown,  // value: the chosen label
  kRow,       // a line of a list
  kLink,      // words inside a text that can be activated
  kAction,    // not drawn: a command with a key
  kCard,
  kList,
  kSheet,
  kBanner,
  kToast,
  kArea,  // containers
};
std::string_view NameOf(Role role);
// Whether other nodes may lie inside it.
bool IsContainer(Role role);
// Whether it can be activated or edited, and so gets the focus.
bool IsInteractive(Role role);

struct Node {
  std::string name = {};
  Role role = Role::kText;
  std::string label = {}, value = {};
  Rect rect = {};          // where it lies, also when scrolled out of sight
  Rect clip = {};          // the part of the screen it may draw in
  std::string key = {};    // the shortcut as shown, "Space"; empty for none
  std::string group = {};  // arrow keys move the focus within one group; empty for none
  bool enabled = true;
  bool focusable = true;  // Tab stops here (only for interactive roles)
  bool visible = true;    // false: only a command, nothing to see
  bool focused = false;
  bool truncated = false;  // its words did not fit and end in an ellipsis
  int layer = 0;           // 0 the page, 1 and up: sheets and menus over it
  std::uint32_t id = 0;
};

class Registry {
 public:
  // Throws away the last frame's nodes.
  void Clear() { nodes_.clear(); }
  // The reference stays good until the next Add.
  Node& Add(Node node);
  // For containers whose size is known only after their content.
  void SetRect(std::size_t index, const Rect& rect) { nodes_[index].rect = rect; }
  const std::vector<Node>& nodes() const { return nodes_; }
  const Node* Find(std::string_view name) const;  // null when it is not on the screen
  // Names that occur more than once: a mistake in a view.
  std::vector<std::string> Repeated() const;

 private:
  std::vector<Node> nodes_;
};

// What can be done now, for a command palette: label, key and the name to activate.
struct ActionItem {
  std::string name, label, key;
};
std::vector<ActionItem> EnabledActions(const Registry& registry);

// Pairs of widgets that cover each other though neither contains the other: a broken layout. For tests.
struct Overlap {
  std::string first, second;
};
std::vector<Overlap> FindOverlaps(const Registry& registry);

// The tree as JSON: an array of objects with name, role, label, value, rect [x, y, w, h] and flags.
std::string ToJson(const Registry& registry);

}  // namespace lacuna::ui
