// The keyboard's place on the screen, kept as a name so that it survives a rebuilt screen.
//
// Tab and Shift+Tab walk the interactive, enabled nodes of the top layer in the order they were drawn; arrow
// keys walk within a group; Enter and Space activate (Space only while the ring is seen, else it is a
// shortcut). The ring appears with the first such key and hides at a mouse click.
#pragma once

#include <string>
#include <string_view>

#include "app/widgets/registry.h"
#include "app/window/keys.h"

namespace lacuna::ui {

class Focus {
 public:
  // `nodes` are the last frame's. True when the key moved the focus and so is used up.
  bool Move(Key key, const Registry& nodes, int top_layer);
  void Set(std::string_view name, bool show_ring);
  void Clear() { name_.clear(), ring_ = false; }
  void HideRing() { ring_ = false; }

  bool Is(std::string_view name) const { return !name_.empty() && name_ == name; }
  const std::string& name() const { return name_; }
  bool ring() const { return ring_; }
  // True once after the focus moved by key: what was reached must be scrolled into sight.
  bool TakeMoved();

 private:
  std::string name_;
  bool ring_ = false;
  bool moved_ = false;
};

}  // namespace lacuna::ui
